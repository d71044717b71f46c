import { Query, Resolver } from 'type-graphql'
import { HonourKind } from '../../schema/catalogue/honour-kind.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => HonourKind)
export class HonourKindResolver {
  @Query(() => [HonourKind], { description: '荣誉种类 · Kinds of honour' })
  honourKinds() {
    return answeredByPlan()
  }
}
