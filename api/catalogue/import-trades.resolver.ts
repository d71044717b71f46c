import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ImportTradesInput, ImportTradesPayload } from '../../schema/catalogue/import-trades.ts'
import type { Act } from '../context.ts'
import { importTrades } from './import-trades.ts'

@Resolver()
export class ImportTradesResolver {
  @Mutation(() => ImportTradesPayload, {
    description: '导入工种：先试运行，逐格列出不合格之处 · Brings in trades from a CSV file; a dry run first names every faulty cell',
  })
  importTrades(@Arg('input', () => ImportTradesInput) input: ImportTradesInput, @Ctx() act: Act) {
    return importTrades(act, input)
  }
}
