import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { answerByLink } from '../../../api/dispatch/assignment/answer-by-link.ts'
import { sendInvitations } from '../../../api/dispatch/assignment/send-invitations.ts'
import { nobody } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { AnswerByLinkInput } from '../../../schema/dispatch/answer-by-link.ts'
import { refusals } from '../../engagement.ts'
import { accept, decline, recuse, seats, verdict } from '../draw.ts'
import { expire, invitedPanel, officer, world } from './invited.ts'

let sent = 0
/** Sends the invitations of a panel again, with links that the test knows: one per open seat, in the order of the seats. */
async function links(made: { readonly id: number }): Promise<string[]> {
  const tokens: string[] = []
  const secret = () => {
    tokens.push(createHash('sha256').update(`${made.id} ${sent++}`).digest('hex'))
    return tokens.at(-1)!
  }
  await world.run(officer, act => sendInvitations(act, { panelId: toGlobalId('Panel', made.id) }, secret))
  return tokens
}

const byLink = (token: string, answer: Partial<AnswerByLinkInput> & Pick<AnswerByLinkInput, 'answer'>, viewer = nobody) =>
  world.run(viewer, act => answerByLink(act, { token, actsIndependently: false, ...answer }))

test('S06 a personal link answers for one seat, once, without signing in', async () => {
  const { made, rows } = await invitedPanel()
  const held = rows.filter(row => row.state === 'INVITED').toSorted((a, b) => a.id - b.id)
  const tokens = await links(made)
  assert.equal(tokens.length, held.length)
  const [first, second, third] = tokens as [string, string, string]
  assert.deepEqual(await refusals(byLink(first, { answer: 'ACCEPT' })), [
    { code: 'INDEPENDENCE_MISSING', path: ['actsIndependently'], clause: 'S06' },
  ])
  assert.deepEqual(await byLink(first, accept), { state: 'ACCEPTED' })
  const link = (code: string) => [{ code, path: ['token'] }]
  assert.deepEqual(await refusals(byLink(first, decline)), link('LINK_USED'), 'twice')
  assert.deepEqual(await refusals(byLink(`${second.slice(0, -1)}x`, accept)), link('LINK_UNKNOWN'), 'altered')
  assert.deepEqual(await refusals(byLink('', accept)), link('LINK_UNKNOWN'))
  const other = await world.signedIn(held[0]!.expert)
  assert.deepEqual(await refusals(byLink(second, accept, other)), link('LINK_OF_ANOTHER'), 'of somebody else')
  assert.deepEqual(await refusals(byLink(second, { answer: 'RECUSE', reason: '亲属' })), [
    { code: 'CONFLICT_KIND_MISSING', path: ['conflictKind'], clause: 'S06' },
  ])
  assert.deepEqual(await byLink(second, recuse), { state: 'RECUSED' })
  await expire(held[2]!)
  assert.deepEqual(await refusals(byLink(third, accept)), [{ code: 'ANSWER_TOO_LATE' }], 'expired')
  const again = await links(made)
  assert.deepEqual(await refusals(byLink(third, accept)), link('LINK_WITHDRAWN'), 'a newer one was sent')
  assert.deepEqual(await byLink(again[0]!, { answer: 'DECLINE', declineReason: 'ILLNESS' }), { state: 'DECLINED' })
  const now = await seats(world, made)
  assert.deepEqual(
    held.slice(0, 3).map(seat => now.find(row => row.id === seat.id)!.state),
    ['ACCEPTED', 'RECUSED', 'DECLINED'],
  )
  assert.equal(now.filter(row => ['INVITED', 'ACCEPTED'].includes(row.state)).length, 5)
  assert.deepEqual(await world.rows('select reason, note, justified from decline where assignment_id = ?', [held[2]!.id]), [
    { reason: 'ILLNESS', note: null, justified: false },
  ])
  assert.equal(await verdict(world, made), 'ACCEPTED')
})
