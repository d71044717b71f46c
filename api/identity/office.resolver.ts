import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { Office } from '../../schema/identity/office.ts'
import { OfficeConnection } from '../../schema/identity/offices.ts'
import { OpenOfficeInput, OpenOfficePayload } from '../../schema/identity/open-office.ts'
import type { Act } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { openOffice } from './open-office.ts'

@Resolver(() => Office)
export class OfficeResolver {
  @Query(() => Office, { nullable: true, description: '取一个机构 · One office' })
  office(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => OfficeConnection, { description: '机构 · Offices' })
  offices(@Args(() => PageArgs) _asked: PageArgs) {
    return answeredByPlan()
  }

  @Mutation(() => OpenOfficePayload, { description: '设立机构 · Opens an office below another' })
  openOffice(@Arg('input', () => OpenOfficeInput) input: OpenOfficeInput, @Ctx() act: Act) {
    return openOffice(act, input)
  }
}
