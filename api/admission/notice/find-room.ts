import type { EntityManager } from '@mikro-orm/postgresql'

/** A size that a roster keeps to in an occupation or group: how many more it takes (S22). */
export interface Room {
  readonly occupation: number
  readonly code: string
  readonly name: string
  readonly atMost: number
  readonly left: number
}

/** The sizes of a roster with the room that is left: those under a term that is not over, and nominees on notice, take it up. */
export function findRoom(em: EntityManager, roster: number, today: string): Promise<readonly Room[]> {
  return em.execute<Room[]>(
    `select need.occupation_id as occupation, occupation.code, occupation.name, at_most as "atMost", at_most
       - (select count(distinct term.expert_id)::int from term join expert_occupation as held on held.expert_id = term.expert_id
          where roster_id = need.roster_id and voided_on is null and ends_on >= ?::date and held.occupation_id in (select occupations_under(need.occupation_id)))
       - (select count(distinct application.id)::int from application join call on call.id = call_id
          join application_occupation as told on told.application_id = application.id
          where call.roster_id = need.roster_id and state in ('ON_NOTICE', 'FROZEN') and told.occupation_id in (select occupations_under(need.occupation_id))) as left
     from occupation_need as need join occupation on occupation.id = need.occupation_id
     where need.roster_id = ? and at_most is not null order by occupation.code`,
    [today, roster],
  )
}

/** The occupations applied for, by application: with every group above them. */
export async function findTold(em: EntityManager, applications: readonly number[]): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const rows = await em.execute<{ application: number; codes: string[] }[]>(
    `select application_id as application, array_agg(code) as codes from application_occupation join occupation on occupation.id = occupation_id
     where application_id = any (array(select jsonb_array_elements_text(?::jsonb)::int)) group by application_id`,
    [JSON.stringify(applications)],
  )
  return new Map(rows.map(({ application, codes }) => [application, new Set(codes)]))
}
