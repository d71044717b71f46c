import type { GrantExceptionInput, GrantExceptionPayload } from '../../../schema/admission/decide-application.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import { GrantedException } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { lockApplication } from '../application/lock-application.ts'
import { exceptionsWanted } from '../eligibility/eligibility.ts'
import { judgeApplications } from '../eligibility/judge-applications.ts'
import { invalid } from '../invalid.ts'
import { mayGrantException } from '../permissions.ts'
import { keepEvent } from '../process/move-application.ts'
import { settle } from '../settle.ts'

/**
 * Grants an exception from a soft rule, with its reason (S07, S08, S10). Refuses who is no approver of the city, or concerned; a clause
 * from which none is wanted.
 */
export async function grantException(act: Act, input: GrantExceptionInput): Promise<Done<GrantExceptionPayload>> {
  const { application, facts } = await lockApplication(act, input.applicationId)
  demand(mayGrantException(act.viewer, facts))
  demand(facts.state === 'RECOMMENDED' ? undefined : wrongState(facts.state))
  const reason = input.reason.trim()
  demand(reason === '' ? invalid('REASON_MISSING', ['reason'], '请写明理由。', 'Give the reason.', 'S07') : undefined)
  const verdict = (await judgeApplications(act, [facts], 'GRANT_EXCEPTION')).get(application.id)!
  const wanted = exceptionsWanted(verdict, new Set(facts.exceptions))
  demand(wanted.includes(input.clause) ? undefined : notWanted(wanted))
  const { office } = application
  const values = { application, office, clause: input.clause, reason, approver: act.viewer.account ?? null, at: act.now }
  const exception = act.em.create(GrantedException, values as never)
  act.em.persist(exception)
  keepEvent(act, application, 'GRANT_EXCEPTION', application.state, { reason, clause: input.clause })
  await settle(act)
  return { exception }
}

const wrongState = (state: string) =>
  refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: '只有已推荐、待复核的申请可以例外批准。',
    messageEn: 'An exception is granted for a recommended application that awaits approval.',
    state,
    allowed: ['RECOMMENDED'],
  })

const notWanted = (wanted: readonly string[]) =>
  invalid(
    'EXCEPTION_NOT_WANTED',
    ['clause'],
    wanted.length > 0 ? `须例外批准的是：${wanted.join('、')}。` : '该申请无须例外批准。',
    wanted.length > 0 ? `Exceptions are wanted from ${wanted.join(', ')}.` : 'This application needs no exception.',
    'S07',
  )
