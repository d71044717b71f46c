import type { CloseRecommendationListInput, CloseRecommendationListPayload } from '../../../schema/admission/decide-application.ts'
import { CountMismatch } from '../../../schema/admission/refusals.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Call, Office, RecommendationList } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { findings, invalid } from '../invalid.ts'
import { mayCloseRecommendationList } from '../permissions.ts'
import { intArray } from '../process/find-cases.ts'
import { settle } from '../settle.ts'

/**
 * Closes an office's batch of recommendations (S21): everything it received is decided, and the count that is given is the count that is
 * there. Refuses another count, by both numbers, and a batch with applications still undecided.
 */
export async function closeRecommendationList(
  act: Act,
  input: CloseRecommendationListInput,
): Promise<Done<CloseRecommendationListPayload>> {
  const { em, viewer } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayCloseRecommendationList(viewer, office.id))
  const call = required(await em.findOne(Call, rowOf('Call', input.callId, ['callId'])), notFound(input.callId, ['callId']))
  // One at a time: two who close would both take the same applications.
  await em.execute(`select pg_advisory_xact_lock(hashtext('recommendation list'), ?)`, [office.id])
  const recommended = await em.execute<{ id: number }[]>(
    `select id from application where call_id = ? and office_id = ? and state = 'RECOMMENDED' and recommendation_list_id is null
     order by id for no key update`,
    [call.id, office.id],
  )
  const [tally] = await em.execute<[{ received: number; pending: number; turned: number; number: number }]>(
    `select count(*) filter (where state <> 'DRAFT')::int as received,
       count(*) filter (where state in ('SUBMITTED', 'ENDORSED'))::int as pending,
       count(*) filter (where state in ('REJECTED', 'WITHDRAWN', 'RETURNED'))::int as turned,
       (select coalesce(max(number), 0) + 1 from recommendation_list where call_id = ? and office_id = ?)::int as number
     from application where call_id = ? and office_id = ?`,
    [call.id, office.id, call.id, office.id],
  )
  demand(
    ...findings([
      tally.pending > 0 &&
        invalid(
          'APPLICATIONS_PENDING',
          ['officeId'],
          `还有 ${tally.pending} 件未办理，请先推荐、退回或不予通过。`,
          `${tally.pending} applications are still undecided: recommend, return or reject them first.`,
          'S21',
        ),
      recommended.length !== input.people && countMismatch(input.people, recommended.length),
      recommended.length === 0 && invalid('LIST_EMPTY', ['people'], '没有可列入汇总表的申请。', 'Nothing to put on a list.', 'S21'),
    ]),
  )
  const list = em.create(RecommendationList, {
    call,
    office,
    number: tally.number,
    people: recommended.length,
    received: tally.received,
    notRecommended: tally.turned,
    documentNumber: input.documentNumber?.trim() || null,
    closedBy: viewer.account ?? null,
    closedAt: act.now,
  } as never)
  em.persist(list)
  await settle(act)
  await em.execute('update application set recommendation_list_id = ? where id = any (?::int[])', [
    list.id,
    intArray(recommended.map(({ id }) => id)),
  ])
  const details = { call: call.id, number: tally.number, people: recommended.length }
  act.record({ verb: 'recommendationList.closed', office: office.id, subject: ['RecommendationList', list.id], details })
  return { list }
}

const countMismatch = (given: number, found: number) =>
  refusalOf(CountMismatch, {
    code: 'COUNT_MISMATCH',
    messageZh: `所报人数 ${given} 与已推荐人数 ${found} 不符。`,
    messageEn: `The count given is ${given}, but ${found} applications are recommended.`,
    clause: 'S21',
    path: ['people'],
    given,
    found,
  })
