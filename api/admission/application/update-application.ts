import type { UpdateApplicationInput, UpdateApplicationPayload } from '../../../schema/admission/write-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { type ApplicationState, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayWriteApplication } from '../permissions.ts'
import { keepEvent } from '../process/move-application.ts'
import { settle } from '../settle.ts'
import { lockApplication } from './lock-application.ts'
import { formOf, keepOccupations, personOf } from './write-form.ts'
import { changeable } from './write-states.ts'

/**
 * Changes a draft, or an application returned for correction. Refuses everybody but the applicant or, on paper, a clerk; any other state; a
 * stale version.
 */
export async function updateApplication(act: Act, input: UpdateApplicationInput): Promise<Done<UpdateApplicationPayload>> {
  const { em, viewer } = act
  const { application, facts } = await lockApplication(act, input.applicationId, input.version)
  demand(mayWriteApplication(viewer, facts))
  demand(changeable(application))
  if (input.officeId) {
    const path = ['officeId']
    const office = required(await em.findOne(Office, rowOf('Office', input.officeId, path)), notFound(input.officeId, path))
    application.office = em.getReference(Office, office.id, { wrapped: true })
  }
  if (input.route) application.route = input.route
  if (input.person) em.assign(application, (await personOf(act, input.person)) as never)
  if (input.form) {
    application.form = await formOf(act, input.form, application.birthDate)
    // Parts follow the office of their application, which has to be there first.
    await em.flush()
    await keepOccupations(act, application, input.form)
  }
  keepEvent(act, application, 'UPDATE', application.state as ApplicationState)
  await settle(act)
  return { application }
}
