import { type Seals, sealsUnder } from '../api/seals.ts'

/** The master key of every test database. */
export const testKey = Buffer.alloc(32, 7)
export const testSeals: Seals = sealsUnder(testKey)
