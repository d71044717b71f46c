import { commitmentOf, type DrawDocument } from './document.ts'
import { DrawFault } from './fault.ts'
import { type Signature, signedBy } from './signature.ts'
import { type Digest, digest, isDigest, taggedHash, text, u32 } from './tagged-hash.ts'

/** The two persons who hold the secrets of a draw. */
export type Holder = 'OFFICER' | 'SUPERVISOR'

/** Which attempt at which draw a secret belongs to. */
export interface Attempt {
  readonly drawId: string
  readonly attempt: number
}

/** What one holder contributed. */
export interface HolderPart {
  /** Last value of the holder's hash chain, published before anything is revealed. */
  readonly head: Digest
  /** The holder's commitment, made after the document's hash was seen. */
  readonly commitment: Digest
  /** Signature of the commitment, present exactly when the document names the holders' keys. */
  readonly signature?: Signature
  /** The value before the head; empty when it was missing at the deadline. */
  readonly reveal: Digest | ''
}

/** Everything the seed is made of, beside the document. */
export interface Ceremony {
  readonly officer: HolderPart
  readonly supervisor: HolderPart
  /** The public value as its source published it; empty when none was announced. */
  readonly publicValue: string
}

/** One step along a holder's hash chain; bound to draw, attempt and holder, so that a copied head opens nothing. */
export function chainStep({ drawId, attempt }: Attempt, holder: Holder, value: Digest): Digest {
  return taggedHash('chain', text(drawId), u32(attempt), text(holder), digest(value))
}

/**
 * A holder's hash chain from the fresh 32-byte secret (first) to the head (last), `length` steps. The value before the head is
 * the reveal; link i lies i values before the reveal, so there are `length − 1` links (draw protocol §6).
 */
export function chainOf(attempt: Attempt, holder: Holder, length: number, secret: Digest): readonly Digest[] {
  const chain = [secret]
  for (let i = 0; i < length; i++) chain.push(chainStep(attempt, holder, chain[i]!))
  return chain
}

/** Whether a value reaches the head in so many steps (1 for the reveal, i + 1 for link i). */
export function opens(attempt: Attempt, holder: Holder, head: Digest, value: string, steps: number): boolean {
  if (!isDigest(value)) return false
  let at = value
  for (let i = 0; i < steps; i++) at = chainStep(attempt, holder, at)
  return at === head
}

/** What a holder signs and sends after having seen the document's commitment. */
export function holderCommitment({ drawId, attempt }: Attempt, holder: Holder, commitment: Digest, head: Digest): Digest {
  return taggedHash('commit', text(drawId), u32(attempt), text(holder), digest(commitment), digest(head))
}

/** Stands for a reveal that was missing at the deadline: fixed, so that withholding one is worth nothing that could be foreseen. */
export function missingReveal(holder: Holder): Digest {
  return taggedHash('missing', text(holder))
}

/** The part of a holder in a ceremony. */
export function partOf(ceremony: Ceremony, holder: Holder): HolderPart {
  return holder === 'OFFICER' ? ceremony.officer : ceremony.supervisor
}

/**
 * The seed of a draw. Throws `HEADS_EQUAL`, `COMMITMENT_WRONG`, `SIGNATURE_WRONG`, `REVEAL_WRONG`, `PUBLIC_VALUE_MISSING` or
 * `_UNANNOUNCED`, and `NO_SECRET` when both reveals are missing and no public value stands in (draw protocol §6).
 */
export function seedOf(document: DrawDocument, ceremony: Ceremony): Digest {
  const commitment = commitmentOf(document)
  if (ceremony.officer.head === ceremony.supervisor.head) throw new DrawFault('HEADS_EQUAL')
  if (document.publicValue && ceremony.publicValue === '') throw new DrawFault('PUBLIC_VALUE_MISSING')
  if (!document.publicValue && ceremony.publicValue !== '') throw new DrawFault('PUBLIC_VALUE_UNANNOUNCED')
  if (ceremony.officer.reveal + ceremony.supervisor.reveal + ceremony.publicValue === '') throw new DrawFault('NO_SECRET')
  const reveals = (['OFFICER', 'SUPERVISOR'] as const).map(holder => {
    const part = partOf(ceremony, holder)
    if (part.commitment !== holderCommitment(document, holder, commitment, part.head)) throw new DrawFault('COMMITMENT_WRONG', { holder })
    if (!signatureFits(document, holder, part)) throw new DrawFault('SIGNATURE_WRONG', { holder })
    if (part.reveal === '') return missingReveal(holder)
    if (!opens(document, holder, part.head, part.reveal, 1)) throw new DrawFault('REVEAL_WRONG', { holder })
    return part.reveal
  })
  return taggedHash(
    'seed',
    digest(commitment),
    digest(ceremony.officer.commitment),
    digest(ceremony.supervisor.commitment),
    digest(reveals[0]!),
    digest(reveals[1]!),
    text(ceremony.publicValue),
    u32(document.attempt),
  )
}

/** Whether a commitment is signed with the key the document names for its holder; unsigned where it names none. */
export function signatureFits(document: DrawDocument, holder: Holder, { commitment, signature }: HolderPart): boolean {
  const key = holder === 'OFFICER' ? document.keys?.officer : document.keys?.supervisor
  return key === undefined ? signature === undefined : signature !== undefined && signedBy(key, commitment, signature)
}

/** Seed of the i-th ranking made from links, i from 1. */
export function linkSeed(seed: Digest, index: number, officer: Digest, supervisor: Digest): Digest {
  return taggedHash('link', digest(seed), u32(index), digest(officer), digest(supervisor))
}
