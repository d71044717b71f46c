/**
 * What ranks above what, as rules compare it. Only types come from the model: the demo world is invented in a thread that does not load the
 * ORM.
 */

import type { EventLevel, HonourLevel, SkillLevel, TitleGrade } from '../../schema/index.ts'

/** Grades of professional titles from the lowest to the highest. */
export const titleGrades = ranked<TitleGrade>({ ASSISTANT: 1, INTERMEDIATE: 2, ASSOCIATE_SENIOR: 3, SENIOR: 4 })

/** Skill levels from the lowest to the highest. */
export const skillLevels = ranked<SkillLevel>({
  JUNIOR: 1,
  INTERMEDIATE: 2,
  SENIOR: 3,
  TECHNICIAN: 4,
  SENIOR_TECHNICIAN: 5,
  SPECIAL_GRADE: 6,
  CHIEF: 7,
})

/** Levels of events from the lowest to the highest. */
export const eventLevels = ranked<EventLevel>({ COUNTY: 1, CITY: 2, PROVINCIAL: 3, NATIONAL: 4, INTERNATIONAL: 5 })

/** Levels of honours from the lowest to the highest. */
export const honourLevels = ranked<HonourLevel>({ CITY: 1, PROVINCIAL: 2, NATIONAL: 3 })

/** Every value has to be given a rank, so that a value added to the model is not forgotten here. */
function ranked<Value extends string>(ranks: Readonly<Record<Value, number>>): readonly Value[] {
  return (Object.keys(ranks) as Value[]).sort((some, other) => ranks[some] - ranks[other])
}
