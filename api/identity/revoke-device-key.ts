import { LockMode } from '@mikro-orm/core'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../schema/base/refusals.ts'
import type { RevokeDeviceKeyInput, RevokeDeviceKeyPayload } from '../../schema/identity/revoke-device-key.ts'
import { DeviceKey } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { findAccount } from './find-account.ts'
import { mayRevokeDeviceKey } from './permissions.ts'

/**
 * Revokes a device key, with a reason: it signs nothing any more, and stays on record. What waits for it is told by a fact (draws not yet
 * committed to end, announcements are to be made anew). Refuses whoever is neither its owner nor administers the owner's offices, and one
 * that is revoked.
 */
export async function revokeDeviceKey(act: Act, input: RevokeDeviceKeyInput): Promise<Done<RevokeDeviceKeyPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('DeviceKey', input.deviceKeyId, ['deviceKeyId'])
  const deviceKey = required(await em.findOne(DeviceKey, id), notFound(input.deviceKeyId, ['deviceKeyId']))
  const account = deviceKey.account.id
  const offices = account === viewer.account ? [] : (await findAccount(em, toGlobalId('Account', account))).offices
  demand(mayRevokeDeviceKey(viewer, { account, offices }))
  await em.refresh(deviceKey, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const reason = input.reason.trim()
  demand(deviceKey.revokedAt ? revokedAlready() : undefined, reason === '' ? reasonMissing() : undefined)
  Object.assign(deviceKey, { revokedAt: now, revocationReason: reason, revokedBy: viewer.account })
  act.emit('key.revoked', { key: deviceKey.id })
  act.record({ verb: 'device-key.revoked', office: offices[0], subject: ['DeviceKey', deviceKey.id], details: { reason, owner: account } })
  return { deviceKey }
}

const revokedAlready = () =>
  refusalOf(WrongState, {
    code: 'KEY_REVOKED',
    messageZh: '该密钥已撤销。',
    messageEn: 'The key is revoked.',
    state: 'REVOKED',
    allowed: ['ENROLLED'],
  })

const reasonMissing = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '撤销密钥须写明原因。',
    messageEn: 'Revoking a key needs a reason.',
    path: ['reason'],
  })
