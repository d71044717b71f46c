import { canonicalJson } from './canonical-json.ts'
import { commitmentOf } from './document.ts'
import { poolRootOf } from './freeze.ts'
import type { DrawRecord } from './record.ts'
import { PROTOCOL } from './tagged-hash.ts'

/** The proof file of a draw: canonical JSON with all that a verifier needs and all that it is to find again (draw protocol §11). */
export function proofText(record: DrawRecord): string {
  const { document, ceremony, seed, result, rounds } = record
  return canonicalJson({
    protocol: PROTOCOL,
    document,
    commitment: commitmentOf(document),
    poolRoot: poolRootOf(document),
    ceremony,
    seed,
    result,
    rounds,
  })
}
