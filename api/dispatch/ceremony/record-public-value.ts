import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { RecordPublicValueInput, RecordPublicValuePayload } from '../../../schema/dispatch/record-public-value.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { notYet } from '../engagement/deadlines.ts'
import { mayRecordPublicValue } from '../permissions.ts'
import { closeReveals } from './close-reveals.ts'
import { drawStates } from './draw-states.ts'
import { finishDraw } from './finish-draw.ts'
import { lockDraw } from './lock-draw.ts'

const LONGEST_VALUE = 1000

/**
 * Records the public value as its source published it, and draws: everything else is fixed by then, so that whoever records it chooses
 * nothing, and anybody can compare it with the source. Refuses it before its hour, a second one, and a draw that is not waiting for it.
 */
export async function recordPublicValue(act: Act, input: RecordPublicValueInput): Promise<Done<RecordPublicValuePayload>> {
  const { viewer, now } = act
  const locked = await lockDraw(act, input.drawId, held => mayRecordPublicValue(viewer, held))
  const { draw } = locked
  await closeReveals(act, locked)
  demand(mayBecome(drawStates, draw, 'DRAWN'))
  demand(now < draw.publicDueAt! ? notYet(draw.publicDueAt!) : undefined)
  demand(input.value.trim() === '' || input.value.length > LONGEST_VALUE ? valueMissing() : undefined)
  draw.publicValue = input.value
  draw.publicValueBy = viewer.account as never
  const details = { source: draw.publicSource, dueAt: draw.publicDueAt, value: input.value }
  act.record({ verb: 'public-value.recorded', office: draw.office.id, subject: ['Draw', draw.id], details })
  await finishDraw(act, locked)
  return { draw }
}

const valueMissing = () =>
  refusalOf(InvalidInput, {
    code: 'VALUE_MISSING',
    messageZh: `请填写 1 至 ${LONGEST_VALUE} 字的公共随机值。`,
    messageEn: `Give the public value, 1 to ${LONGEST_VALUE} characters.`,
    path: ['value'],
  })
