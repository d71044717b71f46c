import { fourBytes, fromHex, hashOf, utf8 } from './bytes.ts'
import { HOLDERS, holderPart, reachesHead } from './ceremony.ts'
import { ranked } from './panel.ts'
import { typesByLabel } from './pool.ts'
import type { DrawDocument, ProofFile, Round, SeatEntry } from './proof-file.ts'
import { spelling } from './spelling.ts'
import { breaks, maySit, move, type Standing, typesFor } from './vacancy.ts'

/** What replaying the rounds of replacement found. */
export interface Replayed {
  readonly skips: boolean
  readonly links: boolean
  readonly seats: boolean
}

interface Replay {
  readonly file: ProofFile
  readonly typeOf: ReadonlyMap<string, number>
  readonly seated: (string | undefined)[]
  readonly gone: Set<string>
  links: number
}

/** Replays every round of replacement: departures and skip lists, links, and who took each vacant seat (draw protocol §10). */
export function replay(file: ProofFile): Replayed {
  const labels = file.result.seats.map(seat => seat.label!)
  const state: Replay = { file, typeOf: typesByLabel(file.document), seated: [...labels], gone: new Set(labels), links: 0 }
  const found = { skips: true, links: true, seats: true }
  file.rounds.forEach((round, i) => {
    found.skips &&= leave(state, round) && skipsFit(state, round, i + 1)
    if (round.links) found.links &&= linksFit(state, round)
    found.seats &&= found.skips && found.links && seatsFit(state, round)
  })
  return found
}

/** Takes the departed off their seats; a round opens links exactly when nobody departs. */
function leave({ seated }: Replay, { departures, links }: Round): boolean {
  let last = 0
  for (const { seat } of departures) {
    if (seat <= last || seated[seat - 1] === undefined) return false
    seated[seat - 1] = undefined
    last = seat
  }
  return links ? departures.length === 0 && seated.includes(undefined) : departures.length > 0
}

/** Whether the skip list holds people of the pool who are not seated, each once, and hashes to the value published. */
function skipsFit({ file, typeOf, seated }: Replay, { departures, skips, skipsHash }: Round, number: number): boolean {
  const sitting = new Set(seated)
  const sound = skips.every(({ label }, i) => typeOf.has(label) && !sitting.has(label) && (i === 0 || skips[i - 1]!.label < label))
  const { drawId, attempt } = file.document
  const parts = [utf8(drawId), fourBytes(attempt), fourBytes(number), utf8(spelling({ departures, skips }) ?? '')]
  return sound && hashOf('skips', parts) === skipsHash
}

function linksFit(state: Replay, { links }: Round): boolean {
  state.links++
  const { file, links: index } = state
  if (index >= file.document.chainLength) return false
  return HOLDERS.every(holder => {
    const link = holder === 'OFFICER' ? links!.officer : links!.supervisor
    return reachesHead(file.document, holder, link, holderPart(file, holder).head, index + 1)
  })
}

/** Serves the vacant seats in order and compares with what the round says. */
function seatsFit(state: Replay, round: Round): boolean {
  const { file, typeOf, seated, gone } = state
  const { document } = file
  const passed = new Set([...gone, ...round.skips.map(skip => skip.label)])
  const standing = standingOf(document, typeOf, seated, passed)
  const order = [...orderOf(state, round, passed)]
  const vacant = seated.flatMap((label, i) => (label === undefined ? [i + 1] : []))
  if (round.seats.length !== vacant.length) return false
  const roles = vacant.map(number => document.roles.findIndex(role => role.key === file.result.seats[number - 1]!.role))
  return vacant.every((number, i) => {
    const allowed = new Set(typesFor(document, standing, roles[i]!, roles.slice(i + 1)))
    const label = order.find(one => allowed.has(typeOf.get(one)!))
    const head = { number, role: document.roles[roles[i]!]?.key ?? '' }
    let expected: SeatEntry
    if (label === undefined) {
      expected = {
        ...head,
        ...explanation(document, standing, roles[i]!, allowed.size > 0 ? order.map(one => typeOf.get(one)!) : undefined),
      }
    } else {
      expected = { ...head, label, route: 'REPLACEMENT' }
      order.splice(order.indexOf(label), 1)
      move(document, standing, typeOf.get(label)!, 1)
      gone.add(label)
    }
    seated[number - 1] = label
    return spelling(expected) === spelling(round.seats[i])
  })
}

/** Who is asked, in which order: the reserves in rank, or the whole pool in the ranking that the links give. */
function orderOf({ file, links }: Replay, round: Round, passed: ReadonlySet<string>): readonly string[] {
  if (!round.links) return file.result.reserves.filter(label => !passed.has(label))
  const { officer, supervisor } = round.links
  const seed = hashOf('link', [fromHex(file.seed), fourBytes(links), fromHex(officer), fromHex(supervisor)])
  return ranked(
    seed,
    file.document.members.flat().filter(label => !passed.has(label)),
  )
}

function standingOf(
  document: DrawDocument,
  typeOf: ReadonlyMap<string, number>,
  seated: readonly (string | undefined)[],
  passed: ReadonlySet<string>,
): Standing {
  const left = document.members.map(labels => labels.reduce((count, label) => count + (passed.has(label) ? 0 : 1), 0))
  const standing = { inRow: document.rows.map(() => 0), left, vacant: 0 }
  for (const label of seated) {
    if (label === undefined) standing.vacant++
    else for (const row of document.types[typeOf.get(label)!]!.rows) standing.inRow[row] = standing.inRow[row]! + 1
  }
  return standing
}

/** The explanation of a gap: over the reserves left (`asked`), or over all who are left in the pool. */
function explanation(document: DrawDocument, standing: Standing, role: number, asked: readonly number[] | undefined): Partial<SeatEntry> {
  const people = asked ? document.types.map(() => 0) : standing.left
  for (const type of asked ?? []) people[type] = people[type]! + 1
  const counted = document.rows.map(() => 0)
  let [considered, unqualified] = [0, 0]
  people.forEach((count, type) => {
    considered += count
    if (!maySit(document, type, role)) unqualified += count
    for (const row of document.types[type]!.rows) counted[row] = counted[row]! + count
  })
  const keptOut = (row: number): number =>
    (breaks(document, standing, row, 1) ? counted[row]! : 0) + (breaks(document, standing, row, 0) ? considered - counted[row]! : 0)
  const rows = document.rows.map(({ key }, row) => ({ key, people: keptOut(row) })).filter(row => row.people > 0)
  return { reason: asked ? 'RESERVES_USED_UP' : 'NOBODY_FITS', considered, unqualified, rows }
}
