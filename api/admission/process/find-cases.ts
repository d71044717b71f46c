import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../viewer.ts'
import type { Case } from './case.ts'

/** Integers as one parameter. */
export const intArray = (numbers: readonly number[]) => `{${numbers.join(',')}}`

/**
 * Loads and locks the applications the viewer sees of these, in the order of their numbers, so that two batches never wait for one another
 * in a circle.
 */
export function lockCases(em: EntityManager, viewer: Viewer, ids: readonly number[]): Promise<Case[]> {
  const approves = viewer.grants.filter(({ role }) => role === 'APPROVER').map(({ office }) => office)
  return em.execute<Case[]>(
    `select a.id, a.state, a.route, a.entry, a.office_id as office, call.office_id as "callOffice", a.call_id as call,
       a.call_version_id as "callVersion", a.applicant_id as applicant, a.employment_kind as "employmentKind", a.employer_id as employer,
       a.verdict, a.office_is_employer as "officeIsEmployer", a.recommended_by_id as "recommendedBy", a.recommendation_list_id as list,
       to_char(v.apply_until, 'YYYY-MM-DD') as "applyUntil", to_char(v.approve_until, 'YYYY-MM-DD') as "approveUntil",
       to_char(greatest(v.endorse_until, again.until), 'YYYY-MM-DD') as "endorseUntil",
       to_char(greatest(v.recommend_until, again.until), 'YYYY-MM-DD') as "recommendUntil",
       v.required_documents as "requiredDocuments",
       coalesce(a.applicant_id = self.account or a.expert_id = self.expert or a.id_number_hash = self.hash, false) as own,
       coalesce(a.employer_id = any ((select app_employers())::int[]), false) as "actsForEmployer",
       coalesce(a.employer_id = self.employer or a.employer_id = any (self.organisations), false) as "worksForEmployer",
       exists (select from opinion where opinion.application_id = a.id and level = 'OFFICE' and reviewer_id = self.account) as "reviewedIt",
       array(select kind from application_document where application_id = a.id) as documents,
       array(select clause from granted_exception where application_id = a.id) as exceptions
     from application as a join call on call.id = a.call_id join call_version as v on v.id = a.call_version_id
     -- What was returned passes the earlier hops again in the time of whoever returned it (S18).
     cross join lateral (select max(case state_before when 'RECOMMENDED' then v.approve_until else v.recommend_until end) as until
       from application_event where application_id = a.id and act = 'RETURN') as again
     cross join (select ?::int as account, ?::int as expert, (select id_number_hash from expert where id = ?::int) as hash,
       (select employer_id from expert where id = ?::int) as employer,
       array(select organisation_id from office where id = any (?::int[]) and organisation_id is not null) as organisations) as self
     where a.id = any (?::int[]) order by a.id for no key update of a`,
    [
      viewer.account ?? null,
      viewer.expert ?? null,
      viewer.expert ?? null,
      viewer.expert ?? null,
      intArray(approves),
      intArray([...new Set(ids)]),
    ],
  )
}
