/** The eight honours that qualify by themselves (S11). */

import { readRows } from './csv.ts'

export interface FoundingHonourKind {
  /** Stable key, the same in every installation. */
  readonly code: string
  readonly name: string
  readonly nameEn: string
  readonly level: 'NATIONAL' | 'PROVINCIAL'
  readonly grantor: string
  readonly grantorEn: string
  readonly clause: string
}

/** The eight kinds in the order of the notice. An Error names a row with another level. */
export function foundingHonourKinds(): FoundingHonourKind[] {
  return readRows('honour-kinds.csv', ['code', 'name', 'name_en', 'level', 'grantor', 'grantor_en', 'clause']).map(row => {
    const { code, name, name_en: nameEn, level, grantor, grantor_en: grantorEn, clause } = row
    if (level !== 'NATIONAL' && level !== 'PROVINCIAL') throw new Error(`honour ${code} has the level ${level}`)
    return { code, name, nameEn, level, grantor, grantorEn, clause }
  })
}
