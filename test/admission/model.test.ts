import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import {
  mayApproveApplication,
  mayEndorseApplication,
  mayRecommendApplication,
  mayTurnBack,
  mayWriteApplication,
} from '../../api/admission/permissions.ts'
import { applicationStates, type Move, transitions } from '../../api/admission/process/application-states.ts'
import type { ApplicationFacts } from '../../api/admission/process/case.ts'
import { mayMove } from '../../api/admission/process/may-move.ts'
import { admissionInvariants, verdictsReplay } from '../../api/checks/admission.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { withClient } from '../../api/postgres/roles.ts'
import type { Refusal } from '../../api/refusal.ts'
import { become } from '../../api/transition.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { UserError } from '../../schema/base/user-error.ts'
import type { ApplicationState, Role } from '../../schema/index.ts'
import { Admission } from './world.ts'

/** How many run over acts and database, each a few dozen milliseconds; the rules alone do ten thousand every time. */
const SEQUENCES = Number(process.env.SEQUENCES ?? 300)

/** Roads a reader of the notice would draw, written apart from the table they judge. */
const roads: Readonly<Record<ApplicationState, readonly ApplicationState[]>> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['ENDORSED', 'RECOMMENDED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'DISQUALIFIED'],
  ENDORSED: ['RECOMMENDED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'DISQUALIFIED'],
  RECOMMENDED: ['APPROVED', 'RETURNED', 'REJECTED', 'WITHDRAWN', 'DISQUALIFIED'],
  APPROVED: ['ON_NOTICE', 'WITHDRAWN', 'DISQUALIFIED'],
  ON_NOTICE: ['APPOINTED', 'FROZEN', 'WITHDRAWN', 'DISQUALIFIED'],
  FROZEN: ['ON_NOTICE', 'OBJECTION_UPHELD', 'WITHDRAWN', 'DISQUALIFIED'],
  APPOINTED: ['DISQUALIFIED'],
  RETURNED: ['SUBMITTED', 'REJECTED', 'WITHDRAWN', 'DISQUALIFIED'],
  WITHDRAWN: [],
  REJECTED: ['DISQUALIFIED'],
  OBJECTION_UPHELD: [],
  DISQUALIFIED: [],
}

const CITY = 1
const COUNTY = 2
const staff = (account: number, office: number, ...roles: readonly Role[]): Viewer => ({
  ...nobody,
  account,
  grants: roles.map(role => ({ role, office, reaches: office === CITY ? [CITY, COUNTY] : [COUNTY] })),
})
const actors: readonly Viewer[] = [
  nobody,
  { ...nobody, account: 1 },
  { ...nobody, account: 2 },
  staff(3, COUNTY, 'REVIEWER'),
  staff(4, CITY, 'REVIEWER'),
  staff(5, CITY, 'APPROVER'),
  staff(6, CITY, 'REVIEWER', 'APPROVER'),
  staff(1, CITY, 'REVIEWER', 'APPROVER'),
]

/** Who may, for the moves this area's acts make. */
const permission = (move: Move, viewer: Viewer, facts: ApplicationFacts & { state: ApplicationState }): Refusal | undefined => {
  if (move === 'SUBMIT' || move === 'WITHDRAW') return mayWriteApplication(viewer, facts)
  if (move === 'ENDORSE') return mayEndorseApplication(viewer, facts)
  if (move === 'RECOMMEND') return mayRecommendApplication(viewer, facts)
  if (move === 'APPROVE') return mayApproveApplication(viewer, facts)
  if (move === 'RETURN' || move === 'REJECT') return mayTurnBack(viewer, facts)
  return undefined
}

test('ten thousand random sequences by random actors: no road that is not there, every refusal typed, nobody decides twice or on themselves', () => {
  const moves = Object.keys(transitions) as Move[]
  const step = fc.record({ move: fc.constantFrom(...moves), actor: fc.integer({ min: 0, max: actors.length - 1 }), delegate: fc.boolean() })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), steps => {
      const application = { state: 'DRAFT' as ApplicationState }
      let recommendedBy: number | null = null
      const reviewers = new Set<number | undefined>()
      for (const { move, actor, delegate } of steps) {
        const viewer = actors[actor]!
        const own = viewer.account === 1
        const facts: ApplicationFacts & { state: ApplicationState } = {
          ...{ office: COUNTY, callOffice: CITY, applicant: 1, entry: 'ONLINE', own, worksForEmployer: false, recommendedBy },
          ...{ actsForEmployer: delegate && viewer.account === 2, reviewedIt: reviewers.has(viewer.account), state: application.state },
        }
        const refusal = permission(move, viewer, facts) ?? mayMove(application, move)
        if (refusal) {
          assert.ok(refusal instanceof UserError && refusal.code && refusal.messageZh && refusal.messageEn)
          continue
        }
        const before = application.state
        become(applicationStates, application, transitions[move].to)
        assert.ok(roads[before].includes(application.state), `${before} → ${application.state}`)
        if (move === 'RECOMMEND') {
          recommendedBy = viewer.account ?? null
          reviewers.add(viewer.account)
        }
        if (move === 'APPROVE') assert.ok(!reviewers.has(viewer.account), 'whoever reviewed does not approve')
        if (['ENDORSE', 'RECOMMEND', 'APPROVE', 'RETURN', 'REJECT'].includes(move)) assert.ok(!own, 'nobody decides their own case')
        if (move === 'SUBMIT' || move === 'WITHDRAW') assert.ok(own, 'only the applicant')
      }
    }),
    { numRuns: 10_000, seed: 20_221_118 },
  )
})

const admission = await Admission.open()
after(() => admission.close())
const { world } = admission

test(`${SEQUENCES} random sequences against the database: every refusal is typed and logged, and every invariant holds at the end`, async () => {
  const applicant = await admission.applicant()
  const both = await world.staff(['REVIEWER', 'APPROVER'])
  const viewers = [applicant, await admission.applicant(), admission.reviewer, admission.cityReviewer, admission.approver, both]
  const opinion = fc.record({
    character: fc.constant(true),
    ethics: fc.constant(true),
    ability: fc.boolean(),
    truth: fc.constant(true),
    reliability: fc.constant(true),
  })
  const actions = fc.constantFrom(
    'submitApplication',
    'withdrawApplication',
    'endorseApplication',
    'recommendApplication',
    'approveApplication',
    'returnApplication',
    'rejectApplication',
    'disqualifyApplicant',
    'grantException',
    'closeRecommendationList',
    'updateApplication',
  )
  const step = fc.record({ action: actions, who: fc.integer({ min: 0, max: viewers.length - 1 }), opinion, whole: fc.boolean() })
  let refusals = 0
  const [{ before }] = (await world.rows<{ before: number }>(`select count(*)::int as before from act_log where verb = 'refused'`)) as [
    { before: number },
  ]
  const drafts = await copies(await admission.draft(applicant), SEQUENCES - 1)
  let next = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 6 }), fc.boolean(), async (steps, stamped) => {
      const id = drafts[next++]!
      let seenStamp = false
      for (const { action, who, opinion, whole } of steps) {
        const viewer = viewers[who]!
        if (stamped && !seenStamp && (await stateOf(id)) === 'SUBMITTED') {
          await admission.attach(admission.reviewer, id, 'EMPLOYER_STAMP')
          seenStamp = true
        }
        const input = inputs[action]!(id, opinion, whole)
        const fields =
          action === 'grantException' ? 'exception { id }' : action === 'closeRecommendationList' ? 'list { id }' : 'application { id }'
        const { userErrors, ...payload } = await admission.mutate(viewer, action, fields, input)
        const done = Object.values(payload)[0] !== null
        assert.equal(done, userErrors.length === 0)
        refusals += userErrors.length
        for (const { __typename, code } of userErrors) assert.ok(__typename && /^[A-Z_]+$/.test(code))
      }
    }),
    { numRuns: SEQUENCES, seed: 20_221_210 },
  )
  const [{ logged }] = (await world.rows<{ logged: number }>(`select count(*)::int - ? as logged from act_log where verb = 'refused'`, [
    before,
  ])) as [{ logged: number }]
  assert.equal(logged, refusals, 'every refusal is in the log')
  const illegal = await world.rows<{ before: ApplicationState; after: ApplicationState }>(
    'select distinct state_before as before, state_after as after from application_event where state_before is not null and state_before <> state_after',
  )
  for (const { before, after } of illegal) assert.ok(roads[before].includes(after), `${before} → ${after}`)
  await withClient(world.connections.owner, async client => {
    for await (const { invariant, offenders } of checkData(client, world.platform.seals, [...admissionInvariants, verdictsReplay])) {
      assert.deepEqual(offenders, [], invariant.name)
    }
  })
})

/** A draft and copies of it, of people of their own. */
async function copies(model: string, count: number): Promise<string[]> {
  const id = Number(Buffer.from(model, 'base64url').toString().split(':')[1])
  const rows = await world.rows<{ id: number }>(
    `with model as (select * from application where id = ?), copies as (
       insert into application (call_id, call_version_id, office_id, route, state, entry, applicant_id, name, sex, birth_date, id_number_sealed,
         id_number_hash, id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form)
       select call_id, call_version_id, office_id, route, state, entry, applicant_id, name, sex, birth_date, id_number_sealed,
         id_number_hash || n, id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form
       from model, generate_series(1, ?) as n returning id, office_id),
     occupations as (insert into application_occupation (application_id, office_id, occupation_id, "primary")
       select copies.id, copies.office_id, o.occupation_id, true from copies, application_occupation as o where o.application_id = ?),
     documents as (insert into application_document (application_id, office_id, kind, file_id, sha256)
       select copies.id, copies.office_id, d.kind, d.file_id, d.sha256 from copies, application_document as d where d.application_id = ?)
     select id from copies order by id`,
    [id, count, id, id],
  )
  return [model, ...rows.map(row => toGlobalId('Application', row.id))]
}

const stateOf = async (id: string) => {
  const number = Number(Buffer.from(id, 'base64url').toString().split(':')[1])
  return (await world.rows<{ state: string }>('select state from application where id = ?', [number]))[0]!.state
}

const inputs: Readonly<Record<string, (id: string, opinion: object, whole: boolean) => object>> = {
  submitApplication: (id, _, whole) => ({ ...admission.submitInput(id), ...(whole ? {} : { attestations: ['HEALTHY'] }) }),
  withdrawApplication: id => ({ applicationId: id }),
  endorseApplication: id => ({ applicationId: id }),
  recommendApplication: (id, opinion) => ({ applicationId: id, opinion }),
  approveApplication: (id, opinion) => ({ applicationId: id, opinion }),
  returnApplication: (id, _, whole) => ({ applicationId: id, missing: whole ? ['照片'] : [], correctUntil: admission.day(5) }),
  rejectApplication: (id, _, whole) => ({ applicationId: id, ground: whole ? 'ABILITY' : 'CONTROL_NUMBER', reason: '理由' }),
  disqualifyApplicant: (id, _, whole) => ({ applicationId: id, finding: '证书系伪造', evidence: whole ? ['鉴定'] : [] }),
  grantException: id => ({ applicationId: id, clause: 'S07', reason: '理由' }),
  closeRecommendationList: (_, __, whole) => ({
    callId: admission.callId,
    officeId: toGlobalId('Office', world.county.id),
    people: whole ? 1 : 2,
  }),
  updateApplication: (id, _, whole) => ({ applicationId: id, form: admission.form(whole ? {} : { occupations: [] }) }),
}
