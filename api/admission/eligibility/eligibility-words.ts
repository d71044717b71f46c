/** How verdicts call things, Chinese first. */

import type {
  Attestation,
  EmploymentKind,
  EventLevel,
  OrganisationKind,
  SkillLevel,
  StudioLevel,
  TitleGrade,
} from '../../../schema/index.ts'

type Words<Value extends string> = Readonly<Record<Value, readonly [zh: string, en: string]>>

export const titleWords: Words<TitleGrade> = {
  ASSISTANT: ['初级', 'assistant'],
  INTERMEDIATE: ['中级', 'intermediate'],
  ASSOCIATE_SENIOR: ['副高级', 'associate senior'],
  SENIOR: ['正高级', 'senior'],
}

export const skillWords: Words<SkillLevel> = {
  JUNIOR: ['初级工', 'junior worker'],
  INTERMEDIATE: ['中级工', 'intermediate worker'],
  SENIOR: ['高级工', 'senior worker'],
  TECHNICIAN: ['技师', 'technician'],
  SENIOR_TECHNICIAN: ['高级技师', 'senior technician'],
  SPECIAL_GRADE: ['特级技师', 'special-grade technician'],
  CHIEF: ['首席技师', 'chief technician'],
}

export const levelWords: Words<EventLevel> = {
  INTERNATIONAL: ['世界级', 'international'],
  NATIONAL: ['国家级', 'national'],
  PROVINCIAL: ['省级', 'provincial'],
  CITY: ['市级', 'city'],
  COUNTY: ['县级', 'county'],
}

export const studioWords: Words<StudioLevel> = {
  NATIONAL: ['国家级', 'national'],
  PROVINCIAL: ['省级', 'provincial'],
  CITY: ['市级', 'city'],
}

export const employmentWords: Words<EmploymentKind> = {
  EMPLOYED: ['有固定单位', 'employed'],
  SELF_EMPLOYED: ['个体经营', 'self-employed'],
  NO_FIXED_EMPLOYER: ['无固定单位', 'no fixed employer'],
  RETIRED: ['退休', 'retired'],
}

export const organisationWords: Words<OrganisationKind> = {
  ENTERPRISE: ['企业', 'an enterprise'],
  INSTITUTION: ['事业单位', 'a public institution'],
  NON_PUBLIC_ECONOMY: ['非公经济组织', 'an organisation of the non-public economy'],
  SOCIAL_ORGANISATION: ['社会组织', 'a social organisation'],
  COLLEGE: ['大中专院校', 'a college or vocational school'],
  GOVERNMENT: ['机关', 'a government body'],
}

export const attestationWords: Words<Attestation> = {
  LAW_ABIDING: ['遵纪守法、公正廉洁并接受监督', 'abides by the law, acts fairly, accepts supervision'],
  KNOWS_RULES: ['熟悉专业法规政策和技术规范', 'knows the rules and technical standards of the trade'],
  ACTS_INDEPENDENTLY: ['以独立身份参加工作并承担法律责任', 'acts independently and bears the responsibility'],
  HEALTHY: ['身体健康、能够履职', 'is in health to serve'],
}
