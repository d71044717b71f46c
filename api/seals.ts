import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

const VERSION = 1

/** Seals personal data (ID number, phone, e-mail) for storage, and finds equal values without opening them. */
export interface Seals {
  /** AES-256-GCM under a fresh nonce; `purpose` is bound in, so that a phone number cannot be passed off as an ID number. */
  seal(purpose: string, text: string): Buffer
  /** The sealed text. Throws when the bytes were altered, or sealed for another purpose or under another key. */
  open(purpose: string, sealed: Uint8Array): string
  /** HMAC-SHA-256 in hex: equal for equal texts, meaningless without the key. */
  fingerprint(purpose: string, text: string): string
}

/** Seals under one 32-byte master key, from which a key per use is derived (HKDF-SHA-256). */
export function sealsUnder(masterKey: Uint8Array): Seals {
  if (masterKey.byteLength !== 32) throw new RangeError('The master key must have 32 bytes')
  // As key objects: given as bytes, a key is wrapped anew for every seal, which costs several times the seal itself.
  const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, 'jiangku', use, 32)))
  const sealing = derive('seal')
  const finding = derive('fingerprint')
  return {
    seal(purpose, text) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce).setAAD(Buffer.from(purpose))
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(purpose, sealed) {
      const bytes = Buffer.from(sealed)
      if (bytes[0] !== VERSION) throw new RangeError('Sealed under an unknown version')
      const cipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(1, 13)).setAAD(Buffer.from(purpose))
      cipher.setAuthTag(bytes.subarray(-16))
      return cipher.update(bytes.subarray(13, -16), undefined, 'utf8') + cipher.final('utf8')
    },
    fingerprint(purpose, text) {
      return createHmac('sha256', finding).update(`${purpose}\0${text}`).digest('hex')
    },
  }
}
