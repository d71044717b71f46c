import { writeFileSync } from 'node:fs'
import { makeSchema, printContract } from './schema.ts'

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), printContract(makeSchema()))
