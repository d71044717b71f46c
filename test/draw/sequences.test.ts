import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cause } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { Refused } from '../../api/refusal.ts'
import { Dice } from './dice.ts'
import { faultsOf, LivingEngagement } from './living-engagement.ts'
import type { Replace } from './living-panel.ts'
import { randomDraft } from './world.ts'

const SEQUENCES = 10_000
const counts = () => ({
  ...{ sequences: 0, steps: 0, accepts: 0, declines: 0, recusals: 0, facts: 0, ofOthers: 0, links: 0, gaps: 0 },
  ...{ cancelled: 0, postponed: 0, drawnAnew: 0, moved: 0, late: 0 },
})
type Counts = ReturnType<typeof counts>

/** How an engagement is made: a twin of it may be broken on purpose. */
type Made = (dice: Dice) => LivingEngagement
const sound: Made = dice => new LivingEngagement(randomDraft(dice), dice)

/** Sequences of things that happen to engagements with a drawn panel; each step ends with the oracle's word. Stops at the first fault. */
function run(sequences: number, dice: Dice, made = sound) {
  const seen = counts()
  for (; seen.sequences < sequences; seen.sequences++) {
    const living = made(dice)
    if (faultsOf(living).length > 0) return { seen, faults: faultsOf(living) }
    for (let step = 1 + dice.below(8); step > 0; step--) {
      const wrong = living.goesOn ? happen(living, dice, seen) : afterwards(living, dice, seen)
      seen.steps++
      if (living.goesOn) seen.gaps += living.panel.seated.filter(person => person === undefined).length
      const faults = [...wrong, ...faultsOf(living)]
      if (faults.length > 0) return { seen, faults }
    }
  }
  return { seen, faults: [] }
}

/**
 * One step: the engagement is cancelled, postponed or moved; or holders open links where a seat is empty; or somebody accepts; or one or more people
 * decline, recuse themselves, or a fact speaks against anybody of the pool. Answers what went wrong.
 */
function happen(living: LivingEngagement, dice: Dice, seen: Counts): readonly string[] {
  const { panel } = living
  const before = panel.seated.join()
  switch (dice.below(16)) {
    case 0:
      seen.cancelled++
      living.cancel()
      return panel.seated.join() === before ? [] : ['cancelling changed the draw']
    case 1:
      seen.postponed++
      living.postpone()
      return panel.seated.join() === before ? [] : ['postponing changed the draw']
    case 2:
      seen.moved++
      living.move(new Set(panel.people.filter(() => dice.below(4) === 0)))
      return []
    case 3:
    case 4: {
      const asked = living.in('INVITED')
      seen.accepts += Math.min(asked.length, 1)
      if (asked.length > 0) living.accept(dice.pick(asked))
      return []
    }
    default:
      if (panel.mayOpenLinks && dice.below(3) === 0) {
        seen.links++
        living.openLinks()
      } else living.leave(leaving(living, dice, seen))
      return []
  }
}

/** Who leaves, and why, by what one to three events say; a fact may speak against people who do not sit. */
function leaving({ panel }: LivingEngagement, dice: Dice, seen: Counts): ReadonlyMap<string, Cause> {
  const causes = new Map<string, Cause>()
  const sitting = panel.seated.filter(person => person !== undefined)
  for (let events = 1 + dice.below(3); events > 0; events--) {
    const what = dice.below(3)
    if (what === 2 || sitting.length === 0) {
      const person = dice.pick(panel.people)
      panel.barred.set(person, dice.pick(['CONFLICTED', 'BUSY', 'REMOVED']))
      if (sitting.includes(person)) causes.set(person, panel.barred.get(person)!)
      seen.facts++
      seen.ofOthers += sitting.includes(person) ? 0 : 1
      continue
    }
    const person = dice.pick(sitting)
    causes.set(person, what === 0 ? 'DECLINED' : 'CONFLICTED')
    if (what === 1) panel.barred.set(person, 'CONFLICTED')
    if (what === 0) seen.declines++
    else seen.recusals++
  }
  return causes
}

/** One step after everybody was let go: new days for what was postponed; or somebody answers, or moves the engagement, in vain. */
function afterwards(living: LivingEngagement, dice: Dice, seen: Counts): readonly string[] {
  if (living.own.state === 'POSTPONED' && dice.below(3) > 0) {
    seen.drawnAnew += living.resume() ? 1 : 0
    return []
  }
  seen.late++
  const person = dice.pick([...living.seats.keys()])
  const tried: Record<string, () => void> = {
    accept: () => living.accept(person),
    decline: () => living.leave(new Map([[person, 'DECLINED']])),
    recuse: () => living.leave(new Map([[person, 'CONFLICTED']])),
    ...(living.own.state === 'CANCELLED' && {
      cancel: () => living.cancel(),
      postpone: () => living.postpone(),
      resume: () => living.resume(),
    }),
  }
  return Object.entries(tried).flatMap(([what, act]) => (isRefused(act) ? [] : [`${what} was not refused`]))
}

function isRefused(act: () => void): boolean {
  try {
    act()
    return false
  } catch (error) {
    if (error instanceof Refused) return true
    throw error
  }
}

test('10,000 random sequences of draw, accept, decline, recusal, change of fact, links, cancel, postpone and move: after every step the panel is valid, its gap recorded and without remedy, or nobody kept', t => {
  const { seen, faults } = run(SEQUENCES, new Dice(101))
  t.diagnostic(JSON.stringify(seen))
  assert.deepEqual(faults, [])
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 1_000, `only ${count} ${what}`)
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
    const { faults } = run(500, new Dice(103), dice => new LivingEngagement(randomDraft(dice), dice, replaced))
    assert.match(faults.join('; '), fault)
  })
}

/** Cancels as though everybody had declined. */
class Refilling extends LivingEngagement {
  override release(): void {
    this.leave(new Map(this.in('INVITED', 'ACCEPTED').map(person => [person, 'DECLINED'])))
  }
}

/** Lets go of those who were invited, and forgets the reserves. */
class Forgetful extends LivingEngagement {
  override release(): void {
    for (const person of this.in('INVITED', 'ACCEPTED')) this.seats.set(person, { state: 'RELEASED' })
  }
}

/** Says that it takes place no more, and lets go of nobody. */
class Silent extends LivingEngagement {
  override release(): void {}
}

/** Moves as though nobody could be busy on the new days. */
class Careless extends LivingEngagement {
  override move(busyThen: ReadonlySet<string>): void {
    super.move(new Set())
    for (const person of busyThen) this.panel.barred.set(person, 'BUSY')
  }
}

for (const [Twin, does, fault] of [
  [Refilling, 'fills the seats of what was cancelled', /kept though nothing|changed the draw/],
  [Forgetful, 'keeps the reserves of what was cancelled', /kept though nothing/],
  [Silent, 'lets go of nobody', /kept though nothing/],
  [Careless, 'moves people to days on which they are busy', /may not sit/],
] as const) {
  test(`a twin that ${does} is caught`, () => {
    const { faults } = run(500, new Dice(107), dice => new Twin(randomDraft(dice), dice))
    assert.match(faults.join('; '), fault)
  })
}
