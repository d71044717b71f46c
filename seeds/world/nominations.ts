/** The earlier supplementary call of the demo world: who applied, and what became of each between publication and appointment. */

import { zhanjiangRules } from '../founding/calls/rule-sets.ts'
import { inventApplicant, plantList } from './admission.ts'
import { OCCUPATION } from './applicant-facts.ts'
import { plantApplicantAccount, plantApplication, type WorldApplicant, type WorldStep } from './applications.ts'
import { plantCall } from './calls.ts'
import type { Society } from './cohort.ts'
import { dayText, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { APPOINTED_AGO, type Newcomer, yearOfAppointments } from './newcomers.ts'
import { DAYS, type Fate, type Nominee, plantNotices } from './notices.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'

/** Who else is on the notices, besides those appointed. */
const OTHERS: readonly Fate[] = ['UPHELD', 'DISQUALIFIED', 'FROZEN', 'RELEASED', 'ON_NOTICE', 'ON_NOTICE', 'ON_NOTICE', 'ON_NOTICE']

/** Plants the call, its applications and its two notices: one that is over and led to appointments, one that is open. */
export function plantNominations(
  ground: Ground,
  { offices, roster }: Society,
  organisations: readonly WorldOrganisation[],
  appointed: readonly { readonly newcomer: Newcomer; readonly applicant: WorldApplicant }[],
): void {
  const { today } = ground
  const city = offices[0]!
  const days = [today - 160, today - 130, today - 120, today - 110, today - 80] as const
  const documentNumber = `湛人社函〔${dayText(days[0]).slice(0, 4)}〕880号`
  const about = { number: documentNumber, kind: 'SUPPLEMENTARY', issuedOn: days[0], days, rules: zhanjiangRules }
  const call = plantCall(ground, city, roster, { ...about, text: '补选专家的通知（演示，已办结一批）。' })
  const counties = offices.filter(({ kind }) => kind === 'COUNTY_BUREAU')
  const employers = organisations.filter(({ mergedOn }) => mergedOn === null)
  const lists = new Map<WorldOffice, { readonly id: number; people: number }>()
  const listOf = (office: WorldOffice) => {
    const list = lists.get(office) ?? { id: ground.next('recommendation_list'), people: 0 }
    lists.set(office, list)
    list.people++
    return list.id
  }
  const nominees: Nominee[] = []

  appointed.forEach(({ newcomer, applicant }, index) => {
    const { expert, application } = newcomer
    const fate = index === 0 ? 'DISMISSED' : 'APPOINTED'
    const { office } = expert
    const employer = expert.employer!
    const [occupation] = expert.occupations
    const entry = { clerk: office.staff.REVIEWER! }
    plantApplication(ground, {
      ...{ id: application, call, office, applicant, residence: ground.division(expert.street), employer, occupation: occupation!.code },
      ...{
        qualified: true,
        entry,
        steps: stepsOf(ground, { fate, office, city, applicant: entry.clerk }),
        list: listOf(office),
        expert: expert.id,
      },
    })
    const shown = { name: applicant.name, employer: employer.name, occupations: occupation!.name, recommendedBy: office.name }
    nominees.push({ application, office, fate, ...shown })
  })
  OTHERS.forEach((fate, index) => {
    const office = counties[index % counties.length]!
    const employer = employers[100 + index]!
    const id = ground.next('application')
    const account = plantApplicantAccount(ground, 101 + index)
    const applicant = inventApplicant(ground, 100 + index)
    plantApplication(ground, {
      ...{ id, call, office, applicant, residence: ground.division(office.division), employer, occupation: OCCUPATION, qualified: true },
      ...{ entry: { account }, steps: stepsOf(ground, { fate, office, city, applicant: account }), list: listOf(office), expert: null },
    })
    const shown = { name: applicant.name, employer: employer.name, occupations: '焊工', recommendedBy: office.name }
    nominees.push({ application: id, office, fate, ...shown })
  })
  for (const [office, { id, people }] of lists) {
    plantList(ground, { id, call, office: office.id, people, received: people, turned: 0, closedAt: momentOf(today - 111, 600) })
  }
  const counted = { id: 1, roster_id: roster, year: yearOfAppointments(ground), last: appointed.length }
  if (appointed.length > 0) ground.rows.put('certificate_counter', counted)
  plantNotices(ground, city, { call: call.id, documentNumber }, nominees)
}

interface Course {
  readonly fate: Fate
  readonly office: WorldOffice
  readonly city: WorldOffice
  readonly applicant: number
}

/** The history of an application by what became of it. Nobody is kept as the one who froze: whoever objects is not named. */
function stepsOf({ today }: Ground, { fate, office, city, applicant }: Course): readonly WorldStep[] {
  const reviewer = office.staff.REVIEWER!
  const approver = city.staff.APPROVER!
  const manager = city.staff.ROSTER_MANAGER!
  const at = (daysAgo: number, minutes = 600) => momentOf(today - daysAgo, minutes)
  const open = fate === 'FROZEN' || fate === 'RELEASED' || fate === 'ON_NOTICE'
  const [published, objected, decided] = open ? [DAYS.openFrom, 2, 1] : [DAYS.closedFrom, 55, 50]
  const freeze: WorldStep = { act: 'FREEZE', at: at(objected, 615), actor: null, clause: 'S24' }
  const release: WorldStep = { act: 'RELEASE', at: at(decided), actor: manager, reason: '经核实，年限属实。', clause: 'S24' }
  const uphold: WorldStep = { act: 'UPHOLD', at: at(decided), actor: manager, reason: '经核实，从业年限不足五年。', clause: 'S24' }
  const disqualify: WorldStep = { act: 'DISQUALIFY', at: at(47), actor: approver, reason: '技能等级证书系伪造。', clause: 'S29' }
  const appoint: WorldStep = { act: 'APPOINT', at: at(APPOINTED_AGO), actor: approver, clause: 'S24' }
  const after: Readonly<Record<Fate, readonly WorldStep[]>> = {
    APPOINTED: [appoint],
    DISMISSED: [freeze, release, appoint],
    UPHELD: [freeze, uphold],
    DISQUALIFIED: [disqualify],
    FROZEN: [freeze],
    RELEASED: [freeze, release],
    ON_NOTICE: [],
  }
  return [
    { act: 'SUBMIT', at: at(135), actor: applicant },
    { act: 'ENDORSE', at: at(125), actor: reviewer },
    { act: 'RECOMMEND', at: at(115), actor: reviewer },
    { act: 'APPROVE', at: at(90), actor: approver },
    { act: 'PUBLISH', at: at(published, 540), actor: approver, clause: 'S23' },
    ...after[fate],
  ]
}
