import { Field, ID, InputType, Int } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { HonourLevel } from '../catalogue/honour-kind.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { PanelRuleKind } from './panel-rule.ts'

export const PanelWeighting = enumeration('PanelWeighting', '抽取权重 · Weights of a draw', {
  EQUAL: '人人相同 · Everybody alike',
  RECENT_DUTIES: '近期履职少者较大，人人都有机会 · Greater for those with fewer recent duties; nobody’s is nothing',
})
export type PanelWeighting = keyof typeof PanelWeighting

export const PanelLottery = enumeration('PanelLottery', '抽签方式 · Form of the lottery', {
  BY_SEED: '由种子抽取，机会精确到 2^32 分之一 · Drawn by the seed, chances to one in 2^32',
  THOUSAND_BALLS:
    '一千球，由摇号机摇出；机会取整到千分之一 · A thousand balls, of which a physical machine draws one; chances are rounded to whole balls',
})
export type PanelLottery = keyof typeof PanelLottery

@InputType({ description: '某县（市、区）至少几人 · At least so many from one county' })
export class FromCountyInput {
  @Field(() => ID, { description: '县（市、区） · County' })
  divisionId!: string
  @Field(() => Int, { description: '至少几人 · At least' })
  atLeast!: number
}

@InputType({ description: '职业构成 · How many of an occupation, everything below included' })
export class OccupationMixInput {
  @Field(() => String, { description: '职业编码（含下级） · Code of the occupation' })
  occupationCode!: string
  @Field(() => Int, { nullable: true, description: '至少几人 · At least' })
  atLeast?: number | null
  @Field(() => Int, { nullable: true, description: '至多几人 · At most' })
  atMost?: number | null
}

@InputType({ description: '某级以上职称至少几人 · At least so many with a title grade' })
export class WithTitleInput {
  @Field(() => TitleGrade, { description: '职称下限 · Lowest grade that counts' })
  minimum!: TitleGrade
  @Field(() => Int, { description: '至少几人 · At least' })
  atLeast!: number
}

@InputType({ description: '某级以上技能等级至少几人 · At least so many with a skill level' })
export class WithSkillInput {
  @Field(() => SkillLevel, { description: '技能等级下限 · Lowest level that counts' })
  minimum!: SkillLevel
  @Field(() => Int, { description: '至少几人 · At least' })
  atLeast!: number
}

@InputType({ description: '某级以上荣誉至少几人 · At least so many with an honour' })
export class WithHonourInput {
  @Field(() => HonourLevel, { description: '荣誉级别下限 · Lowest level that counts' })
  minimum!: HonourLevel
  @Field(() => Int, { description: '至少几人 · At least' })
  atLeast!: number
}

@InputType({ description: '不同组的两人 · Two people who do not sit together' })
export class ApartInput {
  @Field(() => ID, { description: '专家 · One expert' })
  expertId!: string
  @Field(() => ID, { description: '另一专家 · The other expert' })
  otherExpertId!: string
}

@InputType({
  description:
    '组成规则：未填的按模板，占比写成分数如 1/3 · Composition rules: what is not given is as in the template; shares are fractions such as 1/3',
})
export class PanelRulesInput {
  @Field(() => Boolean, { nullable: true, description: '人数须为单数 · Whether the number of members must be odd' })
  odd?: boolean | null
  @Field(() => Int, { nullable: true, description: '每单位至多几人，未填为 1 · At most so many per employer; 1 when nothing is said' })
  atMostPerEmployer?: number | null
  @Field(() => Int, { nullable: true, description: '每县（市、区）至多几人 · At most so many per county' })
  atMostPerCounty?: number | null
  @Field(() => Int, { nullable: true, description: '每个技能大师工作室至多几名领办人 · At most so many leads of one skill-master studio' })
  atMostPerStudio?: number | null
  @Field(() => [FromCountyInput], { defaultValue: [], description: '某县（市、区）至少几人 · At least so many from certain counties' })
  fromCounties!: FromCountyInput[]
  @Field(() => Int, { nullable: true, description: '企业人员至少几人 · At least so many from enterprises' })
  atLeastFromEnterprises?: number | null
  @Field(() => String, { nullable: true, description: '企业人员占比至少，如 1/3 · At least this share from enterprises, such as 1/3' })
  shareFromEnterprises?: string | null
  @Field(() => [OccupationMixInput], { nullable: true, description: '职业构成 · Mix of occupations' })
  occupations?: OccupationMixInput[] | null
  @Field(() => [WithTitleInput], { nullable: true, description: '职称 · Titles' })
  withTitle?: WithTitleInput[] | null
  @Field(() => [WithSkillInput], { nullable: true, description: '技能等级 · Skill levels' })
  withSkill?: WithSkillInput[] | null
  @Field(() => [WithHonourInput], { nullable: true, description: '荣誉 · Honours' })
  withHonour?: WithHonourInput[] | null
  @Field(() => Int, { nullable: true, description: '首日年龄不超过（S07） · At most this age on the first day (S07)' })
  atMostAge?: number | null
  @Field(() => String, {
    nullable: true,
    description: '未参加该单位上一次专家组者占比至少，如 1/3 · At least this share not on the last panel at this site, such as 1/3',
  })
  shareNewAtSite?: string | null
  @Field(() => Int, { nullable: true, description: '在同一单位连续履职至多几次 · At most so many consecutive duties at one site' })
  atMostConsecutiveAtSite?: number | null
  @Field(() => Int, { nullable: true, description: '每年履职至多几次 · At most so many duties a calendar year' })
  atMostDutiesAYear?: number | null
  @Field(() => [ApartInput], {
    nullable: true,
    description: '不同组的两人；亲属等自动回避 · Pairs kept apart; kin are, without being named',
  })
  apart?: ApartInput[] | null
  @Field(() => String, { nullable: true, description: '备选人数与席位之比至少，如 2/1 · At least so many nominees per seat, such as 2/1' })
  poolAtLeast?: string | null
  @Field(() => String, { nullable: true, description: '个人中选概率上限，如 3/5 · Greatest chance of any one person, such as 3/5' })
  cap?: string | null
  @Field(() => PanelWeighting, { nullable: true, description: '权重 · Weights' })
  weighting?: PanelWeighting | null
  @Field(() => PanelLottery, {
    nullable: true,
    description: '抽签方式，未填为由种子抽取 · Form of the lottery; by the seed when nothing is said',
  })
  lottery?: PanelLottery | null
  @Field(() => [PanelRuleKind], { nullable: true, description: '不采用的模板规则 · Rules of the template that are left out' })
  without?: PanelRuleKind[] | null
}
