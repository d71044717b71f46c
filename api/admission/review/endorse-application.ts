import type {
  EndorseApplicationInput,
  EndorseApplicationPayload,
  EndorseApplicationsInput,
  EndorseApplicationsPayload,
} from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { mayEndorseApplication } from '../permissions.ts'
import { type Decision, decideMany, decideOne } from './decide-applications.ts'
import { checkEndorsement } from './decision-rules.ts'

/** The employer consents (S19): by its delegate, or on paper with its stamp, entered by a reviewer of the office. */
export async function endorseApplication(act: Act, input: EndorseApplicationInput): Promise<Done<EndorseApplicationPayload>> {
  const { id } = await decideOne(act, input.applicationId, endorsing(act, input.words))
  return { application: act.em.getReference(Application, id) }
}

/** The employer consents to many of its people at once. */
export function endorseApplications(act: Act, input: EndorseApplicationsInput): Promise<Done<EndorseApplicationsPayload>> {
  return decideMany(act, input, endorsing(act, input.words))
}

const endorsing = ({ now }: Act, words: string | null | undefined): Decision => ({
  move: 'ENDORSE',
  level: 'EMPLOYER',
  // Consent is of the whole person.
  opinion: { character: true, ethics: true, ability: true, truth: true, reliability: true, words: words ?? null },
  permission: mayEndorseApplication,
  rules: one => checkEndorsement(one, now),
  judged: false,
})
