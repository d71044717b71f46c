/** Real draws for the demo world: the engine draws from real documents, with both holders' secrets made up, so that every proof verifies. */

import { compose, memberId } from '../../api/dispatch/panel-rules.ts'
import { canonicalJson } from '../../api/draw/canonical-json.ts'
import { type Ceremony, chainOf, type Holder, holderCommitment, seedOf } from '../../api/draw/ceremony.ts'
import { commitmentOf, type DrawDocument } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { type Freeze, freezeDocument, type PoolEntry } from '../../api/draw/freeze.ts'
import type { Instance } from '../../api/draw/instance.ts'
import type { DrawRecord } from '../../api/draw/record.ts'
import { type Digest, plainHash } from '../../api/draw/tagged-hash.ts'
import { type Draft, toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { SeatRole } from '../../schema/dispatch/panel-seat.ts'
import { momentOf } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import { employerOn } from './pool.ts'
import type { Random } from './random.ts'
import { systematicLottery } from './systematic-lottery.ts'

/** A composition rule as its table keeps it. */
export interface WorldRule {
  readonly kind: 'AT_MOST_PER_EMPLOYER' | 'AT_MOST_AGE'
  readonly number: number
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
  readonly poolRoot: Digest
  readonly entries: readonly PoolEntry[]
  readonly typeOf: readonly number[]
  readonly frozenAt: string
  readonly drawnAt: string
}

const CHAIN = 16

/** Freezes a pool at ten in the morning of the engagement's freeze and draws at three in the afternoon, with an officer and a supervisor. */
export function holdDraw(
  id: number,
  engagement: PlannedEngagement,
  panel: number,
  pool: readonly WorldExpert[],
  rules: readonly WorldRule[],
  named?: Named,
): HeldDraw {
  const random = engagement.random.fork('draw')
  const seats = engagement.seats.map(seat => ({ ...seat, minimumTitle: null, minimumSkill: null }))
  const roles = seats.map(({ role }) => role)
  const people = pool.map(expert => {
    const employer = employerOn(expert, engagement.frozenOn)
    const about = { employer: employer?.id, employerKind: employer?.kind, county: expert.street.slice(0, 6), roles }
    return { expert: expert.id, ...about, namedTo: expert === named?.expert ? named.role : undefined }
  })
  const composition = compose(
    seats,
    rules.map(rule => ({ ...rule, subject: null })),
    people,
    [],
  )
  const draft = toInstance(composition.members, composition.rules)
  const frozenAt = momentOf(engagement.frozenOn, 10 * 60)
  const members = composition.members.map(({ memberId, namedTo }, i) => ({
    memberId,
    salt: secretOf(random),
    type: draft.typeOf[i]!,
    ...(namedTo === undefined ? {} : { namedTo }),
  }))
  const { document, poolRoot, entries } = freezeDocument({ ...frameOf(id, engagement, panel, frozenAt), ...lotteryOf(draft), members })
  const ceremony = ceremonyOf(document, random)
  const seed = seedOf(document, ceremony)
  const record = { document, ceremony, seed, result: draw(document, seed), rounds: [], departures: [] }
  return { id, record, poolRoot, entries, typeOf: draft.typeOf, frozenAt, drawnAt: momentOf(engagement.frozenOn, 15 * 60) }
}

/** Whose label is whose. */
export function expertsByLabel(held: HeldDraw, pool: readonly WorldExpert[]): ReadonlyMap<Digest, WorldExpert> {
  const byMember = new Map(pool.map(expert => [memberId(expert.id), expert]))
  return new Map(held.entries.map(entry => [entry.label, byMember.get(entry.memberId)!]))
}

function frameOf(id: number, engagement: PlannedEngagement, panel: number, frozenAt: string) {
  const { title, kind, seats } = engagement
  return {
    drawId: toGlobalId('Draw', id),
    attempt: 1,
    engagementDigest: plainHash(canonicalJson({ engagement: toGlobalId('Engagement', engagement.id), title, kind })),
    panelDigest: plainHash(canonicalJson({ panel: toGlobalId('Panel', panel), seats })),
    frozenAt,
    revealBy: momentOf(engagement.frozenOn, 14 * 60),
    custody: 'SERVER' as const,
    chainLength: CHAIN,
    reserves: seats.find(({ role }) => role === 'RESERVE')?.number ?? 0,
  }
}

function lotteryOf({ instance, roles }: Draft): Pick<Freeze, 'instance' | 'roles' | 'lottery' | 'certificate'> {
  return { instance, roles, ...(needsNoRows(instance) ? { lottery: uniformLottery(instance) } : systematicLottery(instance)) }
}

const needsNoRows = ({ rows, types }: Instance) => rows.length === 0 && types.length === 1

function ceremonyOf(document: DrawDocument, random: Random): Ceremony {
  const commitment = commitmentOf(document)
  const part = (holder: Holder) => {
    const chain = chainOf(document, holder, CHAIN, secretOf(random))
    const head = chain.at(-1)!
    return { head, commitment: holderCommitment(document, holder, commitment, head), reveal: chain.at(-2)! }
  }
  return { officer: part('OFFICER'), supervisor: part('SUPERVISOR'), publicValue: '' }
}

/** Thirty-two invented bytes. */
function secretOf(random: Random): Digest {
  return Array.from({ length: 8 }, () => random.next().toString(16).padStart(8, '0')).join('')
}
