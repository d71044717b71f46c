/** Administrative divisions (行政区划): provinces, cities, counties of the country, townships and streets of Zhanjiang. */

import { readRows } from './csv.ts'

export interface FoundingDivision {
  /** 2, 4, 6 or 9 digits by level; it begins with the code of the division it belongs to. */
  readonly code: string
  readonly name: string
  readonly level: 'PROVINCE' | 'CITY' | 'COUNTY' | 'STREET'
  readonly parentCode: string | null
}

/** All divisions, a parent always before its children. An Error names the first one that is malformed, doubled or without parent. */
export function foundingDivisions(): FoundingDivision[] {
  return checked([
    ...readRows('divisions-provinces.csv', ['code', 'name']).map(row => ({ ...row, level: 'PROVINCE' as const, parentCode: null })),
    ...readRows('divisions-cities.csv', ['code', 'name', 'provinceCode']).map(({ code, name, provinceCode }) => ({
      code,
      name,
      level: 'CITY' as const,
      parentCode: provinceCode,
    })),
    ...readRows('divisions-areas.csv', ['code', 'name', 'cityCode']).map(({ code, name, cityCode }) => ({
      code,
      name,
      level: 'COUNTY' as const,
      parentCode: cityCode,
    })),
    ...readRows('divisions-zhanjiang-streets.csv', ['code', 'name', 'areaCode']).map(({ code, name, areaCode }) => ({
      code,
      name,
      level: 'STREET' as const,
      parentCode: areaCode,
    })),
  ])
}

const DIGITS = { PROVINCE: 2, CITY: 4, COUNTY: 6, STREET: 9 } as const

function checked(divisions: FoundingDivision[]): FoundingDivision[] {
  const seen = new Set<string>()
  for (const { code, name, level, parentCode } of divisions) {
    if (!/^\d+$/.test(code) || code.length !== DIGITS[level] || name === '') throw new Error(`division ${code} is malformed`)
    if (parentCode !== null && !(seen.has(parentCode) && code.startsWith(parentCode))) throw new Error(`division ${code} has no parent`)
    if (seen.has(code)) throw new Error(`division ${code} stands twice`)
    seen.add(code)
  }
  return divisions
}
