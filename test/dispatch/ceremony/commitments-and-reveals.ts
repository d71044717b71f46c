import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commitToDraw } from '../../../api/dispatch/ceremony/commit-to-draw.ts'
import { commitmentTo, makeChain, signWith } from '../../../client-sdk/index.ts'
import { fourBytes, fromHex, hashOf, utf8 } from '../../../client-sdk/verify/bytes.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { refusals } from '../../engagement.ts'
import { announced, committed, deadlineCame, frozen, Holder, heldOf, read, valueCameTo } from '../ceremony.ts'
import { checked, proofOf } from '../draw.ts'
import { at, drafted, held, later, officer, supervisor, world } from './holders.ts'

test('bad commitments: made before the document’s hash, by another key, with the other’s head, by others, twice, late', async () => {
  const made = await drafted()
  await announced(world, held, made)
  const draw = await frozen(world, held, made)
  const blind = makeChain({ ...heldOf(draw), document: '00'.repeat(32) }, 'OFFICER')
  assert.deepEqual(await refusals(officer.commit(draw, at.committed, blind)), [{ code: 'COMMITMENT_WRONG', path: ['commitment'] }])
  const asSupervisor = makeChain(heldOf(draw), 'SUPERVISOR')
  assert.deepEqual(await refusals(officer.commit(draw, at.committed, asSupervisor)), [{ code: 'COMMITMENT_WRONG', path: ['commitment'] }])
  const third = await Holder.enrol(world, await world.staff(['DRAWING_OFFICER', 'SUPERVISOR']), 'OFFICER')
  assert.deepEqual(await refusals(third.commit(draw, at.committed)), [{ code: 'HOLDERS_ONLY' }])
  const chain = makeChain(heldOf(draw), 'OFFICER')
  const { signature } = await commitmentTo(chain, third.key)
  const send = async (changes: object) => {
    const input = { ...(await commitmentTo(chain, officer.key)), ...changes }
    return world.run(officer.viewer, act => commitToDraw({ ...act, now: at.committed }, input))
  }
  assert.deepEqual(await refusals(send({ signature })), [{ code: 'SIGNATURE_WRONG', path: ['signature'] }])
  assert.deepEqual(await refusals(send({ head: 'x' })), [{ code: 'DIGEST_MALFORMED', path: ['head'] }])
  assert.deepEqual(await refusals(officer.reveal(draw, at.committed, '00'.repeat(32))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(officer.commit(draw, at.revealBy)), [{ code: 'DEADLINE_PASSED' }])
  await officer.commit(draw, at.committed, chain)
  assert.deepEqual(await refusals(officer.commit(draw, at.committed)), [{ code: 'COMMITTED_ALREADY' }])

  // The supervisor copies the officer’s head: sound as a commitment, and refused all the same.
  const { head } = await commitmentTo(chain, officer.key)
  const parts = [utf8(toGlobalId('Draw', draw.id)), fourBytes(1), utf8('SUPERVISOR'), fromHex(draw.commitment!), fromHex(head)]
  const commitment = hashOf('commit', parts)
  const copied = { drawId: toGlobalId('Draw', draw.id), head, commitment, signature: await signWith(supervisor.key, fromHex(commitment)) }
  const copying = world.run(supervisor.viewer, act => commitToDraw({ ...act, now: at.committed }, copied))
  assert.deepEqual(await refusals(copying), [{ code: 'HEADS_EQUAL', path: ['head'] }])
  const [parted] = await world.rows('select count(*)::int as parts from draw_part where draw_id = ?', [draw.id])
  assert.deepEqual(parted, { parts: 1 })

  await deadlineCame(world, held, draw)
  const abandoned = await read(world, draw)
  assert.deepEqual([abandoned.state, abandoned.abandonCause], ['ABANDONED', 'COMMITMENT_MISSING'])
})

test('bad reveals: one that does not open, one of the other holder, twice, late, never', async () => {
  const made = await drafted()
  const draw = await committed(world, held, made)
  const reveal = (holder: Holder, now: Date, value?: string) => refusals(holder.reveal(draw, now, value))
  assert.deepEqual(await reveal(officer, at.committed, 'ab'.repeat(32)), [{ code: 'REVEAL_WRONG', path: ['reveal'] }])
  assert.deepEqual(await reveal(officer, at.committed, officer.chain.secret), [{ code: 'REVEAL_WRONG', path: ['reveal'] }])
  await officer.reveal(draw, at.committed)
  assert.deepEqual(await reveal(officer, at.committed), [{ code: 'REVEALED_ALREADY' }])
  assert.deepEqual(await reveal(supervisor, at.revealBy), [{ code: 'DEADLINE_PASSED' }])
  await deadlineCame(world, held, draw, later(at.revealBy, -1))
  assert.equal((await read(world, draw)).state, 'COMMITTED', 'a job that comes too early does nothing')
  await deadlineCame(world, held, draw)
  await deadlineCame(world, held, draw)
  assert.deepEqual(await reveal(supervisor, at.committed), [{ code: 'WRONG_STATE' }])
  assert.equal((await read(world, draw)).state, 'REVEALED', 'the public value is still to come')
  await valueCameTo(world, held, draw)
  const report = checked(await proofOf(world, made))
  assert.deepEqual([report.verdict, report.missingReveals, report.trust], ['ACCEPTED', ['SUPERVISOR'], 'PUBLIC_VALUE'])
  const [attempts] = await world.rows('select count(*)::int as attempts from draw where panel_id = ?', [made.id])
  assert.deepEqual(attempts, { attempts: 1 }, 'a missing reveal never starts a new attempt')
})

test('neither revealed: with a public value the draw goes on, without one it is abandoned', async () => {
  const [withValue, without] = [await drafted(), await drafted()]
  const first = await committed(world, held, withValue)
  await deadlineCame(world, held, first)
  await valueCameTo(world, held, first)
  assert.deepEqual(checked(await proofOf(world, withValue)).missingReveals, ['OFFICER', 'SUPERVISOR'])
  const second = await committed(world, held, without, { publicValue: null, reason: '无' })
  await deadlineCame(world, held, second)
  const { state, abandonCause } = await read(world, second)
  assert.deepEqual([state, abandonCause], ['ABANDONED', 'NO_SECRET'])
})
