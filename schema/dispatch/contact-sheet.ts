import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Assignment, AssignmentState } from './assignment.ts'
import { SeatRole } from './panel-seat.ts'

@InputType({ description: '查看联系表；每次查看留痕 · A contact sheet to view; each view is logged' })
export class ViewContactSheetInput {
  @Field(() => ID, { description: '专家组（已开启） · Panel, opened' })
  panelId!: string
  @Field(() => String, { description: '查看用途 · What it is needed for' })
  purpose!: string
}

@ObjectType({ description: '联系表的一行 · One line of a contact sheet', simpleResolvers: true })
export class Contact {
  @Field(() => Assignment, { description: '指派 · Assignment' })
  assignment!: Assignment
  @Field(() => SeatRole, { description: '席位角色 · Role of the seat' })
  role!: SeatRole
  @Field(() => AssignmentState, { description: '状态 · State' })
  state!: AssignmentState
  @Field(() => String, { description: '姓名 · Name' })
  name!: string
  @Field(() => String, { nullable: true, description: '单位 · Employer' })
  employer!: string | null
  @Field(() => String, { nullable: true, description: '职务 · Post' })
  post!: string | null
  @Field(() => String, { description: '手机号 · Phone number' })
  phone!: string
  @Field(() => String, { nullable: true, description: '电子邮箱 · E-mail address' })
  email!: string | null
}

@ObjectType({ description: '查看联系表的结果 · What viewing a contact sheet answers', simpleResolvers: true })
export class ViewContactSheetPayload extends Payload {
  @Field(() => [Contact], { nullable: true, description: '在席成员，按角色 · Those who sit, by role' })
  contacts!: readonly Contact[] | null
}
