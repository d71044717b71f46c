import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freezeDraw } from '../../../api/dispatch/ceremony/freeze-draw.ts'
import { enrolDeviceKey } from '../../../api/identity/enrol-device-key.ts'
import { revokeDeviceKey } from '../../../api/identity/revoke-device-key.ts'
import { enrolmentOf, makeDeviceKey } from '../../../client-sdk/index.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { refusals } from '../../engagement.ts'
import { announced, committed, frozen, type Held, Holder, read, valueCameTo } from '../ceremony.ts'
import { at, drafted, held, officer, organiser, supervisor, world } from './holders.ts'

test('keys: whoever enrols one proves to hold it; it is one person’s for ever, and only its owner or an administrator revokes it, with a reason', async () => {
  const key = await makeDeviceKey()
  const mine = toGlobalId('Account', officer.viewer.account!)
  const enrol = (viewer: typeof organiser, input: object) =>
    world.run(viewer, act => enrolDeviceKey(act, { device: '电脑', publicKey: key.publicKey, signature: '', ...input }))
  const forOther = await enrolmentOf(mine, '电脑', key)
  assert.deepEqual(await refusals(enrol(supervisor.viewer, forOther)), [{ code: 'KEY_NOT_POSSESSED', path: ['signature'] }])
  assert.deepEqual(
    await refusals(enrol(officer.viewer, { publicKey: 'AB' })),
    [
      { code: 'KEY_MALFORMED', path: ['publicKey'] },
      { code: 'KEY_NOT_POSSESSED', path: ['signature'] },
    ].slice(0, 1),
  )
  const { deviceKey } = await enrol(officer.viewer, forOther)
  assert.deepEqual(await refusals(enrol(officer.viewer, forOther)), [{ code: 'KEY_ENROLLED_ALREADY', path: ['publicKey'] }])
  const revoke = (viewer: typeof organiser, reason: string) =>
    refusals(world.run(viewer, act => revokeDeviceKey(act, { deviceKeyId: toGlobalId('DeviceKey', deviceKey!.id), reason })))
  assert.deepEqual(await revoke(supervisor.viewer, '不是我的'), [{ code: 'OWN_KEY_ONLY', path: ['deviceKeyId'] }])
  assert.deepEqual(await revoke(officer.viewer, ' '), [{ code: 'REASON_MISSING', path: ['reason'] }])
})

test('a lost key is revoked by an administrator: draws not committed to end with their cause, committed ones go on, announcements are to be made anew', async () => {
  const device = await Holder.enrol(world, supervisor.viewer, 'SUPERVISOR')
  const withDevice: Held = { officer, supervisor: device, at }
  const announcedOnly = await drafted()
  const announcement = await announced(world, withDevice, announcedOnly)
  const uncommitted = await drafted()
  await announced(world, withDevice, uncommitted)
  const waiting = await frozen(world, withDevice, uncommitted)
  await officer.commit(waiting, at.committed)
  const both = await committed(world, withDevice, await drafted())
  const administrator = await world.staff(['ADMINISTRATOR'])
  const input = { deviceKeyId: device.keyId, reason: '手机遗失，本人已报告' }
  const elsewhere = await world.staff(['ADMINISTRATOR'], world.county)
  assert.deepEqual(await refusals(world.run(elsewhere, act => revokeDeviceKey(act, input))), [
    { code: 'OWN_KEY_ONLY', path: ['deviceKeyId'] },
  ])
  const { deviceKey } = await world.run(administrator, act => revokeDeviceKey(act, input))
  assert.equal(deviceKey!.revokedBy!.id, administrator.account)
  assert.deepEqual(await refusals(world.run(administrator, act => revokeDeviceKey(act, input))), [{ code: 'KEY_REVOKED' }])
  const log = await world.rows(`select actor, details from act_log where verb = 'device-key.revoked' order by id desc limit 1`)
  assert.deepEqual(log, [{ actor: administrator.account, details: { reason: input.reason, owner: supervisor.viewer.account } }])

  const ended = await read(world, waiting)
  assert.deepEqual([ended.state, ended.abandonCause], ['ABANDONED', 'KEY_REVOKED'])
  assert.equal((await read(world, both)).state, 'COMMITTED', 'a revocation is no way to withhold')
  await officer.reveal(both, at.committed)
  await device.reveal(both, at.committed)
  await valueCameTo(world, withDevice, both)
  assert.equal((await read(world, both)).state, 'DRAWN')
  const told = await world.rows('select account_id from message where key = ?', [`KEY ${announcement.id}`])
  assert.deepEqual(told, [{ account_id: officer.viewer.account }])
  const freezing = world.run(officer.viewer, act =>
    freezeDraw({ ...act, now: at.freezeAt }, { panelId: toGlobalId('Panel', announcedOnly.id) }),
  )
  assert.deepEqual(await refusals(freezing), [{ code: 'KEY_REVOKED', path: ['panelId'] }])
  await announced(world, held, announcedOnly, { reason: '监督员换了设备' })
  assert.equal((await frozen(world, held, announcedOnly)).state, 'FROZEN')
})
