import type {
  ApproveApplicationInput,
  ApproveApplicationPayload,
  ApproveApplicationsInput,
  ApproveApplicationsPayload,
  OpinionInput,
} from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { mayApproveApplication } from '../permissions.ts'
import { type Decision, decideMany, decideOne } from './decide-applications.ts'
import { checkApproval } from './decision-rules.ts'

/** The city approves: strict, for quality, by somebody who did not review (S20, S22). The application becomes a nominee. */
export async function approveApplication(act: Act, input: ApproveApplicationInput): Promise<Done<ApproveApplicationPayload>> {
  const { id } = await decideOne(act, input.applicationId, approving(act, input.opinion))
  return { application: act.em.getReference(Application, id) }
}

/** The city approves many at once, each with a result of its own, or all or none. */
export function approveApplications(act: Act, input: ApproveApplicationsInput): Promise<Done<ApproveApplicationsPayload>> {
  return decideMany(act, input, approving(act, input.opinion))
}

const approving = ({ now }: Act, opinion: OpinionInput): Decision => ({
  move: 'APPROVE',
  level: 'CITY',
  opinion,
  permission: mayApproveApplication,
  rules: (one, verdict) => checkApproval(one, opinion, verdict!, now),
  judged: true,
})
