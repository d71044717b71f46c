import type { EntityManager } from '@mikro-orm/postgresql'
import { NotFound } from '../../../schema/base/refusals.ts'
import { Occupation } from '../../../schema/index.ts'
import { refusalOf, required } from '../../refusal.ts'

/**
 * The occupation of a code, for example `6-18-02-04`, or the group of a shorter one. Refuses codes that the classification in use does not
 * have.
 */
export async function findOccupation(em: EntityManager, code: string, path: readonly string[]): Promise<Occupation> {
  return required(await em.findOne(Occupation, { code }), unknownCode(code, path))
}

function unknownCode(code: string, path: readonly string[]): NotFound {
  return refusalOf(NotFound, {
    code: 'OCCUPATION_UNKNOWN',
    messageZh: '现行职业分类中没有该编码；请核对，旧版编码请改用现行编码。',
    messageEn: 'The classification in use has no such code; check it, and replace codes of an earlier edition.',
    id: code,
    path: [...path],
  })
}
