import { ArgsType, Field, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Division, DivisionLevel } from './division.ts'

@InputType({ description: '区划筛选条件 · What divisions must meet' })
export class DivisionFilter {
  @Field(() => DivisionLevel, { nullable: true, description: '层级 · Level' })
  level?: DivisionLevel
  @Field(() => String, { nullable: true, description: '上级代码（含其本身及以下各级） · Code of a division: itself and everything below' })
  under?: string
  @Field(() => String, { nullable: true, description: '名称包含 · Name contains' })
  text?: string
}

@ArgsType()
export class DivisionsArgs extends PageArgs {
  @Field(() => DivisionFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: DivisionFilter
}

export const DivisionConnection = connectionOf('Division', '行政区划', () => Division)
