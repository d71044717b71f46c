import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import type { RevealForDrawInput, RevealForDrawPayload } from '../../../schema/dispatch/reveal-for-draw.ts'
import type { Act } from '../../context.ts'
import { opens } from '../../draw/ceremony.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { deadlinePassed } from '../engagement/deadlines.ts'
import { mayHoldPart } from '../permissions.ts'
import { REVEAL } from './ceremony-record.ts'
import { drawStates } from './draw-states.ts'
import { finishDraw } from './finish-draw.ts'
import { lockDraw } from './lock-draw.ts'

/**
 * Takes a holder’s reveal and seals it: nobody reads it, the other holder neither, until the transaction that receives the last one, which
 * draws, or waits for the public value (draw protocol §6). Refuses everybody but the holders, a reveal before both committed, one that does
 * not open the commitment, a second one, and a late one.
 */
export async function revealForDraw(act: Act, input: RevealForDrawInput): Promise<Done<RevealForDrawPayload>> {
  const { viewer, now } = act
  const locked = await lockDraw(act, input.drawId, held => mayHoldPart(viewer, held))
  const { draw, holder } = locked
  const parts = draw.parts.getItems()
  const part = parts.find(one => one.holder === holder)
  demand(part?.revealedAt ? revealedAlready() : undefined)
  demand(draw.state === 'FREEZING' || draw.state === 'FROZEN' ? mayBecome(drawStates, draw, 'REVEALED') : undefined)
  demand(now >= draw.revealBy! ? deadlinePassed(draw.revealBy!) : undefined)
  demand(mayBecome(drawStates, draw, 'REVEALED'))
  const attempt = { drawId: toGlobalId('Draw', draw.id), attempt: draw.attempt }
  demand(opens(attempt, holder!, part!.head, input.reveal, 1) ? undefined : revealWrong())

  part!.revealSealed = act.platform.seals.seal(REVEAL, input.reveal)
  part!.revealedAt = now
  act.record({ verb: 'draw.revealed', office: draw.office.id, subject: ['Draw', draw.id], details: { attempt: draw.attempt, holder } })
  if (parts.every(one => one.revealedAt)) {
    become(drawStates, draw, 'REVEALED')
    if (draw.publicSource === null) await finishDraw(act, locked)
  }
  return { draw }
}

const revealWrong = () =>
  refusalOf(InvalidInput, {
    code: 'REVEAL_WRONG',
    messageZh: '揭示值与承诺的链首不符。',
    messageEn: 'The reveal does not open the commitment: it does not lead to the head of the chain.',
    path: ['reveal'],
  })

const revealedAlready = () =>
  refusalOf(WrongState, {
    code: 'REVEALED_ALREADY',
    messageZh: '已经揭示过，揭示只有一次。',
    messageEn: 'The reveal was made already; it is made once.',
    state: 'REVEALED',
    allowed: [],
  })
