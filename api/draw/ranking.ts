import { type Digest, digest, taggedHash } from './tagged-hash.ts'

/** Labels in the order a seed gives them: ascending by H(seed, label) (draw protocol §9). */
export function rank(seed: Digest, labels: readonly Digest[]): readonly Digest[] {
  const prefix = digest(seed)
  const keyed = labels.map(label => ({ label, key: taggedHash('rank', prefix, digest(label)) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(entry => entry.label)
}
