import { canonicalJson } from './canonical-json.ts'
import type { Certificate } from './certificate.ts'
import { readFraction } from './fraction.ts'
import type { Instance, Lottery, PersonType, Row } from './instance.ts'
import { type Digest, type PROTOCOL, plainHash } from './tagged-hash.ts'

/** A role on the panel, such as chief judge: how many hold it and which row counts those qualified for it. */
export interface Role {
  readonly key: string
  /** How many members hold the role, at least 1. */
  readonly seats: number
  /** Index of the row that counts the qualified; −1 when anyone may hold the role. */
  readonly row: number
}

/** A directly named member: sits in every panel, shown as a separate route. */
export interface NamedMember {
  readonly label: Digest
  /** Key of the role the member is named to; empty when named as an ordinary member. */
  readonly role: string
}

/** The public value announced in the document: nobody can know it before `dueAt`. */
export interface PublicValueAnnouncement {
  /** Where anybody can read it, for example `drand:quicknet:4711`. */
  readonly source: string
  /** The moment it becomes known, after `revealBy`. */
  readonly dueAt: string
}

/** How many people came into the pool or left it between announcement and freeze, by cause and by who entered it. */
export interface PoolChange {
  readonly change: 'JOINED' | 'LEFT'
  /** Why they left, or what no longer stands against them, for example `NOT_AVAILABLE`. */
  readonly cause: string
  /** Who entered it, for example `EXPERT`. */
  readonly by: string
  /** At least 1. */
  readonly people: number
}

/** The announcement of the freeze: nobody chose the moment of the snapshot, and what changed since is on record. */
export interface Announcement {
  readonly madeAt: string
  /** The moment that was announced, no earlier than `madeAt` and no later than the freeze itself. */
  readonly freezeAt: string
  /** Ascending by change, cause and by. */
  readonly changes: readonly PoolChange[]
}

/** A lottery as the document writes it: of each outcome only the types that sit, since most do not. */
export interface WrittenLottery {
  /** What the weights sum to: 2^32, or 1,000 in the thousand-ball mode. */
  readonly total: number
  readonly outcomes: readonly {
    readonly weight: number
    /** Type of each seat, ascending: a type with two members on the panel stands twice. */
    readonly panel: readonly number[]
  }[]
}

/** Everything a draw depends on, fixed before any randomness exists (draw protocol §4). Moments are `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export interface DrawDocument {
  readonly protocol: typeof PROTOCOL
  readonly drawId: string
  /** 1 for the first attempt at this panel. */
  readonly attempt: number
  /** SHA-256 of the engagement and of the panel's rules, as the office keeps them. */
  readonly engagementDigest: Digest
  readonly panelDigest: Digest
  /** Absent where a freeze was not announced beforehand. */
  readonly announcement?: Announcement
  readonly frozenAt: string
  readonly revealBy: string
  /** Who keeps the secrets: two holders on their own devices, or the server for a small office. */
  readonly custody: 'HOLDERS' | 'SERVER'
  /** Ed25519 public keys enrolled on the holders' devices, different ones; present exactly when the holders keep the secrets. */
  readonly keys?: { readonly officer: Digest; readonly supervisor: Digest }
  /** Length of both hash chains: one value for the draw, the others are links for replacements. */
  readonly chainLength: number
  readonly publicValue?: PublicValueAnnouncement
  readonly size: number
  /** How many sealed reserve seats are filled, at most. */
  readonly reserves: number
  /** Greatest chance of anyone not named, as `numerator/denominator`. */
  readonly cap?: string
  readonly rows: readonly Row[]
  readonly roles: readonly Role[]
  readonly types: readonly PersonType[]
  /** Labels of the people of each type, ascending, aligned with `types`. */
  readonly members: readonly (readonly Digest[])[]
  /** Ascending by label. */
  readonly named: readonly NamedMember[]
  readonly lottery: WrittenLottery
  /** Exact chance per type of anyone not named, as `numerator/denominator`. */
  readonly chances: readonly string[]
  /** Proof that no lottery could do better; absent in the uniform mode, where there is nothing to prove. */
  readonly certificate?: Certificate
  /** A laminar family of rows, as ascending indices, that is applied inside the drawn panel; the lottery is then one over coarse types. */
  readonly rounding?: { readonly family: readonly number[] }
}

/** The bytes that are hashed, stored and sent: the document's canonical JSON. */
export function documentText(document: DrawDocument): string {
  return canonicalJson(document)
}

/** The commitment to a document: SHA-256 of its canonical JSON. */
export function commitmentOf(document: DrawDocument): Digest {
  return plainHash(documentText(document))
}

/** How many members of each type a written panel seats, aligned with the types it is over. */
export function countsOf({ types }: { readonly types: readonly unknown[] }, panel: readonly number[]): readonly number[] {
  const counts = types.map(() => 0)
  for (const type of panel) counts[type]!++
  return counts
}

/** The lottery a document holds: over its types, or over those of the coarse instance where it has a `rounding`. */
export function lotteryOf({ lottery }: Pick<DrawDocument, 'lottery'>, over: { readonly types: readonly unknown[] }): Lottery {
  return { total: lottery.total, outcomes: lottery.outcomes.map(({ weight, panel }) => ({ weight, counts: countsOf(over, panel) })) }
}

/** A lottery as a document writes it. */
export function writtenLottery({ total, outcomes }: Lottery): WrittenLottery {
  return {
    total,
    outcomes: outcomes.map(({ weight, counts }) => ({
      weight,
      panel: counts.flatMap((count, type) => new Array<number>(count).fill(type)),
    })),
  }
}

/** The instance a document was made from. */
export function instanceOf(document: DrawDocument): Instance {
  const { size, rows, types, cap } = document
  return { size, rows, types, ...(cap === undefined ? {} : { cap: readFraction(cap) }) }
}
