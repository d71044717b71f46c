import { type Digest, digest, taggedHash, text } from './tagged-hash.ts'

/** What one leaf of the pool says: this label sits with this chance. */
export interface Leaf {
  readonly label: Digest
  /** Exact chance to be seated by the draw, as `numerator/denominator`. */
  readonly chance: string
}

/** A Merkle tree as its levels, leaves first, root last; a node without a sibling moves up unchanged (draw protocol §5). */
export type MerkleTree = readonly (readonly Digest[])[]

/** Tree over the leaves in the order given; at least one leaf. */
export function merkleTree(leaves: readonly Leaf[]): MerkleTree {
  let level = leaves.map(leaf => taggedHash('leaf', digest(leaf.label), text(leaf.chance)))
  const levels = [level]
  while (level.length > 1) {
    const next: Digest[] = []
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i]!, level[i + 1]]
      next.push(right === undefined ? left : taggedHash('node', digest(left), digest(right)))
    }
    levels.push(next)
    level = next
  }
  return levels
}

/** The value that stands for the whole pool. */
export function merkleRoot(tree: MerkleTree): Digest {
  return tree.at(-1)![0]!
}

/** Siblings from a leaf up to the root, each `L` or `R` (the side it stands on) before its digest. */
export function merklePath(tree: MerkleTree, leaf: number): readonly string[] {
  const path: string[] = []
  let index = leaf
  for (const level of tree.slice(0, -1)) {
    const sibling = level[index ^ 1]
    if (sibling !== undefined) path.push((index % 2 === 1 ? 'L' : 'R') + sibling)
    index >>= 1
  }
  return path
}
