import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { MergeOrganisationsInput, MergeOrganisationsPayload } from '../../schema/catalogue/merge-organisations.ts'
import { Organisation } from '../../schema/catalogue/organisation.ts'
import { OrganisationConnection, OrganisationsArgs } from '../../schema/catalogue/organisations.ts'
import { RenameOrganisationInput, RenameOrganisationPayload } from '../../schema/catalogue/rename-organisation.ts'
import type { Act } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { mergeOrganisations } from './merge-organisations.ts'
import { renameOrganisation } from './rename-organisation.ts'

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: '按标识或统一社会信用代码取一个单位 · One organisation, by id or by credit code',
  })
  organisation(
    @Arg('id', () => ID, { nullable: true, description: '标识 · Id' }) _id?: string,
    @Arg('creditCode', () => String, { nullable: true, description: '统一社会信用代码 · Unified social credit code' }) _creditCode?: string,
  ) {
    return answeredByPlan()
  }

  @Query(() => OrganisationConnection, { description: '单位 · Organisations' })
  organisations(@Args(() => OrganisationsArgs) _asked: OrganisationsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => RenameOrganisationPayload, {
    description: '单位更名，曾用名留存 · Gives an organisation a new name; the one before stays on record (S06)',
  })
  renameOrganisation(@Arg('input', () => RenameOrganisationInput) input: RenameOrganisationInput, @Ctx() act: Act) {
    return renameOrganisation(act, input)
  }

  @Mutation(() => MergeOrganisationsPayload, {
    description: '单位合并，同时复核未完成的指派 · Merges one organisation into another, and re-checks open assignments at once (S06)',
  })
  mergeOrganisations(@Arg('input', () => MergeOrganisationsInput) input: MergeOrganisationsInput, @Ctx() act: Act) {
    return mergeOrganisations(act, input)
  }
}
