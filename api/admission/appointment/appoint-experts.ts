import type {
  AppointExpertInput,
  AppointExpertPayload,
  AppointExpertsInput,
  AppointExpertsPayload,
} from '../../../schema/admission/appoint-expert.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Application, Call, Expert, Roster, Term } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { type Notice, notifyAll } from '../../notify/notify.ts'
import { demand, type Refusal, Refused, refusalOf, rowOf } from '../../refusal.ts'
import { issueCertificates } from '../../roster/certificate/issue-certificate.ts'
import { lastDayOfTerm } from '../../roster/maintenance/term-length.ts'
import { addDays, type LocalDate } from '../../time/local-date.ts'
import { freshCode } from '../fresh-code.ts'
import { findDisqualified, lockNamed, type NamedApplication } from '../notice/lock-nominees.ts'
import { notDisqualified, whyNotAppointed } from '../notice/nominee-rules.ts'
import { mayAppointExpert } from '../notice-permissions.ts'
import { tellProgress } from '../process/batch-progress.ts'
import { type BatchRow, type SettledBatch, settleBatch } from '../process/batch-rows.ts'
import { moveApplications } from '../process/move-applications.ts'
import { enterExpertRecord } from './enter-expert-record.ts'
import { type AppointmentStanding, findStanding } from './find-standing.ts'

/** How many days ahead a term may begin. */
const AHEAD = 180

/** Progress is told after so many, and when all are done. */
const TOGETHER = 200

/** Appoints one nominee: record, term, certificate (S24, S25). Refuses before the notice is over, and with an open or upheld objection. */
export async function appointExpert(act: Act, input: AppointExpertInput): Promise<Done<AppointExpertPayload>> {
  const { terms, results } = await appoint(act, [input.applicationId], 'EACH_ROW', input.startsOn ?? act.today)
  demand(...results[0]!.userErrors)
  return { term: terms[0]! }
}

/**
 * Appoints many nominees in one act, each with a result of its own, or all or none of them. One who may not be appointed holds up nobody.
 */
export async function appointExperts(act: Act, input: AppointExpertsInput): Promise<Done<AppointExpertsPayload>> {
  const { applicationIds, noticeId } = input
  demand((applicationIds == null) === (noticeId == null) ? exactlyOne() : undefined)
  const ids = applicationIds ?? (await findWaiting(act, noticeId!))
  const { done, refused, results } = await appoint(act, ids, input.mode, input.startsOn ?? act.today, input.progressKey)
  return { done, refused, results }
}

async function appoint(
  act: Act,
  ids: readonly string[],
  mode: AppointExpertsInput['mode'],
  startsOn: string,
  progressKey?: string | null,
): Promise<SettledBatch<Application> & { readonly terms: readonly Term[] }> {
  const { em, today } = act
  demand(startsOn < today || startsOn > addDays(today as LocalDate, AHEAD) ? startImpossible() : undefined)
  const named = await lockNamed(act, ids)
  const roster = await rosterOf(act, named)
  const endsOn = lastDayOfTerm(startsOn as LocalDate, roster.termYears)
  const numbers = named.flatMap(({ application }) => application?.id ?? [])
  const disqualified = await findDisqualified(act, named)
  return amongAllOffices(act, { why: 'the records of those appointed', office: roster.owner.id }, async () => {
    const standing = await findStanding(em, numbers, { roster: roster.id, startsOn, endsOn })
    const rows = named.map(({ id, application }): BatchRow<Application> => {
      return { id, row: application, refusal: application && whyNot(application, standing.get(application.id)!, disqualified, act.today) }
    })
    const settled = settleBatch(rows, mode)
    const terms: Term[] = []
    for (const application of settled.good) {
      terms.push(await enterTerm(act, application, roster, startsOn, endsOn))
      if (terms.length % TOGETHER === 0) await tellProgress(act, progressKey, settled.good.length, terms.length)
    }
    await issueCertificates(act, roster, terms, freshCode)
    await em.flush()
    const moved = settled.good.map(({ id, office, state }) => ({ id, office: office.id, state }))
    await moveApplications(act, moved, 'APPOINT', { clause: 'S24' })
    for (const [index, application] of settled.good.entries()) {
      const term = terms[index]!
      act.record({
        verb: 'expert.appointed',
        office: term.office.id,
        subject: ['Expert', term.expert.id],
        details: { application: toGlobalId('Application', application.id), certificate: term.certificateNumber },
      })
      act.emit('expert.changed', { expert: term.expert.id })
    }
    await tellAppointed(act, roster, terms)
    await tellProgress(act, progressKey, terms.length, terms.length)
    return { ...settled, terms }
  })
}

/** The nominees of a notice whom no objection holds back, by position. */
async function findWaiting({ em }: Act, noticeId: string): Promise<readonly string[]> {
  const notice = rowOf('PublicNotice', noticeId, ['noticeId'])
  const rows = await em.execute<{ id: number }[]>(
    `select application.id from notice_entry join application on application.id = application_id
     where notice_id = ? and state = 'ON_NOTICE' order by position`,
    [notice],
  )
  return rows.map(({ id }) => toGlobalId('Application', id))
}

/** Everybody appointed is told, in the transaction of the appointment. */
async function tellAppointed(act: Act, roster: Roster, terms: readonly Term[]): Promise<void> {
  const names = new Map(
    (
      await act.em.find(
        Expert,
        terms.map(({ expert }) => expert.id),
      )
    ).map(({ id, name }) => [id, name]),
  )
  await notifyAll(
    act,
    terms.map(({ expert, startsOn, endsOn, certificateNumber }): Notice<'APPOINTED'> => {
      const values = { name: names.get(expert.id)!, roster: roster.name, startsOn, endsOn, certificateNumber: certificateNumber! }
      return { to: { expert: expert.id }, template: 'APPOINTED', values }
    }),
  )
}

async function enterTerm(act: Act, application: Application, roster: Roster, startsOn: string, endsOn: string): Promise<Term> {
  const { em, now } = act
  const expert = await enterExpertRecord(act, application)
  const [{ office }] = await em.execute<[{ office: number }]>('select office_id as office from expert where id = ?', [expert])
  // The applicant signed the independence statement with the application that leads to this term (S06).
  const attested = application.attestations.includes('ACTS_INDEPENDENTLY')
  const term = em.create(Term, {
    expert,
    office,
    roster,
    startsOn,
    endsOn,
    certificateNumber: null,
    voidedOn: null,
    removal: null,
    application,
    statementAcceptedAt: attested ? now : null,
  } as never)
  em.persist(term)
  return term
}

/** The roster of the call under which all of them applied. Refuses unknown applications, several calls, and who may not appoint to it. */
async function rosterOf({ em, viewer }: Act, named: readonly NamedApplication[]): Promise<Roster> {
  const missing = named.flatMap(({ missing }) => missing ?? [])
  if (missing.length > 0) throw new Refused(missing)
  const calls = await em.find(Call, { id: { $in: named.map(({ application }) => application!.call.id) } } as never)
  const rosters = new Set(calls.map(({ roster }) => roster.id))
  demand(rosters.size === 1 ? undefined : severalRosters())
  const roster = await em.findOneOrFail(Roster, [...rosters][0]!)
  demand(mayAppointExpert(viewer, { owner: roster.owner.id }))
  return roster
}

function whyNot(
  application: Application,
  standing: AppointmentStanding,
  disqualified: ReadonlySet<string>,
  today: string,
): Refusal | undefined {
  return (
    whyNotAppointed(application, standing, today) ??
    notDisqualified(application, disqualified) ??
    (standing.termOverlaps ? termOverlaps() : undefined)
  )
}

const startImpossible = () =>
  refused('START_IMPOSSIBLE', `起聘日期应在今日起 ${AHEAD} 日内。`, `A term begins today or within ${AHEAD} days.`, 'S25')
const exactlyOne = () =>
  refused('ONE_SELECTION', '请给出申请或公示，二者择一。', 'Give applications or a notice: exactly one of them.', 'S24')
const severalRosters = () => refused('SEVERAL_ROSTERS', '所列申请应属于同一专家库。', 'The applications have to be for one roster.', 'S25')
const termOverlaps = () =>
  refused('TERM_OVERLAPS', '此人在该专家库的聘期与之重叠。', 'The person has a term in this roster on some of these days.', 'S25')

function refused(code: string, messageZh: string, messageEn: string, clause: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause })
}
