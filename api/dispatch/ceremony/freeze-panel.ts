import { toGlobalId } from '../../../schema/base/global-id.ts'
import { InvalidInput, StaleVersion } from '../../../schema/base/refusals.ts'
import { TooFewCandidates } from '../../../schema/dispatch/refusals.ts'
import { Draw, type FreezeAnnouncement, type Panel, PanelRuleVersion } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import { saltedLabel } from '../../draw/label.ts'
import { type Draft, toInstance } from '../../draw/to-instance.ts'
import { demand, type Refusal, refusalOf, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { settle } from '../constraint-refusals.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { panelStates } from '../panel/panel-states.ts'
import { findPairs } from '../pool/pairs.ts'
import { supplyOf } from '../pool/seat-supply.ts'
import type { Survey } from '../pool/survey.ts'
import { takeFullSurvey } from '../pool/take-survey.ts'
import { tooFewNominees } from '../rules/nominees.ts'
import { atMostPerEmployer, type Composition, compose, reservesOf } from '../rules/panel-rules.ts'
import { approvedVersion } from '../rules/rule-versions.ts'
import { findChangeAuthors } from './find-change-authors.ts'
import { engagementDigest, freezeText } from './freeze-record.ts'
import type { SecretSource } from './fresh-secret.ts'
import { changesSince, type TracedChange } from './pool-changes.ts'
import { CHAIN_LENGTH } from './server-custody.ts'

/**
 * First step of a draw: the pool is frozen as its announcement said, everybody in it under a salted label, and with it the instance a
 * lottery is made for, and how the pool changed since the announcement. The panel is locked already, and the announcement stands.
 * Refuses an engagement that is over, rules that wait for a second person or are not the announced ones, and too few candidates, with the
 * seat and what excluded the others.
 */
export async function freezePanel(act: Act, panel: Panel, announcement: FreezeAnnouncement, secret: SecretSource): Promise<Draw> {
  const { em, today } = act
  const plan = await findPanelPlan(em, panel.id)
  demand(plan.through < today ? engagementOver() : undefined)
  const version = await approvedVersion(act, panel)
  demand(await rulesAsAnnounced(act, announcement, version))

  const survey = await takeFullSurvey(act, plan)
  const seats = supplyOf(plan.seats, survey.pool, atMostPerEmployer(plan.rules))
  demand(seats.some(seat => seat.missing > 0) ? tooFewCandidates(survey, seats) : undefined)
  demand(tooFewNominees(plan, survey.pool.length))
  const pairs = await findPairs(act, plan, survey)
  const composition = compose(plan.seats, plan.rules, survey.pool, pairs)
  await em.populate(announcement, ['pool'] as never)
  const changes = changesSince(announcement.pool, survey)
  const traced = await beyondScope(act, { why: 'who changed a pool', office: plan.office }, () =>
    findChangeAuthors(em, plan, changes, announcement.announcedAt),
  )
  return freeze(act, announcement, { plan, version, composition }, traced, secret)
}

/** What a freeze settles: the plan, the version of its rules, and people and rules as the engine takes them. */
interface Settled {
  readonly plan: PanelPlan
  readonly version: PanelRuleVersion
  readonly composition: Composition
}

async function freeze(
  act: Act,
  announcement: FreezeAnnouncement,
  { plan, version, composition: { members, rules } }: Settled,
  changes: readonly TracedChange[],
  secret: SecretSource,
): Promise<Draw> {
  const { em, now } = act
  const panel = announcement.panel.unwrap()
  const draft: Draft = toInstance(members, rules)
  const [latest] = await em.find(Draw, { panel }, { orderBy: { attempt: 'desc' }, limit: 1 })
  const draw = em.create(Draw, {
    panel,
    office: panel.office,
    attempt: (latest?.attempt ?? 0) + 1,
    state: 'FREEZING',
    supplements: supplementedBy(latest),
    rules: version,
    poolSize: members.length,
    freeze: freezeText({
      engagementDigest: engagementDigest(plan),
      panelDigest: version.digest,
      instance: draft.instance,
      roles: draft.roles,
      reserves: reservesOf(plan.seats),
    }),
    frozenAt: now,
    announcement,
    custody: announcement.custody,
    chainLength: CHAIN_LENGTH,
    revealBy: announcement.revealBy,
    publicSource: announcement.publicSource,
    publicDueAt: announcement.publicDueAt,
    poolChanges: canonicalJson(changes),
    drawnBy: announcement.announcedBy,
  } as never)
  em.persist(draw)
  become(panelStates, panel, 'FROZEN')
  await settle(act)
  await writeEntries(act, draw, members, draft.typeOf, secret)
  const { attempt, poolSize } = draw
  const details = { attempt, poolSize, types: draft.instance.types.length, rows: draft.instance.rows.length, changes: changes.length }
  act.record({ verb: 'draw.frozen', office: panel.office.id, subject: ['Draw', draw.id], details })
  return draw
}

/** The draw whose gap the next attempt draws: the latest, or the one that an attempt which came to nothing was to supplement. */
function supplementedBy(latest: Draw | undefined): Draw['supplements'] | Draw {
  if (latest?.abandonCause === 'GAP_SUPPLEMENTED') return latest
  return latest && latest.drawnAt === null ? latest.supplements : null
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

/** Rules come first (draw protocol §4): what is frozen is what was announced, so other rules need an announcement of their own. */
async function rulesAsAnnounced(
  { em }: Act,
  { rules }: FreezeAnnouncement,
  { id, number: current }: PanelRuleVersion,
): Promise<Refusal | undefined> {
  if (rules?.id === id) return undefined
  const given = rules ? (await em.findOneOrFail(PanelRuleVersion, rules.id)).number : 0
  return refusalOf(StaleVersion, {
    code: 'RULES_NOT_ANNOUNCED',
    messageZh: `预告的是第 ${given} 版组成规则，现为第 ${current} 版；请写明理由，重新预告冻结。`,
    messageEn: `The freeze was announced under version ${given} of the rules, and they are at version ${current} by now; announce it anew, with a reason.`,
    path: ['panelId'],
    given,
    current,
  })
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
