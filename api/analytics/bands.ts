import type { AgeBand, LoadBand } from '../../schema/analytics/roster-statistics.ts'

/** The band of an age in whole years: the age reached in the course of a year, which is that year minus the year of birth (S07, S27). */
export function ageBandOf(age: number): AgeBand {
  if (age < 30) return 'UNDER_30'
  if (age < 40) return 'FROM_30'
  if (age < 50) return 'FROM_40'
  if (age < 60) return 'FROM_50'
  return age <= 70 ? 'FROM_60' : 'OVER_70'
}

/** The band of a number of open assignments (S27). */
export function loadBandOf(openAssignments: number): LoadBand {
  if (openAssignments === 0) return 'NONE'
  if (openAssignments === 1) return 'ONE'
  return openAssignments === 2 ? 'TWO' : 'THREE_OR_MORE'
}
