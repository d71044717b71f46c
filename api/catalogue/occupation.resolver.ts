import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { Occupation } from '../../schema/catalogue/occupation.ts'
import { OccupationConnection, OccupationsArgs } from '../../schema/catalogue/occupations.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Occupation)
export class OccupationResolver {
  @Query(() => Occupation, { nullable: true, description: '按标识或编码取一个职业 · One occupation, by id or by code' })
  occupation(
    @Arg('id', () => ID, { nullable: true, description: '标识 · Id' }) _id?: string,
    @Arg('code', () => String, { nullable: true, description: '编码 · Code' }) _code?: string,
  ) {
    return answeredByPlan()
  }

  @Query(() => OccupationConnection, { description: '职业（含大类、中类、小类） · Occupations and their groups' })
  occupations(@Args(() => OccupationsArgs) _asked: OccupationsArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => OccupationConnection, { description: '下级 · What is directly below' })
  children(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }
}
