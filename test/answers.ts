import assert from 'node:assert/strict'
import type { Outcome } from '../api/execution/outcome.ts'

/** What an operation answered, or a test vector holds. Its shape is what a test asserts: this is the one place that leaves it open. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
export type Answer = any

/** The data of an outcome as a client would read it; fails on errors, whose `about` says where. */
export function dataOf(outcome: Outcome, about?: string): Answer {
  assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined, about)
  return JSON.parse('json' in outcome ? outcome.json.toString() : JSON.stringify(outcome.data))
}
