import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { ConflictKind, DeclaringSide, OrganisationKind, SeatRole, SkillLevel, TitleGrade } from '../../../schema/index.ts'
import { skillLevels, titleGrades } from '../../roster/ranks.ts'
import { mergeRanges, rangeThrough } from '../../time/date-range.ts'
import { addDays, addYears, ageOn, type LocalDate } from '../../time/local-date.ts'

/** Days from one to another, both included; open when there is no last day. */
export interface Period {
  readonly from: LocalDate
  readonly through: LocalDate | null
}

/** The seats of one role, and what qualifies for them. */
export interface SeatDemand {
  readonly role: SeatRole
  readonly number: number
  readonly minimumTitle: TitleGrade | null
  readonly minimumSkill: SkillLevel | null
}

/** What a panel asks of everybody who might sit on it. */
export interface Duty {
  readonly from: LocalDate
  readonly through: LocalDate
  readonly seats: readonly SeatDemand[]
  /** Greatest age in completed years on the first day; none when undefined. */
  readonly atMostAge?: number
  /** Whether those who wrote the event's technical document stay away (S15). */
  readonly authors: 'RECUSED' | 'WELCOME'
  /** Past employers count as the employer for so many years before the first day. */
  readonly lookBackYears: number
  /** When the pool was frozen; what others than the expert declare after that counts for nothing here. */
  readonly frozenAt?: Date
}

/** A declared conflict that concerns the engagement, its organisations, or somebody who sits on the panel. */
export interface DeclaredConflict {
  readonly kind: ConflictKind
  readonly declaredBy: DeclaringSide
  readonly declaredAt: Date
  /** Upheld by a supervisor, where a third party claimed it. */
  readonly decided: boolean
  readonly period: Period
}

/** The facts about one person that decide, already narrowed to the duty: only what touches its days and its organisations. */
export interface CandidateFacts {
  readonly expert: number
  /** The office that keeps the record. */
  readonly office: number
  readonly birthDate: LocalDate
  /** Present employer, merged organisations resolved. */
  readonly employer?: number
  readonly employerKind?: OrganisationKind
  /** Code of the county of the employer, or of the household where there is none. */
  readonly county?: string
  /** Highest title and skill level in the panel's occupation (S10). */
  readonly title?: TitleGrade
  readonly skill?: SkillLevel
  readonly terms: readonly Period[]
  /** Busy days and seats held elsewhere. */
  readonly busy: readonly Period[]
  /** Employment with the host or a participant, merged organisations resolved. */
  readonly ties: readonly Period[]
  readonly conflicts: readonly DeclaredConflict[]
  /** Contestants they coach, and studios of the host, a participant or a contestant's unit that they lead on these days. */
  readonly contestantsCoached: number
  readonly studiosLed: number
  readonly technicalDocuments: number
  readonly openFindings: number
  /** Whether the expert is suspended from duties now (S26). */
  readonly suspended?: boolean
}

/**
 * Why somebody cannot sit on a panel; empty for the eligible. All reasons are given, not only the first (S06, S07, S08, S10, S15, S25,
 * S26).
 */
export function exclusionsOf(person: CandidateFacts, duty: Duty): readonly ExclusionReason[] {
  const touches = (period: Period) => period.from <= duty.through && (period.through === null || period.through >= duty.from)
  const lookBack = addYears(duty.from, -duty.lookBackYears)
  const reasons: readonly [ExclusionReason, boolean][] = [
    ['NO_ACTIVE_TERM', !covers(person.terms, duty)],
    ['BELOW_MINIMUM', rolesOpenTo(person, duty.seats).length === 0],
    ['TOO_OLD', duty.atMostAge !== undefined && ageOn(person.birthDate, duty.from) > duty.atMostAge],
    ['NOT_AVAILABLE', person.busy.some(touches)],
    ['SAME_EMPLOYER', person.ties.some(tie => tie.through === null || tie.through >= lookBack)],
    ['DECLARED_CONFLICT', person.conflicts.some(conflict => touches(conflict.period) && counts(conflict, duty))],
    ['COACHES_CONTESTANT', person.contestantsCoached > 0],
    ['STUDIO_FELLOW', person.studiosLed > 0],
    ['WROTE_TECHNICAL_DOCUMENT', duty.authors === 'RECUSED' && person.technicalDocuments > 0],
    ['OPEN_FINDING', person.openFindings > 0],
    ['SUSPENDED', person.suspended === true],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** The roles somebody qualifies for, reserve aside: by title or by skill level, where a seat names both (S10). */
export function rolesOpenTo(person: Pick<CandidateFacts, 'title' | 'skill'>, seats: readonly SeatDemand[]): readonly SeatRole[] {
  return seats.filter(seat => seat.role !== 'RESERVE' && qualifies(person, seat)).map(seat => seat.role)
}

function qualifies({ title, skill }: Pick<CandidateFacts, 'title' | 'skill'>, { minimumTitle, minimumSkill }: SeatDemand): boolean {
  if (minimumTitle === null && minimumSkill === null) return true
  const byTitle = minimumTitle !== null && title !== undefined && titleGrades.indexOf(title) >= titleGrades.indexOf(minimumTitle)
  const bySkill = minimumSkill !== null && skill !== undefined && skillLevels.indexOf(skill) >= skillLevels.indexOf(minimumSkill)
  return byTitle || bySkill
}

/** What the expert says and what a supervisor upheld always counts; what else others said, only from before the freeze. */
function counts(conflict: DeclaredConflict, { frozenAt }: Duty): boolean {
  return conflict.declaredBy === 'EXPERT' || conflict.decided || frozenAt === undefined || conflict.declaredAt < frozenAt
}

/** Whether terms, one after another without a gap, cover all days of a duty. */
function covers(terms: readonly Period[], { from, through }: Duty): boolean {
  const holds = (term: Period) => term.from <= from && (term.through === null || term.through >= through)
  if (terms.length < 2) return terms.some(holds)
  const merged = mergeRanges(terms.flatMap(term => rangeThrough(term.from, term.through) ?? []))
  return merged.some(term => holds({ from: term.from, through: term.until && addDays(term.until, -1) }))
}
