/** What became of a drawn panel: answers, replacements by the engine, duties done, appraisals. */

import { ordinaryRole } from '../../api/dispatch/panel-rules.ts'
import { type Departure, type DrawRecord, isSeat } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import type { Digest } from '../../api/draw/tagged-hash.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { AssignmentRoute, AssignmentState } from '../../schema/dispatch/assignment.ts'
import type { SeatRole } from '../../schema/dispatch/panel-seat.ts'
import type { HeldDraw, Named } from './draws.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import { weightedChoice } from './random.ts'

/** One assignment of a panel, before it is written down. */
export interface Seating {
  readonly expert: WorldExpert
  readonly label: Digest
  role: SeatRole
  route: AssignmentRoute
  state: AssignmentState
  readonly reserveRank: number | null
  reason: string | null
}

const DECLINES = ['单位生产任务冲突，无法请假。', '因病住院，附诊断证明。', '外出培训，行程已定。', '家中有急事，无法参加。'] as const
const RECUSAL = '本人曾指导参评单位人员，申请回避。'

const chooseAnswer = weightedChoice<'ACCEPTED' | 'DECLINED' | 'RECUSED'>([
  ['ACCEPTED', 91],
  ['DECLINED', 7],
  ['RECUSED', 2],
])

/**
 * Seats a drawn panel and lets time pass until today: past panels did their duty, those ahead are answered in part. Who declines or
 * recuses is replaced by the first reserve whom the rules allow. Answers the record with its round, and all seatings in seat order.
 */
export function seatPanel(
  held: HeldDraw,
  experts: ReadonlyMap<Digest, WorldExpert>,
  engagement: PlannedEngagement,
  today: number,
  named?: Named,
): { record: DrawRecord; seatings: readonly Seating[] } {
  const random = engagement.random.fork('answers')
  const past = engagement.to < today
  const { result } = held.record
  const ordinary = ordinaryRole(engagement.seats.map(seat => ({ ...seat, minimumTitle: null, minimumSkill: null })))!
  const seated = result.seats.map(({ label, role, route }): Seating => {
    const expert = experts.get(label)!
    const answer = chooseAnswer(random)
    const state = past ? answer : random.chance(1, 2) ? 'INVITED' : answer
    const byName = expert === named?.expert
    const reason = byName ? '该项工作需要其参与制定的前期方案，经办公会议研究指定。' : null
    return {
      expert,
      label,
      role: role === '' ? ordinary : (role as SeatRole),
      route,
      state: byName ? 'ACCEPTED' : state,
      reserveRank: null,
      reason,
    }
  })
  const reserves = result.reserves.map((label, index): Seating => {
    const common = { expert: experts.get(label)!, label, reserveRank: index + 1, reason: null }
    return { ...common, role: 'RESERVE', route: 'DRAWN', state: past ? 'RELEASED' : 'RESERVE' }
  })
  const record = replaceDeparted(held, engagement, seated, reserves, past)
  for (const seating of seated) {
    if (seating.state === 'DECLINED') seating.reason = random.pick(DECLINES)
    if (seating.state === 'RECUSED') seating.reason = RECUSAL
  }
  for (const seating of [...seated, ...reserves]) {
    if (past && seating.state === 'ACCEPTED') seating.state = random.chance(1, 90) ? 'ABSENT' : 'COMPLETED'
  }
  return { record, seatings: [...seated, ...reserves] }
}

function replaceDeparted(
  held: HeldDraw,
  engagement: PlannedEngagement,
  seated: readonly Seating[],
  reserves: readonly Seating[],
  past: boolean,
): DrawRecord {
  const departures = seated.flatMap(({ state }, index): Departure[] => {
    if (state !== 'DECLINED' && state !== 'RECUSED') return []
    const cause = state === 'DECLINED' ? 'DECLINED' : 'CONFLICTED'
    return [{ seat: index + 1, cause, log: `${toGlobalId('Engagement', engagement.id)}/${index + 1}` }]
  })
  if (departures.length === 0) return held.record
  const round = replace({ ...held.record, departures }, undefined, [])
  for (const seat of round.seats) {
    if (!isSeat(seat)) continue
    const reserve = reserves.find(({ label }) => label === seat.label)!
    reserve.role = seated[seat.number - 1]!.role
    reserve.route = 'REPLACEMENT'
    reserve.state = past ? 'ACCEPTED' : 'INVITED'
  }
  return { ...held.record, rounds: [round] }
}
