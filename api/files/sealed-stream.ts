import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'

/**
 * Encryption of streams: AES-256-GCM over segments of 64 KiB, so that nothing is handed on before it is proved whole. The nonce of a
 * segment is its number and whether it is the last: segments cannot be left out, repeated, moved or cut off. A key seals one stream only.
 *
 * Bytes: version 1, then per segment its ciphertext and the tag of 16 bytes.
 */
const VERSION = 1
const SEGMENT = 64 * 1024
const TAG = 16

/** The key under which one resting place of a file is sealed: what is quarantined and what is kept never share a key. */
export function keyOfPlace(fileKey: Uint8Array, place: string): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, 'jiangku file', place, 32))
}

function nonceOf(segment: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(segment, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Seals what is written to it. */
export class Sealing extends Transform {
  readonly #key: Uint8Array
  #held: Buffer = Buffer.alloc(0)
  #segment = 0

  constructor(key: Uint8Array) {
    super()
    this.#key = key
    this.push(Buffer.of(VERSION))
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#held = Buffer.concat([this.#held, chunk])
    while (this.#held.length > SEGMENT) {
      this.#seal(this.#held.subarray(0, SEGMENT), false)
      this.#held = this.#held.subarray(SEGMENT)
    }
    done()
  }

  override _flush(done: TransformCallback): void {
    this.#seal(this.#held, true)
    done()
  }

  #seal(bytes: Uint8Array, last: boolean): void {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonceOf(this.#segment++, last))
    this.push(Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]))
  }
}

/** Opens what `Sealing` sealed under the same key; fails when a byte was altered, or the end is missing. */
export class Opening extends Transform {
  readonly #key: Uint8Array
  #held: Buffer = Buffer.alloc(0)
  #segment = 0
  #begun = false

  constructor(key: Uint8Array) {
    super()
    this.#key = key
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.#held = Buffer.concat([this.#held, chunk])
      if (!this.#begun && this.#held.length > 0) {
        if (this.#held[0] !== VERSION) throw new RangeError('sealed under an unknown version')
        this.#held = this.#held.subarray(1)
        this.#begun = true
      }
      while (this.#held.length > SEGMENT + TAG) {
        this.#open(this.#held.subarray(0, SEGMENT + TAG), false)
        this.#held = this.#held.subarray(SEGMENT + TAG)
      }
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      if (this.#held.length < TAG) throw new RangeError('a sealed stream without its end')
      this.#open(this.#held, true)
      done()
    } catch (error) {
      done(error as Error)
    }
  }

  #open(sealed: Uint8Array, last: boolean): void {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonceOf(this.#segment++, last))
    decipher.setAuthTag(sealed.subarray(-TAG))
    this.push(Buffer.concat([decipher.update(sealed.subarray(0, -TAG)), decipher.final()]))
  }
}
