/** Public notices of the demo world and the objections to those on them: one notice that is over, one that is open (S23, S24). */

import { writeNotice } from '../../api/admission/notice/notice-content.ts'
import { OBJECTOR } from '../../api/admission/notice/objector.ts'
import { isUnknownCalendarYear, kindOfDay, workingCalendar } from '../../api/time/working-days.ts'
import { foundingCalendar } from '../founding/calendar.ts'
import { type Day, dayText, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { codeOf } from './newcomers.ts'
import type { WorldOffice } from './offices.ts'

/**
 * Days before today: the closed notice opens and ends, the open one opens; it ends so many days from now. None ends on a day of rest, but
 * before it.
 */
export const DAYS = { closedFrom: 60, closedTo: 44, openFrom: 3, openTo: 16 } as const

/** What became of somebody who was put on a notice; the first four on the one that is over. */
export type Fate = 'APPOINTED' | 'DISMISSED' | 'UPHELD' | 'DISQUALIFIED' | 'FROZEN' | 'RELEASED' | 'ON_NOTICE'

export interface Nominee {
  readonly application: number
  readonly office: WorldOffice
  readonly fate: Fate
  readonly name: string
  readonly employer: string
  readonly occupations: string
  readonly recommendedBy: string
}

interface OfCall {
  readonly call: number
  readonly documentNumber: string
}

const OVER: readonly Fate[] = ['APPOINTED', 'DISMISSED', 'UPHELD', 'DISQUALIFIED']

/** Plants both notices with everybody on them. */
export function plantNotices(ground: Ground, city: WorldOffice, ofCall: OfCall, nominees: readonly Nominee[]): void {
  const { today } = ground
  const over = nominees.filter(({ fate }) => OVER.includes(fate))
  const open = nominees.filter(({ fate }) => !OVER.includes(fate))
  const [first, second] = noticePeriods(today)
  plantNotice(ground, city, ofCall, { title: '补选拟入库专家公示（第一批）', ...first }, over)
  plantNotice(ground, city, ofCall, { title: '补选拟入库专家公示（第二批）', ...second }, open)
}

interface Period {
  readonly from: Day
  readonly to: Day
}

/** When both notices of a world open and close: the one that is over, and the one that is open. */
export function noticePeriods(today: Day): readonly [over: Period, open: Period] {
  return [
    { from: today - DAYS.closedFrom, to: workingDayUpTo(today - DAYS.closedTo) },
    { from: today - DAYS.openFrom, to: workingDayUpTo(today + DAYS.openTo) },
  ]
}

function plantNotice(
  ground: Ground,
  city: WorldOffice,
  { call, documentNumber }: OfCall,
  { title, from, to }: Period & { readonly title: string },
  on: readonly Nominee[],
) {
  const id = ground.next('public_notice')
  const ordered = [...on].sort((a, b) => a.office.id - b.office.id || a.application - b.application)
  const shown = ordered.map(({ name, employer, occupations, recommendedBy }, index) => {
    return { position: index + 1, name, employer, occupations, recommendedBy }
  })
  const [opensOn, closesOn] = [dayText(from), dayText(to)]
  const about = { code: codeOf(ground, `notice/${id}`), title, opensOn, closesOn, objectionsTo: '职业能力建设科，0759-0000000' }
  const { content, contentHash } = writeNotice({ ...about, call: documentNumber, nominees: shown })
  const over = to < ground.today
  ground.rows.put('public_notice', {
    ...{ id, code: about.code, call_id: call, office_id: city.id, title, objections_to: about.objectionsTo },
    ...{ opens_on: opensOn, closes_on: closesOn, working_days: workingDaysOf(from, to), minimum_days: 5, state: over ? 'CLOSED' : 'OPEN' },
    ...{ people: ordered.length, content_hash: contentHash, content, published_at: momentOf(from, 540) },
    ...{ published_by_id: city.staff.APPROVER!, closed_at: over ? momentOf(to + 1, 5) : null },
  })
  ordered.forEach(({ application, office, fate }, index) => {
    const entry = ground.next('notice_entry')
    const { position, ...nominee } = shown[index]!
    ground.rows.put('notice_entry', {
      ...{ id: entry, notice_id: id, office_id: office.id, application_id: application, position },
      ...{ name: nominee.name, employer: nominee.employer, occupations: nominee.occupations, recommended_by: nominee.recommendedBy },
    })
    if (fate in objections) plantObjection(ground, city, { notice: id, entry, application, fate: fate as keyof typeof objections })
  })
}

const calendar = workingCalendar(foundingCalendar())

/** Whether people work on a day; in years whose calendar is not known, from Monday to Friday. */
function isWorkingDay(day: Day): boolean {
  const kind = kindOfDay(calendar, dayText(day))
  return isUnknownCalendarYear(kind) ? new Date(day * 86_400_000).getUTCDay() % 6 !== 0 : kind === 'WORKING'
}

function workingDayUpTo(day: Day): Day {
  return isWorkingDay(day) ? day : workingDayUpTo(day - 1)
}

/** Working days after the opening day. */
function workingDaysOf(from: Day, to: Day): number {
  return Array.from({ length: to - from }, (_, index) => from + 1 + index).filter(isWorkingDay).length
}

/** The objection behind a fate: how long ago it was filed, found out about and decided; what it says. */
const objections = {
  DISMISSED: { filed: 55, decided: 50, state: 'DISMISSED', grounds: '从业年限不实。', decision: '经核实，年限属实。', named: false },
  UPHELD: { filed: 55, decided: 50, state: 'UPHELD', grounds: '从业年限不足。', decision: '经核实，从业年限不足五年。', named: true },
  FROZEN: { filed: 2, decided: null, state: 'ACKNOWLEDGED', grounds: '业绩材料与他人雷同。', decision: null, named: false },
  RELEASED: { filed: 2, decided: 1, state: 'DISMISSED', grounds: '从业年限不实。', decision: '经核实，年限属实。', named: false },
} as const

interface Objected {
  readonly notice: number
  readonly entry: number
  readonly application: number
  readonly fate: keyof typeof objections
}

function plantObjection(ground: Ground, city: WorldOffice, { notice, entry, application, fate }: Objected): void {
  const { filed, decided, state, grounds, decision, named } = objections[fate]
  const id = ground.next('objection')
  const at = (daysAgo: number, minutes: number) => momentOf(ground.today - daysAgo, minutes)
  const objector = named ? ground.seals.seal(OBJECTOR, JSON.stringify({ name: '林某', contact: '0759-0000001' })) : null
  ground.rows.put('objection', {
    ...{ id, code: codeOf(ground, `objection/${id}`), notice_id: notice, entry_id: entry, application_id: application, office_id: city.id },
    ...{ anonymous: !named, objector_sealed: objector, grounds, evidence: ['社会保险缴费记录'], state, filed_at: at(filed, 615) },
    ...{ acknowledged_at: at(filed, 660), acknowledged_by_id: city.staff.ROSTER_MANAGER! },
    ...{ investigation: decided === null ? null : '已核对社会保险缴费记录并走访单位。' },
    ...{ investigated_by_id: decided === null ? null : city.staff.SUPERVISOR!, decision },
    ...{ decided_at: decided === null ? null : at(decided, 600), decided_by_id: decided === null ? null : city.staff.ROSTER_MANAGER! },
  })
}
