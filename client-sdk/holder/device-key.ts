import type { EnrolDeviceKeyInput } from '../_generated.ts'
import { fromHex, PROTOCOL, toHex, utf8 } from '../verify/bytes.ts'

/** The Ed25519 key of a device. The private half never leaves it. */
export interface DeviceKeyPair {
  /** 32 bytes as 64 hexadecimal digits. */
  readonly publicKey: string
  /** PKCS #8, as hexadecimal digits; keep it like a password. */
  readonly privateKey: string
}

/** Makes a key on this device. Needs Web Crypto with Ed25519: Node from 20 on, and current browsers. */
export async function makeDeviceKey(): Promise<DeviceKeyPair> {
  const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair
  const publicKey = toHex(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  return { publicKey, privateKey: toHex(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))) }
}

/** Signs bytes with a device’s key: 128 hexadecimal digits. */
export async function signWith({ privateKey }: DeviceKeyPair, message: Uint8Array): Promise<string> {
  const key = await crypto.subtle.importKey('pkcs8', owned(fromHex(privateKey)), 'Ed25519', false, ['sign'])
  return toHex(new Uint8Array(await crypto.subtle.sign('Ed25519', key, owned(message))))
}

/** What `enrolDeviceKey` asks for: the public key, with the proof that this device holds the private one. `account` is the account’s id. */
export async function enrolmentOf(account: string, device: string, key: DeviceKeyPair): Promise<EnrolDeviceKeyInput> {
  const signature = await signWith(key, utf8(`${PROTOCOL}/enrol\n${account}\n${key.publicKey}`))
  return { device, publicKey: key.publicKey, signature }
}

/** The same bytes in a buffer of their own, as Web Crypto wants them. */
function owned(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
