import { type Digest, digest, taggedHash, text, u32 } from './tagged-hash.ts'

/**
 * The pseudonym of a pool member in one attempt: nobody without the 32-byte salt can tell whose it is, and
 * the member cannot deny it afterwards (draw protocol §3).
 */
export function saltedLabel(drawId: string, attempt: number, memberId: string, salt: Digest): Digest {
  return taggedHash('label', text(drawId), u32(attempt), text(memberId), digest(salt))
}
