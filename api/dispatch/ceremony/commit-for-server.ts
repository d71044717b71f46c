import { LockMode } from '@mikro-orm/core'
import { Draw, DrawPart, type HolderRole } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { DrawDocument } from '../../draw/document.ts'
import { become } from '../../transition.ts'
import { abandonDraw } from './abandon-draw.ts'
import { drawStates } from './draw-states.ts'
import type { SecretSource } from './fresh-secret.ts'
import { lockPanelOf } from './lock-draw.ts'
import { CUSTODY, type Custody, ceremonyOf } from './server-custody.ts'

/**
 * Where the server keeps the secrets it makes both now, after the document was published and before anybody can know the public value,
 * and commits to them; from then on only the public value is missing. Does nothing to any other draw.
 */
export async function commitForServer(act: Act, id: number, secret: SecretSource): Promise<void> {
  const { em, now } = act
  const populate = ['document'] as never
  await lockPanelOf(act, id)
  const draw = await em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE, populate })
  if (draw.state !== 'FROZEN' || draw.custody !== 'SERVER') return
  if (draw.publicDueAt! <= now) return await abandonDraw(act, id, 'PUBLISHED_TOO_LATE')
  const custody: Custody = { officer: secret(), supervisor: secret() }
  const { officer, supervisor } = ceremonyOf(JSON.parse(draw.document!) as DrawDocument, custody, '')
  draw.secretsSealed = act.platform.seals.seal(CUSTODY, JSON.stringify(custody))
  const holders: readonly (readonly [HolderRole, typeof officer])[] = [
    ['OFFICER', officer],
    ['SUPERVISOR', supervisor],
  ]
  for (const [holder, { head, commitment }] of holders) {
    em.persist(em.create(DrawPart, { draw, office: draw.office, holder, head, commitment, committedAt: now } as never))
  }
  become(drawStates, draw, 'COMMITTED')
  become(drawStates, draw, 'REVEALED')
  const details = { attempt: draw.attempt, officer: officer.commitment, supervisor: supervisor.commitment, custody: 'SERVER' }
  act.record({ verb: 'server.committed', office: draw.office.id, subject: ['Draw', draw.id], details })
}
