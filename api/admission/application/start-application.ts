import type {
  EnterApplicationPayload,
  StartApplicationInput,
  StartApplicationPayload,
} from '../../../schema/admission/write-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application, Call, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayApply, mayEnterApplication } from '../permissions.ts'
import { keepEvent } from '../process/move-application.ts'
import { settle } from '../settle.ts'
import { formOf, keepOccupations, personOf } from './write-form.ts'

/**
 * Starts an application: a draft that only the applicant sees (S18). Refuses who is not signed in, an ID number that does not go with birth
 * date and sex, job intervals that overlap or run backwards, and unknown codes.
 */
export async function startApplication(act: Act, input: StartApplicationInput): Promise<Done<StartApplicationPayload>> {
  demand(mayApply(act.viewer))
  const { call, office } = await placeOf(act, input)
  return { application: await start(act, input, call, office, { entry: 'ONLINE', applicant: act.viewer.account! }) }
}

/** Enters an application on paper for someone who came in person: recorded as such; submitting it demands the scan they signed. */
export async function enterApplication(act: Act, input: StartApplicationInput): Promise<Done<EnterApplicationPayload>> {
  const { call, office } = await placeOf(act, input)
  demand(mayEnterApplication(act.viewer, office.id))
  return { application: await start(act, input, call, office, { entry: 'PAPER', applicant: null, enteredBy: act.viewer.account! }) }
}

async function placeOf({ em }: Act, { callId, officeId }: StartApplicationInput): Promise<{ call: Call; office: Office }> {
  const call = required(await em.findOne(Call, rowOf('Call', callId, ['callId'])), notFound(callId, ['callId']))
  const office = required(await em.findOne(Office, rowOf('Office', officeId, ['officeId'])), notFound(officeId, ['officeId']))
  return { call, office }
}

async function start(act: Act, input: StartApplicationInput, call: Call, office: Office, origin: object): Promise<Application> {
  const { em } = act
  const person = await personOf(act, input.person)
  const form = await formOf(act, input.form, person.birthDate)
  const [{ version }] = await em.execute<[{ version: number }]>('select call_version_in_force(?) as version', [call.id])
  const values = { call, callVersion: version, office, route: input.route, state: 'DRAFT', ...origin, ...person, form }
  const application = em.create(Application, values as never)
  await em.persist(application).flush()
  await keepOccupations(act, application, input.form)
  keepEvent(act, application, 'START', null)
  await settle(act)
  return application
}
