import type { SubmitApplicationInput, SubmitApplicationPayload } from '../../../schema/admission/write-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { type Application, CallVersion } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { judgeApplications } from '../eligibility/judge-applications.ts'
import { attestationsOf, storedRuleSet } from '../eligibility/rule-set.ts'
import { mayWriteApplication } from '../permissions.ts'
import { mayMove } from '../process/may-move.ts'
import { moveApplication } from '../process/move-application.ts'
import { findEarlierApplication } from './find-earlier-application.ts'
import { findRouting } from './find-routing.ts'
import { lawfulOffices } from './lawful-offices.ts'
import { lockApplication } from './lock-application.ts'
import { checkAttestations, checkDeadline, checkDocuments, checkOccupations, checkOffice } from './submission-rules.ts'

/**
 * Submits an application under the version of the call in force, or again after a correction under the one it keeps. The deadline is judged
 * by the database's clock once application and call are locked (S28): no amendment and no other submission comes between. Refuses gaps in
 * the checklist (S18), missing attestations (S03, S04, S06, S07), an office that is not lawful (S19), and a person who applied already.
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
    ...(await findEarlierApplication(act, application)),
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
