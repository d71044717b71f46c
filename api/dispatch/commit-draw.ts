import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Draw } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { checkDocument } from '../draw/check-document.ts'
import { commitmentOf, documentText } from '../draw/document.ts'
import { freezeDocument } from '../draw/freeze.ts'
import { become } from '../transition.ts'
import { drawStates } from './draw-states.ts'
import { findEntries } from './find-entries.ts'
import { readFreeze } from './freeze-record.ts'
import type { MadeLottery } from './make-lottery.ts'
import { memberId } from './panel-rules.ts'
import { CHAIN_LENGTH } from './server-custody.ts'

/** How long a holder has to reveal, in milliseconds; the server, where it keeps the secrets, reveals at once. */
const REVEAL_WITHIN = 24 * 3_600_000

/**
 * Second step of a draw: the lottery is checked once more with integers alone, the document written, its commitment and the root of its
 * pool published, before any secret exists. Does nothing when another transaction has done it.
 */
export async function commitDraw(act: Act, id: number, made: MadeLottery): Promise<void> {
  const { em } = act
  const draw = await em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: ['freeze'] as never })
  if (draw.state !== 'FREEZING') return
  const { engagementDigest, panelDigest, instance, roles, reserves } = readFreeze(draw.freeze!)
  const entries = await findEntries(em, draw)
  const { document, poolRoot } = freezeDocument({
    drawId: toGlobalId('Draw', draw.id),
    attempt: draw.attempt,
    engagementDigest,
    panelDigest,
    frozenAt: draw.frozenAt.toISOString(),
    revealBy: new Date(draw.frozenAt.getTime() + REVEAL_WITHIN).toISOString(),
    custody: 'SERVER',
    chainLength: CHAIN_LENGTH,
    reserves,
    instance,
    roles,
    members: entries.map(({ expert, salt, type, namedTo }) => {
      return { memberId: memberId(expert), salt, type, ...(namedTo === null ? {} : { namedTo }) }
    }),
    ...made,
  })
  const [finding] = checkDocument(document)
  if (finding) throw new Error(`a draw document that does not hold: ${finding.code} ${JSON.stringify(finding.details)}`)

  draw.document = documentText(document)
  draw.commitment = commitmentOf(document)
  draw.poolRoot = poolRoot
  become(drawStates, draw, 'FROZEN')
  const details = { attempt: draw.attempt, commitment: draw.commitment, poolRoot }
  act.record({ verb: 'draw.committed', office: draw.office.id, subject: ['Draw', draw.id], details })
}
