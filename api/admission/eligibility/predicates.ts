/** The named tests of rule sets: what each finds in the facts, and in which words. */

import type { ExperienceKind } from '../../../schema/index.ts'
import { eventLevels, skillLevels, titleGrades } from '../../roster/ranks.ts'
import { rangeThrough, unionLength } from '../../time/date-range.ts'
import { addDays, ageOn, type LocalDate } from '../../time/local-date.ts'
import type { Evidence } from './eligibility.ts'
import type { CredentialFact, EligibilityFacts } from './eligibility-facts.ts'
import {
  attestationWords,
  employmentWords,
  levelWords,
  organisationWords,
  skillWords,
  studioWords,
  titleWords,
} from './eligibility-words.ts'
import type { RuleTest } from './rule-set.ts'

/** Whether a test holds, told without its full stop, and by which evidence. */
export interface Finding {
  readonly holds: boolean
  readonly zh: string
  readonly en: string
  readonly evidence: readonly Evidence[]
}

type Tests = {
  readonly [Name in RuleTest['test']]: (rule: Extract<RuleTest, { test: Name }>, facts: EligibilityFacts, day: LocalDate) => Finding
}
type Field = 'OCCUPATION' | 'MINOR_GROUP' | 'ANY'

const judging: readonly ExperienceKind[] = ['JUDGED', 'CHIEF_JUDGED']

/** Applies one test to the facts for a day. */
export function find(rule: RuleTest, facts: EligibilityFacts, day: LocalDate): Finding {
  return (tests[rule.test] as (rule: RuleTest, facts: EligibilityFacts, day: LocalDate) => Finding)(rule, facts, day)
}

const tests: Tests = {
  COMES_FROM: ({ employmentKinds, employerKinds }, { employmentKind, employerKind }) => {
    const holds = employmentKinds.includes(employmentKind) && (employerKind === null || employerKinds.includes(employerKind))
    const [zh, en] = employmentWords[employmentKind]
    if (employerKind === null) return { holds, zh: `从业方式为${zh}`, en: `Kind of employment: ${en}`, evidence: [] }
    const [ofZh, ofEn] = organisationWords[employerKind]
    return { holds, zh: `从业方式为${zh}，单位性质为${ofZh}`, en: `Kind of employment: ${en}, with ${ofEn}`, evidence: [] }
  },
  ATTESTS: ({ attestation }, { attestations }) => {
    const holds = attestations.includes(attestation)
    const [zh, en] = attestationWords[attestation]
    return { holds, zh: `${holds ? '已' : '未'}承诺${zh}`, en: `${holds ? 'Attested' : 'Did not attest'}: ${en}`, evidence: [] }
  },
  AGE_AT_MOST: ({ years }, { birthDate }, day) => {
    const age = ageOn(birthDate, day)
    const evidence = [{ zh: `出生日期 ${birthDate}`, en: `Born ${birthDate}` }]
    return {
      holds: age <= years,
      zh: `${day} 年满 ${age} 周岁（上限 ${years} 周岁）`,
      en: `Aged ${age} on ${day}, at most ${years}`,
      evidence,
    }
  },
  NO_UPHELD_INCIDENT: (_, { incidents }) => {
    const upheld = incidents.filter(({ state }) => state === 'UPHELD')
    const open = incidents.filter(({ state }) => state === 'OPEN').length
    const evidence = upheld.map(({ occurredOn }) => ({ zh: `${occurredOn} 属实的不良记录`, en: `Upheld incident of ${occurredOn}` }))
    const [alsoZh, alsoEn] = open > 0 ? [`，另有 ${open} 条调查中`, `, ${open} more under investigation`] : ['', '']
    return {
      holds: upheld.length === 0,
      zh: `属实的不良记录 ${upheld.length} 条${alsoZh}`,
      en: `Upheld incidents: ${upheld.length}${alsoEn}`,
      evidence,
    }
  },
  TITLE_AT_LEAST: ({ grade, field }, facts, day) => {
    const held = credentialsOf(facts, field, day).filter(
      ({ titleGrade }) => titleGrade !== null && titleGrades.indexOf(titleGrade) >= titleGrades.indexOf(grade),
    )
    const [zh, en] = titleWords[grade]
    return counted(
      held.map(credentialEvidence),
      `${zh}及以上职称（${fieldZh[field]}）`,
      `Titles of ${en} grade or above, ${fieldEn[field]}`,
    )
  },
  SKILL_AT_LEAST: ({ level, field }, facts, day) => {
    const held = credentialsOf(facts, field, day).filter(
      ({ skillLevel }) => skillLevel !== null && skillLevels.indexOf(skillLevel) >= skillLevels.indexOf(level),
    )
    const [zh, en] = skillWords[level]
    return counted(
      held.map(credentialEvidence),
      `${zh}及以上职业技能等级（${fieldZh[field]}）`,
      `Skill levels of ${en} or above, ${fieldEn[field]}`,
    )
  },
  YEARS_AT_LEAST: ({ years, field }, facts, day) => {
    const jobs = facts.employments.filter(({ occupation }) => inField(facts, occupation, field))
    const ranges = jobs.map(job => rangeThrough(job.startsOn, job.endsOn)).filter(range => range !== undefined)
    const length = unionLength(ranges, addDays(day, 1))
    const evidence = jobs.map(({ employer, post, startsOn, endsOn }) => ({
      zh: `${startsOn} 至 ${endsOn ?? '今'} ${employer} ${post}`,
      en: `${startsOn} to ${endsOn ?? 'now'}: ${employer}, ${post}`,
    }))
    return {
      holds: length.years >= years,
      zh: `截至 ${day} 相关工作年限合计 ${length.years} 年 ${length.months} 个月（要求满 ${years} 年）`,
      en: `${length.years} years and ${length.months} months of practice by ${day}, ${years} asked for`,
      evidence,
    }
  },
  ACHIEVEMENTS_TOLD: (_, { achievements }) => {
    const holds = achievements.trim() !== ''
    return { holds, zh: `${holds ? '已' : '未'}说明业绩贡献`, en: `Achievements ${holds ? 'told' : 'not told'}`, evidence: [] }
  },
  HOLDS_HONOUR: ({ kinds }, { honours }, day) => {
    const held = honours.filter(({ kind, revokedOn, grantedOn }) => kinds.includes(kind) && revokedOn === null && grantedOn <= day)
    const evidence = held.map(({ name, grantedOn }) => ({ zh: `${name}（${grantedOn} 授予）`, en: `${name}, granted ${grantedOn}` }))
    const revoked = honours.filter(({ kind, revokedOn }) => kinds.includes(kind) && revokedOn !== null).length
    const [alsoZh, alsoEn] = revoked > 0 ? [`，另有 ${revoked} 项已撤销，不计`, `; ${revoked} revoked, not counted`] : ['', '']
    return counted(evidence, '符合条件的有效荣誉', 'Qualifying honours in force', alsoZh, alsoEn)
  },
  LEADS_STUDIO: ({ levels }, { studios }, day) => {
    const leads = studios.filter(
      ({ level, startsOn, endsOn }) => levels.includes(level) && startsOn <= day && (endsOn === null || endsOn >= day),
    )
    const evidence = leads.map(({ studio, level, startsOn }) => ({
      zh: `${startsOn} 起领办${studioWords[level][0]}技能大师工作室「${studio}」`,
      en: `Leads the ${studioWords[level][1]} studio ${studio} since ${startsOn}`,
    }))
    return counted(evidence, `${day} 现任领办的技能大师工作室`, `Studios led on ${day}`)
  },
  HERITAGE_BEARER: (_, { heritageBearer }) => ({
    holds: heritageBearer,
    zh: heritageBearer ? '系非遗传统传人' : '非非遗传统传人',
    en: heritageBearer ? 'Is a heritage bearer' : 'Is no heritage bearer',
    evidence: [],
  }),
  JUDGED_AT_LEAST: ({ times, level }, { experiences }, day) => {
    const judged = experiences.filter(
      ({ kind, level: at, heldOn }) => judging.includes(kind) && heldOn <= day && eventLevels.indexOf(at) >= eventLevels.indexOf(level),
    )
    const evidence = judged.map(({ event, level: at, heldOn }) => ({
      zh: `${heldOn} ${event}（${levelWords[at][0]}）`,
      en: `${heldOn} ${event}, ${levelWords[at][1]}`,
    }))
    const [zh, en] = levelWords[level]
    return {
      holds: judged.length >= times,
      zh: `担任${zh}及以上竞赛裁判 ${judged.length} 次（要求 ${times} 次）`,
      en: `Judged ${judged.length} competitions of ${en} level or above, ${times} asked for`,
      evidence,
    }
  },
}

const fieldZh = { OCCUPATION: '申报职业', MINOR_GROUP: '申报职业所属小类', ANY: '不限职业' }
const fieldEn = {
  OCCUPATION: 'in an occupation applied for',
  MINOR_GROUP: 'in the group of an occupation applied for',
  ANY: 'in any occupation',
}

/** Whether an occupation lies in the field of those applied for; a record without an occupation lies in none but any. */
function inField({ occupations }: EligibilityFacts, occupation: string | null, field: Field): boolean {
  if (field === 'ANY') return true
  if (occupation === null) return false
  if (field === 'OCCUPATION') return occupations.includes(occupation)
  return occupations.some(code => minorGroup(code) === minorGroup(occupation))
}

/** The minor group (小类) of an occupation: the first three parts of its code. */
function minorGroup(code: string): string {
  return code.split('-').slice(0, 3).join('-')
}

function credentialsOf(facts: EligibilityFacts, field: Field, day: LocalDate): readonly CredentialFact[] {
  return facts.credentials.filter(
    ({ occupation, grantedOn, revokedOn }) => revokedOn === null && grantedOn <= day && inField(facts, occupation, field),
  )
}

function credentialEvidence({ name, occupation, grantedOn }: CredentialFact): Evidence {
  return { zh: `${name}（${occupation}，${grantedOn} 取得）`, en: `${name} (${occupation}), granted ${grantedOn}` }
}

function counted(evidence: readonly Evidence[], zh: string, en: string, alsoZh = '', alsoEn = ''): Finding {
  return { holds: evidence.length > 0, zh: `${zh} ${evidence.length} 项${alsoZh}`, en: `${en}: ${evidence.length}${alsoEn}`, evidence }
}
