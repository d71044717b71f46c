import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Organisation } from './organisation.ts'

@InputType({ description: '单位合并 · A merger: one organisation is absorbed by another' })
export class MergeOrganisationsInput {
  @Field(() => ID, { description: '被并入的单位 · The organisation that is absorbed' })
  absorbedId!: string
  @Field(() => ID, { description: '存续单位 · The organisation that goes on' })
  intoId!: string
  @Field(() => LocalDate, { description: '并入日期，不晚于今日 · Day of the merger, today at the latest' })
  mergedOn!: string
  @Field(() => String, { description: '依据文号 · Number of the document behind it' })
  documentNumber!: string
}

@ObjectType({ description: '单位合并的结果 · What merging organisations answers', simpleResolvers: true })
export class MergeOrganisationsPayload extends Payload {
  @Field(() => Organisation, { nullable: true, description: '被并入的单位 · The organisation that was absorbed' })
  absorbed!: Organisation | null
}
