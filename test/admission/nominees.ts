import { personalColumns } from '../../api/roster/personal-columns.ts'
import { addDays, type LocalDate } from '../../api/time/local-date.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Application, ApplicationOccupation, Call, CallVersion, RecommendationList } from '../../schema/index.ts'
import { zhanjiangRules } from '../../seeds/founding/calls/rule-sets.ts'
import { makeIdentityNumber } from '../../seeds/world/identity-numbers.ts'
import type { World } from '../world.ts'

let count = 0
const birthDate = '1975-03-01' as LocalDate

/** A call of the city bureau for its roster, whose hops are all over. */
export async function callOf(world: World, changes: object = {}): Promise<Call & { id: number }> {
  const number = ++count
  const call = await world.put(Call, {
    office: world.city.id,
    roster: world.roster.id,
    kind: 'FOUNDING',
    documentNumber: `湛人社公示函〔2022〕${number}号`,
    title: '关于征集高技能人才专家库专家的通知',
    issuer: '湛江市人力资源和社会保障局',
    issuedOn: '2022-11-18',
    disclosure: 'PUBLIC',
    recipients: [],
    annexes: [],
    fullText: '……',
    currentVersion: 1,
  })
  await world.put(CallVersion, {
    call: call.id,
    office: world.city.id,
    number: 1,
    ruleSet: zhanjiangRules,
    requiredDocuments: [],
    optionalDocuments: [],
    routes: ['SOCIAL_INSURANCE'],
    occupationCodes: [],
    opensOn: '2022-11-18',
    applyUntil: '2022-12-10',
    endorseUntil: '2022-12-20',
    recommendUntil: '2023-01-10',
    approveUntil: '2023-01-18',
    minimumNoticeDays: 5,
    ...changes,
  })
  return call
}

/** Approved nominees of a call, on a closed list: welders of a county, each with an employer of their own. */
export async function nominees(world: World, call: Call, number: number, changes: object = {}): Promise<Application[]> {
  const made: Application[] = []
  const [approver] = await world.rows<{ id: number }>('select id from account order by id limit 1')
  const lists = await world.rows('select from recommendation_list where call_id = ?', [call.id])
  const list = await world.put(RecommendationList, {
    ...{ call: call.id, office: world.county.id, number: lists.length + 1, people: number, received: number, notRecommended: 0 },
    ...{ documentNumber: null, closedBy: null },
  })
  for (let index = 0; index < number; index++) {
    const place = ++count
    const idNumber = makeIdentityNumber(String(440200 + Math.floor(place / 500)), birthDate, place % 500, 'MALE')
    const application = await world.put(Application, {
      call: call.id,
      callVersion: (await world.rows<{ id: number }>('select id from call_version where call_id = ?', [call.id]))[0]!.id,
      office: world.county.id,
      route: 'SOCIAL_INSURANCE',
      state: 'APPROVED',
      name: `人选${place}`,
      sex: 'MALE',
      birthDate,
      ...personalColumns(world.platform.seals, { idNumber, phone: '13800000000', email: null }),
      residence: world.counties[2]!.id,
      employmentKind: 'EMPLOYED',
      employer: (await world.organisation()).id,
      form: {
        credentials: [
          {
            titleGrade: null,
            skillLevel: 'TECHNICIAN',
            name: '焊工技师',
            occupation: world.welding.code,
            certificateNumber: null,
            grantedOn: '2015-06-01',
            revokedOn: null,
          },
        ],
        honours: [],
        employments: [
          { employer: '某厂', organisation: null, post: '焊工', occupation: world.welding.code, startsOn: '2000-01-01', endsOn: null },
        ],
        experiences: [{ kind: 'JUDGED', event: '省赛', level: 'PROVINCIAL', occupation: world.welding.code, heldOn: '2019-06-01' }],
        studios: [],
        achievements: '',
        resume: '',
      },
      attestations: ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'],
      submittedAt: '2022-12-01T10:00:00+08:00',
      recommendationList: list.id,
      approvedBy: approver!.id,
      approvedAt: '2023-01-10T10:00:00+08:00',
      ...changes,
    })
    await world.put(ApplicationOccupation, {
      application: application.id,
      office: world.county.id,
      occupation: world.welding.id,
      trade: null,
      primary: true,
    })
    made.push(application)
  }
  return made
}

export const idOf = (application: { id: number }) => toGlobalId('Application', application.id)

/** The states of applications, in order. */
export async function statesOf(world: World, applications: readonly { id: number }[]): Promise<string[]> {
  const rows = await world.rows<{ id: number; state: string }>('select id, state from application')
  return applications.map(({ id }) => rows.find(row => row.id === id)!.state)
}

/** The day it is in the database, and so many days later. */
export async function dayOf(world: World, later = 0): Promise<LocalDate> {
  const [row] = await world.rows<{ day: LocalDate }>('select day_in_shanghai()::text as day')
  return addDays(row!.day, later)
}
