/** An invented expert: who they are. What they did and hold stands in jobs.ts, qualifications.ts and terms.ts. */

import { nameSearchKeys } from '../../api/roster/name-search.ts'
import { personalColumns } from '../../api/roster/personal-columns.ts'
import type { SkillLevel, TitleGrade } from '../../schema/roster/credential.ts'
import type { EducationLevel, PoliticalStatus, TermState } from '../../schema/roster/expert-enumerations.ts'
import type { WorldApplicant } from './applications.ts'
import { type Day, dayText, dayTextOrNull, type Span } from './days.ts'
import type { Ground } from './ground.ts'
import { makeIdentityNumber } from './identity-numbers.ts'
import type { Job } from './jobs.ts'
import { inventName } from './names.ts'
import { neighbours, WORLD_OCCUPATIONS, type WorldOccupation } from './occupations.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'
import { type Random, weightedChoice } from './random.ts'

/** A declared conflict with an organisation, for the days it holds. */
interface DeclaredConflict {
  readonly organisation: number
  readonly span: Span
  readonly declaredOn: Day
}

/** What later parts of the world need to know of an expert. */
export interface WorldExpert {
  readonly id: number
  readonly random: Random
  readonly office: WorldOffice
  readonly sex: 'MALE' | 'FEMALE'
  readonly born: Day
  readonly street: string
  /** The primary one first. */
  readonly occupations: readonly WorldOccupation[]
  employmentKind: 'EMPLOYED' | 'SELF_EMPLOYED' | 'NO_FIXED_EMPLOYER' | 'RETIRED'
  jobs: readonly Job[]
  employer: WorldOrganisation | null
  /** Highest skill level and title, both in the primary occupation. */
  skill: SkillLevel | null
  title: TitleGrade | null
  /** Every title held, with the day it was granted, the highest first. */
  readonly titles: { readonly grade: TitleGrade; readonly from: Day }[]
  terms: readonly { readonly from: Day; readonly to: Day }[]
  termState: TermState
  /** The number of the term in force today. */
  currentTerm: number | null
  readonly busy: Span[]
  readonly conflicts: DeclaredConflict[]
  /** Whether an incident is still being looked into. */
  openIncident: boolean
  /** Days of the seats held, taken into account by later draws. */
  readonly seats: Span[]
  openAssignments: number
  dutiesCompleted: number
  lastDutyOn: Day | null
}

const chooseOccupation = weightedChoice(WORLD_OCCUPATIONS.map(occupation => [occupation, occupation.weight] as const))
const chooseEducation = weightedChoice<EducationLevel>([
  ['JUNIOR_SECONDARY', 6],
  ['SENIOR_SECONDARY', 30],
  ['COLLEGE', 36],
  ['BACHELOR', 23],
  ['MASTER', 4],
  ['DOCTOR', 1],
])
const chooseStatus = weightedChoice<PoliticalStatus>([
  ['PARTY_MEMBER', 38],
  ['DEMOCRATIC_PARTY', 4],
  ['NO_PARTY', 58],
])

/** Invents expert number `id`: age 28 to 74, a home in Zhanjiang, one to three occupations, the office that keeps the record. */
export function inventExpert(ground: Ground, offices: readonly WorldOffice[], id: number): WorldExpert {
  const random = ground.random.fork(`expert/${id}`)
  const street = random.pick(ground.streets)
  const primary = chooseOccupation(random)
  const others = random.chance(35, 100) ? random.sample(neighbours(primary), random.chance(1, 5) ? 2 : 1) : []
  return {
    id,
    random,
    office: officeOf(random, offices, street, primary),
    sex: random.chance(primary.field === 'CARE' || primary.field === 'BEAUTY' ? 30 : 78, 100) ? 'MALE' : 'FEMALE',
    born: ground.today - random.between(28, 52) * 365 - random.below(23 * 365),
    street,
    occupations: [primary, ...others],
    employmentKind: 'EMPLOYED',
    jobs: [],
    employer: null,
    skill: null,
    title: null,
    titles: [],
    terms: [],
    termState: 'NONE',
    currentTerm: null,
    busy: [],
    conflicts: [],
    openIncident: false,
    seats: [],
    openAssignments: 0,
    dutiesCompleted: 0,
    lastDutyOn: null,
  }
}

/** Mostly the bureau of the county where they live. */
function officeOf(random: Random, offices: readonly WorldOffice[], street: string, { field }: WorldOccupation): WorldOffice {
  const named = (key: string) => offices.find(office => office.key === key)!
  if ((field === 'SHIPPING' || field === 'VEHICLES') && random.chance(1, 3)) return named('transport')
  if ((field === 'FARMING' || field === 'FISHERY') && random.chance(1, 3)) return named('agriculture')
  if (random.chance(8, 100)) return named('city')
  if (random.chance(4, 100)) return named('skills-centre')
  return offices.find(office => office.division === street.slice(0, 6)) ?? named('city')
}

const SAME_DAY = 500

/** Plants the expert's own row and occupations, once everything else about them is known; answers who they are. */
export function plantExpert(ground: Ground, expert: WorldExpert, born: Map<string, number>): WorldApplicant {
  const { id, sex, random, office, employer } = expert
  const birthDate = dayText(expert.born)
  const name = inventName(random.fork('name'), sex, Number(birthDate.slice(0, 4)))
  const keys = nameSearchKeys(name)
  const person = random.fork('person')
  const order = (born.get(birthDate + sex) ?? 0) % SAME_DAY
  born.set(birthDate + sex, order + 1)
  // A division that does not exist and a prefix that no telephone has keep both from being anyone's.
  const idNumber = makeIdentityNumber('440899', birthDate, order, sex)
  const phone = `140${String(person.below(100_000_000)).padStart(8, '0')}`
  const email = person.chance(2, 5) ? `expert${id}@example.org` : null
  const columns = personalColumns(ground.seals, { idNumber, phone, email })
  ground.rows.put('expert', {
    id,
    office_id: office.id,
    name,
    name_tokens: keys.tokens,
    name_pinyin: keys.pinyin,
    name_initials: keys.initials,
    sex,
    birth_date: birthDate,
    id_number_sealed: columns.idNumberSealed,
    id_number_hash: columns.idNumberHash,
    id_number_masked: columns.idNumberMasked,
    phone_sealed: columns.phoneSealed,
    phone_masked: columns.phoneMasked,
    email_sealed: columns.emailSealed,
    email_masked: columns.emailMasked,
    residence_id: ground.division(expert.street),
    employer_id: employer === null ? null : employer.id,
    employment_kind: expert.employmentKind,
    post: expert.jobs.at(-1)?.to === null ? expert.jobs.at(-1)!.post : null,
    political_status: person.chance(9, 10) ? chooseStatus(person) : null,
    education: person.chance(19, 20) ? chooseEducation(person) : null,
    heritage_bearer: expert.occupations[0]!.field === 'CRAFT' && person.chance(1, 4),
    open_assignments: expert.openAssignments,
    duties_completed: expert.dutiesCompleted,
    last_duty_on: dayTextOrNull(expert.lastDutyOn),
    term_state: expert.termState,
    current_term_id: expert.currentTerm,
  })
  for (const occupation of expert.occupations) plantOccupation(ground, expert, occupation, occupation === expert.occupations[0])
  return { name, sex, birthDate, columns }
}

function plantOccupation(ground: Ground, { id, office, random }: WorldExpert, occupation: WorldOccupation, primary: boolean): void {
  const chance = random.fork(`trade/${occupation.code}`)
  const trade = occupation.trades.length > 0 && chance.chance(3, 4) ? chance.pick(occupation.trades) : null
  ground.rows.put('expert_occupation', {
    id: ground.next('expert_occupation'),
    expert_id: id,
    office_id: office.id,
    occupation_id: ground.occupation(occupation.code),
    trade_id: trade === null ? null : ground.trade(occupation.code, trade),
    primary,
  })
}
