/**
 * Real draws for the demo world: the engine draws from real documents, with both holders' secrets made up, so that every proof verifies.
 */

import { engagementDigest, type FreezeRecord, freezeText } from '../../api/dispatch/ceremony/freeze-record.ts'
import { CHAIN_LENGTH, CUSTODY, type Custody, ceremonyOf } from '../../api/dispatch/ceremony/server-custody.ts'
import type { PanelPlan } from '../../api/dispatch/panel/panel-plan.ts'
import { compose, memberId, reservesOf } from '../../api/dispatch/rules/panel-rules.ts'
import { rulesDigest, rulesText } from '../../api/dispatch/rules/rule-text.ts'
import { seedOf } from '../../api/draw/ceremony.ts'
import { draw } from '../../api/draw/draw.ts'
import { type Freeze, freezeDocument, type PoolEntry } from '../../api/draw/freeze.ts'
import type { Instance } from '../../api/draw/instance.ts'
import type { DrawRecord } from '../../api/draw/record.ts'
import type { Digest } from '../../api/draw/tagged-hash.ts'
import { toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { SeatRole } from '../../schema/dispatch/panel-seat.ts'
import { dayText, momentOf } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import { employerOn } from './pool.ts'
import type { Random } from './random.ts'
import { systematicLottery } from './systematic-lottery.ts'

/** A composition rule as its table keeps it. */
export interface WorldRule {
  readonly kind: 'AT_MOST_PER_EMPLOYER' | 'AT_MOST_AGE'
  readonly number: number
}

/** A panel that was drafted. */
export interface DraftedPanel {
  readonly id: number
  /** Code of the occupation or group it draws from. */
  readonly code: string
  readonly rules: readonly WorldRule[]
}

/** A directly named member. */
export interface Named {
  readonly expert: WorldExpert
  readonly role: SeatRole
}

/** A panel that was drawn. */
export interface HeldDraw {
  readonly id: number
  readonly record: DrawRecord
  /** What the freeze fixed, as it is stored. */
  readonly freeze: string
  readonly custody: Custody
  readonly secretsSealed: Uint8Array
  readonly poolRoot: Digest
  readonly entries: readonly PoolEntry[]
  readonly typeOf: readonly number[]
  readonly frozenAt: string
  readonly drawnAt: string
}

/**
 * Freezes a pool at ten in the morning of the engagement's freeze, and draws at three in the afternoon, the public value of half past two
 * in hand; the server keeps the secrets.
 */
export function holdDraw(
  ground: Ground,
  engagement: PlannedEngagement,
  panel: DraftedPanel,
  pool: readonly WorldExpert[],
  named?: Named,
): HeldDraw {
  const id = ground.next('draw')
  const random = engagement.random.fork('draw')
  const plan = planOf(ground, engagement, panel)
  const roles = plan.seats.map(({ role }) => role)
  const people = pool.map(expert => {
    const employer = employerOn(expert, engagement.frozenOn)
    const about = { employer: employer?.id, employerKind: employer?.kind, county: expert.street.slice(0, 6), roles }
    return { expert: expert.id, ...about, namedTo: expert === named?.expert ? named.role : undefined }
  })
  const composition = compose(plan.seats, plan.rules, people, [])
  const { instance, roles: roleRows, typeOf } = toInstance(composition.members, composition.rules)
  const members = composition.members.map(({ memberId, namedTo }, i) => {
    return { memberId, salt: secretOf(random), type: typeOf[i]!, ...(namedTo === undefined ? {} : { namedTo }) }
  })
  const digests = { engagementDigest: engagementDigest(plan), panelDigest: rulesDigest(contentOf(plan, named)) }
  const fixed: FreezeRecord = { ...digests, instance, roles: roleRows, reserves: reservesOf(plan.seats) }
  const frame = { drawId: toGlobalId('Draw', id), attempt: 1, frozenAt: momentOf(engagement.frozenOn, 10 * 60) }
  const day = dayText(engagement.frozenOn)
  const publicValue = { source: `drand quicknet，${day} 14:30（北京时间）的一轮`, dueAt: momentOf(engagement.frozenOn, 14 * 60 + 30) }
  const keeping = { revealBy: frame.frozenAt, custody: 'SERVER', chainLength: CHAIN_LENGTH, publicValue } as const
  const { document, poolRoot, entries } = freezeDocument({ ...frame, ...keeping, ...fixed, ...lotteryOf(instance), members })
  const custody = { officer: secretOf(random), supervisor: secretOf(random) }
  const ceremony = ceremonyOf(document, custody, secretOf(random))
  const seed = seedOf(document, ceremony)
  return {
    id,
    record: { document, ceremony, seed, result: draw(document, seed, ceremony.publicValue), rounds: [], departures: [] },
    freeze: freezeText(fixed),
    custody,
    secretsSealed: ground.seals.seal(CUSTODY, JSON.stringify(custody)),
    poolRoot,
    entries,
    typeOf,
    frozenAt: frame.frozenAt,
    drawnAt: momentOf(engagement.frozenOn, 15 * 60),
  }
}

/** Whose label is whose. */
export function expertsByLabel(held: HeldDraw, pool: readonly WorldExpert[]): ReadonlyMap<Digest, WorldExpert> {
  const byMember = new Map(pool.map(expert => [memberId(expert.id), expert]))
  return new Map(held.entries.map(entry => [entry.label, byMember.get(entry.memberId)!]))
}

/** The first version of a panel's rules, as its digest takes it. */
export function contentOf(plan: PanelPlan, named: Named | undefined): string {
  return rulesText(plan, { number: 1, template: null, named: named ? [named.role] : [] })
}

/** A planted panel as its engagement and its rules describe it. */
export function planOf(ground: Ground, engagement: PlannedEngagement, { id, code, rules }: DraftedPanel): PanelPlan {
  return {
    panel: id,
    engagement: engagement.id,
    office: engagement.office.id,
    kind: engagement.kind,
    title: engagement.title,
    organisations: [engagement.host.id, ...engagement.participants.map(({ organisation }) => organisation.id)],
    from: dayText(engagement.from),
    through: dayText(engagement.to),
    occupation: ground.occupation(code),
    seats: engagement.seats.map(seat => ({ ...seat, minimumTitle: null, minimumSkill: null })),
    rules: rules.map(rule => ({ ...rule, subject: null })),
  }
}

function lotteryOf(instance: Instance): Pick<Freeze, 'lottery' | 'certificate'> {
  const uniform = instance.rows.length === 0 && instance.types.length === 1
  return uniform ? { lottery: uniformLottery(instance) } : systematicLottery(instance)
}

/** Thirty-two invented bytes. */
function secretOf(random: Random): Digest {
  return Array.from({ length: 8 }, () => random.next().toString(16).padStart(8, '0')).join('')
}
