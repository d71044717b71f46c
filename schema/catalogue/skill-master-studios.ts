import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { SkillMasterStudio, StudioLevel } from './skill-master-studio.ts'

@InputType({ description: '技能大师工作室筛选条件 · What skill-master studios must meet' })
export class SkillMasterStudioFilter {
  @Field(() => [StudioLevel], { nullable: true, description: '级别（其一） · Levels, any of them' })
  levels?: StudioLevel[]
  @Field(() => String, { nullable: true, description: '职业编码（含下级） · Code of an occupation or group, everything below included' })
  occupation?: string
  @Field(() => String, { nullable: true, description: '所在区划代码（含下级） · Code of the division, everything below included' })
  division?: string
  @Field(() => ID, { nullable: true, description: '依托单位 · Host organisation' })
  host?: string
  @Field(() => String, { nullable: true, description: '名称包含 · Name contains' })
  text?: string
}

@ArgsType()
export class SkillMasterStudiosArgs extends PageArgs {
  @Field(() => SkillMasterStudioFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: SkillMasterStudioFilter
}

export const SkillMasterStudioConnection = connectionOf('SkillMasterStudio', '技能大师工作室', () => SkillMasterStudio)
