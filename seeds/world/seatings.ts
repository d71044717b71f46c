/** What became of a drawn panel: answers, replacements by the engine, duties done, appraisals. */

import { nextLinks } from '../../api/dispatch/ceremony/server-custody.ts'
import { gapsOf, withDepartures, withRound } from '../../api/dispatch/ceremony/stored-record.ts'
import { ordinaryRole } from '../../api/dispatch/rules/panel-rules.ts'
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
  const { record, newcomers } = replaceDeparted(held, experts, engagement, seated, reserves, past)
  for (const seating of seated) {
    if (seating.state === 'DECLINED') seating.reason = random.pick(DECLINES)
    if (seating.state === 'RECUSED') seating.reason = RECUSAL
  }
  const all = [...seated, ...reserves, ...newcomers]
  for (const seating of all) {
    if (past && seating.state === 'ACCEPTED') seating.state = random.chance(1, 90) ? 'ABSENT' : 'COMPLETED'
  }
  return { record, seatings: all }
}

/** Asks the reserves first, then, where they are used up, the whole pool by the next links. */
function replaceDeparted(
  held: HeldDraw,
  experts: ReadonlyMap<Digest, WorldExpert>,
  engagement: PlannedEngagement,
  seated: readonly Seating[],
  reserves: readonly Seating[],
  past: boolean,
): { record: DrawRecord; newcomers: readonly Seating[] } {
  const departures = seated.flatMap(({ state }, index): Departure[] => {
    if (state !== 'DECLINED' && state !== 'RECUSED') return []
    const cause = state === 'DECLINED' ? 'DECLINED' : 'CONFLICTED'
    return [{ seat: index + 1, cause, log: `${toGlobalId('Engagement', engagement.id)}/${index + 1}` }]
  })
  if (departures.length === 0) return { record: held.record, newcomers: [] }
  let record = withDepartures(held.record, departures)
  record = withRound(record, replace(record, undefined, []))
  if (gapsOf(record).length > 0) record = withRound(record, replace(record, nextLinks(record, held.custody), []))
  const newcomers: Seating[] = []
  const state = past ? 'ACCEPTED' : 'INVITED'
  for (const { number, label } of record.rounds.flatMap(round => round.seats.filter(isSeat))) {
    const { role } = seated[number - 1]!
    const reserve = reserves.find(one => one.label === label)
    if (reserve) Object.assign(reserve, { role, route: 'REPLACEMENT', state })
    else newcomers.push({ expert: experts.get(label)!, label, role, route: 'REPLACEMENT', state, reserveRank: null, reason: null })
  }
  return { record, newcomers }
}
