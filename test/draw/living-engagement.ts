import { assignmentStates } from '../../api/dispatch/assignment/assignment-states.ts'
import { engagementStates } from '../../api/dispatch/engagement/engagement-states.ts'
import type { Cause } from '../../api/draw/record.ts'
import { type PanelRules, toInstance } from '../../api/draw/to-instance.ts'
import { become } from '../../api/transition.ts'
import type { AssignmentState, EngagementState } from '../../schema/index.ts'
import type { Dice } from './dice.ts'
import { faultsOf as faultsOfPanel, LivingPanel, type Replace } from './living-panel.ts'
import { enumeratePanels, type randomDraft } from './world.ts'

const ends = { DECLINED: 'DECLINED', CONFLICTED: 'RECUSED', BUSY: 'RELEASED', REMOVED: 'RELEASED' } as const

/** An engagement with one drawn panel: its seats move by the tables of states, the panel by the engine. */
export class LivingEngagement {
  readonly own: { state: EngagementState } = { state: 'PANELS_DRAFTED' }
  readonly seats = new Map<string, { state: AssignmentState }>()
  panel!: LivingPanel
  #draft: ReturnType<typeof randomDraft>
  readonly #dice: Dice
  readonly #replaced: Replace | undefined

  constructor(draft: ReturnType<typeof randomDraft>, dice: Dice, replaced?: Replace) {
    this.#draft = draft
    this.#dice = dice
    this.#replaced = replaced
    this.#draw()
  }

  /** Whether it neither was cancelled nor waits for new days. */
  get goesOn(): boolean {
    return this.own.state === 'INVITED'
  }

  /** Everybody whose seat is in one of some states. */
  in(...states: readonly AssignmentState[]): readonly string[] {
    return [...this.seats].flatMap(([person, { state }]) => (states.includes(state) ? [person] : []))
  }

  accept(person: string): void {
    become(assignmentStates, this.seats.get(person)!, 'ACCEPTED')
  }

  /** People leave their seats, for one cause each, and others are invited to them. */
  leave(leaving: ReadonlyMap<string, Cause>): void {
    for (const [person, cause] of leaving) become(assignmentStates, this.seats.get(person)!, ends[cause])
    this.panel.leave(leaving)
    this.#invite()
  }

  openLinks(): void {
    this.panel.openLinks()
    this.#invite()
  }

  cancel(): void {
    become(engagementStates, this.own, 'CANCELLED')
    this.release()
  }

  /** To days still to be fixed. */
  postpone(): void {
    become(engagementStates, this.own, 'POSTPONED')
    this.release()
  }

  /** Everybody is let go, and the draw stays as it is. */
  release(): void {
    for (const person of this.in('RESERVE', 'INVITED', 'ACCEPTED')) become(assignmentStates, this.seats.get(person)!, 'RELEASED')
  }

  /** New days for a postponed engagement: a panel is drawn anew from whoever may still sit. Answers whether any panel obeys the rules. */
  resume(): boolean {
    become(engagementStates, this.own, 'APPROVED')
    const barred = new Set([...this.panel.barred].flatMap(([person, cause]) => (cause === 'BUSY' ? [] : [person])))
    const pool = this.#draft.pool.filter(({ memberId }) => !barred.has(memberId))
    const rules = rulesFor(this.#draft.rules, new Set(pool.map(({ memberId }) => memberId)))
    const draft = toInstance(pool, rules)
    const panels = enumeratePanels(draft.instance)
    if (panels.length === 0) return false
    this.#draft = { pool, draft, rules, panels }
    become(engagementStates, this.own, 'PANELS_DRAFTED')
    this.#draw()
    return true
  }

  /** Other days: who was busy no longer is, some are then, and whoever can come is asked again. */
  move(busyThen: ReadonlySet<string>): void {
    const { barred } = this.panel
    for (const [person, cause] of [...barred]) if (cause === 'BUSY') barred.delete(person)
    for (const person of busyThen) if (!barred.has(person)) barred.set(person, 'BUSY')
    for (const person of this.in('ACCEPTED')) become(assignmentStates, this.seats.get(person)!, 'INVITED')
    this.leave(new Map(this.in('INVITED').flatMap(person => (barred.has(person) ? [[person, barred.get(person)!] as const] : []))))
  }

  #draw(): void {
    this.panel = new LivingPanel(this.#draft, this.#dice, this.#replaced)
    become(engagementStates, this.own, 'DRAWN')
    become(engagementStates, this.own, 'INVITED')
    this.seats.clear()
    for (const person of this.panel.reserves) this.seats.set(person, { state: 'RESERVE' })
    this.#invite()
  }

  /** Whoever sits now and did not before is invited: a reserve moves up, others come in by the links. */
  #invite(): void {
    for (const person of this.panel.seated) {
      if (person === undefined) continue
      const seat = this.seats.get(person)
      if (seat?.state === 'RESERVE') become(assignmentStates, seat, 'INVITED')
      if (!seat) this.seats.set(person, { state: 'INVITED' })
    }
  }
}

/** Rules of those of a pool who are left. */
function rulesFor({ size, rows, roles }: PanelRules, left: ReadonlySet<string>): PanelRules {
  const among = (members: ReadonlySet<string>) => new Set([...members].filter(member => left.has(member)))
  return {
    size,
    rows: rows.map(row => ({ ...row, members: among(row.members) })),
    roles: roles.map(role => ({ ...role, ...(role.qualified && { qualified: among(role.qualified) }) })),
  }
}

/** Says what is wrong with an engagement, knowing no table of states: nobody is held where nothing takes place, else exactly those who sit on a valid panel. */
export function faultsOf(living: LivingEngagement): readonly string[] {
  const held = living.in('INVITED', 'ACCEPTED')
  if (!living.goesOn) {
    const kept = [...held, ...living.in('RESERVE')]
    return kept.map(person => `${person} is kept though nothing takes place`)
  }
  const sitting = living.panel.seated.filter(person => person !== undefined)
  const same = held.length === sitting.length && sitting.every(person => held.includes(person))
  return [...faultsOfPanel(living.panel), ...(same ? [] : ['those invited are not those who sit'])]
}
