import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { PeriodicReview, type PeriodicReviewState, Roster } from '../../../schema/index.ts'
import type {
  ClosePeriodicReviewInput,
  ClosePeriodicReviewPayload,
  ReviewExpertsInput,
  ReviewExpertsPayload,
  StartPeriodicReviewInput,
  StartPeriodicReviewPayload,
} from '../../../schema/roster/periodic-review-acts.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { become, mayBecome, type States } from '../../transition.ts'
import { mayHoldReview, mayReviewExperts } from '../permissions.ts'
import { checkText } from '../text-form.ts'

/** What may become of a periodic review. */
export const periodicReviewStates: States<PeriodicReviewState> = {
  zh: '复审',
  en: 'periodic review',
  next: { OPEN: ['CLOSED'], CLOSED: [] },
}

/** Starts a periodic review of everybody under a term in a roster today, as one campaign (S25). One at a time per roster. */
export async function startPeriodicReview(act: Act, input: StartPeriodicReviewInput): Promise<Done<StartPeriodicReviewPayload>> {
  const { em, viewer, today } = act
  const { rosterId, name, dueOn } = input
  const id = rowOf('Roster', rosterId, ['rosterId'])
  const roster = required(await em.findOne(Roster, id, { lockMode: LockMode.PESSIMISTIC_WRITE }), notFound(rosterId, ['rosterId']))
  demand(mayHoldReview(viewer, { owner: roster.owner.id }), checkText(name, 'name', 'S25'), dueOn < today ? dueInThePast() : undefined)
  demand((await em.count(PeriodicReview, { roster: roster.id, state: 'OPEN' } as never)) > 0 ? underWay() : undefined)
  const about = { roster, office: roster.owner, name: name.trim(), startsOn: today, dueOn, state: 'OPEN', people: 0, reviewed: 0 }
  const review = em.create(PeriodicReview, { ...about, startedBy: viewer.account ?? null, closedAt: null } as never)
  await em.persist(review).flush()
  await amongAllOffices(act, { why: 'a periodic review of the whole roster', office: roster.owner.id }, async () => {
    const [{ people }] = await em.execute<[{ people: number }]>(
      `with listed as (
         insert into review_item (review_id, expert_id, office_id, outcome)
         select distinct ?::int, expert_id, office_id, 'PENDING' from term
         where roster_id = ? and voided_on is null and ?::date between starts_on and ends_on returning 1
       ) select count(*)::int as people from listed`,
      [review.id, roster.id, today],
    )
    review.people = people
  })
  act.record({
    verb: 'periodicReview.started',
    office: roster.owner.id,
    subject: ['PeriodicReview', review.id],
    details: { people: review.people },
  })
  return { review }
}

/** Reviews many experts at once, by the office that keeps their records. Until the review is closed an outcome may be changed. */
export async function reviewExperts(act: Act, input: ReviewExpertsInput): Promise<Done<ReviewExpertsPayload>> {
  const { em, viewer, now } = act
  const review = await lockReview(act, input.reviewId)
  const { expertIds, outcome } = input
  demand(mayReviewExperts(viewer), mayBecome(periodicReviewStates, review, 'CLOSED'))
  demand(outcome === 'PENDING' ? noOutcome() : outcome === 'CONFIRMED' ? undefined : checkText(input.opinion, 'opinion', 'S25'))
  demand(expertIds.length === 0 || expertIds.length > 5_000 ? listImpossible() : undefined)
  const numbers = expertIds.map((id, index) => rowOf('Expert', id, ['expertIds', String(index)]))
  const offices = viewer.grants.filter(({ role }) => role === 'REVIEWER' || role === 'ROSTER_MANAGER').flatMap(({ reaches }) => reaches)
  const done = await em.execute<{ expert: number }[]>(
    `update review_item set outcome = ?, opinion = ?, reviewed_by_id = ?, reviewed_at = ?
     where review_id = ? and expert_id = any (?::int[]) and office_id = any (?::int[]) returning expert_id as expert`,
    [outcome, input.opinion?.trim() || null, viewer.account ?? null, now, review.id, `{${numbers.join()}}`, `{${offices.join()}}`],
  )
  await amongAllOffices(act, { why: 'the progress of a periodic review', office: review.office.id }, async () => {
    const [row] = await em.execute<[{ reviewed: number }]>(
      `select count(*)::int as reviewed from review_item where review_id = ? and outcome <> 'PENDING'`,
      [review.id],
    )
    review.reviewed = row.reviewed
  })
  const listed = new Set(done.map(({ expert }) => expert))
  const details = { outcome, people: done.length }
  act.record({ verb: 'experts.reviewed', office: review.office.id, subject: ['PeriodicReview', review.id], details })
  return { review, reviewed: done.length, notListed: expertIds.filter((_, index) => !listed.has(numbers[index]!)) }
}

/** Closes a review. Refuses while somebody who is still under a term has not been reviewed. */
export async function closePeriodicReview(act: Act, input: ClosePeriodicReviewInput): Promise<Done<ClosePeriodicReviewPayload>> {
  const { em, viewer, now, today } = act
  const review = await lockReview(act, input.reviewId)
  const roster = await em.findOneOrFail(Roster, review.roster.id)
  demand(mayHoldReview(viewer, { owner: roster.owner.id }))
  become(periodicReviewStates, review, 'CLOSED')
  const [{ pending }] = await amongAllOffices(act, { why: 'who is left in a periodic review', office: review.office.id }, () =>
    em.execute<[{ pending: number }]>(
      `select count(*)::int as pending from review_item where review_id = ? and outcome = 'PENDING' and exists (
         select from term where term.expert_id = review_item.expert_id and roster_id = ? and voided_on is null and ends_on >= ?::date)`,
      [review.id, roster.id, today],
    ),
  )
  demand(pending > 0 ? notDone(pending) : undefined)
  review.closedAt = now
  act.record({ verb: 'periodicReview.closed', office: review.office.id, subject: ['PeriodicReview', review.id] })
  return { review }
}

/** Locked beyond the viewer's scope: the review is the city's, those who review are its counties. */
function lockReview(act: Act, reviewId: string): Promise<PeriodicReview> {
  const id = rowOf('PeriodicReview', reviewId, ['reviewId'])
  return amongAllOffices(act, { why: 'the review an expert is under', office: undefined }, async () =>
    required(await act.em.findOne(PeriodicReview, id, { lockMode: LockMode.PESSIMISTIC_WRITE }), notFound(reviewId, ['reviewId'])),
  )
}

const dueInThePast = () => refused('DUE_IN_THE_PAST', '应完成日期早于今日。', 'The day by which it is due is over.', 'dueOn')
const underWay = () => refused('REVIEW_UNDER_WAY', '该专家库已有复审在进行。', 'A review of this roster is under way.', 'rosterId')
const noOutcome = () => refused('OUTCOME_MISSING', '请给出复审结论。', 'Give an outcome.', 'outcome')
const listImpossible = () => refused('LIST_IMPOSSIBLE', '专家应为 1 至 5000 名。', 'Give 1 to 5,000 experts.', 'expertIds')
const notDone = (pending: number) =>
  refused('REVIEW_NOT_DONE', `还有 ${pending} 名专家未复审。`, `${pending} experts are not reviewed yet.`, 'reviewId')

function refused(code: string, messageZh: string, messageEn: string, field: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S25', path: [field] })
}
