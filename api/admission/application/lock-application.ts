import { LockMode } from '@mikro-orm/core'
import { Application } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notFound, required, rowOf } from '../../refusal.ts'
import type { Case } from '../process/case.ts'
import { lockCases } from '../process/find-cases.ts'

/** Loads and locks one application that the viewer sees: the row for changing it, the case for judging what may be done. */
export async function lockApplication(
  act: Act,
  applicationId: string,
  version?: number | null,
): Promise<{ readonly application: Application; readonly facts: Case }> {
  const missing = notFound(applicationId, ['applicationId'])
  const id = rowOf('Application', applicationId, ['applicationId'])
  const [facts] = await lockCases(act.em, act.viewer, [id])
  const application = required(facts && (await act.em.findOne(Application, id)), missing)
  if (version != null) await act.em.lock(application, LockMode.OPTIMISTIC, version)
  return { application, facts: required(facts, missing) }
}
