import type { Act } from '../../context.ts'
import { type Departure, type DrawRecord, everSeated, isSeat, type Links, linksLeft, type Skip } from '../../draw/record.ts'
import { replace } from '../../draw/replacement.ts'
import type { Digest } from '../../draw/tagged-hash.ts'
import { lockFreePeople } from '../lock-people.ts'
import { dutyOf } from '../panel/panel-plan.ts'
import { exclusionsOf } from '../pool/candidacy.ts'
import { findCandidates } from '../pool/find-candidates.ts'
import { causeOf } from './departure-causes.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { nextLinks } from './server-custody.ts'
import { gapsOf, seatOf, withDepartures, withRound } from './stored-record.ts'

/**
 * Fills the seats that fell free, in the same transaction: first from the reserves, then from the whole pool by the next links. Where two
 * holders keep the secrets, both are asked for theirs (`askForLinks`). Whoever has a conflict, is busy or was removed since the freeze is
 * passed over, on record. A seat that nobody may take stays an explained gap.
 */
export async function refill(act: Act, panel: DrawnPanel, record: DrawRecord, departures: readonly Departure[]): Promise<DrawRecord> {
  let current = withDepartures(record, departures)
  for (;;) {
    if (current.departures.length > 0) {
      const skips = await passedOver(act, panel, current, current.result.reserves)
      current = withRound(current, replace(current, undefined, skips))
    } else if (panel.custody && linksNeeded(current)) {
      const skips = await passedOver(act, panel, current, current.document.members.flat())
      current = withRound(current, replace(current, nextLinks(current, panel.custody), skips))
    } else {
      return current
    }
    current = withDepartures(current, await unfitNow(act, panel, current))
  }
}

/** Opens the links of both holders over a skip list that was published before, and goes on from there. */
export async function refillByLinks(
  act: Act,
  panel: DrawnPanel,
  record: DrawRecord,
  links: Links,
  skips: readonly Skip[],
): Promise<DrawRecord> {
  const opened = withRound(record, replace(record, links, skips))
  return refill(act, panel, opened, await unfitNow(act, panel, opened))
}

/** Whether a vacant seat can only be filled by the next links: the reserves are used up, the chains are not. */
export function linksNeeded(record: DrawRecord): boolean {
  return linksLeft(record) > 0 && gapsOf(record).some(gap => gap.reason === 'RESERVES_USED_UP')
}

/** Those whom the last round seated and who cannot stay. */
function unfitNow(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<readonly Departure[]> {
  const taken = record.rounds.at(-1)!.seats.filter(isSeat)
  return departuresAmong(
    act,
    panel,
    record,
    taken.map(seat => seat.label),
  )
}

/** Those of some seated people who cannot stay: excluded since the freeze, or being seated elsewhere at this moment. */
export async function departuresAmong(
  act: Act,
  panel: DrawnPanel,
  record: DrawRecord,
  labels: readonly Digest[],
): Promise<readonly Departure[]> {
  const elsewhere = await lockFreePeople(act, experts(panel, labels))
  const causes = await causesNow(act, panel, labels)
  return labels.flatMap(label => {
    const cause = elsewhere.includes(panel.expertOf.get(label)!) ? ('BUSY' as const) : causes.get(label)
    return cause ? [{ seat: seatOf(record, label)!, cause, log: act.requestId }] : []
  })
}

/** Who of those that might be asked is passed over, and why. */
export async function passedOver(act: Act, panel: DrawnPanel, record: DrawRecord, labels: readonly Digest[]): Promise<readonly Skip[]> {
  const asked = labels.filter(label => !everSeated(record).has(label))
  const causes = await causesNow(act, panel, asked)
  return asked.flatMap(label => (causes.has(label) ? [{ label, cause: causes.get(label)!, log: act.requestId }] : []))
}

async function causesNow(act: Act, { plan, draw, expertOf }: DrawnPanel, labels: readonly Digest[]) {
  const labelOf = new Map(labels.map(label => [expertOf.get(label)!, label]))
  const duty = dutyOf(plan, draw.frozenAt)
  const people = await findCandidates(act.em, plan, [...labelOf.keys()])
  return new Map(
    people.flatMap(facts => {
      const cause = causeOf(exclusionsOf(facts, duty))
      return cause ? [[labelOf.get(facts.expert)!, cause] as const] : []
    }),
  )
}

function experts({ expertOf }: DrawnPanel, labels: readonly Digest[]): readonly number[] {
  return labels.map(label => expertOf.get(label)!)
}
