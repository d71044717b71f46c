import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { Division } from '../../schema/catalogue/division.ts'
import { DivisionConnection, DivisionsArgs } from '../../schema/catalogue/divisions.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Division)
export class DivisionResolver {
  @Query(() => Division, { nullable: true, description: '按标识或代码取一个区划 · One division, by id or by code' })
  division(
    @Arg('id', () => ID, { nullable: true, description: '标识 · Id' }) _id?: string,
    @Arg('code', () => String, { nullable: true, description: '代码 · Code' }) _code?: string,
  ) {
    return answeredByPlan()
  }

  @Query(() => DivisionConnection, { description: '行政区划 · Divisions' })
  divisions(@Args(() => DivisionsArgs) _asked: DivisionsArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => DivisionConnection, { description: '下级区划 · What is directly below' })
  children(@Args(() => PageArgs) _asked: PageArgs) {
    return answeredByPlan()
  }
}
