import { hash } from 'node:crypto'

/** Name and version of the protocol; the first part of every tag, so that no hash of ours means two things. */
export const PROTOCOL = 'jiangku-draw/1' as const

export type Tag = 'label' | 'leaf' | 'node' | 'stream' | 'rank' | 'chain' | 'commit' | 'missing' | 'seed' | 'skips' | 'link'

/** A SHA-256 value or a 32-byte secret, as 64 lower-case hexadecimal digits. */
export type Digest = string

const DIGEST = /^[0-9a-f]{64}$/

/** Whether a text is a digest as the protocol writes it. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text)
}

/** Bytes of a digest (32). */
export function digest(hex: Digest): Uint8Array {
  return Buffer.from(hex, 'hex')
}

/** Bytes of a text in UTF-8. */
export function text(value: string): Uint8Array {
  return Buffer.from(value, 'utf8')
}

/** Bytes of an integer 0 ≤ n < 2^32: four, most significant first. */
export function u32(value: number): Uint8Array {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** SHA-256 of a text's UTF-8 bytes; the commitment of a draw document is this over its canonical JSON. */
export function plainHash(value: string): Digest {
  return hash('sha256', value, 'hex')
}

/** Tags as they enter a hash: length and text. */
const OPENINGS = new Map<Tag, Uint8Array>()

/**
 * SHA-256 over the tag and the parts, each preceded by its length as u32: two different lists never give the same bytes (draw protocol §2).
 */
export function taggedHash(tag: Tag, ...parts: readonly Uint8Array[]): Digest {
  let opening = OPENINGS.get(tag)
  if (!opening) {
    const name = text(`${PROTOCOL}/${tag}`)
    opening = Buffer.concat([u32(name.length), name])
    OPENINGS.set(tag, opening)
  }
  const message = Buffer.allocUnsafe(parts.reduce((length, part) => length + 4 + part.length, opening.length))
  message.set(opening)
  let at = opening.length
  for (const part of parts) {
    message.writeUInt32BE(part.length, at)
    message.set(part, at + 4)
    at += 4 + part.length
  }
  return hash('sha256', message, 'hex')
}
