import type { EntityManager } from '@mikro-orm/postgresql'
import type { LocalDate } from '../../time/local-date.ts'
import type { Serving } from './forecast.ts'

/** A stored need, with the code of its occupation and everything below it. */
export interface StoredNeed {
  readonly occupation: number
  readonly code: string
  readonly needed: number
}

/** The needs of a roster that were set, in the order of their codes (S22). */
export function findNeeds(em: EntityManager, roster: number): Promise<readonly StoredNeed[]> {
  return em.execute<StoredNeed[]>(
    `select occupation_id as occupation, code, needed from occupation_need join occupation on occupation.id = occupation_id
     where roster_id = ? order by code`,
    [roster],
  )
}

/** Everybody under a term in the roster on or after a day, with the needs they count for; terms that follow each other count as one. */
export async function findServing(em: EntityManager, roster: number, today: string): Promise<readonly Serving[]> {
  const rows = await em.execute<(Omit<Serving, 'from' | 'through'> & { from: LocalDate; through: LocalDate })[]>(
    `with serving as (
       select expert_id, unnest(range_agg(daterange(starts_on, ends_on, '[]'))) as days from term
       where roster_id = ? and voided_on is null and ends_on >= ?::date group by expert_id
     ), first as (
       select distinct on (expert_id) expert_id, lower(days) as starts_on, upper(days) - 1 as ends_on from serving
       where upper(days) > ?::date order by expert_id, lower(days))
     select expert.id as expert, first.starts_on::text as from, first.ends_on::text as through, birth_date::text as "birthDate",
       array(select need.occupation_id from occupation_need as need where need.roster_id = ? and exists (
         select from expert_occupation as held where held.expert_id = expert.id
           and held.occupation_id in (select occupations_under(need.occupation_id)))) as needs
     from first join expert on expert.id = first.expert_id order by expert.id`,
    [roster, today, today, roster],
  )
  return rows
}
