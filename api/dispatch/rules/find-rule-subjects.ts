import type { EntityManager } from '@mikro-orm/postgresql'
import { Division } from '../../../schema/index.ts'
import type { RuleSubjects } from './rule-names.ts'

/** Names of what rules speak of, by code. Occupations are few per panel: only those asked for are read. */
export async function findRuleSubjects(em: EntityManager, occupations: readonly string[] = []): Promise<RuleSubjects> {
  const divisions = await em.find(Division, { level: 'COUNTY' })
  const rows = await em.execute<{ code: string; name: string }[]>('select code, name from occupation where code = any (?::text[])', [
    `{${occupations.join(',')}}`,
  ])
  return {
    counties: new Map(divisions.map(({ code, name }) => [code, name])),
    occupations: new Map(rows.map(({ code, name }) => [code, name])),
  }
}
