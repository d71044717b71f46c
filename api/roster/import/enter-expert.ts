import { Credential, Expert, ExpertOccupation, type Office, type Roster, Term } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { lastDayOfTerm } from '../maintenance/term-length.ts'
import { nameSearchKeys } from '../name-search.ts'
import { personalColumns } from '../personal-columns.ts'
import type { ImportedPerson } from './import-person.ts'

/** Makes the record of one imported person: expert, occupations, credentials, term. The caller has checked everything and flushes. */
export function enterExpert(act: Act, person: ImportedPerson, office: Office, roster: Roster): Expert {
  const { em, platform } = act
  const keys = nameSearchKeys(person.name)
  const expert = em.create(Expert, {
    office,
    name: person.name,
    nameTokens: keys.tokens,
    namePinyin: keys.pinyin,
    nameInitials: keys.initials,
    sex: person.sex,
    birthDate: person.birthDate,
    ...personalColumns(platform.seals, person),
    residence: person.residence,
    employer: person.employer,
    employmentKind: person.employmentKind,
    post: person.post,
    politicalStatus: person.politicalStatus,
    education: person.education,
    heritageBearer: person.heritageBearer,
  } as never)
  em.persist(expert)
  const part = { expert, office }
  const [primary] = person.occupations
  for (const one of person.occupations) em.persist(em.create(ExpertOccupation, { ...part, ...one, primary: one === primary } as never))
  for (const credential of person.credentials) {
    em.persist(em.create(Credential, { ...part, ...credential, occupation: primary!.occupation } as never))
  }
  if (person.term) {
    const { startsOn, certificateNumber } = person.term
    em.persist(
      em.create(Term, { ...part, roster, startsOn, endsOn: lastDayOfTerm(startsOn, roster.termYears), certificateNumber } as never),
    )
  }
  return expert
}
