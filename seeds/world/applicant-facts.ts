import type { EligibilityFacts } from '../../api/admission/eligibility/eligibility-facts.ts'
import type { WorldOrganisation } from './organisations.ts'

/** The occupation that everybody of the demo world's open call applies for. */
export const OCCUPATION = '6-18-02-04'

/** A technician with long practice; or somebody without any of it, whom the rules do not let pass. */
export function factsOf(
  employer: WorldOrganisation,
  birthDate: string,
  qualified: boolean,
  submitted: boolean,
  occupation: string,
): EligibilityFacts {
  const day = (text: string) => text as EligibilityFacts['birthDate']
  const credential = {
    titleGrade: null,
    skillLevel: 'TECHNICIAN',
    name: occupation === OCCUPATION ? '焊工技师' : '技师',
    occupation,
    certificateNumber: null,
    revokedOn: null,
  } as const
  const job = { employer: employer.name, post: '技师', occupation, startsOn: day('2010-03-01'), endsOn: null }
  return {
    birthDate: day(birthDate),
    employmentKind: 'EMPLOYED',
    employerKind: employer.kind,
    heritageBearer: false,
    attestations: submitted ? ['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'] : [],
    occupations: [occupation],
    credentials: qualified ? [{ ...credential, grantedOn: day('2014-06-01') }] : [],
    honours: [],
    employments: qualified ? [job] : [],
    experiences: [],
    studios: [],
    incidents: [],
    achievements: qualified ? '主持焊接工艺改进。' : '',
  }
}
