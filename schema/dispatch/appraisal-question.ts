import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: '评价项 · What one dimension of an appraisal asks', simpleResolvers: true })
export class AppraisalQuestion {
  @Field(() => String, { description: '中文 · In Chinese' })
  zh!: string
  @Field(() => String, { description: '英文 · In English' })
  en!: string
}
