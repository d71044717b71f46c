import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countsOf, type DrawDocument } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { isSeat } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { Dice } from './dice.ts'
import { Choices, type Drawer, fairnessOf } from './fairness.ts'
import { ceremonyOf, chainsFor, enumeratePanels, freeze, linksAt, people, randomLottery, withRound } from './world.ts'

const DRAWS = 20_000
const fair = (p: number) => p > 0.001

/** 60 people and no rules: 60 does not divide 256, so that a one-byte modulo shows. */
const plainPool = people(60)
const plainDraft = toInstance(plainPool, { size: 5, rows: [], roles: [] })
const plain = freeze(plainPool, plainDraft, uniformLottery(plainDraft.instance)).document

/** 24 people under rules, with a lottery of unequal outcomes, two roles, and everybody else a reserve. */
const ruledPool = people(24, i => ({ county: i % 3, enterprise: i % 5 === 0 ? 1 : 0 }))
const ruledDraft = toInstance(ruledPool, {
  size: 5,
  rows: [
    rowWhere(ruledPool, { key: 'county:0', lo: 1, hi: 2 }, member => member.attributes.county === 0),
    rowWhere(ruledPool, { key: 'enterprises', lo: 1, hi: 4 }, member => member.attributes.enterprise === 1),
  ],
  roles: [
    { key: 'chief', seats: 1, qualified: new Set(ruledPool.slice(0, 12).map(member => member.memberId)) },
    { key: 'lead', seats: 1 },
  ],
})
const ruledPanels = enumeratePanels(ruledDraft.instance)
const ruledLottery = randomLottery(ruledPanels, new Dice(2))
const ruled = (reserves: number) => freeze(ruledPool, ruledDraft, ruledLottery, { reserves }).document

const engine: Drawer = (document, dice) => draw(document, dice.digest(), '').seats.map(seat => seat.label)

/** The outcome by its weight, then members of each type by some way of choosing. */
function byType(choose: (labels: readonly string[], count: number, dice: Dice) => readonly string[]): Drawer {
  return (document, dice) => {
    let rest = dice.next()
    const outcome = document.lottery.outcomes.find(({ weight }) => {
      rest -= weight
      return rest < 0
    })!
    const counts = countsOf(document, outcome.panel)
    return document.members.flatMap((labels, t) => choose(labels, counts[t]!, dice))
  }
}

const twins: Readonly<Record<string, Drawer>> = {
  'sorting by coin tosses': byType((labels, count, dice) => [...labels].sort(() => dice.next() / 2 ** 32 - 0.5).slice(0, count)),
  'one byte modulo': byType((labels, count, dice) => {
    const left = [...labels]
    return Array.from({ length: count }, () => left.splice((dice.next() & 255) % left.length, 1)[0]!)
  }),
  'neighbours in the order of the file': byType((labels, count, dice) => {
    const start = dice.below(labels.length)
    return Array.from({ length: count }, (_, i) => labels[(start + i) % labels.length]!)
  }),
}

/** Takes people one by one while the rules allow, and starts again when stuck: skewed, because rare panels are reached too often. */
const greedy: Drawer = (document, dice) => {
  const typeOf = new Map(document.members.flatMap((labels, t) => labels.map(label => [label, t] as const)))
  for (;;) {
    const inRow = document.rows.map(() => 0)
    const panel: string[] = []
    for (const label of dice.shuffled(document.members.flat())) {
      const { rows } = document.types[typeOf.get(label)!]!
      if (rows.some(row => inRow[row]! >= document.rows[row]!.hi)) continue
      for (const row of rows) inRow[row]!++
      panel.push(label)
      if (panel.length === document.size) break
    }
    if (document.rows.every((row, r) => inRow[r]! >= row.lo)) return panel
  }
}

test('20,000 draws: members and pairs sit as often as the document says', t => {
  for (const [name, document] of Object.entries({ plain, ruled: ruled(0) })) {
    const { members, pairs } = fairnessOf(document, engine, DRAWS, new Dice(61))
    t.diagnostic(`${name}: members p = ${members.toFixed(3)}, pairs p = ${pairs.toFixed(3)}`)
    assert.ok(fair(members) && fair(pairs), `${name}: members p = ${members}, pairs p = ${pairs}`)
  }
})

test('the broken twins are rejected by the same test', t => {
  for (const [name, twin] of Object.entries(twins)) {
    const { members, pairs } = fairnessOf(plain, twin, DRAWS, new Dice(62))
    t.diagnostic(`${name}: members p = ${members.toExponential(0)}, pairs p = ${pairs.toExponential(0)}`)
    assert.ok(!fair(members) || !fair(pairs), `${name}: members p = ${members}, pairs p = ${pairs}`)
  }
  const { members } = fairnessOf(ruled(0), greedy, DRAWS, new Dice(63))
  t.diagnostic(`greedy: members p = ${members.toExponential(0)}`)
  assert.ok(!fair(members), `greedy: members p = ${members}`)
})

/** Feasible ways to give chief and lead to members of a panel, as pairs of labels, in the order of the labels. */
function assignments(document: DrawDocument, panel: readonly string[]): string[] {
  const chiefs = panel.filter(label =>
    document.types[document.members.findIndex(list => list.includes(label))]!.rows.includes(document.roles[0]!.row),
  )
  const sorted = [...panel].sort()
  return chiefs.sort().flatMap(chief => sorted.filter(label => label !== chief).map(lead => `${chief} ${lead}`))
}

test('20,000 draws: roles are uniform among all feasible assignments, and a twin that prefers the first is rejected', t => {
  const [roles, twin] = [new Choices(), new Choices()]
  const dice = new Dice(64)
  const document = ruled(0)
  for (let i = 0; i < DRAWS; i++) {
    const { seats } = draw(document, dice.digest(), '')
    const feasible = assignments(
      document,
      seats.map(seat => seat.label),
    )
    roles.add(feasible.length, feasible.indexOf(`${seats[0]!.label} ${seats[1]!.label}`))
    // The twin draws the lead first and a chief among those left: uniform per role, not over assignments.
    const lead = dice.pick(seats).label
    const left = feasible.filter(pair => pair.endsWith(lead))
    if (left.length > 0) twin.add(feasible.length, feasible.indexOf(dice.pick(left)))
  }
  t.diagnostic(`roles p = ${roles.uniform().toFixed(3)}, twin p = ${twin.uniform().toExponential(0)}`)
  assert.ok(fair(roles.uniform()), `p = ${roles.uniform()}`)
  assert.ok(!fair(twin.uniform()), `twin: p = ${twin.uniform()}`)
})

/** Labels that could take a seat of a panel so that every rule holds, ascending. */
function allowedFor(document: DrawDocument, panel: readonly string[], vacated: number, role: string): string[] {
  const rowsOf = new Map(document.members.flatMap((labels, t) => labels.map(label => [label, document.types[t]!.rows] as const)))
  const others = panel.filter((_, i) => i !== vacated)
  const needed = document.roles.find(one => one.key === role)?.row ?? -1
  const outside = document.members.flat().filter(label => !panel.includes(label))
  const allowed = outside.filter(label => {
    const counts = document.rows.map((_, r) => [...others, label].filter(one => rowsOf.get(one)!.includes(r)).length)
    return (
      (needed < 0 || rowsOf.get(label)!.includes(needed)) && document.rows.every((row, r) => counts[r]! >= row.lo && counts[r]! <= row.hi)
    )
  })
  return allowed.sort()
}

test('replacements from the reserves and from links are uniform over those allowed, and a twin that takes the next in the file is rejected', t => {
  const choices = { reserves: new Choices(), links: new Choices(), nextInFile: new Choices() }
  const dice = new Dice(65)
  const worlds = (['reserves', 'links'] as const).map(from => {
    const document = ruled(from === 'reserves' ? 24 : 0)
    const chains = chainsFor(document, from)
    return { from, document, chains, ceremony: ceremonyOf(document, chains) }
  })
  for (let i = 0; i < DRAWS; i++) {
    const { from, document, chains, ceremony } = worlds[i % 2]!
    const seed = dice.digest()
    const result = draw(document, seed, '')
    const number = 1 + dice.below(document.size)
    const departures = [{ seat: number, cause: 'DECLINED' as const, log: '' }]
    const departed = { document, ceremony, seed, result, rounds: [], departures }
    const first = replace(departed, undefined, [])
    const seat = from === 'links' ? replace(withRound(departed, first), linksAt(chains, 1), []).seats[0]! : first.seats[0]!
    const panel = result.seats.map(one => one.label)
    const allowed = allowedFor(document, panel, number - 1, result.seats[number - 1]!.role)
    assert.equal(isSeat(seat), allowed.length > 0)
    if (!isSeat(seat)) continue
    choices[from].add(allowed.length, allowed.indexOf(seat.label))
    choices.nextInFile.add(
      allowed.length,
      Math.max(
        0,
        allowed.findIndex(label => label > panel[number - 1]!),
      ),
    )
  }
  for (const [name, some] of Object.entries(choices)) t.diagnostic(`${name}: p = ${some.uniform().toPrecision(2)}`)
  for (const from of ['reserves', 'links'] as const) assert.ok(fair(choices[from].uniform()), `${from}: p = ${choices[from].uniform()}`)
  assert.ok(!fair(choices.nextInFile.uniform()), `next in the file: p = ${choices.nextInFile.uniform()}`)
})

test('a small world panel by panel: every panel appears as often as its weight says', () => {
  const pool = people(7, i => ({ county: i % 2 }))
  const rows = [rowWhere(pool, { key: 'county:1', lo: 1, hi: 2 }, member => member.attributes.county === 1)]
  const draft = toInstance(pool, { size: 3, rows, roles: [] })
  const { document } = freeze(pool, draft, randomLottery(enumeratePanels(draft.instance), new Dice(4)))
  const dice = new Dice(66)
  const outcomes = document.lottery.outcomes.map(() => 0)
  const panels = new Map<number, Choices>(outcomes.map((_, i) => [i, new Choices()]))
  const known = outcomes.map(() => [] as string[])
  const drawn: [number, string][] = []
  for (let i = 0; i < DRAWS; i++) {
    const result = draw(document, dice.digest(), '')
    const panel = result.seats
      .map(seat => seat.label)
      .sort()
      .join()
    outcomes[result.outcome]!++
    if (!known[result.outcome]!.includes(panel)) known[result.outcome]!.push(panel)
    drawn.push([result.outcome, panel])
  }
  for (const [outcome, panel] of drawn) panels.get(outcome)!.add(known[outcome]!.length, known[outcome]!.indexOf(panel))
  for (const choices of panels.values()) assert.ok(!(choices.uniform() <= 0.001))
  const weights = document.lottery.outcomes.map(outcome => outcome.weight / 2 ** 32)
  const statistic = outcomes.reduce((sum, count, i) => sum + (count - DRAWS * weights[i]!) ** 2 / (DRAWS * weights[i]!), 0)
  assert.ok(statistic < 10.83 + 3 * outcomes.length, `χ² = ${statistic} over ${outcomes.length} outcomes`)
})
