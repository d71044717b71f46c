import {
  type Cause,
  type DrawRecord,
  type Gap,
  isSeat,
  linksLeft,
  linksUsed,
  type Round,
  type Skip,
  seatedNow,
} from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import type { PanelRules } from '../../api/draw/to-instance.ts'
import type { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, type randomDraft, randomLottery, withRound } from './world.ts'

/** How the engine is asked for a round: a twin of it may be broken on purpose. */
export type Replace = typeof replace

/** A drawn panel to which things happen, told in people: who sits, who may not, who has left. Labels are the engine's own affair. */
export class LivingPanel {
  readonly rules: PanelRules
  readonly people: readonly string[]
  readonly barred = new Map<string, Cause>()
  readonly left = new Set<string>()
  lastRound: Round | undefined
  /** Who might not sit when the last round was held: its gaps are judged by that. */
  barredThen: ReadonlySet<string> = new Set()
  #record: DrawRecord
  readonly #personOf: ReadonlyMap<string, string>
  readonly #labelOf: ReadonlyMap<string, string>
  readonly #chains: ReturnType<typeof chainsFor>
  readonly #replace: Replace

  constructor({ pool, draft, rules, panels }: ReturnType<typeof randomDraft>, dice: Dice, replaced: Replace = replace) {
    const lottery = randomLottery(panels, dice)
    const { document, entries } = freeze(pool, draft, lottery, { reserves: dice.below(5), chainLength: 4 }, dice)
    this.rules = rules
    this.people = pool.map(({ memberId }) => memberId)
    this.#personOf = new Map(entries.map(({ label, memberId }) => [label, memberId]))
    this.#labelOf = new Map(entries.map(({ label, memberId }) => [memberId, label]))
    this.#chains = chainsFor(document, dice.digest())
    this.#record = drawRecord(document, ceremonyOf(document, this.#chains))
    this.#replace = replaced
  }

  /** Who sits where, seat by seat. */
  get seated(): readonly (string | undefined)[] {
    return seatedNow(this.#record).map(label => (label === undefined ? undefined : this.#personOf.get(label)))
  }

  get roles(): readonly string[] {
    return this.#record.result.seats.map(({ role }) => role)
  }

  get reserves(): readonly string[] {
    return this.#record.result.reserves.map(label => this.#personOf.get(label)!)
  }

  get mayOpenLinks(): boolean {
    return this.seated.includes(undefined) && linksLeft(this.#record) > 0
  }

  /** People leave their seats, for one cause each, and every vacant seat is filled again as far as the rules allow. */
  leave(leaving: ReadonlyMap<string, Cause>): void {
    const departures = this.seated.flatMap((person, at) => {
      const cause = person === undefined ? undefined : leaving.get(person)
      return cause ? [{ seat: at + 1, cause, log: '' }] : []
    })
    for (const person of leaving.keys()) this.left.add(person)
    if (departures.length > 0) this.#round({ ...this.#record, departures }, false)
  }

  /** Both holders open their next links for the seats that reserves could not fill. */
  openLinks(): void {
    this.#round(this.#record, true)
  }

  #round(record: DrawRecord, withLinks: boolean): void {
    const sitting = new Set(seatedNow(record))
    const skips: Skip[] = [...this.barred].flatMap(([person, cause]) => {
      const label = this.#labelOf.get(person)!
      return sitting.has(label) ? [] : [{ label, cause, log: '' }]
    })
    const links = withLinks ? linksAt(this.#chains, linksUsed(record) + 1) : undefined
    this.lastRound = this.#replace(record, links, skips)
    this.barredThen = new Set(this.barred.keys())
    this.#record = withRound(record, this.lastRound)
  }
}

/** Says what is wrong with a panel, person by person and knowing nothing of types, rows or rankings; empty when it is valid, or each gap explained. */
export function faultsOf(panel: LivingPanel): readonly string[] {
  const { seated, roles, rules, barred, left } = panel
  const sitting = seated.filter(person => person !== undefined)
  const gaps = (panel.lastRound?.seats ?? []).filter((seat): seat is Gap => !isSeat(seat))
  const vacant = seated.length - sitting.length
  return [
    ...(seated.length === rules.size ? [] : ['not so many seats']),
    ...(new Set(sitting).size === sitting.length ? [] : ['one person twice']),
    ...sitting.filter(person => barred.has(person)).map(person => `${person} may not sit`),
    ...sitting.filter(person => left.has(person)).map(person => `${person} came back`),
    ...seated.flatMap((person, at) =>
      person === undefined || qualifies(rules, person, roles[at]!) ? [] : [`${person} is no ${roles[at]}`],
    ),
    ...(obeys(rules, sitting) ? [] : ['a rule is broken']),
    ...(gaps.length === vacant ? [] : [`${vacant} empty, ${gaps.length} explained`]),
    ...gaps.filter(gap => !isForced(panel, gap, sitting)).map(({ number }) => `seat ${number} is empty without need`),
  ]
}

function qualifies(rules: PanelRules, person: string, role: string): boolean {
  return rules.roles.find(({ key }) => key === role)?.qualified?.has(person) ?? true
}

/** Whether some people break no rule, the seats they leave open counting as yet to be filled. */
function obeys(rules: PanelRules, sitting: readonly string[]): boolean {
  return rules.rows.every(({ lo, hi, members }) => {
    const count = sitting.filter(person => members.has(person)).length
    return count <= hi && count + rules.size - sitting.length >= lo
  })
}

/** Everybody who could have taken a seat beside those who sit. */
function couldSit({ people, barredThen, left, rules }: LivingPanel, sitting: readonly string[], role: string): readonly string[] {
  return people.filter(
    person =>
      !sitting.includes(person) &&
      !barredThen.has(person) &&
      !left.has(person) &&
      qualifies(rules, person, role) &&
      obeys(rules, [...sitting, person]),
  )
}

/** Whether all these places can be filled beside those who sit. */
function canComplete(panel: LivingPanel, sitting: readonly string[], roles: readonly string[]): boolean {
  const [role, ...later] = roles
  return role === undefined || couldSit(panel, sitting, role).some(person => canComplete(panel, [...sitting, person], later))
}

/**
 * Whether a gap had to be: nobody could sit there, or no reserve could without taking from the other vacant seats what others of the pool
 * would leave them.
 */
function isForced(panel: LivingPanel, { number, role, reason }: Gap, sitting: readonly string[]): boolean {
  const possible = couldSit(panel, sitting, role)
  if (reason === 'NOBODY_FITS') return possible.length === 0
  const others = panel.seated.flatMap((person, at) => (person === undefined && at !== number - 1 ? [panel.roles[at]!] : []))
  const wise = possible.filter(person => canComplete(panel, [...sitting, person], others))
  return !(wise.length > 0 ? wise : possible).some(person => panel.reserves.includes(person))
}
