import type {
  OpinionInput,
  RecommendApplicationInput,
  RecommendApplicationPayload,
  RecommendApplicationsInput,
  RecommendApplicationsPayload,
} from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { mayRecommendApplication } from '../permissions.ts'
import { type Decision, decideMany, decideOne } from './decide-applications.ts'
import { checkRecommendation } from './decision-rules.ts'

/** The office recommends, with its opinion in five items (S20). */
export async function recommendApplication(act: Act, input: RecommendApplicationInput): Promise<Done<RecommendApplicationPayload>> {
  const { id } = await decideOne(act, input.applicationId, recommending(act, input.opinion))
  return { application: act.em.getReference(Application, id) }
}

/** The office recommends many at once, each with a result of its own, or all or none. */
export function recommendApplications(act: Act, input: RecommendApplicationsInput): Promise<Done<RecommendApplicationsPayload>> {
  return decideMany(act, input, recommending(act, input.opinion))
}

const recommending = ({ now }: Act, opinion: OpinionInput): Decision => ({
  move: 'RECOMMEND',
  level: 'OFFICE',
  opinion,
  permission: mayRecommendApplication,
  rules: (one, verdict) => checkRecommendation(one, opinion, verdict!, now),
  judged: true,
})
