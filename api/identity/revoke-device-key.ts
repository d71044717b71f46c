import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../schema/base/refusals.ts'
import type { RevokeDeviceKeyInput, RevokeDeviceKeyPayload } from '../../schema/identity/revoke-device-key.ts'
import { DeviceKey } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { mayRevokeDeviceKey } from './permissions.ts'

/** Revokes a device key, with a reason: it signs nothing any more, and stays on record. Refuses other people’s keys and one that is revoked. */
export async function revokeDeviceKey(act: Act, input: RevokeDeviceKeyInput): Promise<Done<RevokeDeviceKeyPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('DeviceKey', input.deviceKeyId, ['deviceKeyId'])
  const deviceKey = required(await em.findOne(DeviceKey, id), notFound(input.deviceKeyId, ['deviceKeyId']))
  demand(mayRevokeDeviceKey(viewer, { account: deviceKey.account.id }))
  await em.refresh(deviceKey, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const reason = input.reason.trim()
  demand(deviceKey.revokedAt ? revokedAlready() : undefined, reason === '' ? reasonMissing() : undefined)
  Object.assign(deviceKey, { revokedAt: now, revocationReason: reason })
  act.record({ verb: 'device-key.revoked', office: undefined, subject: ['DeviceKey', deviceKey.id], details: {} })
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
