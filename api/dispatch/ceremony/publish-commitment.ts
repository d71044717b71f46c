import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { Draw } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { countChanges } from '../../draw/announcement.ts'
import { checkDocument } from '../../draw/check-document.ts'
import { commitmentOf, type DrawDocument, documentText } from '../../draw/document.ts'
import { freezeDocument } from '../../draw/freeze.ts'
import { BALLS } from '../../draw/instance.ts'
import { become } from '../../transition.ts'
import { memberId } from '../rules/panel-rules.ts'
import { abandonDraw } from './abandon-draw.ts'
import { drawStates } from './draw-states.ts'
import { findEntries } from './find-entries.ts'
import { readFreeze } from './freeze-record.ts'
import { lockPanelOf } from './lock-draw.ts'
import type { MadeLottery } from './make-lottery.ts'
import type { TracedChange } from './pool-changes.ts'

/**
 * Second step of a draw: the lottery is checked once more with integers alone, the document written, its commitment and the root of its
 * pool published, before any secret exists. Does nothing when another transaction has done it; abandons a draw whose reveals or public
 * value are due already, for then somebody might know more than the document.
 */
export async function publishCommitment(act: Act, id: number, { cutShort, ...made }: MadeLottery): Promise<void> {
  const { em, now } = act
  const populate = ['freeze', 'poolChanges', 'announcement.officerKey', 'announcement.supervisorKey'] as never
  await lockPanelOf(act, id)
  const draw = await em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE, lockTableAliases: ['d0'], populate })
  if (draw.state !== 'FREEZING') return
  if (tooLate(draw, now)) return await abandonDraw(act, id, 'PUBLISHED_TOO_LATE')
  const { engagementDigest, panelDigest, instance, roles, reserves } = readFreeze(draw.freeze!)
  const entries = await findEntries(em, draw)
  const { document, poolRoot } = freezeDocument({
    drawId: toGlobalId('Draw', draw.id),
    attempt: draw.attempt,
    engagementDigest,
    panelDigest,
    ...frameOf(draw),
    chainLength: draw.chainLength,
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
  draw.publishedAt = now
  become(drawStates, draw, 'FROZEN')
  if (draw.custody === 'HOLDERS') {
    act.enqueue('reveals.close', { draw: draw.id }, { runAt: draw.revealBy!, key: `reveals.close ${draw.id}` })
    act.enqueue('holders.remind', { draw: draw.id }, { key: `holders.remind ${draw.id}` })
  }
  const details = {
    attempt: draw.attempt,
    commitment: draw.commitment,
    poolRoot,
    ...(made.lottery.total === BALLS && { balls: BALLS }),
    ...(cutShort && { cutShort }),
  }
  act.record({ verb: 'draw.committed', office: draw.office.id, subject: ['Draw', draw.id], details })
}

/** Whether the document comes too late for what follows it. */
function tooLate({ custody, revealBy, publicDueAt }: Draw, now: Date): boolean {
  return (publicDueAt !== null && publicDueAt <= now) || (custody === 'HOLDERS' && revealBy! <= now)
}

type Frame = Pick<DrawDocument, 'announcement' | 'frozenAt' | 'revealBy' | 'custody' | 'keys' | 'publicValue'>

/** What the announcement fixed beforehand, as the document writes it. */
function frameOf({ announcement, frozenAt, revealBy, custody, publicSource, publicDueAt, poolChanges }: Draw): Frame {
  const { announcedAt, freezeAt, officerKey, supervisorKey } = announcement!.unwrap()
  const changes = JSON.parse(poolChanges!) as readonly TracedChange[]
  const traces = changes.flatMap(({ change, by }) => {
    // One person counts once under each cause and side, however many entries there are.
    const kinds = new Map(by.map(({ cause, side }) => [`${cause} ${side}`, { change, cause, by: side }]))
    return [...kinds.values()]
  })
  return {
    announcement: { madeAt: announcedAt.toISOString(), freezeAt: freezeAt.toISOString(), changes: countChanges(traces) },
    frozenAt: frozenAt.toISOString(),
    revealBy: revealBy!.toISOString(),
    custody,
    ...(custody === 'HOLDERS' && { keys: { officer: officerKey!.unwrap().publicKey, supervisor: supervisorKey!.unwrap().publicKey } }),
    ...(publicSource !== null && { publicValue: { source: publicSource, dueAt: publicDueAt!.toISOString() } }),
  }
}
