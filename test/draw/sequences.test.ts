import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cause } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { Dice } from './dice.ts'
import { faultsOf, LivingPanel, type Replace } from './living-panel.ts'
import { randomDraft } from './world.ts'

const SEQUENCES = 10_000
const counts = () => ({ sequences: 0, steps: 0, declines: 0, recusals: 0, facts: 0, ofOthers: 0, links: 0, gaps: 0 })

/** Sequences of things that happen to drawn panels; each step ends with the oracle's word. Stops at the first fault. */
function run(sequences: number, dice: Dice, replaced?: Replace) {
  const seen = counts()
  for (; seen.sequences < sequences; seen.sequences++) {
    const panel = new LivingPanel(randomDraft(dice), dice, replaced)
    if (faultsOf(panel).length > 0) return { seen, faults: faultsOf(panel) }
    for (let step = 1 + dice.below(6); step > 0; step--) {
      happen(panel, dice, seen)
      seen.steps++
      seen.gaps += panel.seated.filter(person => person === undefined).length
      const faults = faultsOf(panel)
      if (faults.length > 0) return { seen, faults }
    }
  }
  return { seen, faults: [] }
}

/** One step: holders open links where a seat is empty, or one or more people decline, recuse themselves, or a fact speaks against anybody of the pool. */
function happen(panel: LivingPanel, dice: Dice, seen: ReturnType<typeof counts>): void {
  if (panel.mayOpenLinks && dice.below(3) === 0) {
    seen.links++
    panel.openLinks()
    return
  }
  const leaving = new Map<string, Cause>()
  const sitting = panel.seated.filter(person => person !== undefined)
  for (let events = 1 + dice.below(3); events > 0; events--) {
    const what = dice.below(3)
    if (what === 2 || sitting.length === 0) {
      const person = dice.pick(panel.people)
      panel.barred.set(person, dice.pick(['CONFLICTED', 'BUSY', 'REMOVED']))
      if (sitting.includes(person)) leaving.set(person, panel.barred.get(person)!)
      seen.facts++
      seen.ofOthers += sitting.includes(person) ? 0 : 1
      continue
    }
    const person = dice.pick(sitting)
    leaving.set(person, what === 0 ? 'DECLINED' : 'CONFLICTED')
    if (what === 1) panel.barred.set(person, 'CONFLICTED')
    if (what === 0) seen.declines++
    else seen.recusals++
  }
  panel.leave(leaving)
}

test('10,000 random sequences of draw, decline, recusal, change of fact and links: after every step the panel is valid, or its gap recorded and without remedy', t => {
  const { seen, faults } = run(SEQUENCES, new Dice(101))
  t.diagnostic(JSON.stringify(seen))
  assert.deepEqual(faults, [])
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 2_000, `only ${count} ${what}`)
})

const twins: readonly (readonly [name: string, replaced: Replace, fault: RegExp])[] = [
  ['forgets what facts speak against', (record, links) => replace(record, links, []), /may not sit/],
  [
    'takes the first reserve whatever the rules say',
    (record, links, skips) => {
      const round = replace(record, links, skips)
      const label = record.result.reserves[0]
      return label
        ? { ...round, seats: round.seats.map(({ number, role }) => ({ number, role, label, route: 'REPLACEMENT' as const })) }
        : round
    },
    /rule is broken|is no|came back|may not sit|twice/,
  ],
  [
    'leaves a seat empty that somebody could take',
    (record, links, skips) => {
      const round = replace(record, links, skips)
      const gap = { reason: 'NOBODY_FITS', considered: 0, unqualified: 0, rows: [] } as const
      return { ...round, seats: round.seats.map(({ number, role }) => ({ number, role, ...gap })) }
    },
    /empty without need/,
  ],
  ['keeps no record of a gap', (record, links, skips) => ({ ...replace(record, links, skips), seats: [] }), /empty, 0 explained/],
]

for (const [name, replaced, fault] of twins) {
  test(`a twin that ${name} is caught`, () => {
    const { faults } = run(500, new Dice(103), replaced)
    assert.match(faults.join('; '), fault)
  })
}
