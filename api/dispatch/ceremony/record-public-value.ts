import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { RecordPublicValueInput, RecordPublicValuePayload } from '../../../schema/dispatch/record-public-value.ts'
import type { Draw } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { DrawDocument } from '../../draw/document.ts'
import { isBall, isByMachine } from '../../draw/draw.ts'
import { BALLS } from '../../draw/instance.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { notYet } from '../engagement/deadlines.ts'
import { mayRecordPublicValue } from '../permissions.ts'
import { closeReveals } from './close-reveals.ts'
import { drawStates } from './draw-states.ts'
import { finishDraw } from './finish-draw.ts'
import { lockDraw } from './lock-draw.ts'

const LONGEST_VALUE = 1000
/** Of what was given instead of a ball, so much is said again. */
const SHOWN = 20

/**
 * Records the public value as its source published it, and draws: everything else is fixed by then, so that whoever records it chooses
 * nothing, and anybody can compare it with the source. Of a thousand balls it is the one that the machine drew. Refuses it before its hour,
 * a second one, what is no ball, and a draw that is not waiting for it.
 */
export async function recordPublicValue(act: Act, input: RecordPublicValueInput): Promise<Done<RecordPublicValuePayload>> {
  const { viewer, now } = act
  const locked = await lockDraw(act, input.drawId, held => mayRecordPublicValue(viewer, held))
  const { draw } = locked
  await closeReveals(act, locked)
  demand(mayBecome(drawStates, draw, 'DRAWN'))
  demand(now < draw.publicDueAt! ? notYet(draw.publicDueAt!) : undefined)
  demand(input.value.trim() === '' || input.value.length > LONGEST_VALUE ? valueMissing() : undefined)
  if (isByMachine(JSON.parse(draw.document!) as DrawDocument)) demand(...checkBall(act, draw, input.value))
  draw.publicValue = input.value
  draw.publicValueBy = viewer.account as never
  const details = { source: draw.publicSource, dueAt: draw.publicDueAt, value: input.value }
  act.record({ verb: 'public-value.recorded', office: draw.office.id, subject: ['Draw', draw.id], details })
  await finishDraw(act, locked)
  return { draw }
}

/** A machine's ball has no source to compare it with: it is one of the thousand, and not told by the officer who drew. */
function checkBall({ viewer }: Act, { drawnBy }: Draw, value: string): readonly (Refusal | undefined)[] {
  return [isBall(value) ? undefined : notABall(value), drawnBy?.id === viewer.account ? toldByAnother() : undefined]
}

const notABall = (value: string) =>
  refusalOf(InvalidInput, {
    code: 'NOT_A_BALL',
    messageZh: `“${value.slice(0, SHOWN)}”不是球号：请填写 1 至 ${BALLS} 的整数，不带前导零。`,
    messageEn: `“${value.slice(0, SHOWN)}” is no ball: give a whole number from 1 to ${BALLS}, without leading zeros.`,
    path: ['value'],
  })

const toldByAnother = () =>
  refusalOf(InvalidInput, {
    code: 'BALL_TOLD_BY_DRAWER',
    messageZh: '球号没有公开来源可比对，须由启动抽取者以外的抽取员或监督员登记。',
    messageEn:
      'A ball has no public source to compare it with: the supervisor, or a drawing officer other than the one who began the draw, records it.',
    path: ['drawId'],
  })

const valueMissing = () =>
  refusalOf(InvalidInput, {
    code: 'VALUE_MISSING',
    messageZh: `请填写 1 至 ${LONGEST_VALUE} 字的公共随机值。`,
    messageEn: `Give the public value, 1 to ${LONGEST_VALUE} characters.`,
    path: ['value'],
  })
