import assert from 'node:assert/strict'
import { answerAssignment } from '../../api/dispatch/assignment/answer-assignment.ts'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import type { Viewer } from '../../api/viewer.ts'
import type { Checked } from '../../client-sdk/verify/report.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { AnswerAssignmentInput } from '../../schema/dispatch/answer-assignment.ts'
import type { Draw } from '../../schema/index.ts'
import { approved } from '../engagement.ts'
import type { World } from '../world.ts'

/** A public value that is due soon: what a small office names when its server keeps the secrets. */
export function soon() {
  return { source: '体彩排列5 第26300期', dueAt: new Date(Date.now() + 600_000) }
}

/**
 * Draws a panel as a small office does: its rules approved where they must be, frozen and committed to, then the public value comes.
 * Nobody waits for its hour: the clock is set to it.
 */
export async function drawn(world: World, officer: Viewer, panel: { readonly id: number }): Promise<Draw> {
  const publicValue = soon()
  const input = { panelId: toGlobalId('Panel', panel.id), publicValue }
  await approved(world, panel)
  await prepareDraw(world.context(officer), input)
  const { draw } = await world.run(officer, act => drawPanel(act, input))
  return await valueCame(world, officer, draw!)
}

/** Records the public value of a draw at its hour. */
export async function valueCame(world: World, officer: Viewer, draw: Draw, value = '3 1 4 1 5'): Promise<Draw> {
  const input = { drawId: toGlobalId('Draw', draw.id), value }
  return (await world.run(officer, act => recordPublicValue({ ...act, now: draw.publicDueAt! }, input))).draw!
}

export interface SeatRow {
  readonly id: number
  readonly expert: number
  readonly role: string
  readonly route: string
  readonly state: string
  readonly reserve_rank: number | null
}

/** The assignments of a panel: seats by role, then reserves in rank. */
export function seats(world: World, panel: { readonly id: number }): Promise<SeatRow[]> {
  return world.rows<SeatRow>(
    'select id, expert_id as expert, role, route, state, reserve_rank from assignment where panel_id = ? order by reserve_rank nulls first, role, id',
    [panel.id],
  )
}

/** The proof of a panel's draw as it is kept. */
export async function proofOf(world: World, panel: { readonly id: number }): Promise<string> {
  const [row] = await world.rows<{ proof: string }>(`select proof from draw where panel_id = ? and state = 'DRAWN'`, [panel.id])
  return row!.proof
}

/** Answers an assignment as its expert. */
export async function answered(
  world: World,
  seat: SeatRow,
  answer: Partial<AnswerAssignmentInput> & Pick<AnswerAssignmentInput, 'answer'>,
) {
  const input: AnswerAssignmentInput = { assignmentId: toGlobalId('Assignment', seat.id), actsIndependently: false, ...answer }
  return world.run(await world.signedIn(seat.expert), act => answerAssignment(act, input))
}

export const accept = { answer: 'ACCEPT', actsIndependently: true } as const
export const decline = { answer: 'DECLINE', reason: '当日另有安排' } as const
export const recuse = { answer: 'RECUSE', reason: '亲属参赛', conflictKind: 'KIN' } as const

/** What a stranger's verifier says of a proof; fails when it does not even look into it. */
export function checked(proof: string): Checked {
  const report = verify(Buffer.from(proof))
  if (report.verdict === 'REFUSED') throw new Error(`refused: ${report.reason}`)
  return report
}

/** The verdict on the kept proof of a panel; fails where it does not prove that nobody could gain a millionth. */
export async function verdict(world: World, panel: { readonly id: number }): Promise<string> {
  const { verdict, fairness } = checked(await proofOf(world, panel))
  assert.equal(fairness, 'PROVEN')
  return verdict
}
