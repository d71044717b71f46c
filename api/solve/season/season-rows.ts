/** The rows of a season's program: seats, rules and days of panels, loads and days of experts; per pair, the rows that count it. */
import type { Season } from './season.ts'

/** Rows with bounds, and each pair's rows in compressed form. */
export interface SeasonRows {
  readonly lower: Float64Array
  readonly upper: Float64Array
  /** Rows of pair i: `index[start[i]] … index[start[i + 1] − 1]`, ascending. */
  readonly start: Int32Array
  readonly index: Int32Array
  /** Pairs that are kept whatever else is planned. */
  readonly kept: Uint8Array
  /** The panel of each of the first rows; the rows after them belong to experts. */
  readonly panelOf: readonly number[]
}

/** Lays out the rows; a row that cannot bind, such as the load of an expert with few pairs, is left out. */
export function seasonRows(season: Season): SeasonRows {
  const lower: number[] = []
  const upper: number[] = []
  const add = (lo: number, hi: number): number => {
    lower.push(lo)
    return upper.push(hi) - 1
  }
  const seats = season.panels.map(panel => add(panel.size, panel.size))
  const rules = season.panels.map(panel => panel.rows.map(row => ({ at: add(row.lo, row.hi), experts: row.experts })))
  const panelOf = [...season.panels.keys(), ...season.panels.flatMap((panel, p) => panel.rows.map(() => p))]
  const pairsOf = season.loads.map(() => 0)
  const dayNumbers = new Map([...new Set(season.panels.flatMap(panel => panel.days))].map((day, i) => [day, i]))
  const dayKey = (expert: number, day: number): number => expert * dayNumbers.size + dayNumbers.get(day)!
  const daysOf = new Map<number, number>()
  for (const { panel, expert } of season.pairs) {
    pairsOf[expert]!++
    for (const day of season.panels[panel]!.days) daysOf.set(dayKey(expert, day), (daysOf.get(dayKey(expert, day)) ?? 0) + 1)
  }
  const loads = season.loads.map((load, expert) => (pairsOf[expert]! > load ? add(0, load) : -1))
  const days = new Map([...daysOf].filter(([, pairs]) => pairs > 1).map(([key]) => [key, add(0, 1)]))
  const start = new Int32Array(season.pairs.length + 1)
  const index: number[] = []
  season.pairs.forEach(({ panel, expert }, i) => {
    index.push(seats[panel]!)
    for (const { at, experts } of rules[panel]!) if (experts.has(expert)) index.push(at)
    if (loads[expert]! >= 0) index.push(loads[expert]!)
    for (const day of season.panels[panel]!.days) {
      const at = days.get(dayKey(expert, day))
      if (at !== undefined) index.push(at)
    }
    start[i + 1] = index.length
  })
  const kept = Uint8Array.from(season.pairs, ({ panel, expert }) => (season.panels[panel]!.keep.includes(expert) ? 1 : 0))
  return { lower: Float64Array.from(lower), upper: Float64Array.from(upper), start, index: Int32Array.from(index), kept, panelOf }
}

/** A row that some chosen pairs break, counted with integers; undefined when they obey all. */
export function brokenRow(rows: SeasonRows, chosen: readonly number[]): number | undefined {
  const counts = new Int32Array(rows.lower.length)
  for (const i of chosen) for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) counts[rows.index[k]!]!++
  const broken = counts.findIndex((count, r) => count < rows.lower[r]! || count > rows.upper[r]!)
  return broken < 0 ? undefined : broken
}
