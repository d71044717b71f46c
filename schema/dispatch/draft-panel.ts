import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { Panel } from './panel.ts'
import { PanelTemplate } from './panel-rule-version.ts'
import { PanelRulesInput } from './panel-rules-input.ts'
import { SeatRole } from './panel-seat.ts'

@InputType({ description: '席位 · Seats of one role' })
export class SeatInput {
  @Field(() => SeatRole, { description: '角色 · Role' })
  role!: SeatRole
  @Field(() => Int, { description: '席位数 · How many' })
  number!: number
  @Field(() => TitleGrade, { nullable: true, description: '职称下限 · Lowest title grade that qualifies' })
  minimumTitle?: TitleGrade | null
  @Field(() => SkillLevel, {
    nullable: true,
    description:
      '技能等级下限；与职称下限同时给出时满足其一即可 · Lowest skill level that qualifies; given beside a title grade, either will do',
  })
  minimumSkill?: SkillLevel | null
}

@InputType({ description: '拟定专家组 · A panel to draft' })
export class DraftPanelInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '名称 · Name' })
  name!: string
  @Field(() => String, { description: '职业编码（含下级） · Code of the occupation, everything below included' })
  occupationCode!: string
  @Field(() => [SeatInput], { description: '席位 · Seats by role' })
  seats!: SeatInput[]
  @Field(() => PanelRulesInput, {
    defaultValue: { fromCounties: [] },
    description: '组成规则 · Composition rules',
  })
  rules!: PanelRulesInput
  @Field(() => PanelTemplate, {
    nullable: true,
    description:
      '规则模板；不填按任务类别，null 为不用模板 · Template of the rules; that of the engagement’s kind unless said, null for none',
  })
  template?: PanelTemplate | null
  @Field(() => String, {
    nullable: true,
    description: '偏离模板的理由，另须一人批准 · Reason of deviations from the template, which a second person approves',
  })
  reason?: string | null
  @Field(() => DateTime, {
    nullable: true,
    description:
      '开启时间：此前成员名单和抽取文件保密；不填则为首日零时（北京时间） · Opening: until then names and draw document stay sealed; the start of the first day in Shanghai unless given',
  })
  opensAt?: Date | null
}

@ObjectType({ description: '拟定专家组的结果 · What drafting a panel answers', simpleResolvers: true })
export class DraftPanelPayload extends Payload {
  @Field(() => Panel, { nullable: true, description: '专家组 · The panel' })
  panel!: Panel | null
}
