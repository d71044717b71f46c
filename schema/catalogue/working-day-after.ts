import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'

@InputType({ description: '计算工作日 · So many working days after a day' })
export class WorkingDayAfterInput {
  @Field(() => LocalDate, { description: '起算日，当日不计 · The day counted from, which itself does not count (S23)' })
  day!: string
  @Field(() => Int, { description: '工作日数，1 至 250 · Number of working days, 1 to 250' })
  workingDays!: number
}

@ObjectType({ description: '第若干个工作日 · What counting working days answers', simpleResolvers: true })
export class WorkingDayAfterPayload extends Payload {
  @Field(() => LocalDate, { nullable: true, description: '该工作日 · That working day' })
  day!: string | null
}
