import type { EntityManager } from '@mikro-orm/postgresql'
import type { NomineeStanding } from '../notice/nominee-rules.ts'

/** What stands in the way of appointing somebody, or does not. */
export type AppointmentStanding = NomineeStanding & {
  readonly application: number
  /** Whether a term of this person in the roster covers days of the new one. */
  readonly termOverlaps: boolean
}

/** The standing of nominees whose terms would run from one day to another; one statement for all of them. */
export async function findStanding(
  em: EntityManager,
  applications: readonly number[],
  term: { readonly roster: number; readonly startsOn: string; readonly endsOn: string },
): Promise<ReadonlyMap<number, AppointmentStanding>> {
  const rows = await em.execute<AppointmentStanding[]>(
    `select application.id as application,
       (select max(closes_on)::text from notice_entry join public_notice on public_notice.id = notice_id where application_id = application.id) as "closesOn",
       (select count(*)::int from objection where application_id = application.id and state not in ('UPHELD', 'DISMISSED')) as "openObjections",
       (select count(*)::int from objection where application_id = application.id and state = 'UPHELD') as "upheldObjections",
       exists (select from term join expert on expert.id = term.expert_id where expert.id_number_hash = application.id_number_hash
         and roster_id = ? and voided_on is null and daterange(starts_on, ends_on, '[]') && daterange(?::date, ?::date, '[]')) as "termOverlaps"
     from application where id = any (array(select jsonb_array_elements_text(?::jsonb)::int))`,
    [term.roster, term.startsOn, term.endsOn, JSON.stringify(applications)],
  )
  return new Map(rows.map(row => [row.application, { ...row, closesOn: row.closesOn ?? undefined }]))
}
