import type { SubmitApplicationInput, SubmitApplicationPayload } from '../../../schema/admission/write-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { NotPermitted } from '../../../schema/base/refusals.ts'
import { type Application, CallVersion, Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { attestationsOf, storedRuleSet } from '../eligibility/rule-set.ts'
import { mayWriteApplication } from '../permissions.ts'
import { judgeApplications } from '../review/judge-applications.ts'
import { moveApplication } from '../review/move-application.ts'
import { findRouting } from './find-routing.ts'
import { invalid } from './invalid.ts'
import { lawfulOffices } from './lawful-offices.ts'
import { lockApplication } from './lock-application.ts'
import { mayMove } from './may-move.ts'
import { alreadyApplied } from './settle.ts'
import { checkAttestations, checkDeadline, checkDocuments, checkOccupations, checkOffice } from './submission-rules.ts'

/**
 * Submits an application under the version of the call in force, or again after a correction under the one it keeps. The deadline is judged
 * by the database's clock once application and call are locked (S28): no amendment and no other submission comes between. Refuses gaps in the
 * checklist (S18), missing attestations (S03, S04, S06, S07), an office that is not lawful (S19), and a person who applied already.
 */
export async function submitApplication(act: Act, input: SubmitApplicationInput): Promise<Done<SubmitApplicationPayload>> {
  const { em, viewer } = act
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayWriteApplication(viewer, facts))
  demand(mayMove(application, 'SUBMIT'))
  const version = await versionOf(act, application)
  const moment = await momentOf(act)
  demand(checkDeadline(version, application.correctUntil, moment))

  const question = {
    office: facts.callOffice,
    routes: version.routes,
    employmentKind: application.employmentKind,
    employer: application.employer?.id ?? null,
    insuredIn: application.insuredIn?.id ?? null,
    residence: application.residence.id,
    worksIn: application.worksIn?.id ?? null,
  }
  const routing = await findRouting(em, question)
  const codes = await occupationsOf(act, application.id)
  demand(
    checkDocuments(version, facts.documents, application.entry),
    ...checkAttestations(attestationsOf(storedRuleSet(version.ruleSet)), input.attestations),
    checkOffice({ office: application.office.id, route: application.route }, lawfulOffices(routing)),
    checkOccupations(version.occupationCodes, codes),
    ...(await checkPerson(act, application)),
  )

  application.callVersion = em.getReference(CallVersion, version.id, { wrapped: true })
  application.attestations = [...new Set(input.attestations)]
  application.submittedAt = moment
  application.officeIsEmployer = routing.offices.some(({ id, organisation }) => {
    return id === application.office.id && organisation !== null && organisation === application.employer?.id
  })
  await moveApplication(act, application, 'SUBMIT')
  await judgeApplications(act, [{ id: application.id, office: application.office.id, callVersion: version.id }], 'SUBMIT')
  return { application }
}

/** The version in force, held against amendments; for an application that was submitted before, the one it keeps. */
async function versionOf({ em }: Act, application: Application): Promise<CallVersion> {
  const [{ version }] = await em.execute<[{ version: number }]>('select call_version_in_force(?) as version', [application.call.id])
  return em.findOneOrFail(CallVersion, application.submittedAt === null ? version : application.callVersion.id)
}

/** The database's clock now, after every lock is held. */
async function momentOf({ em }: Act): Promise<Date> {
  const [{ now }] = await em.execute<[{ now: Date | string }]>('select house_now() as now')
  return new Date(now)
}

async function occupationsOf({ em }: Act, application: number): Promise<readonly string[]> {
  const rows = await em.execute<{ code: string }[]>(
    'select code from application_occupation join occupation on occupation.id = occupation_id where application_id = ?',
    [application],
  )
  return rows.map(({ code }) => code)
}

/** The same person over another route, under another name, with a term in force, or disqualified (S19, S25, S29). */
async function checkPerson({ em }: Act, application: Application): Promise<readonly Refusal[]> {
  const [{ hash, roster }] = await em.execute<[{ hash: string; roster: number }]>(
    'select id_number_hash as hash, roster_id as roster from application join call on call.id = call_id where application.id = ?',
    [application.id],
  )
  const others = await em.execute<{ id: number; office: number; state: string; name: string }[]>(
    'select * from applications_of_person(?, ?)',
    [application.call.id, hash],
  )
  const other = others.find(({ id, state }) => id !== application.id && state !== 'DISQUALIFIED')
  const [standing] = await em.execute<[{ expert: number | null; in_force: boolean; disqualified: boolean }]>(
    'select * from standing_of_person(?, ?)',
    [roster, hash],
  )
  if (standing.expert !== null) application.expert = em.getReference(Expert, standing.expert, { wrapped: true })
  if (standing.disqualified) return [disqualified()]
  if (standing.in_force) return [termInForce()]
  if (other === undefined) return []
  if (other.name !== application.name) return [otherName()]
  const [{ name }] = await em.execute<[{ name: string }]>('select name from office where id = ?', [other.office])
  return [alreadyApplied(name)]
}

const otherName = () =>
  invalid(
    'ID_NUMBER_OF_ANOTHER_NAME',
    ['person', 'name'],
    '该身份证号在本次征集中已以其他姓名申报，请核对姓名和身份证号。',
    'Somebody of another name has applied with this ID number under this call; check name and number.',
    'S19',
  )

const termInForce = () =>
  invalid(
    'TERM_IN_FORCE',
    ['person', 'idNumber'],
    '本人已在库且聘期未满，到期请申请续聘。',
    'There is a term in force in this roster; renewal is applied for when it ends.',
    'S25',
  )

const disqualified = () =>
  refusalOf(NotPermitted, {
    code: 'DISQUALIFIED',
    messageZh: '因材料造假已被取消资格，不再受理。',
    messageEn: 'Disqualified for forged material: no further application is accepted.',
    clause: 'S29',
  })
