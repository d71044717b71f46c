import { type Holder, linkSeed, opens, partOf } from './ceremony.ts'
import type { Seat } from './draw.ts'
import { DrawFault } from './fault.ts'
import { rank } from './ranking.ts'
import {
  type DrawRecord,
  everSeated,
  type Gap,
  inLabelOrder,
  type Links,
  linksLeft,
  linksUsed,
  type Round,
  type Skip,
  seatedNow,
  skipsHash,
} from './record.ts'
import { qualifies } from './roles.ts'
import type { Digest } from './tagged-hash.ts'
import { allowedTypes, type Bench, brokenRows, seat } from './vacancy.ts'

/**
 * One round of replacement for every vacant seat of a record, in seat order (draw protocol §10). Without links the reserves are
 * asked in rank; with both holders' next links the whole pool is, in a new ranking. Answers the round to append to the record:
 * a seat or an explained gap per vacant seat. Throws `NOTHING_VACANT`, `SEAT_UNKNOWN`, `SEAT_VACANT`, `MEMBER_UNKNOWN`,
 * `MEMBER_SEATED`, `MEMBER_TWICE`, `LINK_WRONG`, `CHAIN_USED_UP`.
 */
export function replace(record: DrawRecord, links: Links | undefined, skips: readonly Skip[]): Round {
  const { document } = record
  const seated = vacate(record, links)
  const typeOf = new Map(document.members.flatMap((labels, t) => labels.map(label => [label, t] as const)))
  const excluded = excludedBy(record, seated, typeOf, skips)
  const index = linksUsed(record) + 1
  const bench: Bench = {
    rows: document.rows,
    roles: document.roles,
    types: document.types,
    inRow: document.rows.map(() => 0),
    available: document.members.map(labels => labels.filter(label => !excluded.has(label)).length),
    vacant: seated.filter(label => label === undefined).length,
  }
  for (const label of seated) if (label) for (const row of document.types[typeOf.get(label)!]!.rows) bench.inRow[row]!++
  if (links) checkLinks(record, links, index)
  const pool = document.members.flat().filter(label => !excluded.has(label))
  const ranking = links
    ? rank(linkSeed(record.seed, index, links.officer, links.supervisor), pool)
    : record.result.reserves.filter(label => !excluded.has(label))
  const candidates = ranking.map(label => ({ label, type: typeOf.get(label)! }))
  const roles = record.result.seats.map(one => document.roles.findIndex(role => role.key === one.role))
  const vacant = roles.flatMap((role, i) => (seated[i] === undefined ? [{ number: i + 1, role }] : []))
  const seats = vacant.map(({ number, role }, i): Seat | Gap => {
    const allowed = allowedTypes(
      bench,
      role,
      vacant.slice(i + 1).map(one => one.role),
    )
    const place = candidates.findIndex(one => allowed.has(one.type))
    const key = document.roles[role]?.key ?? ''
    if (place < 0) return { number, role: key, ...explain(bench, role, allowed.size > 0 ? candidates.map(one => one.type) : undefined) }
    const { label, type } = candidates.splice(place, 1)[0]!
    seat(bench, type)
    return { number, role: key, label, route: 'REPLACEMENT' }
  })
  const ordered = inLabelOrder(skips)
  const hash = skipsHash(document, record.rounds.length + 1, record.departures, ordered)
  return { departures: record.departures, skips: ordered, skipsHash: hash, ...(links && { links }), seats }
}

/** The seats after the open departures; refuses departures that make no sense. */
function vacate(record: DrawRecord, links: Links | undefined): readonly (Digest | undefined)[] {
  const seated = [...seatedNow(record)]
  record.departures.forEach(({ seat: number }, i) => {
    if (!Number.isSafeInteger(number) || number < 1 || number > seated.length) throw new DrawFault('SEAT_UNKNOWN', { seat: number })
    if (seated[number - 1] === undefined || (i > 0 && record.departures[i - 1]!.seat >= number))
      throw new DrawFault('SEAT_VACANT', { seat: number })
    seated[number - 1] = undefined
  })
  const nothing = links ? record.departures.length > 0 || !seated.includes(undefined) : record.departures.length === 0
  if (nothing) throw new DrawFault('NOTHING_VACANT', { departures: record.departures.length })
  return seated
}

function excludedBy(
  record: DrawRecord,
  seated: readonly (Digest | undefined)[],
  typeOf: ReadonlyMap<Digest, number>,
  skips: readonly Skip[],
): ReadonlySet<Digest> {
  const excluded = new Set(everSeated(record))
  const skipped = new Set<Digest>()
  for (const { label } of skips) {
    if (!typeOf.has(label)) throw new DrawFault('MEMBER_UNKNOWN', { label })
    if (seated.includes(label)) throw new DrawFault('MEMBER_SEATED', { label })
    if (skipped.has(label)) throw new DrawFault('MEMBER_TWICE', { label })
    skipped.add(label)
    excluded.add(label)
  }
  return excluded
}

function checkLinks(record: DrawRecord, links: Links, index: number): void {
  if (linksLeft(record) < 1) throw new DrawFault('CHAIN_USED_UP', { length: record.document.chainLength })
  const sent: readonly (readonly [Holder, Digest])[] = [
    ['OFFICER', links.officer],
    ['SUPERVISOR', links.supervisor],
  ]
  for (const [holder, link] of sent) {
    if (!opens(record.document, holder, partOf(record.ceremony, holder).head, link, index + 1))
      throw new DrawFault('LINK_WRONG', { holder, index })
  }
}

/** Why nobody took the seat: over the reserves that are left when only those are used up, else over everybody who is left in the pool. */
function explain(bench: Bench, role: number, reserves: readonly number[] | undefined): Omit<Gap, 'number' | 'role'> {
  const people = bench.types.map((_, t) => (reserves ? reserves.filter(type => type === t).length : bench.available[t]!))
  const keptOut = bench.rows.map(() => 0)
  let unqualified = 0
  const held = bench.roles[role]
  people.forEach((count, t) => {
    if (held && !qualifies(bench.types[t]!, held)) unqualified += count
    if (count > 0) for (const row of brokenRows(bench, t)) keptOut[row]! += count
  })
  return {
    reason: reserves ? 'RESERVES_USED_UP' : 'NOBODY_FITS',
    considered: people.reduce((sum, count) => sum + count, 0),
    unqualified,
    rows: bench.rows.flatMap(({ key }, r) => (keptOut[r]! > 0 ? [{ key, people: keptOut[r]! }] : [])),
  }
}
