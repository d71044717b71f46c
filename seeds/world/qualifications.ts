/**
 * What an invented expert holds: skill levels, professional titles, honours (rare, and rarer the higher), and what they judged or wrote.
 */

import { skillLevels, titleGrades } from '../../api/roster/ranks.ts'
import type { SkillLevel, TitleGrade } from '../../schema/roster/credential.ts'
import type { EventLevel, ExperienceKind } from '../../schema/roster/experience.ts'
import { type Day, dayText } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import type { WorldOccupation } from './occupations.ts'
import { type Random, weightedChoice } from './random.ts'

/** From the lowest to the highest, as `skillLevels`. */
const SKILL_NAMES = ['初级工', '中级工', '高级工', '技师', '高级技师', '特级技师', '首席技师'] as const

const chooseSkill = weightedChoice<SkillLevel>([
  ['INTERMEDIATE', 3],
  ['SENIOR', 16],
  ['TECHNICIAN', 45],
  ['SENIOR_TECHNICIAN', 32],
  ['SPECIAL_GRADE', 3],
  ['CHIEF', 1],
])
const chooseTitle = weightedChoice<TitleGrade>([
  ['ASSISTANT', 8],
  ['INTERMEDIATE', 34],
  ['ASSOCIATE_SENIOR', 45],
  ['SENIOR', 13],
])

/** One in so many of those with at least this skill level or an associate senior title holds the honour. */
const HONOURS: readonly (readonly [code: string, oneIn: number])[] = [
  ['GRAND_SKILL_AWARD', 2400],
  ['NATIONAL_TECHNICAL_EXPERT', 180],
  ['NANYUE_TECHNICAL_EXPERT', 45],
  ['STATE_COUNCIL_ALLOWANCE', 260],
  ['NATIONAL_MODEL_WORKER', 500],
  ['NATIONAL_MAY_DAY_MEDAL', 300],
  ['NATIONAL_RED_BANNER_HOLDER', 700],
  ['PROVINCIAL_ALLOWANCE', 220],
]

/** Plants skill levels, titles, honours and experience; notes the highest level and title. */
export function plantQualifications(ground: Ground, expert: WorldExpert): void {
  const random = expert.random.fork('qualifications')
  const [primary, ...others] = expert.occupations as [WorldOccupation, ...WorldOccupation[]]
  const byTitle = primary.field === 'TEACHING' ? 85 : 35
  if (random.chance(byTitle, 100)) expert.title = chooseTitle(random)
  if (expert.title === null || random.chance(45, 100)) expert.skill = primary.field === 'TEACHING' ? 'TECHNICIAN' : chooseSkill(random)
  if (expert.title !== null) plantTitles(ground, expert, primary, random)
  if (expert.skill !== null) plantSkills(ground, expert, primary, expert.skill, random)
  for (const other of others) {
    if (other.field !== 'TEACHING') plantSkills(ground, expert, other, random.chance(1, 3) ? 'TECHNICIAN' : 'SENIOR', random)
  }
  plantHonours(ground, expert, random.fork('honours'))
  plantExperience(ground, expert, random.fork('experience'))
}

/** The level and at most two below it, some years apart. */
function plantSkills(ground: Ground, expert: WorldExpert, occupation: WorldOccupation, level: SkillLevel, random: Random): void {
  const highest = skillLevels.indexOf(level)
  let day = lately(ground, expert, random)
  for (let index = highest; index >= Math.max(0, highest - random.below(3)); index--) {
    const name = `${occupation.name}（${SKILL_NAMES[index]}）`
    plantCredential(ground, expert, occupation, { title: null, skill: skillLevels[index]!, name, day })
    day = Math.max(expert.born + 17 * 365, day - random.between(3, 6) * 365)
  }
}

function plantTitles(ground: Ground, expert: WorldExpert, occupation: WorldOccupation, random: Random): void {
  const highest = titleGrades.indexOf(expert.title!)
  let day = lately(ground, expert, random)
  for (let index = highest; index >= Math.max(0, highest - random.below(2)); index--) {
    plantCredential(ground, expert, occupation, { title: titleGrades[index]!, skill: null, name: occupation.titles[index]!, day })
    expert.titles.push({ grade: titleGrades[index]!, from: day })
    day = Math.max(expert.born + 17 * 365, day - random.between(4, 7) * 365)
  }
}

/** A day in a working life, at the latest a year ago. */
function lately(ground: Ground, expert: WorldExpert, random: Random): Day {
  const first = expert.born + 24 * 365
  return first + random.below(Math.max(1, ground.today - 365 - first))
}

function plantCredential(
  ground: Ground,
  { id, office }: WorldExpert,
  occupation: WorldOccupation,
  credential: { title: TitleGrade | null; skill: SkillLevel | null; name: string; day: Day },
): void {
  const number = ground.next('credential')
  ground.rows.put('credential', {
    id: number,
    expert_id: id,
    office_id: office.id,
    title_grade: credential.title,
    skill_level: credential.skill,
    name: credential.name,
    occupation_id: ground.occupation(occupation.code),
    certificate_number: `${credential.skill === null ? 'ZC' : 'JN'}${String(number).padStart(9, '0')}`,
    issuer: credential.skill === null ? '广东省人力资源和社会保障厅' : '湛江市职业技能服务中心',
    granted_on: dayText(credential.day),
  })
}

function plantHonours(ground: Ground, expert: WorldExpert, random: Random): void {
  const eminent = skillLevels.indexOf(expert.skill ?? 'JUNIOR') >= 3 || expert.title === 'ASSOCIATE_SENIOR' || expert.title === 'SENIOR'
  for (const [code, oneIn] of HONOURS) {
    if (!random.chance(1, oneIn) || !eminent) continue
    if (code === 'NATIONAL_RED_BANNER_HOLDER' && expert.sex === 'MALE') continue
    const day = Math.max(expert.born + 26 * 365, ground.today - random.between(200, 6000))
    const revoked = random.chance(1, 60) ? ground.today - random.below(190) : null
    const number = ground.next('honour')
    ground.rows.put('honour', {
      id: number,
      expert_id: expert.id,
      office_id: expert.office.id,
      kind_id: ground.honourKinds.get(code)!,
      certificate_number: `RY${String(number).padStart(8, '0')}`,
      granted_on: dayText(day),
      revoked_on: revoked === null ? null : dayText(revoked),
      revocation_reason: revoked === null ? null : '经查申报材料与事实不符',
    })
  }
}

const chooseExperience = weightedChoice<ExperienceKind>([
  ['JUDGED', 40],
  ['CHIEF_JUDGED', 6],
  ['ASSESSED', 26],
  ['SUPERVISED_QUALITY', 8],
  ['WROTE_STANDARD', 8],
  ['COACHED', 12],
])
const chooseLevel = weightedChoice<EventLevel>([
  ['INTERNATIONAL', 1],
  ['NATIONAL', 8],
  ['PROVINCIAL', 34],
  ['CITY', 42],
  ['COUNTY', 15],
])
const EVENTS: Readonly<Record<EventLevel, string>> = {
  INTERNATIONAL: '世界技能大赛选拔集训',
  NATIONAL: '全国行业职业技能竞赛',
  PROVINCIAL: '广东省职业技能大赛',
  CITY: '湛江市职业技能大赛',
  COUNTY: '县（市、区）职业技能竞赛',
}

function plantExperience(ground: Ground, expert: WorldExpert, random: Random): void {
  const count = Math.max(0, random.below(6) - 2)
  for (let index = 0; index < count; index++) {
    const level = chooseLevel(random)
    const day = Math.max(expert.born + 25 * 365, ground.today - random.between(400, 4500))
    const occupation = random.pick(expert.occupations)
    ground.rows.put('experience', {
      id: ground.next('experience'),
      expert_id: expert.id,
      office_id: expert.office.id,
      kind: chooseExperience(random),
      event: `${dayText(day).slice(0, 4)}年${EVENTS[level]}（${occupation.name}）`,
      level,
      occupation_id: ground.occupation(occupation.code),
      engagement_id: null,
      held_on: dayText(day),
    })
  }
}
