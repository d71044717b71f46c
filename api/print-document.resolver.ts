import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { PrintDocumentInput, PrintDocumentPayload } from '../schema/documents/print-document.ts'
import type { Act } from './context.ts'
import { printDocument } from './print-document.ts'

@Resolver()
export class PrintDocumentResolver {
  @Mutation(() => PrintDocumentPayload, { description: '打印文书 · Prints a document from a record' })
  printDocument(@Arg('input', () => PrintDocumentInput) input: PrintDocumentInput, @Ctx() act: Act) {
    return printDocument(act, input)
  }
}
