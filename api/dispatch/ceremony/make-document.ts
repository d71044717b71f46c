import { LockMode } from '@mikro-orm/core'
import { Draw } from '../../../schema/index.ts'
import type { Act, Context } from '../../context.ts'
import { Refused } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { refuseRules } from '../rules/explain-rules.ts'
import { abandonDraw } from './abandon-draw.ts'
import { commitForServer } from './commit-for-server.ts'
import { readFreeze } from './freeze-record.ts'
import { freshSecret, type SecretSource } from './fresh-secret.ts'
import { whileTold } from './lottery-progress.ts'
import { makeLottery } from './make-lottery.ts'
import { publishCommitment } from './publish-commitment.ts'

/**
 * Makes the lottery of a frozen draw from its stored bytes, in no transaction, and publishes the document; where the server keeps the
 * secrets it then makes them, in a transaction of their own. Whoever dies in the middle is followed by another try, which comes to the
 * same. Refuses rules that no panel obeys, or for which none was found with the work allowed; the draw is abandoned then.
 */
export async function makeDocument(context: Context, id: number, secret: SecretSource = freshSecret): Promise<void> {
  const { freeze, now } = await inTransaction(context, async ({ em, now }) => ({ freeze: await freezeOf(em, id), now }))
  if (freeze === undefined) return
  const made = await whileTold(id, now, report => makeLottery(readFreeze(freeze).instance, report))
  if ('impossible' in made) {
    const cause = 'tightest' in made.impossible ? 'RULES_NOT_SETTLED' : 'RULES_CANNOT_BE_MET'
    await inTransaction(context, act => abandonDraw(act, id, cause))
    return await inTransaction(context, act => refuseRules(act, made.impossible))
  }
  await inTransaction(context, act => publishCommitment(act, id, made))
  await inTransaction(context, act => commitForServer(act, id, secret))
}

/** By a job, after a freeze: late or twice comes to the same. That the rules cannot be met is on record then, and needs no other try. */
export async function documentIsDue(context: Context, { draw }: { readonly draw: number }): Promise<void> {
  try {
    await makeDocument(context, draw)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
}

/** The stored bytes of a draw whose document is still to be made. */
async function freezeOf(em: Act['em'], id: number): Promise<string | undefined> {
  const draw = await em.findOne(Draw, { id, state: 'FREEZING' }, { populate: ['freeze'] as never, lockMode: LockMode.NONE })
  return draw?.freeze ?? undefined
}
