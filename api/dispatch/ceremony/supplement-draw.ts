import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { SupplementDrawInput, SupplementDrawPayload } from '../../../schema/dispatch/supplement-draw.ts'
import { Assignment, type Draw, Engagement } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { settle } from '../constraint-refusals.ts'
import { engagementStates } from '../engagement/engagement-states.ts'
import { shapeOf } from '../panel/lock-panel.ts'
import { mayDrawPanel } from '../permissions.ts'
import { abandonDraw } from './abandon-draw.ts'
import { lockDraw } from './lock-draw.ts'
import { linksNeeded } from './refill.ts'
import { gapsOf, readRecord } from './stored-record.ts'

/**
 * Leaves the gap of a draw to a supplementary draw (draw protocol §10): the draw ends with its gap on record, and its members keep their
 * seats. The panel may then be announced, frozen and drawn anew; in that draw's own record the members are fixed, and only the gap is
 * drawn. Refuses who may not draw the panel, and a draw without a gap, or with one that reserves or links may still fill, unless a holder's
 * key is revoked.
 */
export async function supplementDraw(act: Act, input: SupplementDrawInput): Promise<Done<SupplementDrawPayload>> {
  const { em, viewer } = act
  const { draw, panel } = await lockDraw(act, input.drawId, ({ office }) => mayDrawPanel(viewer, { office, namedBy: [] }))
  demand(mayDrawPanel(viewer, await shapeOf(act, panel)))
  demand(draw.state === 'DRAWN' && draw.proof ? undefined : noGap(draw.state))
  const record = readRecord(draw.proof!)
  const gaps = gapsOf(record)
  const { officerKey, supervisorKey } = draw.announcement?.unwrap() ?? {}
  // Whose key is revoked lost the device with the chain, and no link comes any more.
  const lost = officerKey?.unwrap().revokedAt || supervisorKey?.unwrap().revokedAt
  demand(gaps.length === 0 ? noGap(draw.state) : undefined, linksNeeded(record) && !lost ? linksFirst() : undefined)
  await releaseReserves(act, draw)
  await abandonDraw(act, draw.id, 'GAP_SUPPLEMENTED')
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  become(engagementStates, engagement, 'PANELS_DRAFTED')
  await settle(act)
  const details = { draw: toGlobalId('Draw', draw.id), attempt: draw.attempt, seats: gaps.map(gap => gap.number) }
  act.record({ verb: 'draw.supplemented', office: draw.office.id, subject: ['Draw', draw.id], details })
  return { draw }
}

/** Reserves whom no rule allows into the gap wait no longer; the next pool has them again. */
async function releaseReserves(act: Act, draw: Draw): Promise<void> {
  await beyondScope(act, { why: 'reserves of a draw that is supplemented', office: draw.office.id }, async () => {
    const reserves = await act.em.find(Assignment, { draw, state: 'RESERVE' } as never, {
      orderBy: { id: 'asc' },
      lockMode: LockMode.PESSIMISTIC_WRITE,
    })
    for (const reserve of reserves) {
      become(assignmentStates, reserve, 'RELEASED')
      reserve.reason = '空缺另行补充抽取。 · The gap is drawn in a supplementary draw.'
    }
  })
}

const noGap = (state: Draw['state']) =>
  refusalOf(WrongState, {
    code: 'NO_GAP',
    messageZh: '该次抽取没有无人可补的空缺，无须补充抽取。',
    messageEn: 'This draw has no gap that nobody fills; there is nothing to supplement.',
    state,
    allowed: ['DRAWN'],
  })

const linksFirst = () =>
  refusalOf(WrongState, {
    code: 'LINKS_FIRST',
    messageZh: '空缺须先由双方给出链值、在原备选名单中递补；仍无人可补时才补充抽取。',
    messageEn: 'The links of both holders come first, over the whole pool; a supplementary draw is for what they cannot fill.',
    state: 'LINKS_AWAITED',
    allowed: ['GAP'],
  })
