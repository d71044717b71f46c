import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import {
  type PlanSeasonInput,
  type PlanSeasonPayload,
  SeasonPanelPlan,
  SeasonPreview,
  SeasonWant,
} from '../../../schema/dispatch/season-plan.ts'
import { Panel } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act, Context } from '../../context.ts'
import { demand, notFound, Refused, refusalOf, required, rowOf } from '../../refusal.ts'
import type { FilledSeason } from '../../solve/season/fill-season.ts'
import { fillSeasonApart } from '../../solve/worker.ts'
import { addYears } from '../../time/local-date.ts'
import { inTransaction } from '../../transaction.ts'
import { freshSecret } from '../ceremony/fresh-secret.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { mayPreviewCandidates } from '../permissions.ts'
import { findPairs } from '../pool/pairs.ts'
import { takeSurvey } from '../pool/take-survey.ts'
import { approvedVersion } from '../rules/rule-versions.ts'
import type { Share } from '../rules/share.ts'
import { checkSeason, type SeasonForm } from './season-form.ts'
import { type PanelSeason, type SurveyedPanel, seasonOfPanels } from './season-of-panels.ts'

/**
 * Fills many panels at once, at their best or by lot under a cap, keeping what is agreed: a preview that takes no seat and tells nobody.
 * One transaction takes the surveys, as far as the viewer may know; none waits while the season is solved in a thread of its own.
 * Refuses panels that are frozen already, seats agreed with people who cannot sit, and seasons that cannot be filled, naming the panels
 * that fall short.
 */
export async function planSeason(context: Context, input: PlanSeasonInput): Promise<PlanSeasonPayload> {
  try {
    const form = checkSeason(input)
    const lot = form.cap && { most: form.cap.number / form.cap.outOf, seed: form.seed ?? freshSecret() }
    const asked = await inTransaction(context, act => ask(act, form, lot?.seed))
    const filled = await fillSeasonApart(asked.season, lot)
    demand(filled.kind === 'infeasible' ? cannotBeFilled(asked.panels, filled.short, form.cap) : undefined)
    return { season: tell(asked, filled as FilledSeason, lot?.seed), userErrors: [] }
  } catch (error) {
    if (error instanceof Refused) return { season: null, userErrors: error.refusals }
    throw error
  }
}

interface Asked extends PanelSeason {
  readonly panels: readonly (SurveyedPanel & { readonly name: string })[]
}

async function ask(act: Act, form: SeasonForm, seed: string | undefined): Promise<Asked> {
  const { em } = act
  const panels: Asked['panels'][number][] = []
  for (const [i, id] of form.panels.entries()) {
    const path = ['panelIds', String(i)]
    const panel = required(await em.findOne(Panel, rowOf('Panel', id, path)), notFound(id, path))
    demand(
      mayPreviewCandidates(act.viewer, { office: panel.office.id }),
      panel.state === 'DRAFTED' ? undefined : frozenAlready(panel, path),
    )
    await approvedVersion(act, panel)
    const plan = await findPanelPlan(em, panel.id)
    const { pool } = await takeSurvey(act, plan)
    const named = pool.flatMap(person => (person.namedTo === undefined ? [] : [person.expert]))
    const agreed = form.agreed.flatMap(seat => (seat.panelId === id ? [rowOf('Expert', seat.expertId, ['agreed'])] : []))
    demand(...agreed.map(expert => (pool.some(person => person.expert === expert) ? undefined : cannotSit(panel.name))))
    panels.push({
      plan,
      pool,
      pairs: await findPairs(act, plan, { pool } as never),
      agreed: [...new Set([...named, ...agreed])],
      name: panel.name,
    })
  }
  // Every seed stays on record, so that a plan picked from many tries is seen to be one.
  const details = { panels: panels.length, ...(form.cap && { cap: capText(form.cap), seed, seedGiven: form.seed != null }) }
  act.record({ verb: 'season.planned', office: panels[0]!.plan.office, details })
  return { panels, ...seasonOfPanels(panels, await recentDuties(act, panels), form.atMostPanelsEach) }
}

/** Duties of the twelve months before the season's first day, as far as seats are not sealed from the viewer. */
function recentDuties(act: Act, panels: Asked['panels']): Promise<ReadonlyMap<number, number>> {
  const first = panels.map(({ plan }) => plan.from).sort()[0]!
  const experts = [...new Set(panels.flatMap(({ pool }) => pool.map(person => person.expert)))]
  return amongAllOffices(act, { why: 'duties before a season', office: panels[0]!.plan.office }, async () => {
    const rows = await act.em.execute<{ expert: number; duties: number }[]>(
      `select expert_id as expert, count(*)::int as duties from assignment
       where expert_id = any (?::int[]) and state in ('INVITED', 'ACCEPTED', 'COMPLETED') and starts_on >= ?::date and starts_on < ?::date
       group by expert_id`,
      [`{${experts.join(',')}}`, addYears(first, -1), first],
    )
    return new Map(rows.map(({ expert, duties }) => [expert, duties]))
  })
}

function tell({ panels, season, experts }: Asked, { plan, bound, lot, gains }: FilledSeason, seed: string | undefined): SeasonPreview {
  const pairs = new Map(season.pairs.map((pair, i) => [`${pair.panel} ${pair.expert}`, { fit: pair.fit, chance: lot?.chances[i] ?? null }]))
  const told = panels.map(({ plan: { panel }, pool, agreed }, p) => {
    const seats = plan.members[p]!.map(number => {
      const expert = experts[number]!
      // Only the ids: what the viewer may see of the records is read after this, under their own scope.
      return { expert: { id: expert } as never, ...pairs.get(`${p} ${number}`)!, agreed: agreed.includes(expert) }
    })
    const fit = seats.reduce((sum, seat) => sum + seat.fit, 0)
    return Object.assign(new SeasonPanelPlan(), { panel: { id: panel }, fit, eligible: pool.length, seats })
  })
  const perSeat = (one: SeasonPanelPlan) => one.fit / Math.max(1, one.seats.length)
  return Object.assign(new SeasonPreview(), {
    totalFit: plan.fit,
    bound,
    expectedFit: lot?.expectedFit ?? null,
    seed: lot ? seed! : null,
    mended: lot?.mended ?? false,
    panels: told,
    worstServed: told.reduce((worst, one) => (perSeat(one) < perSeat(worst) ? one : worst)),
    loads: loadsOf(plan.members.flat()),
    wants: gains.map(({ panel, expert, gain }) => {
      const like = panels[panel]!.pool.find(person => person.expert === experts[expert])!
      const [rounded, { name }] = [Math.floor(gain), panels[panel]!]
      const level = like.skill ?? like.title ?? 'NO_LEVEL'
      return Object.assign(new SeasonWant(), {
        panel: { id: panels[panel]!.plan.panel },
        gain: rounded,
        messageZh: `“${name}”若增加一名等级为 ${level}${like.county ? `、在 ${like.county}` : ''} 的专家，总适配度至多提高 ${rounded}。`,
        messageEn: `One more expert of level ${level}${like.county ? ` in ${like.county}` : ''} for ${name} would raise the total fit by ${rounded} at most.`,
      })
    }),
  })
}

function loadsOf(seats: readonly number[]): SeasonPreview['loads'] {
  const panelsOf = new Map<number, number>()
  for (const expert of seats) panelsOf.set(expert, (panelsOf.get(expert) ?? 0) + 1)
  const loads = Map.groupBy(panelsOf.values(), panels => panels)
  return [...loads].map(([panels, experts]) => ({ panels, experts: experts.length })).sort((a, b) => a.panels - b.panels)
}

const frozenAlready = ({ state }: Panel, path: readonly string[]) =>
  refusalOf(WrongState, {
    code: 'PANEL_FROZEN',
    messageZh: '只能统筹尚未冻结名单的专家组。',
    messageEn: 'Only panels whose pool is not frozen yet can be planned.',
    state,
    allowed: ['DRAFTED'],
    path: [...path],
  })

const cannotSit = (panel: string) =>
  refusalOf(InvalidInput, {
    code: 'AGREED_CANNOT_SIT',
    messageZh: `已商定的专家不能在“${panel}”任职；请用预查看原因。`,
    messageEn: `Somebody agreed cannot sit on ${panel}; a pre-check says why.`,
    path: ['agreed'],
  })

const capText = ({ number, outOf }: Share) => `${number}/${outOf}`

function cannotBeFilled(panels: Asked['panels'], short: readonly number[], cap: Share | undefined) {
  const names = (short.length > 0 ? short.map(p => panels[p]!) : panels).map(({ name, pool }) => [name, pool.length] as const)
  return refusalOf(InvalidInput, {
    code: 'SEASON_CANNOT_BE_FILLED',
    messageZh: `各组规则、负担和日期${cap ? `与概率上限 ${capText(cap)} ` : ''}无法同时满足；不足的专家组：${names.map(([name, people]) => `${name}（可选 ${people} 人）`).join('、')}。`,
    messageEn: `The rules, loads and days${cap ? ` and the cap of ${capText(cap)}` : ''} cannot all be met; panels that fall short: ${names.map(([name, people]) => `${name} (${people} eligible)`).join(', ')}.`,
    path: ['panelIds'],
  })
}
