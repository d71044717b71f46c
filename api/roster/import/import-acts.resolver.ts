import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ImportRosterInput, ImportRosterPayload } from '../../../schema/roster/import-roster.ts'
import type { Act } from '../../context.ts'
import { importRoster } from './import-roster.ts'

@Resolver()
export class ImportActsResolver {
  @Mutation(() => ImportRosterPayload, {
    description:
      '导入已有专家库：先试运行，逐格列出不合格之处 · Brings in an existing roster from a CSV file; a dry run first names every faulty cell',
  })
  importRoster(@Arg('input', () => ImportRosterInput) input: ImportRosterInput, @Ctx() act: Act) {
    return importRoster(act, input)
  }
}
