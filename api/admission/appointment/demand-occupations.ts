import type { EntityManager } from '@mikro-orm/postgresql'
import { demand } from '../../refusal.ts'
import { invalid } from '../invalid.ts'

/** Refuses codes that the classification in use does not have. */
export async function demandOccupations(em: EntityManager, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return
  const known = await em.execute<{ code: string }[]>(
    'select code from occupation where code in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(codes)],
  )
  const missing = codes.filter(code => !known.some(one => one.code === code))
  demand(
    missing.length > 0
      ? invalid(
          'OCCUPATION_UNKNOWN',
          ['terms', 'occupationCodes'],
          `现行职业分类中没有：${missing.join('、')}。`,
          `The classification in use has no ${missing.join(', ')}.`,
        )
      : undefined,
  )
}
