import { LockMode } from '@mikro-orm/core'
import { LinkRequest } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import { type DrawRecord, inLabelOrder, linksUsed, skipsHash } from '../../draw/record.ts'
import type { DrawnPanel } from './drawn-panel.ts'
import { linksNeeded, passedOver } from './refill.ts'

/**
 * Asks both holders for the next link of their chains when the reserves are used up and a seat is vacant (draw protocol §10): who is passed
 * over is listed, hashed and published now, before any link opens. When another seat falls free meanwhile the round is another one, so the
 * list is published anew; a link that one holder has given already stays good, since it is the same link, and still nobody has read it.
 */
export async function askForLinks(act: Act, panel: DrawnPanel, record: DrawRecord): Promise<void> {
  const { em, now } = act
  const { draw } = panel
  if (draw.custody === 'SERVER') return
  const open = await openRequest(act, draw.id)
  const needed = linksNeeded(record)
  const round = record.rounds.length + 1
  if (open && (!needed || open.round !== round)) open.closedAt = now
  if (!needed || open?.round === round) return
  await em.flush()
  const skips = inLabelOrder(await passedOver(act, panel, record, record.document.members.flat()))
  const hash = skipsHash(record.document, round, [], skips)
  const link = linksUsed(record) + 1
  const given = open?.link === link ? givenOf(open) : {}
  const request = { draw, office: draw.office, round, link, skipsHash: hash, skips: canonicalJson(skips), askedAt: now, ...given }
  em.persist(em.create(LinkRequest, request as never))
  act.enqueue('holders.remind', { draw: draw.id }, { key: `holders.remind ${draw.id}` })
  act.record({ verb: 'links.asked', office: draw.office.id, subject: ['Draw', draw.id], details: { round, link, skipsHash: hash } })
}

/** The open request of a draw, locked; at most one is open. */
export async function openRequest({ em }: Act, draw: number): Promise<LinkRequest | undefined> {
  const populate = ['skips', 'officerLinkSealed', 'supervisorLinkSealed'] as never
  const lockMode = LockMode.PESSIMISTIC_WRITE
  return (await em.findOne(LinkRequest, { draw, closedAt: null } as never, { lockMode, populate })) ?? undefined
}

function givenOf({ officerLinkSealed, officerAt, supervisorLinkSealed, supervisorAt }: LinkRequest): Partial<LinkRequest> {
  return { officerLinkSealed, officerAt, supervisorLinkSealed, supervisorAt }
}
