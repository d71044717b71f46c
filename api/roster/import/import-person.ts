/** One row of a roster file, read and checked against what is known. Pure: the act looks everything up beforehand. */

import type { FaultyCell } from '../../../schema/base/import-report.ts'
import type { SkillLevel, TitleGrade } from '../../../schema/roster/credential.ts'
import type { EducationLevel, EmploymentKind, PoliticalStatus } from '../../../schema/roster/expert-enumerations.ts'
import { readCreditCode } from '../../catalogue/credit-code.ts'
import { type Fault, missing } from '../../documents/cell-fault.ts'
import { addYears, type LocalDate } from '../../time/local-date.ts'
import { normaliseName } from '../name-search.ts'
import { readIdentityNumber } from './identity-number.ts'
import type { ImportColumn, ImportFile, ImportRow } from './import-columns.ts'
import * as faults from './import-faults.ts'
import { checkOccupations, type OccupationReferences } from './import-occupations.ts'
import {
  EDUCATIONS,
  EMPLOYMENT_KINDS,
  POLITICAL_STATUSES,
  readDay,
  readEmail,
  readPhone,
  readWord,
  readYes,
  SKILL_LEVELS,
  TITLE_GRADES,
  type Words,
} from './import-words.ts'

/** What a file's rows are checked against. */
export interface ImportReferences extends OccupationReferences {
  readonly today: LocalDate
  readonly divisions: ReadonlyMap<string, number>
  /** By credit code; with the code of the heir where it was merged. */
  readonly organisations: ReadonlyMap<string, { readonly id: number; readonly heir: string | null }>
  /** Fingerprints of people who have a record. */
  readonly people: ReadonlySet<string>
  readonly certificates: ReadonlySet<string>
  fingerprint(idNumber: string): string
}

/** A credential to enter: of the one kind or the other. */
interface ImportedCredential {
  readonly titleGrade: TitleGrade | null
  readonly skillLevel: SkillLevel | null
  readonly name: string
  readonly grantedOn: LocalDate
}

/** A person of a file, ready to be entered. */
export interface ImportedPerson {
  readonly row: number
  readonly name: string
  readonly idNumber: string
  readonly fingerprint: string
  readonly birthDate: LocalDate
  readonly sex: 'MALE' | 'FEMALE'
  readonly phone: string
  readonly email: string | null
  readonly residence: number
  readonly employmentKind: EmploymentKind
  readonly employer: number | null
  readonly post: string | null
  readonly politicalStatus: PoliticalStatus | null
  readonly education: EducationLevel | null
  readonly heritageBearer: boolean
  readonly occupations: readonly { readonly occupation: number; readonly trade: number | null }[]
  readonly credentials: readonly ImportedCredential[]
  readonly term: { readonly startsOn: LocalDate; readonly certificateNumber: string | null } | null
}

/** Reads one row; answers the person, or every fault of the row. */
export function readPerson(
  row: ImportRow,
  called: ImportFile['called'],
  references: ImportReferences,
): ImportedPerson | readonly FaultyCell[] {
  const found: FaultyCell[] = []
  const blame: Blame = (column, fault) => {
    found.push({ ...fault, row: row.row, column: called[column] })
    return undefined
  }
  const { cells } = row
  const identity = readIdentity(cells.idNumber, references, blame)
  const birthDate = identity?.birthDate
  const person = {
    row: row.row,
    name: demandCell(cells, 'name', blame, text =>
      /\p{L}/u.test(text) && text.length <= 60 ? normaliseName(text) : blame('name', faults.badName),
    ),
    phone: demandCell(cells, 'phone', blame, text => readPhone(text) ?? blame('phone', faults.badPhone)),
    email: cells.email === '' ? null : (readEmail(cells.email) ?? blame('email', faults.badEmail)),
    residence: demandCell(cells, 'residence', blame, text => divisionOf(text, references) ?? blame('residence', faults.unknownDivision)),
    employmentKind: demandCell(cells, 'employmentKind', blame, text => choice(EMPLOYMENT_KINDS, text, 'employmentKind', blame)),
    employer: readEmployer(cells, references, blame),
    post: cells.post || null,
    politicalStatus: optional(POLITICAL_STATUSES, cells, 'politicalStatus', blame),
    education: optional(EDUCATIONS, cells, 'education', blame),
    heritageBearer: readYes(cells.heritageBearer) ?? blame('heritageBearer', faults.notYesOrNo),
    occupations: checkOccupations(cells, references, blame),
    credentials: [...readTitle(cells, birthDate, references, blame), ...readSkill(cells, birthDate, references, blame)],
    term: readTerm(cells, references, blame),
  }
  return identity === undefined || found.length > 0 ? found : ({ ...person, ...identity } as ImportedPerson)
}

/** Notes a fault of a cell, and answers nothing. */
export type Blame = (column: ImportColumn, fault: Fault) => undefined
type Cells = ImportRow['cells']

function demandCell<Value>(cells: Cells, column: ImportColumn, blame: Blame, read: (text: string) => Value | undefined): Value | undefined {
  return cells[column] === '' ? blame(column, missing) : read(cells[column])
}

function readIdentity(cell: string, { people, fingerprint }: ImportReferences, blame: Blame) {
  if (cell === '') return blame('idNumber', missing)
  const reading = readIdentityNumber(cell)
  if ('fault' in reading) return blame('idNumber', faults.badIdNumber(reading.fault))
  const print = fingerprint(reading.number)
  if (people.has(print)) return blame('idNumber', faults.knownPerson)
  return { idNumber: reading.number, fingerprint: print, birthDate: reading.birthDate, sex: reading.sex }
}

/** A division by its code of six, nine or twelve digits; as exactly as it is known. */
function divisionOf(code: string, { divisions }: ImportReferences): number | undefined {
  return divisions.get(code) ?? divisions.get(code.slice(0, 9)) ?? (/^\d{6,12}$/.test(code) ? divisions.get(code.slice(0, 6)) : undefined)
}

function choice<Value extends string>(words: Words<Value>, text: string, column: ImportColumn, blame: Blame): Value | undefined {
  const first = (Object.values(words) as (readonly string[])[]).map(([word]) => word!)
  return readWord(words, text) ?? blame(column, faults.notAWord(first))
}

function optional<Value extends string>(words: Words<Value>, cells: Cells, column: ImportColumn, blame: Blame): Value | null | undefined {
  return cells[column] === '' ? null : choice(words, cells[column], column, blame)
}

function readEmployer(cells: Cells, { organisations }: ImportReferences, blame: Blame): number | null | undefined {
  if (cells.employer === '') {
    return readWord(EMPLOYMENT_KINDS, cells.employmentKind) === 'EMPLOYED' ? blame('employer', faults.employerMissing) : null
  }
  const reading = readCreditCode(cells.employer)
  if ('fault' in reading) return blame('employer', faults.badCreditCode)
  const known = organisations.get(reading.code)
  if (known === undefined) return blame('employer', faults.unknownOrganisation)
  return known.heir === null ? known.id : blame('employer', faults.mergedOrganisation(known.heir))
}

function readTitle(cells: Cells, birthDate: LocalDate | undefined, { today }: ImportReferences, blame: Blame): ImportedCredential[] {
  const titleGrade = optional(TITLE_GRADES, cells, 'titleGrade', blame)
  const grantedOn = readGranted(cells, 'titleGrade', 'titleGrantedOn', birthDate, today, blame)
  if (titleGrade == null || grantedOn === undefined) return []
  return [{ titleGrade, skillLevel: null, name: cells.titleName || `${TITLE_GRADES[titleGrade][0]}职称`, grantedOn }]
}

function readSkill(cells: Cells, birthDate: LocalDate | undefined, { today }: ImportReferences, blame: Blame): ImportedCredential[] {
  const skillLevel = optional(SKILL_LEVELS, cells, 'skillLevel', blame)
  const grantedOn = readGranted(cells, 'skillLevel', 'skillGrantedOn', birthDate, today, blame)
  if (skillLevel == null || grantedOn === undefined) return []
  return [{ titleGrade: null, skillLevel, name: SKILL_LEVELS[skillLevel][0]!, grantedOn }]
}

/** The day beside a grade: both or neither, after birth and not in the future. */
function readGranted(
  cells: Cells,
  grade: 'titleGrade' | 'skillLevel',
  column: 'titleGrantedOn' | 'skillGrantedOn',
  birthDate: LocalDate | undefined,
  today: LocalDate,
  blame: Blame,
): LocalDate | undefined {
  if (cells[column] === '') return cells[grade] === '' ? undefined : blame(column, faults.gradeWithoutDay)
  if (cells[grade] === '') return blame(grade, faults.dayWithoutGrade)
  const day = readDay(cells[column])
  if (day === undefined) return blame(column, faults.badDay)
  if (day > today) return blame(column, faults.futureDay)
  return birthDate !== undefined && day <= birthDate ? blame(column, faults.beforeBirth) : day
}

function readTerm(
  { termStartsOn, certificateNumber }: Cells,
  { today, certificates }: ImportReferences,
  blame: Blame,
): ImportedPerson['term'] | undefined {
  if (termStartsOn === '') return certificateNumber === '' ? null : blame('termStartsOn', faults.certificateWithoutTerm)
  const startsOn = readDay(termStartsOn)
  if (startsOn === undefined) return blame('termStartsOn', faults.badDay)
  if (startsOn > addYears(today, 1)) return blame('termStartsOn', faults.tooFar)
  if (certificates.has(certificateNumber)) return blame('certificateNumber', faults.certificateInUse)
  return { startsOn, certificateNumber: certificateNumber || null }
}
