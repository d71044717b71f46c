import { ArgsType, Field, InputType, Int } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Occupation } from './occupation.ts'

@InputType({ description: '职业筛选条件 · What occupations must meet' })
export class OccupationFilter {
  @Field(() => Int, { nullable: true, description: '层级 1 至 4 · Level, 1 to 4' })
  level?: number
  @Field(() => String, { nullable: true, description: '上级编码（含其本身及以下各级） · Code of a group: itself and everything below' })
  under?: string
  @Field(() => String, { nullable: true, description: '名称、曾用名或编码包含 · Name, earlier name or code contains' })
  text?: string
  @Field(() => Boolean, { nullable: true, description: '绿色职业 · Green occupation' })
  green?: boolean
  @Field(() => Boolean, { nullable: true, description: '数字职业 · Digital occupation' })
  digital?: boolean
}

@ArgsType()
export class OccupationsArgs extends PageArgs {
  @Field(() => OccupationFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: OccupationFilter
}

export const OccupationConnection = connectionOf('Occupation', '职业', () => Occupation)
