/** Ways of choosing a panel: by the engine's lottery, uniform or weighted, and by picking whoever has had least. */
import { fairWeight, GREATEST_WEIGHT } from '../../api/dispatch/rules/fair-weight.ts'
import { WEIGHT_LOOK_BACK_YEARS } from '../../api/dispatch/rules/rule-facts.ts'
import { type PoolMember, type SetRule, toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import type { Solver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
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

/** The engine's fairest lottery, with the weights given, drawn from by a seeded generator. */
function byLottery(solver: Solver, weightOf: (member: Member, day: number) => number): Choosing {
  return (pool, demand, last) => {
    const people = pool.map((member): PoolMember => ({ memberId: String(member.id), attributes: {}, weight: weightOf(member, demand.day) }))
    const { instance, typeOf } = toInstance(people, { size: demand.size, rows: rowsFor(pool, demand.size, last), roles: [] })
    const lottery = instance.rows.length === 0 && instance.types.length === 1 ? uniformLottery(instance) : lotteryOf(solver, instance)
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

function lotteryOf(solver: Solver, instance: Parameters<typeof solve>[0]) {
  const solution = solve(instance, solver)
  return solution.kind === 'solution' ? solution.lottery : undefined
}

/** Everybody alike. */
export const uniformly = (solver: Solver): Choosing => byLottery(solver, () => 1)

/** Weighted as panels are: by waiting and by the duties of recent years. */
export function weighted(solver: Solver, greatest = GREATEST_WEIGHT): Choosing {
  const start = 20_000
  return byLottery(solver, (member, day) => {
    const date = (at: number): LocalDate => localDateOf(start + at)
    const recent = member.duties.filter(duty => duty >= day - WEIGHT_LOOK_BACK_YEARS * 365)
    const last = member.duties.at(-1)
    const facts = { recentDuties: recent.length, lastDutyOn: last === undefined ? undefined : date(last), since: date(member.joinedOn) }
    return fairWeight(facts, date(day), greatest)
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
