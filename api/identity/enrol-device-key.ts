import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { EnrolDeviceKeyInput, EnrolDeviceKeyPayload } from '../../schema/identity/enrol-device-key.ts'
import { DeviceKey } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { enrolmentText, signedText } from '../draw/signature.ts'
import { demand, type Refusal, Refused, refusalOf, required } from '../refusal.ts'
import { signedInOnly } from './permissions.ts'

const LONGEST_NAME = 200

/**
 * Enrols the Ed25519 key of a device for one’s own account: with it a holder signs commitments to draws (draw protocol §6). The private
 * half stays on the device. Refuses who is not signed in, malformed keys, a signature that the key did not make, and a key already
 * enrolled.
 */
export async function enrolDeviceKey(act: Act, input: EnrolDeviceKeyInput): Promise<Done<EnrolDeviceKeyPayload>> {
  const { em, viewer, now } = act
  const account = required(viewer.account, signedInOnly())
  const device = input.device.trim()
  const { publicKey, signature } = input
  demand(checkName(device), /^[0-9a-f]{64}$/.test(publicKey) ? undefined : malformed())
  demand(signedText(publicKey, enrolmentText(toGlobalId('Account', account), publicKey), signature) ? undefined : notPossessed())
  const deviceKey = em.create(DeviceKey, { account, device, publicKey, enrolledAt: now } as never)
  try {
    await em.persist(deviceKey).flush()
  } catch (error) {
    const taken = (error as { readonly constraint?: string }).constraint === 'device_key_public_key_unique'
    throw taken ? new Refused([enrolledAlready()]) : error
  }
  act.record({ verb: 'device-key.enrolled', office: undefined, subject: ['DeviceKey', deviceKey.id], details: { publicKey } })
  return { deviceKey }
}

function checkName(device: string): Refusal | undefined {
  if (device !== '' && device.length <= LONGEST_NAME) return undefined
  const messageZh = `请填写 1 至 ${LONGEST_NAME} 字的设备名称。`
  const messageEn = `Name the device with 1 to ${LONGEST_NAME} characters.`
  return refusalOf(InvalidInput, { code: 'DEVICE_NAME_MISSING', messageZh, messageEn, path: ['device'] })
}

const malformed = () =>
  refusalOf(InvalidInput, {
    code: 'KEY_MALFORMED',
    messageZh: '公钥应为 64 位小写十六进制。',
    messageEn: 'A public key is 64 lower-case hexadecimal digits.',
    path: ['publicKey'],
  })

const notPossessed = () =>
  refusalOf(InvalidInput, {
    code: 'KEY_NOT_POSSESSED',
    messageZh: '签名不是用该密钥为本账号作出的。',
    messageEn: 'The signature was not made with this key for this account.',
    path: ['signature'],
  })

const enrolledAlready = () =>
  refusalOf(InvalidInput, {
    code: 'KEY_ENROLLED_ALREADY',
    messageZh: '该密钥已登记过；每台设备、每位持有人使用各自的密钥。',
    messageEn: 'This key was enrolled before; every device and every holder has a key of its own.',
    path: ['publicKey'],
  })
