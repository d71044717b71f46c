import { LockMode } from '@mikro-orm/core'
import type { ExtendNoticeInput, ExtendNoticePayload } from '../../../schema/admission/notice-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { NoticeExtension, PublicNotice } from '../../../schema/index.ts'
import { findWorkingCalendar } from '../../catalogue/find-working-calendar.ts'
import { relyOnCalendar } from '../../catalogue/lock-calendar.ts'
import { knownDay } from '../../catalogue/working-day-refusals.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { workingDaysBetween } from '../../time/working-days.ts'
import { become } from '../../transition.ts'
import { mayPublishNotice } from '../notice-permissions.ts'
import { noticeStates } from './notice-states.ts'

/**
 * Extends a notice, for example because the office was unreachable on some of its days (S23). A notice that ended is opened again, as long
 * as none of its nominees was appointed. Refuses a day that is not later than the last one, or already over.
 */
export async function extendNotice(act: Act, input: ExtendNoticeInput): Promise<Done<ExtendNoticePayload>> {
  const { em, viewer, today } = act
  const { noticeId, closesOn, reason } = input
  const notice = required(
    await em.findOne(PublicNotice, rowOf('PublicNotice', noticeId, ['noticeId']), { lockMode: LockMode.PESSIMISTIC_WRITE }),
    notFound(noticeId, ['noticeId']),
  )
  demand(mayPublishNotice(viewer, { office: notice.office.id }))
  demand(checkText(reason, 'reason', 'S23'), closesOn > notice.closesOn && closesOn >= today ? undefined : notLater())
  demand((await appointed(act, notice)) ? alreadyAppointed() : undefined)
  await extend(act, notice, closesOn as LocalDate, reason.trim())
  const details = { closesOn, reason: reason.trim() }
  act.record({ verb: 'notice.extended', office: notice.office.id, subject: ['PublicNotice', notice.id], details })
  return { notice }
}

/** Moves the last day of a locked notice, on record; a job will close it again. */
export async function extend(act: Act, notice: PublicNotice, closesOn: LocalDate, reason: string): Promise<void> {
  const { em, viewer, now } = act
  await relyOnCalendar(act)
  const workingDays = knownDay(workingDaysBetween(await findWorkingCalendar(em), notice.opensOn as LocalDate, closesOn))
  const about = { notice, office: notice.office, formerClosesOn: notice.closesOn, closesOn, reason }
  em.persist(em.create(NoticeExtension, { ...about, extendedAt: now, extendedBy: viewer.account ?? null } as never))
  Object.assign(notice, { closesOn, workingDays, closedAt: null })
  if (notice.state === 'CLOSED') become(noticeStates, notice, 'OPEN')
  act.enqueue('notices.close-due', {}, { runAt: endOfDayInShanghai(closesOn), key: `notice.close:${notice.id}` })
}

async function appointed({ em }: Act, notice: PublicNotice): Promise<boolean> {
  const [row] = await em.execute<[{ appointed: boolean }]>(
    `select exists (select from notice_entry join application on application.id = application_id
       where notice_id = ? and application.state = 'APPOINTED') as appointed`,
    [notice.id],
  )
  return row.appointed
}

const notLater = () =>
  refused('NOT_LATER', '新截止日须晚于原截止日，且不早于今日。', 'The new last day has to be later than the old one, and not over yet.')
const alreadyAppointed = () =>
  refused(
    'ALREADY_APPOINTED',
    '已有人选聘用，不能再延长。',
    'A nominee of the notice is appointed already; it cannot be extended any more.',
  )

function refused(code: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S23', path: ['closesOn'] })
}
