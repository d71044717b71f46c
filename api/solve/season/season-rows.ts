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
  /** The panel of each of the first rows; the rows after them belong to experts, and only their upper bound says anything. */
  readonly panelOf: readonly number[]
}

/** Lays out the rows; a row that cannot bind, such as the load of an expert with few pairs, is left out. */
export function seasonRows(season: Season): SeasonRows {
  const { panels, pairs } = season
  const lower: number[] = []
  const upper: number[] = []
  const add = (lo: number, hi: number): number => {
    lower.push(lo)
    return upper.push(hi) - 1
  }
  const seats = panels.map(panel => add(panel.size, panel.size))
  const rules = panels.map(panel => panel.rows.map(row => ({ at: add(row.lo, row.hi), experts: row.experts })))
  const panelOf = [...panels.keys(), ...panels.flatMap((panel, p) => panel.rows.map(() => p))]
  const own = expertRows(season, add)
  const kept = new Uint8Array(pairs.length)
  const keeps = panels.map(panel => new Set(panel.keep))
  const start = new Int32Array(pairs.length + 1)
  const room = pairs.reduce((sum, { panel }) => sum + 2 + rules[panel]!.length, own.day.length)
  const index = new Int32Array(room)
  let end = 0
  for (let i = 0; i < pairs.length; i++) {
    const { panel, expert } = pairs[i]!
    index[end++] = seats[panel]!
    for (const { at, experts } of rules[panel]!) if (experts.has(expert)) index[end++] = at
    if (own.load[expert]! >= 0) index[end++] = own.load[expert]!
    for (let k = own.dayStart[i]!; k < own.dayStart[i + 1]!; k++) if (own.day[k]! >= 0) index[end++] = own.day[k]!
    start[i + 1] = end
    if (keeps[panel]!.has(expert)) kept[i] = 1
  }
  return { lower: Float64Array.from(lower), upper: Float64Array.from(upper), start, index: index.slice(0, end), kept, panelOf }
}

/** The row of each expert's load, and of each day of each pair: `day[dayStart[i]] … day[dayStart[i + 1] − 1]`; −1 where it cannot bind. */
interface ExpertRows {
  readonly load: Int32Array
  readonly dayStart: Int32Array
  readonly day: Int32Array
}

/** Expert by expert, so that the days of one are counted in a small table and not those of all in a large one. */
function expertRows({ loads, panels, pairs }: Season, add: (lo: number, hi: number) => number): ExpertRows {
  const numbers = new Map([...new Set(panels.flatMap(panel => panel.days))].map((day, i) => [day, i]))
  const daysOf = panels.map(panel => Int32Array.from(panel.days, day => numbers.get(day)!))
  const panelOf = Int32Array.from(pairs, pair => pair.panel)
  const first = new Int32Array(loads.length + 1)
  const dayStart = new Int32Array(pairs.length + 1)
  pairs.forEach(({ panel, expert }, i) => {
    first[expert + 1]!++
    dayStart[i + 1] = dayStart[i]! + daysOf[panel]!.length
  })
  for (let e = 0; e < loads.length; e++) first[e + 1]! += first[e]!
  const byExpert = new Int32Array(pairs.length)
  const next = first.slice()
  pairs.forEach(({ expert }, i) => {
    byExpert[next[expert]!++] = i
  })
  const load = new Int32Array(loads.length).fill(-1)
  const day = new Int32Array(dayStart[pairs.length]!).fill(-1)
  const count = new Int32Array(numbers.size)
  const row = new Int32Array(numbers.size).fill(-1)
  for (let e = 0; e < loads.length; e++) {
    const mine = byExpert.subarray(first[e]!, first[e + 1]!)
    if (mine.length > loads[e]!) load[e] = add(0, loads[e]!)
    for (const i of mine) for (const number of daysOf[panelOf[i]!]!) count[number]!++
    for (const i of mine) {
      daysOf[panelOf[i]!]!.forEach((number, k) => {
        if (count[number]! < 2) return
        if (row[number]! < 0) row[number] = add(0, 1)
        day[dayStart[i]! + k] = row[number]!
      })
    }
    for (const i of mine) {
      for (const number of daysOf[panelOf[i]!]!) {
        count[number] = 0
        row[number] = -1
      }
    }
  }
  return { load, dayStart, day }
}

/** A row that some chosen pairs break, counted with integers; undefined when they obey all. */
export function brokenRow(rows: SeasonRows, chosen: readonly number[]): number | undefined {
  const counts = new Int32Array(rows.lower.length)
  for (const i of chosen) for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) counts[rows.index[k]!]!++
  const broken = counts.findIndex((count, r) => count < rows.lower[r]! || count > rows.upper[r]!)
  return broken < 0 ? undefined : broken
}
