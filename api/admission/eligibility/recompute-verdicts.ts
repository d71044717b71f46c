import type { RecomputeVerdictsInput, RecomputeVerdictsPayload } from '../../../schema/admission/progress.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Call, type EligibilityOutcome } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayPublishCall } from '../permissions.ts'
import { tellProgress } from '../process/batch-progress.ts'
import { judge } from './eligibility.ts'
import { findFacts } from './find-facts.ts'
import { findVersionRules, judgeApplications } from './judge-applications.ts'

/** How many are judged together; progress is told after each. */
const TOGETHER = 5_000

interface Standing {
  readonly id: number
  readonly office: number
  readonly callVersion: number
  readonly verdict: EligibilityOutcome | null
}

/**
 * Judges every undecided application of a call again by the facts known now: after incidents, revocations or corrections. Keeps a verdict
 * where it changed, with its facts. Refuses who is no approver of the office that issued the call.
 */
export async function recomputeVerdicts(act: Act, input: RecomputeVerdictsInput): Promise<Done<RecomputeVerdictsPayload>> {
  const { em, viewer } = act
  const call = required(await em.findOne(Call, rowOf('Call', input.callId, ['callId'])), notFound(input.callId, ['callId']))
  demand(mayPublishCall(viewer, { office: call.office.id }))
  const rows = await em.execute<Standing[]>(
    `select id, office_id as office, call_version_id as "callVersion", verdict from application
     where call_id = ? and state in ('SUBMITTED', 'ENDORSED', 'RECOMMENDED', 'RETURNED') order by id`,
    [call.id],
  )
  const versions = await findVersionRules(act, [...new Set(rows.map(({ callVersion }) => callVersion))])
  let changed = 0
  for (let from = 0; from < rows.length; from += TOGETHER) {
    const some = rows.slice(from, from + TOGETHER)
    const facts = await findFacts(
      em,
      some.map(({ id }) => id),
    )
    const moved = some.filter(({ id, callVersion, verdict }) => {
      const { rules, day } = versions.get(callVersion)!
      return judge(rules, facts.get(id)!, day).outcome !== verdict
    })
    await judgeApplications(act, moved, 'UPDATE')
    changed += moved.length
    await tellProgress(act, input.progressKey, rows.length, from + some.length)
  }
  const details = { judged: rows.length, changed }
  act.record({ verb: 'call.verdictsRecomputed', office: call.office.id, subject: ['Call', call.id], details })
  return { judged: rows.length, changed }
}
