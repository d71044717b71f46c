import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Exclusion } from './exclusion.ts'
import { SeatRole } from './panel-seat.ts'

@ObjectType({ description: '预查：某专家能否在某专家组任职 · Whether an expert could sit on a panel', simpleResolvers: true })
export class CouldServe {
  @Field(() => Boolean, { description: '能否 · Whether nothing that the viewer may know speaks against it' })
  could!: boolean
  @Field(() => [SeatRole], { description: '可担任的角色 · Roles they qualify for' })
  roles!: readonly SeatRole[]
  @Field(() => [Exclusion], { description: '不能的原因 · What speaks against them' })
  exclusions!: readonly Exclusion[]
}

@ObjectType({ description: '预查的结果 · What a pre-check answers', simpleResolvers: true })
export class CouldServePayload extends Payload {
  @Field(() => CouldServe, { nullable: true, description: '预查 · The pre-check' })
  answer!: CouldServe | null
}
