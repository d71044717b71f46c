import type { EntityManager } from '@mikro-orm/postgresql'
import type { Classification, KnownOccupation } from './occupation-code.ts'

/** The whole classification in use: two thousand rows, read once per file. */
export async function findClassification(em: EntityManager): Promise<Classification> {
  const occupations = await em.execute<KnownOccupation[]>(
    'select id, code, name, level, earlier_names as "earlierNames" from occupation order by code',
  )
  return {
    occupations: new Map(occupations.map(occupation => [occupation.code, occupation])),
    occupationsNamed: new Map(occupations.flatMap(one => [...one.earlierNames, one.name].map(name => [name, one] as const))),
  }
}
