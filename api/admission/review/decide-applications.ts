import type { BatchResult, DecisionBatchInput, OpinionInput } from '../../../schema/admission/decide-application.ts'
import { SomeRefused } from '../../../schema/admission/refusals.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { ReviewLevel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, Refused, refusalOf, rowOf } from '../../refusal.ts'
import type { Viewer } from '../../viewer.ts'
import type { VerdictNode } from '../eligibility/eligibility.ts'
import { judgeApplications } from '../eligibility/judge-applications.ts'
import { invalid } from '../invalid.ts'
import { type Move, transitions } from '../process/application-states.ts'
import { tellProgress } from '../process/batch-progress.ts'
import type { ApplicationFacts, Case } from '../process/case.ts'
import { lockCases } from '../process/find-cases.ts'
import { mayMove } from '../process/may-move.ts'
import { keepOpinions, moveApplications } from '../process/move-applications.ts'

/** Most applications of one batch. */
const MOST = 20_000
/** How many are decided together; progress is told after each. */
const TOGETHER = 1_000

/** One kind of decision over applications: who may, what has to be true, and what is kept of it. */
export interface Decision {
  readonly move: Extract<Move, 'ENDORSE' | 'RECOMMEND' | 'APPROVE'>
  readonly level: ReviewLevel
  readonly opinion: OpinionInput
  readonly permission: (viewer: Viewer, application: ApplicationFacts) => Refusal | undefined
  /** Rules; with the verdict where the decision goes by it. */
  readonly rules: (one: Case, verdict: VerdictNode | undefined) => readonly Refusal[]
  readonly judged: boolean
}

/** Decides one application. Refuses it, or moves it. */
export async function decideOne(act: Act, applicationId: string, decision: Decision): Promise<{ id: number }> {
  const id = rowOf('Application', applicationId, ['applicationId'])
  const refused = await decide(act, [id], decision)
  const refusals = refused.get(id)
  if (refusals) throw new Refused(refusals)
  return { id }
}

/** Decides many in one act: each by itself with a result of its own, or none where one is refused. */
export async function decideMany(act: Act, input: DecisionBatchInput, decision: Decision) {
  const ids = await idsOf(act, input, decision.move)
  demand(ids.length >= 1 && ids.length <= MOST ? undefined : batchSize())
  const distinct = [...new Set(ids)].sort((a, b) => a - b)
  const refused = new Map<number, readonly Refusal[]>()
  for (let from = 0; from < distinct.length; from += TOGETHER) {
    const some = await decide(act, distinct.slice(from, from + TOGETHER), decision)
    for (const [id, refusals] of some) refused.set(id, refusals)
    await tellProgress(act, input.progressKey, distinct.length, Math.min(from + TOGETHER, distinct.length))
  }
  const resultOf = (id: number): BatchResult => ({
    applicationId: toGlobalId('Application', id),
    done: !refused.has(id),
    userErrors: refused.get(id) ?? [],
  })
  if (input.mode === 'ALL_OR_NOTHING' && refused.size > 0) throw new Refused([someRefused([...refused.keys()].map(resultOf))])
  return { done: distinct.length - refused.size, refused: refused.size, results: ids.map(resultOf) }
}

/** The applications a batch names: by id, all that an office has to decide, or all of a list. */
async function idsOf({ em }: Act, { applicationIds, pendingOf, recommendationListId }: DecisionBatchInput, move: Move): Promise<number[]> {
  demand([applicationIds, pendingOf, recommendationListId].filter(given => given != null).length === 1 ? undefined : exactlyOne())
  if (applicationIds != null) return applicationIds.map(id => rowOf('Application', id, ['applicationIds']))
  const states = `{${transitions[move].from.join(',')}}`
  const rows = pendingOf
    ? await em.execute<{ id: number }[]>(
        'select id from application where call_id = ? and office_id = ? and state = any (?::text[]) order by id',
        [rowOf('Call', pendingOf.callId, ['pendingOf', 'callId']), rowOf('Office', pendingOf.officeId, ['pendingOf', 'officeId']), states],
      )
    : await em.execute<{ id: number }[]>(
        'select id from application where recommendation_list_id = ? and state = any (?::text[]) order by id',
        [rowOf('RecommendationList', recommendationListId!, ['recommendationListId']), states],
      )
  return rows.map(({ id }) => id)
}

/** Decides what can be decided of these; answers why not for the rest. */
async function decide(act: Act, ids: readonly number[], decision: Decision): Promise<Map<number, readonly Refusal[]>> {
  const { move, level, opinion, permission, rules, judged } = decision
  const cases = await lockCases(act.em, act.viewer, ids)
  const seen = new Set(cases.map(({ id }) => id))
  const refused = new Map<number, readonly Refusal[]>()
  for (const id of ids) if (!seen.has(id)) refused.set(id, [notFound(toGlobalId('Application', id), ['applicationId'])])
  const movable = cases.filter(one => {
    const refusal = permission(act.viewer, one) ?? mayMove(one, move)
    if (refusal) refused.set(one.id, [refusal])
    return !refusal
  })
  const verdicts = judged ? await judgeApplications(act, movable, move) : undefined
  const good = movable.filter(one => {
    const found = rules(one, verdicts?.get(one.id))
    if (found.length > 0) refused.set(one.id, found)
    return found.length === 0
  })
  await keepOpinions(act, good, level, opinion)
  await moveApplications(act, good, move)
  return refused
}

const exactlyOne = () =>
  invalid(
    'ONE_SELECTION',
    ['applicationIds'],
    '请给出申请、机构待办或推荐汇总表，三者择一。',
    'Give applications, what an office has to decide, or a list: exactly one of them.',
  )

const batchSize = () =>
  invalid('BATCH_SIZE', ['applicationIds'], `每批 1 至 ${MOST} 件。`, `A batch has 1 to ${MOST.toLocaleString('en')} applications.`)

const someRefused = (results: readonly BatchResult[]) =>
  refusalOf(SomeRefused, {
    code: 'SOME_REFUSED',
    messageZh: `有 ${results.length} 件不能办理，全部未办。`,
    messageEn: `${results.length} applications cannot be decided so; none was.`,
    refused: results.length,
    results: results.slice(0, 100),
  })
