import type { EntityManager } from '@mikro-orm/postgresql'
import type { Nominee } from './notice-content.ts'

/** A nominee as the notice shows them, and the application behind it. */
export type NomineeRow = Nominee & { readonly application: number; readonly office: number }

/** Nominees by office and then as they came in, numbered from 1; one statement for all of them. */
export function findNominees(em: EntityManager, applications: readonly number[]): Promise<readonly NomineeRow[]> {
  return em.execute<NomineeRow[]>(
    `select application.id as application, application.office_id as office, application.name, organisation.name as employer,
       (select string_agg(coalesce(trade.name, occupation.name), '、' order by "primary" desc, application_occupation.id)
        from application_occupation join occupation on occupation.id = occupation_id left join trade on trade.id = trade_id
        where application_id = application.id) as occupations,
       office.name as "recommendedBy", row_number() over (order by application.office_id, application.id)::int as position
     from application join office on office.id = application.office_id left join organisation on organisation.id = employer_id
     where application.id = any (array(select jsonb_array_elements_text(?::jsonb)::int)) order by position`,
    [JSON.stringify(applications)],
  )
}
