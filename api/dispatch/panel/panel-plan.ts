import type { Engagement, EngagementKind, PanelRule, PanelSeat } from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { engagementKinds } from '../engagement/engagement-kinds.ts'
import type { Duty, SeatDemand } from '../pool/candidacy.ts'
import { atMostAge, type CompositionRule } from '../rules/panel-rules.ts'

/** A panel as its engagement and its rules describe it, drafted or not yet saved: all that decides who may sit on it. */
export interface PanelPlan {
  /** 0 while it is not saved. */
  readonly panel: number
  readonly engagement: number
  readonly office: number
  readonly kind: EngagementKind
  readonly title: string
  /** Host and participating organisations. */
  readonly organisations: readonly number[]
  readonly from: LocalDate
  readonly through: LocalDate
  /** Root of the occupation subtree. */
  readonly occupation: number
  readonly seats: readonly SeatDemand[]
  readonly rules: readonly CompositionRule[]
}

/** What of a panel a plan needs beside its engagement. */
export interface PanelOutline {
  readonly panel: number
  readonly occupation: number
  readonly seats: readonly SeatDemand[]
  readonly rules: readonly CompositionRule[]
}

/** The plan of a panel of an engagement whose participants are loaded. */
export function planOf(engagement: Engagement, outline: PanelOutline): PanelPlan {
  const participants = engagement.participants.getItems().map(participant => participant.organisation.id)
  return {
    ...outline,
    engagement: engagement.id,
    office: engagement.office.id,
    kind: engagement.kind,
    title: engagement.title,
    organisations: [engagement.host.id, ...participants],
    from: engagement.startsOn as LocalDate,
    through: engagement.endsOn as LocalDate,
  }
}

/** Stored seats and rules as plain values, in the order in which they were given. */
export function outlineOf(panel: number, occupation: number, seats: readonly PanelSeat[], rules: readonly PanelRule[]): PanelOutline {
  const byId = (a: { readonly id: number }, b: { readonly id: number }) => a.id - b.id
  return {
    panel,
    occupation,
    seats: seats.toSorted(byId).map(({ role, number, minimumTitle, minimumSkill }) => ({ role, number, minimumTitle, minimumSkill })),
    rules: rules.toSorted(byId).map(({ kind, number, outOf, subject, one, other }) => {
      return { kind, number, outOf, subject, ...(one && other && { pair: [one.id, other.id] as const }) }
    }),
  }
}

/** What a panel asks of everybody who might sit on it; after a freeze, as of that moment. */
export function dutyOf(plan: PanelPlan, frozenAt?: Date): Duty {
  const { from, through, seats, rules, kind } = plan
  return {
    from,
    through,
    seats,
    atMostAge: atMostAge(rules),
    authors: engagementKinds[kind].authors,
    lookBackYears: engagementKinds[kind].lookBackYears,
    frozenAt,
  }
}
