import type { SkillLevel, TitleGrade } from '../../../schema/index.ts'
import { skillLevels, titleGrades } from '../../roster/ranks.ts'

/** Most a level gives, and what each recent duty takes. */
const COMPETENCE = 70
const REST = 30
const PER_DUTY = 10

/**
 * How well somebody fits a seat, 0 to 100: 70 for the higher of title and skill level in the panel's occupation (S10), 30 for being rested,
 * less 10 for each duty of the twelve months before. A stated measure for planning ahead; no draw uses it.
 */
export function fitOf(person: { readonly title?: TitleGrade; readonly skill?: SkillLevel }, recentDuties: number): number {
  const height = <Level extends string>(levels: readonly Level[], held: Level | undefined) =>
    held === undefined ? 0 : (levels.indexOf(held) + 1) / levels.length
  const competence = Math.max(height(titleGrades, person.title), height(skillLevels, person.skill))
  return Math.round(COMPETENCE * competence) + Math.max(0, REST - PER_DUTY * recentDuties)
}
