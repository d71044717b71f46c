import { ArgsType, Field, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { Assignment, AssignmentRoute, AssignmentState } from './assignment.ts'
import { SeatRole } from './panel-seat.ts'

@InputType({ description: '指派筛选条件 · What assignments must meet' })
export class AssignmentFilter {
  @Field(() => [AssignmentState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: AssignmentState[]
  @Field(() => [SeatRole], { nullable: true, description: '席位角色（其一） · Roles, any of them' })
  roles?: SeatRole[]
  @Field(() => AssignmentRoute, { nullable: true, description: '产生方式 · Route' })
  route?: AssignmentRoute
}

export const AssignmentOrder = enumeration('AssignmentOrder', '指派排序 · Order of assignments', {
  ID: '录入先后 · As entered',
  STARTS_ON_DESC: '最近的在前 · Latest duty first',
})
export type AssignmentOrder = keyof typeof AssignmentOrder

@ArgsType()
export class AssignmentsArgs extends PageArgs {
  @Field(() => AssignmentFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: AssignmentFilter
  @Field(() => AssignmentOrder, {
    nullable: true,
    description: '排序；专家的默认最近的在前，其余按录入先后 · Order; an expert’s begin with the latest, others as entered',
  })
  orderBy?: AssignmentOrder
}

export const AssignmentConnection = connectionOf('Assignment', '指派', () => Assignment)
