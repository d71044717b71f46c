import { type Ceremony, chainOf, type Holder, type HolderPart, holderCommitment } from '../../draw/ceremony.ts'
import { commitmentOf, type DrawDocument } from '../../draw/document.ts'
import { type DrawRecord, type Links, linksUsed } from '../../draw/record.ts'
import type { Digest } from '../../draw/tagged-hash.ts'

/** Values of each hash chain the server makes: one for the draw, the others are links for replacements. */
export const CHAIN_LENGTH = 64

/** What the secrets of a draw are sealed for. */
export const CUSTODY = 'draw custody'

/** Both secrets, while the server keeps them for a small office. The record of such a draw names a public value, and itself as weaker. */
export interface Custody {
  readonly officer: Digest
  readonly supervisor: Digest
}

/** The ceremony of a draw whose secrets the server keeps: made after the document's commitment was published, revealed at once. */
export function ceremonyOf(document: DrawDocument, custody: Custody, publicValue: string): Ceremony {
  const part = (holder: Holder, secret: Digest): HolderPart => {
    const chain = chainOf(document, holder, document.chainLength, secret)
    const head = chain.at(-1)!
    return { head, commitment: holderCommitment(document, holder, commitmentOf(document), head), reveal: chain.at(-2)! }
  }
  return { officer: part('OFFICER', custody.officer), supervisor: part('SUPERVISOR', custody.supervisor), publicValue }
}

/** The next links of both chains of a record. */
export function nextLinks(record: DrawRecord, custody: Custody): Links {
  const { document } = record
  // The reveal stands one before the head; link i lies i before the reveal.
  const place = -2 - (linksUsed(record) + 1)
  const link = (holder: Holder, secret: Digest) => chainOf(document, holder, document.chainLength, secret).at(place)!
  return { officer: link('OFFICER', custody.officer), supervisor: link('SUPERVISOR', custody.supervisor) }
}
