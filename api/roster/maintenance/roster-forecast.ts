import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Occupation, Roster } from '../../../schema/index.ts'
import { OccupationGap, RosterForecast, type RosterForecastInput, type RosterForecastPayload } from '../../../schema/roster/forecast.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { addMonths, type LocalDate } from '../../time/local-date.ts'
import { mayForecastRoster } from '../permissions.ts'
import { findNeeds, findServing } from './find-forecast.ts'
import { gapsAhead, smallestCall } from './forecast.ts'

/**
 * Which occupations fall below their need in the months ahead, as terms end and people pass 70, and the smallest supplementary call that
 * closes the gaps (S25). Changes nothing; nothing is assumed of renewals that are not approved.
 */
export async function rosterForecast(act: Act, { rosterId, months }: RosterForecastInput): Promise<Done<RosterForecastPayload>> {
  const { em, viewer } = act
  const today = act.today as LocalDate
  const roster = required(await em.findOne(Roster, rowOf('Roster', rosterId, ['rosterId'])), notFound(rosterId, ['rosterId']))
  demand(mayForecastRoster(viewer, { owner: roster.owner.id }), months >= 1 && months <= 60 ? undefined : monthsImpossible())
  const through = addMonths(today, months)
  const needs = await findNeeds(em, roster.id)
  const gaps = gapsAhead(needs, await findServing(em, roster.id, today), today, through)
  const codeOf = new Map(needs.map(({ occupation, code }) => [occupation, code]))
  const call = smallestCall(gaps, (group, occupation) => codeOf.get(occupation)!.startsWith(`${codeOf.get(group)!}-`))
  const forecast = Object.assign(new RosterForecast(), {
    through,
    gaps: gaps.map(gap => Object.assign(new OccupationGap(), { ...gap, occupation: { id: gap.occupation } as Occupation })),
    smallestCall: call.reduce((sum, { people }) => sum + people, 0),
    occupationCodes: call.map(({ occupation }) => codeOf.get(occupation)!),
    neededBy: gaps.map(({ belowOn }) => belowOn).sort()[0] ?? null,
  })
  return { forecast }
}

const monthsImpossible = () =>
  refusalOf(InvalidInput, {
    code: 'NUMBER_OUT_OF_RANGE',
    messageZh: '月数应为 1 至 60。',
    messageEn: 'Give 1 to 60 months.',
    path: ['months'],
  })
