/** Ways of choosing a panel: by the engine's lottery, uniform or weighted, and by picking whoever has had least. */
import { fairWeight, fewestDuties, GREATEST_WEIGHT } from '../../api/dispatch/rules/fair-weight.ts'
import { WEIGHT_LOOK_BACK_YEARS } from '../../api/dispatch/rules/rule-facts.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { type PoolMember, type SetRule, toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import type { Solver } from '../../api/solve/highs.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { type LocalDate, localDateOf } from '../../api/time/local-date.ts'
import { integers } from './integers.ts'
import type { Demand, Member } from './roster.ts'

/** Chooses who sits; `last` are the members of the last panel at the site. */
export type Choosing = (pool: readonly Member[], demand: Demand, last: ReadonlySet<number>) => readonly Member[]

/** The rules of every panel: at least a third from enterprises, at least a third not on the last panel at the site. */
function rowsFor(pool: readonly Member[], size: number, last: ReadonlySet<number>): SetRule[] {
  const lo = Math.ceil(size / 3)
  const those = (holds: (member: Member) => boolean) => new Set(pool.filter(holds).map(member => String(member.id)))
  return [
    { key: 'enterprises', lo, hi: size, members: those(member => member.enterprise) },
    { key: 'new-at-site', lo, hi: size, members: those(member => !last.has(member.id)) },
  ]
}

/** Counts lotteries, and those whose certificate leaves room for more than a millionth, reckoned for the greatest weight, as a verifier asks. */
export class Proofs {
  lotteries = 0
  missing = 0

  count({ types }: Instance, { least, bound }: Solution): void {
    const heaviest = BigInt(types.reduce((most, { weight }) => Math.max(most, weight), 1))
    const gap = (bound.numerator * least.denominator - least.numerator * bound.denominator) * heaviest
    this.lotteries++
    if (gap * 1_000_000n > bound.denominator * least.denominator) this.missing++
  }
}

/** The day of the calendar on which a simulation begins, as days since 1970. */
const START = 20_000

/** The engine's fairest lottery, with the weights given, drawn from by a seeded generator. */
function byLottery(solver: Solver, proofs: Proofs, weightsOf: (pool: readonly Member[], day: number) => readonly number[]): Choosing {
  return (pool, demand, last) => {
    const weights = weightsOf(pool, demand.day)
    const people = pool.map((member, i): PoolMember => ({ memberId: String(member.id), attributes: {}, weight: weights[i]! }))
    const { instance, typeOf } = toInstance(people, { size: demand.size, rows: rowsFor(pool, demand.size, last), roles: [] })
    const lottery =
      instance.rows.length === 0 && instance.types.length === 1 ? uniformLottery(instance) : lotteryOf(solver, proofs, instance)
    if (!lottery) return []
    const below = integers(demand.seed ^ 0x2545f491)
    let pick = below(4_294_967_296)
    const outcome = lottery.outcomes.find(({ weight }) => {
      pick -= weight
      return pick < 0
    })!
    return outcome.counts.flatMap((count, type) =>
      sample(
        pool.filter((_, i) => typeOf[i] === type),
        count,
        below,
      ),
    )
  }
}

function lotteryOf(solver: Solver, proofs: Proofs, instance: Instance) {
  const solution = solve(instance, solver)
  if (solution.kind !== 'solution') return undefined
  proofs.count(instance, solution)
  return solution.lottery
}

/** Everybody alike. */
export const uniformly = (solver: Solver, proofs = new Proofs()): Choosing => byLottery(solver, proofs, pool => pool.map(() => 1))

/** Weighted as panels are: by waiting and by the duties of recent years, unless `terms` say otherwise. */
export function weighted(solver: Solver, proofs = new Proofs(), terms: { greatest?: number; fewest?: number } = {}): Choosing {
  const date = (day: number): LocalDate => localDateOf(START + day)
  return byLottery(solver, proofs, (pool, day) => {
    const facts = pool.map(({ duties, joinedOn }) => {
      const recent = duties.filter(duty => duty >= day - WEIGHT_LOOK_BACK_YEARS * 365)
      const last = duties.at(-1)
      return { recentDuties: recent.length, lastDutyOn: last === undefined ? undefined : date(last), since: date(joinedOn) }
    })
    const usual = { greatest: GREATEST_WEIGHT, fewest: fewestDuties(facts) }
    return facts.map(one => fairWeight(one, date(day), { ...usual, ...terms }))
  })
}

/** What is often done instead: whoever has had fewest duties so far, ties by lot; the rules are kept by skipping. */
export const leastLoaded: Choosing = (pool, demand, last) => greedy(pool, demand, last, member => member.duties.length)

/** The same counting only the duties of the last year, as a list sorted by present load does. */
export const leastLoadedOfTheYear: Choosing = (pool, demand, last) =>
  greedy(pool, demand, last, member => member.duties.filter(duty => duty > demand.day - 365).length)

function greedy(pool: readonly Member[], demand: Demand, last: ReadonlySet<number>, load: (member: Member) => number): readonly Member[] {
  const below = integers(demand.seed ^ 0x2545f491)
  const order = sample(pool, pool.length, below).map(member => ({ member, load: load(member) }))
  order.sort((a, b) => a.load - b.load)
  const lo = Math.ceil(demand.size / 3)
  const chosen: Member[] = []
  const count = (holds: (member: Member) => boolean) => chosen.filter(holds).length
  const enterprise = (member: Member) => member.enterprise
  const fresh = (member: Member) => !last.has(member.id)
  for (const { member } of order) {
    if (chosen.length === demand.size) break
    const left = demand.size - chosen.length - 1
    const short = (holds: (one: Member) => boolean) => lo - count(holds) - (holds(member) ? 1 : 0) > left
    if (!short(enterprise) && !short(fresh)) chosen.push(member)
  }
  return chosen.length === demand.size ? chosen : []
}

function sample<Item>(items: readonly Item[], count: number, below: (n: number) => number): Item[] {
  const order = [...items]
  for (let i = 0; i < count; i++) {
    const j = i + below(order.length - i)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order.slice(0, count)
}
