import type { PublishNoticeInput, PublishNoticePayload } from '../../../schema/admission/notice-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Application, Call, CallVersion, PublicNotice, Roster } from '../../../schema/index.ts'
import { findWorkingCalendar } from '../../catalogue/find-working-calendar.ts'
import { relyOnCalendar } from '../../catalogue/lock-calendar.ts'
import { knownDay } from '../../catalogue/working-day-refusals.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { freshCode } from '../fresh-code.ts'
import { mayPublishNotice } from '../notice-permissions.ts'
import { tellProgress } from '../process/batch-progress.ts'
import { type BatchRow, settleBatch } from '../process/batch-rows.ts'
import { moveApplications } from '../process/move-applications.ts'
import { findNominees, type NomineeRow } from './find-nominees.ts'
import { findRoom, findTold } from './find-room.ts'
import { findDisqualified, lockApproved, lockNamed } from './lock-nominees.ts'
import { takeRoom, whyNotPublished } from './nominee-rules.ts'
import { toldOf, writeNotice } from './notice-content.ts'
import { type NoticePeriod, noticePeriod } from './notice-period.ts'

/** How many nominees are moved together; progress is told after each. */
const TOGETHER = 1_000

/**
 * Puts approved nominees of a call on public notice, many in one act, with a result per row (S23). The period counts working days, the
 * opening day not counted; what is published is kept with its hash; a job closes it. Refuses a period that is too short, with the earliest
 * lawful closing day, and a year whose calendar is not known.
 */
export async function publishNotice(act: Act, input: PublishNoticeInput): Promise<Done<PublishNoticePayload>> {
  const { em, viewer, today, now } = act
  const call = required(await em.findOne(Call, rowOf('Call', input.callId, ['callId'])), notFound(input.callId, ['callId']))
  demand(mayPublishNotice(viewer, { office: call.office.id }))
  demand(checkText(input.title, 'title', 'S23'), checkText(input.objectionsTo, 'objectionsTo', 'S24'))
  const opensOn = (input.opensOn ?? today) as LocalDate
  demand(opensOn < today ? openedInThePast() : undefined)
  const minimumDays = await shortestPeriod(act, call)
  await relyOnCalendar(act)
  const asked = { opensOn, closesOn: (input.closesOn ?? undefined) as LocalDate | undefined, minimumDays }
  const period = knownDay(noticePeriod(await findWorkingCalendar(em), asked))
  if ('code' in period) demand(period)
  const { closesOn, workingDays } = period as NoticePeriod

  const applications = await (input.applicationIds ? lockNamed(act, input.applicationIds) : lockApproved(act, call))
  const disqualified = await findDisqualified(act, applications)
  const sizes = (await findRoom(em, call.roster.id, today)).map(room => ({ ...room }))
  const told = await findTold(
    em,
    applications.flatMap(({ application }) => application?.id ?? []),
  )
  const rows = applications.map(({ id, application }): BatchRow<Application> => {
    const refusal = whyNotPublished(application, call.id, disqualified, id)
    return { id, row: application, refusal: refusal ?? takeRoom(told.get(application!.id) ?? new Set(), sizes) }
  })
  const { good, ...outcome } = settleBatch(rows, input.mode)
  demand(good.length === 0 ? nobodyToPublish() : undefined)

  const code = freshCode()
  const nominees = await findNominees(
    em,
    good.map(({ id }) => id),
  )
  const about = { code, title: input.title.trim(), opensOn, closesOn, objectionsTo: input.objectionsTo.trim() }
  const shown = nominees.map(({ application: _, office: __, ...nominee }) => nominee)
  const notice = em.create(PublicNotice, {
    ...about,
    ...writeNotice({ ...about, call: call.documentNumber, nominees: shown }),
    call,
    office: call.office,
    workingDays,
    minimumDays,
    state: 'OPEN',
    people: nominees.length,
    publishedAt: now,
    publishedBy: viewer.account ?? null,
    closedAt: null,
  } as never)
  em.persist(notice)
  await em.flush()
  await enterNominees(act, notice, nominees)
  for (let from = 0; from < nominees.length; from += TOGETHER) {
    const moved = nominees.slice(from, from + TOGETHER).map(({ application: id, office }) => ({ id, office, state: 'APPROVED' }))
    await moveApplications(act, moved, 'PUBLISH', { clause: 'S23', notice: toldOf(about) })
    await tellProgress(act, input.progressKey, nominees.length, from + moved.length)
  }
  act.enqueue('notices.close-due', {}, { runAt: endOfDayInShanghai(closesOn), key: `notice.close:${notice.id}` })
  const details = { people: nominees.length, opensOn, closesOn, workingDays, contentHash: notice.contentHash }
  act.record({ verb: 'notice.published', office: call.office.id, subject: ['PublicNotice', notice.id], details })
  return { notice, ...outcome }
}

/** The nominees as the notice shows them, in one statement. */
async function enterNominees({ em }: Act, notice: PublicNotice, nominees: readonly NomineeRow[]): Promise<void> {
  await em.execute(
    `insert into notice_entry (notice_id, office_id, application_id, position, name, employer, occupations, recommended_by)
     select ?, office, application, position, name, employer, occupations, "recommendedBy"
     from jsonb_to_recordset(?::jsonb) as nominee
       (office int, application int, position int, name text, employer text, occupations text, "recommendedBy" text) order by position`,
    [notice.id, JSON.stringify(nominees)],
  )
}

/** The longer of what the roster and the call in force demand; never under five working days (S23). */
async function shortestPeriod({ em }: Act, call: Call): Promise<number> {
  const roster = await em.findOneOrFail(Roster, call.roster.id)
  const version = await em.findOneOrFail(CallVersion, { call: call.id, number: call.currentVersion } as never)
  return Math.max(5, roster.minimumNoticeDays, version.minimumNoticeDays)
}

const openedInThePast = () => refused('OPENS_IN_THE_PAST', '公示开始日不得早于今日。', 'A notice does not open in the past.', 'opensOn')
const nobodyToPublish = () => refused('NOBODY_TO_PUBLISH', '没有可公示的人选。', 'There is nobody to put on notice.', 'applicationIds')

function refused(code: string, messageZh: string, messageEn: string, field: string) {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S23', path: [field] })
}
