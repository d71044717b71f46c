import type { Certificate } from './certificate.ts'
import { chancesOf, fineChances } from './chances.ts'
import { commitmentOf, type DrawDocument, type Role, writtenLottery } from './document.ts'
import { DrawFault } from './fault.ts'
import { fractionText } from './fraction.ts'
import type { Instance, Lottery } from './instance.ts'
import { saltedLabel } from './label.ts'
import { coarsen } from './loose-family.ts'
import { type MerkleTree, merklePath, merkleRoot, merkleTree } from './merkle.ts'
import { type Digest, PROTOCOL } from './tagged-hash.ts'

/** A pool member at the freeze, with the fresh salt that hides the name. */
export interface FrozenMember {
  readonly memberId: string
  readonly salt: Digest
  /** Index of the member's type in the instance. */
  readonly type: number
  /** Present for a directly named member: key of the role, empty for none. */
  readonly namedTo?: string
}

/** What a freeze brings together; the engine writes the rest of the document. */
export interface Freeze
  extends Pick<
    DrawDocument,
    | 'drawId'
    | 'attempt'
    | 'engagementDigest'
    | 'panelDigest'
    | 'announcement'
    | 'frozenAt'
    | 'revealBy'
    | 'custody'
    | 'keys'
    | 'chainLength'
    | 'publicValue'
    | 'reserves'
    | 'rounding'
  > {
  readonly instance: Instance
  readonly roles: readonly Role[]
  readonly members: readonly FrozenMember[]
  readonly lottery: Lottery
  readonly certificate?: Certificate
}

/** A pool member's own entry, theirs alone from the freeze on: proves that they were in the pool, and with which chance. */
export interface PoolEntry {
  readonly protocol: typeof PROTOCOL
  readonly drawId: string
  readonly attempt: number
  readonly memberId: string
  readonly salt: Digest
  readonly label: Digest
  readonly chance: string
  readonly path: readonly string[]
  readonly poolRoot: Digest
  readonly commitment: Digest
}

/** A frozen draw: the document, the root of its pool, and each member's own entry in the order given. */
export interface Frozen {
  readonly document: DrawDocument
  readonly poolRoot: Digest
  readonly entries: readonly PoolEntry[]
}

/**
 * Writes the draw document of a freeze; throws `TYPE_UNKNOWN`, `MEMBER_TWICE` or `ROUNDING_WRONG`. Check it with `checkDocument` before
 * publishing.
 */
export function freezeDocument(freeze: Freeze): Frozen {
  const { drawId, attempt, instance, lottery, rounding } = freeze
  const coarse = rounding && coarsen(instance, rounding.family)
  if (rounding && !coarse) throw new DrawFault('ROUNDING_WRONG')
  const labels = freeze.members.map(member => saltedLabel(drawId, attempt, member.memberId, member.salt))
  const ofType: Digest[][] = instance.types.map(() => [])
  freeze.members.forEach((member, i) => {
    if (!ofType[member.type]) throw new DrawFault('TYPE_UNKNOWN', { type: member.type })
    ofType[member.type]!.push(labels[i]!)
  })
  if (new Set(freeze.members.map(member => member.memberId)).size < labels.length) throw new DrawFault('MEMBER_TWICE')
  const named = freeze.members.flatMap((member, i) => (member.namedTo === undefined ? [] : [{ label: labels[i]!, role: member.namedTo }]))
  const document: DrawDocument = {
    protocol: PROTOCOL,
    drawId,
    attempt,
    engagementDigest: freeze.engagementDigest,
    panelDigest: freeze.panelDigest,
    announcement: freeze.announcement,
    frozenAt: freeze.frozenAt,
    revealBy: freeze.revealBy,
    custody: freeze.custody,
    keys: freeze.keys,
    chainLength: freeze.chainLength,
    publicValue: freeze.publicValue,
    size: instance.size,
    reserves: freeze.reserves,
    cap: instance.cap && fractionText(instance.cap),
    rows: instance.rows,
    roles: freeze.roles,
    types: instance.types,
    members: ofType.map(list => list.sort()),
    named: named.sort((a, b) => (a.label < b.label ? -1 : 1)),
    lottery: writtenLottery(lottery),
    chances: (coarse ? fineChances(instance, coarse, lottery) : chancesOf(instance, lottery)).map(fractionText),
    certificate: freeze.certificate,
    rounding,
  }
  return { document, poolRoot: poolRootOf(document), entries: poolEntries(document, freeze.members) }
}

/** Pool members' own entries from a written document, in the order given; throws `MEMBER_UNKNOWN` for who is not in its pool. */
export function poolEntries(document: DrawDocument, members: readonly Pick<FrozenMember, 'memberId' | 'salt'>[]): readonly PoolEntry[] {
  const { drawId, attempt } = document
  const { tree, places, leaves } = poolTree(document)
  const [poolRoot, commitment] = [merkleRoot(tree), commitmentOf(document)]
  return members.map(({ memberId, salt }) => {
    const place = places.get(saltedLabel(drawId, attempt, memberId, salt))
    if (place === undefined) throw new DrawFault('MEMBER_UNKNOWN', { member: memberId })
    const { label, chance } = leaves[place]!
    return { protocol: PROTOCOL, drawId, attempt, memberId, salt, label, chance, path: merklePath(tree, place), poolRoot, commitment }
  })
}

/** The Merkle root of a document's pool: all labels ascending, each with its chance (draw protocol §5). */
export function poolRootOf(document: DrawDocument): Digest {
  return merkleRoot(poolTree(document).tree)
}

function poolTree(document: DrawDocument): { tree: MerkleTree; leaves: { label: Digest; chance: string }[]; places: Map<Digest, number> } {
  const named = new Set(document.named.map(member => member.label))
  const leaves = document.members
    .flatMap((labels, t) => labels.map(label => ({ label, chance: named.has(label) ? '1/1' : document.chances[t]! })))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
  return { tree: merkleTree(leaves), leaves, places: new Map(leaves.map((leaf, i) => [leaf.label, i])) }
}
