import { loadSolver } from '../../api/solve/highs.ts'
import { byLottery } from './choosing.ts'
import { gini, quantile } from './measures.ts'
import { DAYS, history, type Member, poolOf } from './roster.ts'

const solver = await loadSolver()
function longestWait({ joinedOn, leftOn, duties }: Member) {
  const m = [joinedOn, ...duties, Math.min(leftOn, DAYS)]
  return Math.max(...m.slice(1).map((x, i) => x - m[i]!))
}
function run(name: string, w: (m: Member, day: number) => number) {
  const { members, demands } = history(1)
  const lastAt = new Map()
  const choose = byLottery(solver, w)
  for (const d of demands) {
    const s = `${d.site} ${d.trade}`
    const c = choose(poolOf(members, d), d, lastAt.get(s) ?? new Set())
    for (const m of c) m.duties.push(d.day)
    lastAt.set(s, new Set(c.map(m => m.id)))
  }
  const s = members.filter(m => m.leftOn - m.joinedOn >= 730)
  const waits = s.map(longestWait)
  console.log(
    name,
    gini(s.map(m => (m.duties.length * 365) / (m.leftOn - m.joinedOn))).toFixed(4),
    gini(s.map(m => m.duties.length)).toFixed(4),
    (waits.reduce((a, b) => a + b, 0) / waits.length / 365).toFixed(2),
    (quantile(waits, 0.95) / 365).toFixed(2),
    ((100 * s.filter(m => m.duties.length).length) / s.length).toFixed(2),
  )
}
const q = (m: Member, day: number, span: number, most: number) => Math.min(most, Math.floor((day - (m.duties.at(-1) ?? m.joinedOn)) / span))
const scale = (x: number, max: number, g: number) => Math.max(1, Math.min(g, Math.floor((x * g) / max)))
const recent = (m: Member, day: number, years = 3) => m.duties.filter(d => d >= day - years * 365).length
for (const [p, g] of [
  [4, 1024],
  [6, 4096],
  [8, 65536],
] as const)
  run(`wait^${p}/load^2 g${g}`, (m, day) => scale((q(m, day, 91, 20) + 1) ** p / (recent(m, day) + 1) ** 2, 21 ** p, g))
for (const [b, p, g] of [
  [2, 3, 1024],
  [4, 3, 1024],
  [8, 4, 4096],
  [16, 6, 65536],
] as const)
  run(`first x${b} wait^${p} g${g}`, (m, day) =>
    scale(((m.duties.length === 0 ? b : 1) * (q(m, day, 91, 20) + 1) ** p) / (recent(m, day) + 1) ** 2, b * 21 ** p, g),
  )
