import { readFileSync, writeFileSync } from 'node:fs'
import { makeSchema, printContract } from './schema.ts'

/** Writes the public contract beside the model; with `--check` only tells whether it says what the classes say. */
const file = new URL('../schema/schema.graphql', import.meta.url)
const contract = printContract(makeSchema())

if (!process.argv.includes('--check')) writeFileSync(file, contract)
else if (readFileSync(file, 'utf8') !== contract) {
  console.error('schema/schema.graphql 与类不一致，请运行 npm run emit · schema/schema.graphql differs from the classes; npm run emit')
  process.exitCode = 1
}
