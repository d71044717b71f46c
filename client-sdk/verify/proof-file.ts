import { PROTOCOL } from './bytes.ts'
import { type Certificate, certificateShape } from './certificate.ts'
import { either, integer, list, object, oneOf, pattern, type Shape, text } from './shape.ts'

/** A rule as the document writes it. */
export interface Row {
  readonly key: string
  readonly lo: number
  readonly hi: number
}

/** People whom no rule tells apart. */
export interface PersonType {
  readonly people: number
  readonly named: number
  readonly rows: readonly number[]
  readonly weight: number
}

/** A role of the panel; row −1 means that anyone may hold it. */
export interface Role {
  readonly key: string
  readonly row: number
  readonly seats: number
}

/** The announcement of the freeze, with how many came into the pool or left it since. */
export interface Announcement {
  readonly madeAt: string
  readonly freezeAt: string
  readonly changes: readonly { readonly change: string; readonly cause: string; readonly by: string; readonly people: number }[]
}

/** The draw document (draw protocol §4). */
export interface DrawDocument {
  readonly protocol: string
  readonly drawId: string
  readonly attempt: number
  readonly engagementDigest: string
  readonly panelDigest: string
  readonly announcement?: Announcement
  readonly frozenAt: string
  readonly revealBy: string
  readonly custody: 'HOLDERS' | 'SERVER'
  readonly keys?: { readonly officer: string; readonly supervisor: string }
  readonly chainLength: number
  readonly publicValue?: { readonly source: string; readonly dueAt: string }
  readonly size: number
  readonly reserves: number
  readonly cap?: string
  readonly rows: readonly Row[]
  readonly roles: readonly Role[]
  readonly types: readonly PersonType[]
  readonly members: readonly (readonly string[])[]
  readonly named: readonly { readonly label: string; readonly role: string }[]
  readonly lottery: {
    readonly total: number
    readonly outcomes: readonly { readonly weight: number; readonly panel: readonly number[] }[]
  }
  readonly chances: readonly string[]
  readonly certificate?: Certificate
  readonly rounding?: { readonly family: readonly number[] }
}

/** What one holder contributed. */
export interface HolderPart {
  readonly head: string
  readonly commitment: string
  readonly reveal: string
  readonly signature?: string
}

/** A held seat, or a gap with its explanation. */
export interface SeatEntry {
  readonly number: number
  readonly role: string
  readonly label?: string
  readonly route?: string
  readonly reason?: string
  readonly considered?: number
  readonly unqualified?: number
  readonly rows?: readonly { readonly key: string; readonly people: number }[]
}

/** One round of replacement. */
export interface Round {
  readonly departures: readonly { readonly seat: number; readonly cause: string; readonly log: string }[]
  readonly skips: readonly { readonly label: string; readonly cause: string; readonly log: string }[]
  readonly skipsHash: string
  readonly links?: { readonly officer: string; readonly supervisor: string }
  readonly seats: readonly SeatEntry[]
}

/** A proof file (draw protocol §11). */
export interface ProofFile {
  readonly protocol: string
  readonly document: DrawDocument
  readonly commitment: string
  readonly poolRoot: string
  readonly ceremony: { readonly officer: HolderPart; readonly supervisor: HolderPart; readonly publicValue: string }
  readonly seed: string
  readonly result: {
    readonly pick: number
    readonly outcome: number
    readonly seats: readonly SeatEntry[]
    readonly reserves: readonly string[]
  }
  readonly rounds: readonly Round[]
}

const WORD = 2 ** 32
const MANY = 2_000_000
const digest = pattern(/^[0-9a-f]{64}$/)
const moment = pattern(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
const share = pattern(/^(0|[1-9][0-9]{0,19})\/[1-9][0-9]{0,19}$/)
const name = text(1, 200)
const word = pattern(/^[A-Z][A-Z_]{0,63}$/)
const cause = oneOf('DECLINED', 'CONFLICTED', 'BUSY', 'REMOVED')

const documentShape: Shape = object(
  {
    protocol: oneOf(PROTOCOL),
    drawId: name,
    attempt: integer(1, WORD - 1),
    engagementDigest: digest,
    panelDigest: digest,
    frozenAt: moment,
    revealBy: moment,
    custody: oneOf('HOLDERS', 'SERVER'),
    chainLength: integer(1, 1024),
    size: integer(1, 1000),
    reserves: integer(0, 10_000),
    rows: list(object({ key: name, lo: integer(0, WORD - 1), hi: integer(0, WORD - 1) }), 10_000),
    roles: list(object({ key: name, row: integer(-1, 10_000), seats: integer(1, 1000) }), 6),
    types: list(
      object({ people: integer(1, MANY), named: integer(0, MANY), rows: list(integer(0, 10_000), 10_000), weight: integer(1, 2 ** 40) }),
      MANY,
    ),
    members: list(list(digest, MANY), MANY),
    named: list(object({ label: digest, role: text(0, 200) }), 1000),
    lottery: object({
      total: integer(1, WORD),
      outcomes: list(object({ weight: integer(1, WORD), panel: list(integer(0, MANY), 1000) }), MANY),
    }),
    chances: list(share, MANY),
  },
  {
    announcement: object({
      madeAt: moment,
      freezeAt: moment,
      changes: list(object({ change: oneOf('JOINED', 'LEFT'), cause: word, by: word, people: integer(1, MANY) }), 10_000),
    }),
    keys: object({ officer: digest, supervisor: digest }),
    publicValue: object({ source: name, dueAt: moment }),
    cap: share,
    certificate: certificateShape,
    rounding: object({ family: list(integer(0, 10_000), 10_000) }),
  },
)

const part = object({ head: digest, commitment: digest, reveal: either(digest, oneOf('')) }, { signature: pattern(/^[0-9a-f]{128}$/) })
const number = integer(1, 1000)
const held = object({ number, role: text(0, 200), label: digest, route: oneOf('NAMED', 'DRAWN', 'REPLACEMENT') })
const gap = object({
  number,
  role: text(0, 200),
  reason: oneOf('RESERVES_USED_UP', 'NOBODY_FITS'),
  considered: integer(0, MANY),
  unqualified: integer(0, MANY),
  rows: list(object({ key: name, people: integer(1, MANY) }), 10_000),
})
const round = object(
  {
    departures: list(object({ seat: number, cause, log: text(0, 200) }), 1000),
    skips: list(object({ label: digest, cause, log: text(0, 200) }), MANY),
    skipsHash: digest,
    seats: list(either(held, gap), 1000),
  },
  { links: object({ officer: digest, supervisor: digest }) },
)

/** Whether a parsed value is a proof file of this protocol as far as its shape goes. */
export const hasProofShape: Shape = object({
  protocol: oneOf(PROTOCOL),
  document: documentShape,
  commitment: digest,
  poolRoot: digest,
  ceremony: object({ officer: part, supervisor: part, publicValue: text(0, 1000) }),
  seed: digest,
  result: object({ pick: integer(0, WORD - 1), outcome: integer(0, MANY), seats: list(held, 1000), reserves: list(digest, 10_000) }),
  rounds: list(round, 10_000),
})
