import { canonicalJson } from './canonical-json.ts'
import type { Ceremony } from './ceremony.ts'
import type { DrawDocument } from './document.ts'
import type { Result, Seat } from './draw.ts'
import { type Digest, taggedHash, text, u32 } from './tagged-hash.ts'

/** Why somebody left a seat or is passed over. */
export type Cause = 'DECLINED' | 'CONFLICTED' | 'BUSY' | 'REMOVED'

/** A seat that fell free. */
export interface Departure {
  /** Number of the seat. */
  readonly seat: number
  readonly cause: Cause
  /** Reference of the log entry that holds the fact. */
  readonly log: string
}

/** Somebody who is passed over in one round. */
export interface Skip {
  readonly label: Digest
  readonly cause: Cause
  readonly log: string
}

/** The next value of each holder's hash chain. */
export interface Links {
  readonly officer: Digest
  readonly supervisor: Digest
}

/** A seat nobody takes, and why: people considered, how many lacked the role's qualification, and how many each rule kept out. */
export interface Gap {
  readonly number: number
  readonly role: string
  /** The reserves are used up (links are next), or nobody in the pool fits (a supplementary draw is next). */
  readonly reason: 'RESERVES_USED_UP' | 'NOBODY_FITS'
  readonly considered: number
  readonly unqualified: number
  /** In the order of the document's rows; only rules that kept somebody out. One person may count under several. */
  readonly rows: readonly { readonly key: string; readonly people: number }[]
}

/** One round of replacement: what fell free, who was passed over, and what became of every vacant seat, in seat order. */
export interface Round {
  /** Ascending by seat; empty in a round that opens links. */
  readonly departures: readonly Departure[]
  /** Ascending by label. */
  readonly skips: readonly Skip[]
  /** Hash of departures and skips, published before any link opens. */
  readonly skipsHash: Digest
  readonly links?: Links
  readonly seats: readonly (Seat | Gap)[]
}

/** A draw with all that came of it: enough to replay everything. */
export interface DrawRecord {
  readonly document: DrawDocument
  readonly ceremony: Ceremony
  readonly seed: Digest
  readonly result: Result
  readonly rounds: readonly Round[]
  /** Seats that fell free since the last round, ascending. */
  readonly departures: readonly Departure[]
}

/** Hash of a round's departures and skip list; `round` counts from 1 (draw protocol §10). */
export function skipsHash(document: DrawDocument, round: number, departures: readonly Departure[], skips: readonly Skip[]): Digest {
  return taggedHash('skips', text(document.drawId), u32(document.attempt), u32(round), text(canonicalJson({ departures, skips })))
}

/** Whether a seat of a round was filled. */
export function isSeat(seat: Seat | Gap): seat is Seat {
  return 'label' in seat
}

/** Who sits where after all rounds of a record, before its open departures: the label per seat, from seat 1, undefined when vacant. */
export function seatedNow(record: DrawRecord): readonly (Digest | undefined)[] {
  const seated: (Digest | undefined)[] = record.result.seats.map(seat => seat.label)
  for (const round of record.rounds) {
    for (const departure of round.departures) seated[departure.seat - 1] = undefined
    for (const seat of round.seats) seated[seat.number - 1] = isSeat(seat) ? seat.label : undefined
  }
  return seated
}

/** Everybody who ever held a seat of a record: nobody returns. */
export function everSeated(record: DrawRecord): ReadonlySet<Digest> {
  const filled = record.rounds.flatMap(round => round.seats.filter(isSeat))
  return new Set([...record.result.seats, ...filled].map(seat => seat.label))
}

/** How many rounds of a record have opened links. */
export function linksUsed(record: DrawRecord): number {
  return record.rounds.filter(round => round.links).length
}

/** How many more times this record can ask both holders for a link. */
export function linksLeft(record: DrawRecord): number {
  return record.document.chainLength - 1 - linksUsed(record)
}

/** The skip list as a round keeps it. */
export function inLabelOrder(skips: readonly Skip[]): readonly Skip[] {
  return [...skips].sort((a, b) => (a.label < b.label ? -1 : 1))
}
