import { toInstance } from '../../draw/to-instance.ts'
import type { Season, SeasonPanel } from '../../solve/season/season.ts'
import { dayNumber, type LocalDate } from '../../time/local-date.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import type { PoolPerson } from '../pool/pool-person.ts'
import { compose, type Pair } from '../rules/panel-rules.ts'
import { fitOf } from './fit.ts'

/** A panel of a season, with everybody who could sit on it. */
export interface SurveyedPanel {
  readonly plan: PanelPlan
  readonly pool: readonly PoolPerson[]
  readonly pairs: readonly Pair[]
  /** Experts whose seats are agreed. */
  readonly agreed: readonly number[]
}

/** A season for the solver, and whom its numbers stand for. */
export interface PanelSeason {
  readonly season: Season
  /** The expert of each number. */
  readonly experts: readonly number[]
}

/**
 * Panels as one season: their composition rules as rows over the experts of each pool, the days they sit, what is agreed, and how well
 * everybody fits.
 * @param recent duties of each expert in the twelve months before
 */
export function seasonOfPanels(
  panels: readonly SurveyedPanel[],
  recent: ReadonlyMap<number, number>,
  atMostPanelsEach: number,
): PanelSeason {
  const experts = [...new Set(panels.flatMap(({ pool }) => pool.map(person => person.expert)))].sort((a, b) => a - b)
  const placeOf = new Map(experts.map((expert, place) => [expert, place]))
  const place = (expert: number) => placeOf.get(expert)!
  const pairs = panels.flatMap(({ pool }, panel) =>
    pool.map(person => ({ panel, expert: place(person.expert), fit: fitOf(person, recent.get(person.expert) ?? 0) })),
  )
  const agreed = new Map<number, number>()
  for (const panel of panels) for (const expert of panel.agreed) agreed.set(expert, (agreed.get(expert) ?? 0) + 1)
  return {
    season: {
      loads: experts.map(expert => Math.max(atMostPanelsEach, agreed.get(expert) ?? 0)),
      panels: panels.map(panel => panelOf(panel, place)),
      pairs,
    },
    experts,
  }
}

function panelOf({ plan, pool, pairs, agreed }: SurveyedPanel, place: (expert: number) => number): SeasonPanel {
  const { members, rules } = compose(plan.seats, plan.rules, pool, pairs)
  const { instance, typeOf } = toInstance(members, rules)
  const rows = instance.rows.map(({ key, lo, hi }, r) => ({
    key,
    lo,
    hi,
    experts: new Set(pool.flatMap((person, i) => (instance.types[typeOf[i]!]!.rows.includes(r) ? [place(person.expert)] : []))),
  }))
  return { size: instance.size, days: daysOf(plan), rows, keep: agreed.map(place) }
}

/** The days of a panel as numbers that are equal for equal days. */
function daysOf({ from, through }: { readonly from: LocalDate; readonly through: LocalDate }): number[] {
  const first = dayNumber(from)
  return Array.from({ length: dayNumber(through) - first + 1 }, (_, i) => first + i)
}
