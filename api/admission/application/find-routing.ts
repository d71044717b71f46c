import type { EntityManager } from '@mikro-orm/postgresql'
import type { ApplicationRoute, EmploymentKind } from '../../../schema/index.ts'
import type { Lineage, RoutingFacts, RoutingOffice } from './lawful-offices.ts'

/** Whose route is asked; numbers of rows. */
export interface RoutingQuestion {
  readonly office: number
  readonly routes: readonly ApplicationRoute[]
  readonly employmentKind: EmploymentKind
  readonly employer: number | null
  readonly insuredIn: number | null
  readonly residence: number | null
  readonly worksIn: number | null
}

/** Loads what `lawfulOffices` goes by, in one statement. */
export async function findRouting(em: EntityManager, question: RoutingQuestion): Promise<RoutingFacts> {
  const { office, routes, employmentKind, employer, insuredIn, residence, worksIn } = question
  const [found] = await em.execute<
    [{ offices: RoutingOffice[]; insured: Lineage | null; household: Lineage | null; workplace: Lineage | null; employer: number[] | null }]
  >(
    `with recursive below (id) as (
       select ?::int union select office.id from office join below on office.parent_id = below.id
     ), lineage (start, id, name, up, depth) as (
       select id, id, name, parent_id, 0 from division where id = any (array[?::int, ?::int, ?::int])
       union all select start, division.id, division.name, parent_id, depth + 1 from lineage join division on division.id = up
     ), owners (id, up, depth) as (
       select id, parent_id, 0 from organisation where id = ?::int
       union all select organisation.id, parent_id, depth + 1 from owners join organisation on organisation.id = up where depth < 20
     )
     select
       (select json_agg(json_build_object('id', id, 'name', name, 'kind', kind, 'division', division_id, 'organisation', organisation_id) order by id)
         from office where id in (select id from below)) as offices,
       (select json_agg(json_build_object('id', id, 'name', name) order by depth) from lineage where start = ?::int) as insured,
       (select json_agg(json_build_object('id', id, 'name', name) order by depth) from lineage where start = ?::int) as household,
       (select json_agg(json_build_object('id', id, 'name', name) order by depth) from lineage where start = ?::int) as workplace,
       (select json_agg(id order by depth) from owners) as employer`,
    [office, insuredIn, residence, worksIn, employer, insuredIn, residence, worksIn],
  )
  return {
    employmentKind,
    routes,
    employer: found.employer ?? [],
    insuredIn: found.insured ?? [],
    residence: found.household ?? [],
    worksIn: found.workplace ?? [],
    offices: found.offices ?? [],
  }
}
