import type { DrawPanelInput } from '../../schema/dispatch/draw-panel.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../transaction.ts'
import { abandonDraw } from './abandon-draw.ts'
import { commitDraw } from './commit-draw.ts'
import { refuseRules } from './explain-rules.ts'
import { freezePanel } from './freeze-panel.ts'
import { readFreeze } from './freeze-record.ts'
import { freshSecret, type SecretSource } from './fresh-secret.ts'
import { makeLottery } from './make-lottery.ts'

/**
 * What comes before `drawPanel`, outside its transaction: one transaction freezes the pool, no transaction waits while the lottery is
 * made, another one publishes the commitment. Whatever was done by an earlier try, or is being done by somebody else, is not done twice.
 */
export async function prepareDraw(context: Context, input: DrawPanelInput, secret: SecretSource = freshSecret): Promise<void> {
  const frozen = await inTransaction(context, async act => {
    const draw = await freezePanel(act, input, secret)
    if (draw) await act.em.populate(draw, ['freeze'] as never)
    return draw && { id: draw.id, freeze: draw.freeze! }
  })
  if (!frozen) return
  const made = await makeLottery(readFreeze(frozen.freeze).instance)
  if (!('impossible' in made)) return await inTransaction(context, act => commitDraw(act, frozen.id, made))
  await inTransaction(context, act => abandonDraw(act, frozen.id, 'RULES_CANNOT_BE_MET'))
  await inTransaction(context, act => refuseRules(act, made.impossible))
}
