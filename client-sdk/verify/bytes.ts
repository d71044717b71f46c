import { sha256 } from './sha256.ts'

/** Name and version of the only protocol this verifier reads. */
export const PROTOCOL = 'jiangku-draw/1'

const encoder = new TextEncoder()
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** Bytes written as pairs of hexadecimal digits. */
export function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length >> 1)
  for (let i = 0; i < bytes.length; i++) bytes[i] = (nibble(hex.charCodeAt(2 * i)) << 4) | nibble(hex.charCodeAt(2 * i + 1))
  return bytes
}

function nibble(code: number): number {
  return code < 58 ? code - 48 : code - 87
}

/** Lower-case hexadecimal digits of some bytes. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += HEX[byte]
  return hex
}

/** Four bytes of an integer below 2^32, most significant first. */
export function fourBytes(value: number): Uint8Array {
  return new Uint8Array([value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255])
}

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
export function hashOfText(text: string): string {
  return toHex(sha256(utf8(text)))
}

/** SHA-256 over tag and parts, each after its length in four bytes (draw protocol §2), in hexadecimal digits. */
export function hashOf(tag: string, parts: readonly Uint8Array[]): string {
  return toHex(digestOf(tag, parts))
}

/** As `hashOf`, in bytes. */
export function digestOf(tag: string, parts: readonly Uint8Array[]): Uint8Array {
  const name = utf8(`${PROTOCOL}/${tag}`)
  let length = 4 + name.length
  for (const part of parts) length += 4 + part.length
  const message = new Uint8Array(length)
  const view = new DataView(message.buffer)
  view.setUint32(0, name.length)
  message.set(name, 4)
  let at = 4 + name.length
  for (const part of parts) {
    view.setUint32(at, part.length)
    message.set(part, at + 4)
    at += 4 + part.length
  }
  return sha256(message)
}
