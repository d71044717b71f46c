import type { StartApplicationInput } from '../index.ts'

/** What every applicant attests. */
export const attestations = ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] as const

/** A welder without a fixed employer, known to nobody: the division of the ID number does not exist. */
export function applicationOf(callId: string, officeId: string, residenceId: string, index: number): StartApplicationInput {
  return {
    callId,
    officeId,
    route: 'HOUSEHOLD',
    person: {
      name: `演示${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'子丑寅卯辰'[Math.floor(index / 10)]}`,
      sex: 'MALE',
      birthDate: '1980-05-01',
      idNumber: idNumberOf(index),
      phone: '14000000000',
      residenceId,
      employmentKind: 'NO_FIXED_EMPLOYER',
    },
    form: {
      occupations: [{ code: '6-18-02-04' }],
      credentials: [{ skillLevel: 'TECHNICIAN', name: '焊工技师', occupationCode: '6-18-02-04', grantedOn: '2015-01-01' }],
      employments: [{ employerName: '湛江船厂', post: '焊工', occupationCode: '6-18-02-04', startsOn: '2008-01-01' }],
      achievements: '主持焊接工艺改进，带徒五名。',
    },
  }
}

/** An ID number with its check character (GB 11643). */
function idNumberOf(index: number): string {
  const seventeen = `44089819800501${String(index * 2 + 1).padStart(3, '0')}`
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, place) => total + weight * Number(seventeen[place]), 0)
  return seventeen + '10X98765432'[sum % 11]
}

/** A day so many days later, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
