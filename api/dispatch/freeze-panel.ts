import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { DrawPanelInput } from '../../schema/dispatch/draw-panel.ts'
import { TooFewCandidates } from '../../schema/dispatch/refusals.ts'
import { Draw, type Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { saltedLabel } from '../draw/label.ts'
import { type Draft, toInstance } from '../draw/to-instance.ts'
import { demand, refusalOf, rowOf } from '../refusal.ts'
import { become } from '../transition.ts'
import { settle } from './constraint-refusals.ts'
import { findPanelPlan } from './find-panel-plan.ts'
import { engagementDigest, freezeText, panelDigest } from './freeze-record.ts'
import type { SecretSource } from './fresh-secret.ts'
import { lockPanel } from './lock-panel.ts'
import { tooFewNominees } from './nominees.ts'
import { findPairs } from './pairs.ts'
import type { PanelPlan } from './panel-plan.ts'
import { atMostPerEmployer, type Composition, compose, reservesOf } from './panel-rules.ts'
import { panelStates } from './panel-states.ts'
import { mayDrawPanel } from './permissions.ts'
import { supplyOf } from './seat-supply.ts'
import type { Survey } from './survey.ts'
import { takeFullSurvey } from './take-survey.ts'

/**
 * First step of a draw: the pool is frozen, everybody in it under a salted label, and with it the instance a lottery is made for.
 * Answers the draw, also one frozen earlier whose lottery is still missing; undefined when there is nothing to freeze.
 * Refuses who may not draw, a stale version, an engagement that is over, and too few candidates, with the seat and what excluded the others.
 */
export async function freezePanel(act: Act, input: DrawPanelInput, secret: SecretSource): Promise<Draw | undefined> {
  const { em, viewer, today } = act
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(viewer, shaped))
  if (panel.state !== 'DRAFTED') return await unfinished(act, panel)
  if (input.version != null) await em.lock(panel, LockMode.OPTIMISTIC, input.version)
  const plan = await findPanelPlan(em, panel.id)
  demand(plan.through < today ? engagementOver() : undefined)

  const survey = await takeFullSurvey(act, plan)
  const seats = supplyOf(plan.seats, survey.pool, atMostPerEmployer(plan.rules))
  demand(seats.some(seat => seat.missing > 0) ? tooFewCandidates(survey, seats) : undefined)
  demand(tooFewNominees(plan, survey.pool.length))
  const pairs = await findPairs(act, plan, survey)
  const composition = compose(plan.seats, plan.rules, survey.pool, pairs)
  return freeze(act, panel, plan, composition, secret)
}

async function freeze(act: Act, panel: Panel, plan: PanelPlan, { members, rules }: Composition, secret: SecretSource): Promise<Draw> {
  const { em, now } = act
  const draft: Draft = toInstance(members, rules)
  const [latest] = await em.find(Draw, { panel }, { orderBy: { attempt: 'desc' }, limit: 1 })
  const draw = em.create(Draw, {
    panel,
    office: panel.office,
    attempt: (latest?.attempt ?? 0) + 1,
    state: 'FREEZING',
    poolSize: members.length,
    freeze: freezeText({
      engagementDigest: engagementDigest(plan),
      panelDigest: panelDigest(plan),
      instance: draft.instance,
      roles: draft.roles,
      reserves: reservesOf(plan.seats),
    }),
    frozenAt: now,
  } as never)
  em.persist(draw)
  become(panelStates, panel, 'FROZEN')
  await settle(act)
  await writeEntries(act, draw, members, draft.typeOf, secret)
  const details = { attempt: draw.attempt, poolSize: draw.poolSize, types: draft.instance.types.length, rows: draft.instance.rows.length }
  act.record({ verb: 'draw.frozen', office: panel.office.id, subject: ['Draw', draw.id], details })
  return draw
}

/** Stores who stands behind each label; the salts never leave the server but to their owners. */
async function writeEntries(
  { em }: Act,
  draw: Draw,
  members: Composition['members'],
  typeOf: readonly number[],
  secret: SecretSource,
): Promise<void> {
  const drawId = toGlobalId('Draw', draw.id)
  const rows = members.map((member, i) => {
    const salt = secret()
    return {
      member: member.memberId,
      salt,
      label: saltedLabel(drawId, draw.attempt, member.memberId, salt),
      type: typeOf[i],
      named: member.namedTo,
    }
  })
  const expertOf = (globalId: string) => rowOf('Expert', globalId, [])
  await em.execute(
    `insert into draw_entry (draw_id, office_id, expert_id, label, salt, type, named_to)
     select ?, ?, expert, label, salt, type, named
     from jsonb_to_recordset(?::jsonb) as entry (expert int, label text, salt text, type int, named text)`,
    [draw.id, draw.office.id, JSON.stringify(rows.map(({ member, ...rest }) => ({ ...rest, expert: expertOf(member) })))],
  )
}

/** A draw of this panel that was frozen and still waits for its lottery: whoever may draw takes it up. */
function unfinished({ em }: Act, panel: Panel): Promise<Draw | undefined> {
  return em.findOne(Draw, { panel, state: 'FREEZING' }).then(draw => draw ?? undefined)
}

function tooFewCandidates(survey: Survey, seats: ReturnType<typeof supplyOf>): TooFewCandidates {
  const short = seats.filter(seat => seat.missing > 0)
  const people = short.reduce((sum, seat) => sum + seat.missing, 0)
  return refusalOf(TooFewCandidates, {
    code: 'TOO_FEW_CANDIDATES',
    messageZh: `人选不足，共缺 ${people} 人；请查看各席位缺额和其余人员被排除的原因。`,
    messageEn: `Too few candidates: ${people} missing; see which seats, and what excluded the others.`,
    seats,
    exclusions: survey.exclusions,
  })
}

const engagementOver = () =>
  refusalOf(InvalidInput, {
    code: 'ENGAGEMENT_OVER',
    messageZh: '任务已经结束，不能再抽取。',
    messageEn: 'The engagement is over; nothing is drawn any more.',
    path: ['panelId'],
  })
