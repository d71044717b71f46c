/** Leximin by enumeration of every panel: slow, independent of the engine, for small instances only. */
import type { Instance } from '../../api/draw/instance.ts'
import type { Solver } from '../../api/solve/highs.ts'

/** Every panel an instance allows, as counts per type. */
export function allPanels(instance: Instance): number[][] {
  const found: number[][] = []
  const counts: number[] = []
  const visit = (left: number): void => {
    const t = counts.length
    const type = instance.types[t]
    if (!type) {
      if (left === 0 && obeys(instance, counts)) found.push([...counts])
      return
    }
    for (let count = type.named; count <= Math.min(type.people, left); count++) {
      counts.push(count)
      visit(left - count)
      counts.pop()
    }
  }
  visit(instance.size)
  return found
}

/** Whether a panel obeys every row. */
export function obeys(instance: Instance, counts: readonly number[]): boolean {
  const sums = instance.rows.map(() => 0)
  instance.types.forEach((type, t) => {
    for (const row of type.rows) sums[row]! += counts[t]!
  })
  return instance.rows.every((row, r) => sums[r]! >= row.lo && sums[r]! <= row.hi)
}

/** Leximin chances per type over lotteries of the given panels; undefined when the cap allows none. Types without free people get 1. */
export function leximinOver(instance: Instance, panels: readonly (readonly number[])[], solver: Solver): number[] | undefined {
  const drawn = instance.types.flatMap((type, t) => (type.people > type.named ? [t] : []))
  const chance = (panel: readonly number[], t: number): number =>
    (panel[t]! - instance.types[t]!.named) / (instance.types[t]!.people - instance.types[t]!.named)
  const cap = instance.cap ? Number(instance.cap.numerator) / Number(instance.cap.denominator) : 1
  const fixed = new Map<number, number>()
  const level = (free: readonly number[], rise: number | undefined): number | undefined => {
    const columns = panels.length + 1
    const rows = drawn.length + 1
    const matrix: number[] = []
    const starts = [0]
    const indices: number[] = []
    for (let c = 0; c < columns; c++) {
      for (let r = 0; r < rows; r++) {
        const t = drawn[r]!
        const value =
          r === drawn.length
            ? c < panels.length
              ? 1
              : 0
            : c < panels.length
              ? chance(panels[c]!, t)
              : free.includes(t)
                ? -instance.types[t]!.weight
                : 0
        if (value === 0) continue
        indices.push(r)
        matrix.push(value)
      }
      starts.push(indices.length)
    }
    const lower = drawn.map(t => (fixed.has(t) ? fixed.get(t)! - 1e-9 : 0))
    // Chances above the cap cannot be bounded on the same row once it carries the level, so types that still rise get a second row.
    return solver.withModel(
      {
        numCols: columns,
        numRows: rows,
        sense: solver.constants.objectiveSense.maximize,
        colCost: Array.from({ length: columns }, (_, c) =>
          c < panels.length ? (rise === undefined ? 0 : chance(panels[c]!, rise)) : rise === undefined ? 1 : 0,
        ),
        colLower: Array.from({ length: columns }, (_, c) => (c === panels.length && rise !== undefined ? best : 0)),
        colUpper: new Array(columns).fill(solver.infinity),
        rowLower: [...lower, 1],
        rowUpper: [...drawn.map(() => solver.infinity), 1],
        matrix: { format: 'csc', numRows: rows, numCols: columns, starts, indices, values: matrix },
      },
      model => {
        model.options.set({ output_flag: false, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 })
        if (instance.cap) {
          for (const t of drawn) {
            const entries = panels.flatMap((panel, c) => (chance(panel, t) > 0 ? [[c, chance(panel, t)] as const] : []))
            model.addRow(-solver.infinity, cap, { indices: entries.map(e => e[0]), values: entries.map(e => e[1]) })
          }
        }
        const { modelStatus } = model.run()
        return modelStatus === solver.constants.modelStatus.optimal ? model.getObjectiveValue() : undefined
      },
    )
  }
  let best = 0
  while (fixed.size < drawn.length) {
    const free = drawn.filter(t => !fixed.has(t))
    const reached = level(free, undefined)
    if (reached === undefined) return undefined
    best = reached - 1e-9
    const stuck = free.filter(t => level(free, t)! <= reached * instance.types[t]!.weight + 1e-7)
    for (const t of stuck) fixed.set(t, reached * instance.types[t]!.weight)
    if (stuck.length === 0) throw new Error('the enumeration fixed nothing')
  }
  return instance.types.map((_, t) => fixed.get(t) ?? 1)
}
