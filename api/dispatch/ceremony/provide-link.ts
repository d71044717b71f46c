import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import type { ProvideLinkInput, ProvideLinkPayload } from '../../../schema/dispatch/provide-link.ts'
import type { Draw, HolderRole, LinkRequest } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { opens } from '../../draw/ceremony.ts'
import { type Links, type Skip, seatedNow } from '../../draw/record.ts'
import { demand, type Refusal, refusalOf, required } from '../../refusal.ts'
import { settle } from '../constraint-refusals.ts'
import { mayHoldPart } from '../permissions.ts'
import { LINK } from './ceremony-record.ts'
import { findDrawnPanel } from './find-drawn-panel.ts'
import { askForLinks, openRequest } from './link-requests.ts'
import { lockDraw } from './lock-draw.ts'
import { refillByLinks } from './refill.ts'
import { inviteReplacements } from './seat-panel.ts'
import { readRecord, writeRecord } from './stored-record.ts'

/**
 * Takes the next link of a holder’s chain and seals it. The transaction that receives the second one seats the first of the new ranking
 * whom the rules allow, passing over the list published beforehand (draw protocol §10). Neither holder alone could foresee the name.
 * Refuses everybody but the holders, a link nobody asked for, a second one, one out of order, and one that is not of the chain.
 */
export async function provideLink(act: Act, input: ProvideLinkInput): Promise<Done<ProvideLinkPayload>> {
  const { viewer, now } = act
  const { draw, holder } = await lockDraw(act, input.drawId, held => mayHoldPart(viewer, held))
  const request = required(await openRequest(act, draw.id), notAsked(draw))
  const [sealed, at] =
    holder === 'OFFICER' ? (['officerLinkSealed', 'officerAt'] as const) : (['supervisorLinkSealed', 'supervisorAt'] as const)
  demand(request[at] ? providedAlready() : undefined)
  demand(checkLink(draw, holder!, request.link, input.link))
  request[sealed] = act.platform.seals.seal(LINK, input.link)
  request[at] = now
  const details = { holder, link: request.link, round: request.round }
  act.record({ verb: 'link.provided', office: draw.office.id, subject: ['Draw', draw.id], details })
  if (request.officerAt && request.supervisorAt) await openLinks(act, draw, request)
  return { draw }
}

async function openLinks(act: Act, draw: Draw, request: LinkRequest): Promise<void> {
  const { em, platform } = act
  const links: Links = {
    officer: platform.seals.open(LINK, request.officerLinkSealed!),
    supervisor: platform.seals.open(LINK, request.supervisorLinkSealed!),
  }
  const skips = JSON.parse(request.skips) as readonly Skip[]
  request.closedAt = act.now
  await em.flush()
  await beyondScope(act, { why: 'a replacement by links', office: draw.office.id }, async () => {
    const panel = await findDrawnPanel(em, platform.seals, draw)
    const record = readRecord(draw.proof!)
    const refilled = await refillByLinks(act, panel, record, links, skips)
    draw.proof = writeRecord(refilled)
    const seated = new Set(seatedNow(refilled))
    for (const round of refilled.rounds.slice(record.rounds.length)) await inviteReplacements(act, panel, round, seated)
    await askForLinks(act, panel, refilled)
    await settle(act)
  })
  act.emit('seats.changed', { panel: draw.panel.id })
}

/**
 * A link has to lead to the head in exactly its number of steps; one that leads there in another number is of the chain, but out of order.
 */
function checkLink(draw: Draw, holder: HolderRole, index: number, link: string): Refusal | undefined {
  const attempt = { drawId: toGlobalId('Draw', draw.id), attempt: draw.attempt }
  const { head } = draw.parts.getItems().find(part => part.holder === holder)!
  if (opens(attempt, holder, head, link, index + 1)) return undefined
  const other = Array.from({ length: draw.chainLength }, (_, i) => i).find(i => opens(attempt, holder, head, link, i + 1))
  return other === undefined ? linkWrong() : outOfOrder(index, other)
}

const linkWrong = () =>
  refusalOf(InvalidInput, {
    code: 'LINK_WRONG',
    messageZh: '该值不在所承诺的链上。',
    messageEn: 'This value is not of the chain that was committed to.',
    path: ['link'],
  })

const outOfOrder = (index: number, other: number) =>
  refusalOf(InvalidInput, {
    code: 'LINK_OUT_OF_ORDER',
    messageZh: `须给出第 ${index} 个链值，所给的是第 ${other} 个（0 为揭示值）。`,
    messageEn: `Link ${index} is asked for; this is link ${other} (0 is the reveal).`,
    path: ['link'],
  })

const providedAlready = () =>
  refusalOf(WrongState, {
    code: 'LINK_PROVIDED_ALREADY',
    messageZh: '已经给出该链值，等待另一位持有人。',
    messageEn: 'The link was provided; the other holder’s is awaited.',
    state: 'PROVIDED',
    allowed: [],
  })

const notAsked = ({ state }: Draw) =>
  refusalOf(WrongState, {
    code: 'NO_LINK_ASKED',
    messageZh: '当前没有待给出的链值。',
    messageEn: 'No link is asked for now.',
    state,
    allowed: [],
  })
