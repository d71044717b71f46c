import type { DrawDocument } from '../../api/draw/document.ts'
import { type DrawRecord, everSeated, type Skip, seatedNow } from '../../api/draw/record.ts'

/** What a seat should become: a label, or the reason why it stays vacant. */
export type Expected = { readonly number: number; readonly label: string } | { readonly number: number; readonly reason: string }

/**
 * The rule of replacement once more, person by person and without any thought for speed: an oracle for the engine.
 * `ranking` is everybody who is asked, in order; the record holds the open departures.
 */
export function naiveReplacement(record: DrawRecord, ranking: readonly string[], skips: readonly Skip[]): Expected[] {
  const { document } = record
  const panel = seatedNow(record).map((label, i) => (record.departures.some(departure => departure.seat === i + 1) ? undefined : label))
  const never = new Set([...everSeated(record), ...skips.map(skip => skip.label)])
  const roles = record.result.seats.map(seat => seat.role)
  const vacant = panel.flatMap((label, i) => (label === undefined ? [i] : []))
  const pool = () => document.members.flat().filter(label => !never.has(label) && !panel.includes(label))
  return vacant.map((place, i): Expected => {
    const possible = pool().filter(label => mayHold(document, label, roles[place]!) && obeys(document, seatOn(panel, place, label)))
    const later = vacant.slice(i + 1)
    const wise =
      later.length === 0 ? possible : possible.filter(label => completes(document, seatOn(panel, place, label), roles, later, pool()))
    const allowed = wise.length > 0 ? wise : possible
    const label = ranking.find(one => allowed.includes(one) && !panel.includes(one))
    if (label === undefined) return { number: place + 1, reason: allowed.length > 0 ? 'RESERVES_USED_UP' : 'NOBODY_FITS' }
    panel[place] = label
    return { number: place + 1, label }
  })
}

type Panel = readonly (string | undefined)[]

function seatOn(panel: Panel, place: number, label: string): Panel {
  return panel.map((other, i) => (i === place ? label : other))
}

function rowsOf(document: DrawDocument, label: string): readonly number[] {
  return document.types[document.members.findIndex(list => list.includes(label))]!.rows
}

function mayHold(document: DrawDocument, label: string, role: string): boolean {
  const row = document.roles.find(one => one.key === role)?.row ?? -1
  return row < 0 || rowsOf(document, label).includes(row)
}

/** Whether a panel breaks no rule, its vacant seats counting as yet to be filled. */
export function obeys(document: DrawDocument, panel: Panel): boolean {
  const seated = panel.filter(label => label !== undefined)
  return document.rows.every(({ lo, hi }, r) => {
    const count = seated.filter(label => rowsOf(document, label).includes(r)).length
    return count <= hi && count + panel.length - seated.length >= lo
  })
}

function completes(
  document: DrawDocument,
  panel: Panel,
  roles: readonly string[],
  later: readonly number[],
  pool: readonly string[],
): boolean {
  if (later.length === 0) return true
  const [place, ...rest] = later as [number, ...number[]]
  return pool.some(label => {
    const next = seatOn(panel, place, label)
    return (
      !panel.includes(label) &&
      mayHold(document, label, roles[place]!) &&
      obeys(document, next) &&
      completes(document, next, roles, rest, pool)
    )
  })
}
