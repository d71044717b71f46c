import { LockMode } from '@mikro-orm/core'
import type {
  ApproveRenewalInput,
  ApproveRenewalPayload,
  RejectRenewalInput,
  RejectRenewalPayload,
  ReviewRenewalInput,
  ReviewRenewalPayload,
} from '../../../schema/admission/renewal-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Renewal, type RenewalState, Roster, Term } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { issueCertificates } from '../../roster/certificate/issue-certificate.ts'
import { lastDayOfTerm } from '../../roster/maintenance/term-length.ts'
import { checkText } from '../../roster/text-form.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { become, type States } from '../../transition.ts'
import { freshCode } from '../fresh-code.ts'
import { mayDecideRenewal, mayReviewRenewal } from '../notice-permissions.ts'
import { renewedFrom } from './renewal-window.ts'

/** What may become of a renewal. */
export const renewalStates: States<RenewalState> = {
  zh: '续聘申请',
  en: 'renewal',
  next: { SUBMITTED: ['REVIEWED', 'REJECTED'], REVIEWED: ['APPROVED', 'REJECTED'], APPROVED: [], REJECTED: [] },
}

/** The office that keeps the record reviews a renewal and gives its opinion (S25). */
export async function reviewRenewal(act: Act, input: ReviewRenewalInput): Promise<Done<ReviewRenewalPayload>> {
  const renewal = await lockRenewal(act, input.renewalId)
  demand(mayReviewRenewal(act.viewer, { office: renewal.office.id }), checkText(input.opinion, 'opinion', 'S25'))
  become(renewalStates, renewal, 'REVIEWED')
  Object.assign(renewal, { opinion: input.opinion.trim(), reviewedBy: act.viewer.account ?? null })
  return recorded(act, renewal, 'renewal.reviewed')
}

/**
 * The city approves a renewal: a new term begins the day after the old one, or today when that is over, with a certificate of its own
 * (S25). Needs no public notice. Refuses who reviewed it, and an exception without a reason.
 */
export async function approveRenewal(act: Act, input: ApproveRenewalInput): Promise<Done<ApproveRenewalPayload>> {
  const { em, viewer, today, now } = act
  const renewal = await lockRenewal(act, input.renewalId)
  const roster = await em.findOneOrFail(Roster, renewal.roster.id)
  demand(mayDecideRenewal(viewer, { owner: roster.owner.id, reviewedBy: renewal.reviewedBy?.id }))
  const reason = input.reason?.trim() ?? ''
  become(renewalStates, renewal, 'APPROVED')
  demand(renewal.verdict === 'NEEDS_EXCEPTION' && reason === '' ? exceptionUnreasoned(renewal.exceptionsWanted) : undefined)
  return amongAllOffices(act, { why: 'the new term of a renewal', office: renewal.office.id }, async () => {
    const former = await em.findOneOrFail(Term, renewal.term.id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    demand(former.removal || former.voidedOn ? removedMeanwhile() : undefined)
    const startsOn = renewedFrom(former.endsOn as LocalDate, today as LocalDate)
    const term = em.create(Term, {
      expert: former.expert,
      office: former.office,
      roster,
      startsOn,
      endsOn: lastDayOfTerm(startsOn, roster.termYears),
      certificateNumber: null,
      voidedOn: null,
      removal: null,
      application: null,
      // Attested with the application for renewal (S06).
      statementAcceptedAt: renewal.submittedAt,
    } as never)
    em.persist(term)
    await issueCertificates(act, roster, [term], freshCode)
    Object.assign(renewal, { newTerm: term, reason: reason || null, decidedBy: viewer.account ?? null, decidedAt: now })
    await em.flush()
    act.emit('expert.changed', { expert: former.expert.id })
    return recorded(act, renewal, 'renewal.approved')
  })
}

/** Rejects a renewal with a reason: the office before its review, the city after it. */
export async function rejectRenewal(act: Act, input: RejectRenewalInput): Promise<Done<RejectRenewalPayload>> {
  const { em, viewer, now } = act
  const renewal = await lockRenewal(act, input.renewalId)
  const roster = await em.findOneOrFail(Roster, renewal.roster.id)
  const { reviewedBy } = renewal
  demand(
    renewal.state === 'SUBMITTED'
      ? mayReviewRenewal(viewer, { office: renewal.office.id })
      : mayDecideRenewal(viewer, { owner: roster.owner.id, reviewedBy: reviewedBy?.id }),
  )
  demand(checkText(input.reason, 'reason', 'S25'))
  become(renewalStates, renewal, 'REJECTED')
  Object.assign(renewal, { reason: input.reason.trim(), decidedBy: viewer.account ?? null, decidedAt: now })
  return recorded(act, renewal, 'renewal.rejected')
}

async function lockRenewal({ em }: Act, renewalId: string): Promise<Renewal> {
  const id = rowOf('Renewal', renewalId, ['renewalId'])
  return required(await em.findOne(Renewal, id, { lockMode: LockMode.PESSIMISTIC_WRITE }), notFound(renewalId, ['renewalId']))
}

function recorded(act: Act, renewal: Renewal, verb: string): { readonly renewal: Renewal } {
  act.record({ verb, office: renewal.office.id, subject: ['Renewal', renewal.id] })
  return { renewal }
}

const exceptionUnreasoned = (clauses: readonly string[]) =>
  refused(
    'EXCEPTION_UNREASONED',
    `须就 ${clauses.join('、')} 例外批准并写明理由。`,
    `Approving excepts from ${clauses.join(', ')}; give the reason.`,
    'S07',
  )
const removedMeanwhile = () => refused('REMOVED', '该聘期已因出库终止。', 'The term was ended by a removal in the meantime.', 'S26')

function refused(code: string, messageZh: string, messageEn: string, clause: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause, path: ['reason'] })
}
