import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../base/connection.ts'
import { Payload } from '../base/payload.ts'
import { Expert } from '../roster/expert.ts'
import { DraftPanelInput } from './draft-panel.ts'
import { Exclusion, ExclusionCount } from './exclusion.ts'
import { SeatRole } from './panel-seat.ts'

@InputType({
  description: '人选预览的对象：已拟定的专家组，或尚未保存的方案，二者择一 · A drafted panel, or a draft not yet saved: exactly one',
})
export class PreviewCandidatesInput {
  @Field(() => ID, { nullable: true, description: '专家组 · Panel' })
  panelId?: string | null
  @Field(() => DraftPanelInput, { nullable: true, description: '方案 · Draft' })
  draft?: DraftPanelInput | null
}

@ObjectType({ description: '一种席位的供给 · Whether the seats of one role can be filled', simpleResolvers: true })
export class SeatSupply {
  @Field(() => SeatRole, { description: '角色 · Role' })
  role!: SeatRole
  @Field(() => Int, { description: '需要几人 · Needed' })
  needed!: number
  @Field(() => Int, { description: '合格几人 · Eligible people who qualify' })
  qualified!: number
  @Field(() => Int, { description: '缺几人 · How many are missing once the other seats are filled' })
  missing!: number
}

@ObjectType({ description: '人选 · Somebody of the panel’s occupation, with what speaks against them', simpleResolvers: true })
export class Candidate {
  @Field(() => Expert, {
    nullable: true,
    description: '专家；不在可见范围内时为空 · The expert; null where the viewer may not see the record',
  })
  expert!: Expert | null
  @Field(() => Boolean, { description: '是否可选 · Whether they are eligible' })
  eligible!: boolean
  @Field(() => [SeatRole], { description: '可担任的角色 · Roles they qualify for' })
  roles!: readonly SeatRole[]
  @Field(() => [Exclusion], { description: '不可选原因 · What speaks against them' })
  exclusions!: readonly Exclusion[]
}

export const CandidateConnection = connectionOf('Candidate', '人选', () => Candidate)
export type CandidateConnection = InstanceType<typeof CandidateConnection>

@ObjectType({ description: '人选预览 · Who could sit on a panel, who could not, and why', simpleResolvers: true })
export class CandidatePreview {
  @Field(() => Int, { description: '可选人数 · Eligible people' })
  eligible!: number
  @Field(() => Int, { description: '不可选人数 · Excluded people' })
  excluded!: number
  @Field(() => [SeatSupply], { description: '各席位供给 · Supply per seat' })
  seats!: readonly SeatSupply[]
  @Field(() => [ExclusionCount], { description: '各原因排除人数 · People per reason of exclusion' })
  exclusions!: readonly ExclusionCount[]
  @Field(() => CandidateConnection, { description: '人选，可选者在前 · The people, the eligible first' })
  candidates!: CandidateConnection
}

@ObjectType({ description: '人选预览的结果 · What previewing candidates answers', simpleResolvers: true })
export class PreviewCandidatesPayload extends Payload {
  @Field(() => CandidatePreview, { nullable: true, description: '人选预览 · The preview' })
  preview!: CandidatePreview | null
}
