/**
 * The calls of the demo world and the applications under the open one: the founding notice, a supplementary call, and one by another city's
 * rules.
 */

import { personalColumns } from '../../api/roster/personal-columns.ts'
import type { ApplicationState } from '../../schema/admission/admission-enumerations.ts'
import { foundingNotice, judgesRules, zhanjiangRules } from '../founding/calls/rule-sets.ts'
import { OCCUPATION } from './applicant-facts.ts'
import { plantApplicantAccount, plantApplication, type WorldApplicant, type WorldStep } from './applications.ts'
import { plantCall, type WorldCall } from './calls.ts'
import { dayOf, dayText, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { makeIdentityNumber } from './identity-numbers.ts'
import { inventName } from './names.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'

const APPLICANTS = 48

/** How an application came to each state: its acts in order. */
const PATHS: Readonly<Partial<Record<ApplicationState, readonly WorldStep['act'][]>>> = {
  DRAFT: [],
  SUBMITTED: ['SUBMIT'],
  ENDORSED: ['SUBMIT', 'ENDORSE'],
  RECOMMENDED: ['SUBMIT', 'ENDORSE', 'RECOMMEND'],
  APPROVED: ['SUBMIT', 'ENDORSE', 'RECOMMEND', 'APPROVE'],
  RETURNED: ['SUBMIT', 'RETURN'],
  WITHDRAWN: ['SUBMIT', 'WITHDRAW'],
  REJECTED: ['SUBMIT', 'ENDORSE', 'REJECT'],
}

/** Plants three calls and forty-eight applications under the open one, six in each state up to the approval. */
export function plantAdmission(
  ground: Ground,
  { offices, roster }: { readonly offices: readonly WorldOffice[]; readonly roster: number },
  organisations: readonly WorldOrganisation[],
): void {
  const city = offices[0]!
  const { today } = ground
  const founding = dayOf('2022-11-18')
  const terms2022 = [founding, dayOf('2022-12-10'), dayOf('2022-12-20'), dayOf('2022-12-31'), dayOf('2023-01-31')] as const
  const text = foundingNotice
  plantCall(ground, city, roster, {
    number: '湛人社函〔2022〕231号',
    kind: 'FOUNDING',
    issuedOn: founding,
    days: terms2022,
    rules: zhanjiangRules,
    text,
  })
  const now = [today - 30, today + 15, today + 25, today + 35, today + 50] as const
  const number = (order: number) => `湛人社函〔${dayText(today - 30).slice(0, 4)}〕${order}号`
  const open = { kind: 'SUPPLEMENTARY', issuedOn: today - 30, days: now, text: '补选专家的通知（演示）。' } as const
  const call = plantCall(ground, city, roster, { ...open, number: number(901), rules: zhanjiangRules })
  plantCall(ground, city, roster, { ...open, number: number(902), rules: judgesRules, text: '按另一城市的裁判员条件征集（演示）。' })
  const counties = offices.filter(({ kind }) => kind === 'COUNTY_BUREAU')
  const states = Object.keys(PATHS) as ApplicationState[]
  const lists = new Map<number, { id: number; people: number; received: number; turned: number }>()
  for (let index = 0; index < APPLICANTS; index++) {
    const office = counties[Math.floor(index / states.length) % counties.length]!
    const employer = organisations.filter(({ mergedOn }) => mergedOn === null)[index]!
    const state = states[index % states.length]!
    const list = lists.get(office.id) ?? { id: ground.next('recommendation_list'), people: 0, received: 0, turned: 0 }
    lists.set(office.id, list)
    if (state !== 'DRAFT') list.received++
    if (state === 'APPROVED') list.people++
    if (state === 'RETURNED' || state === 'WITHDRAWN' || state === 'REJECTED') list.turned++
    apply(ground, { call, office, city, employer, state, index, list: state === 'APPROVED' ? list.id : null })
  }
  for (const [office, { id, people, received, turned }] of lists) {
    plantList(ground, { id, call, office, people, received, turned, closedAt: momentOf(today - 4, 600) })
  }
}

/** A closed recommendation list of an office, its first under a call. */
export function plantList(
  ground: Ground,
  list: {
    readonly id: number
    readonly call: WorldCall
    readonly office: number
    readonly people: number
    readonly received: number
    readonly turned: number
    readonly closedAt: string
  },
): void {
  ground.rows.put('recommendation_list', {
    ...{ id: list.id, call_id: list.call.id, office_id: list.office, number: 1, people: list.people, received: list.received },
    ...{ not_recommended: list.turned, document_number: null, closed_by_id: null, closed_at: list.closedAt },
  })
}

interface Planted {
  readonly call: WorldCall
  readonly office: WorldOffice
  readonly city: WorldOffice
  readonly employer: WorldOrganisation
  readonly state: ApplicationState
  readonly index: number
  readonly list: number | null
}

function apply(ground: Ground, { call, office, city, employer, state, index, list }: Planted): void {
  const id = ground.next('application')
  const account = plantApplicantAccount(ground, index + 1)
  const actorOf = (act: WorldStep['act']) =>
    act === 'SUBMIT' || act === 'WITHDRAW' ? account : act === 'APPROVE' ? city.staff.APPROVER! : office.staff.REVIEWER!
  const steps = PATHS[state]!.map((act, step): WorldStep => {
    const rejected = act === 'REJECT' ? { reason: '不符合专业条件', clause: 'S09' } : {}
    return { act, at: momentOf(ground.today - 12 + step * 2, 600 + index), actor: actorOf(act), ...rejected }
  })
  const residence = ground.division(office.division)
  const what = { occupation: OCCUPATION, qualified: state !== 'REJECTED', entry: { account }, steps, list, expert: null }
  plantApplication(ground, { id, call, office, applicant: inventApplicant(ground, index), residence, employer, ...what })
}

/** Invents an applicant who is nobody's expert: in the fifties or sixties, under a number that cannot be anyone's. */
export function inventApplicant(ground: Ground, index: number): WorldApplicant {
  const random = ground.random.fork(`application/${index}`)
  const sex = random.chance(3, 4) ? 'MALE' : 'FEMALE'
  const birthDate = dayText(ground.today - 50 * 365 - random.below(15 * 365))
  const idNumber = makeIdentityNumber('440898', birthDate, index, sex)
  const columns = personalColumns(ground.seals, { idNumber, phone: `140${String(90_000_000 + index)}`, email: null })
  return { name: inventName(random, sex, Number(birthDate.slice(0, 4))), sex, birthDate, columns }
}
