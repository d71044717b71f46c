const alphabet = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
const hex = Buffer.from('0123456789abcdef')
/** The letter after the backslash, for the characters that have one. */
const letters: Readonly<Record<number, string>> = { 8: 'b', 9: 't', 10: 'n', 12: 'f', 13: 'r', 34: '"', 92: '\\' }

/** A scratch that one large answer made larger than this is not kept. */
const mostKept = 1 << 22

/**
 * JSON as bytes. Text is encoded while it is written: one pass, where strings would be joined, flattened and encoded. Measured on a list
 * of 60 kB, this takes less than half the time. Writing is synchronous, so that one scratch serves all requests.
 */
class Output {
  #bytes = Buffer.allocUnsafeSlow(1 << 16)
  #at = 0

  /** Begins anew. */
  clear(): void {
    this.#at = 0
    if (this.#bytes.length > mostKept) this.#bytes = Buffer.allocUnsafeSlow(1 << 16)
  }

  /** A copy of what was written since `clear`. */
  taken(): Buffer {
    const copy = Buffer.allocUnsafe(this.#at)
    this.#bytes.copy(copy, 0, 0, this.#at)
    return copy
  }

  /** Bytes that are JSON already. */
  bytes(bytes: Uint8Array): void {
    const at = this.#reserve(bytes.length)
    const target = this.#bytes
    for (let index = 0; index < bytes.length; index++) target[at + index] = bytes[index]!
    this.#at = at + bytes.length
  }

  byte(code: number): void {
    const at = this.#reserve(1)
    this.#bytes[at] = code
    this.#at = at + 1
  }

  /** ASCII text as it is: numbers. */
  bare(text: string): void {
    let at = this.#reserve(text.length)
    const target = this.#bytes
    for (let index = 0; index < text.length; index++) target[at++] = text.charCodeAt(index)
    this.#at = at
  }

  /** ASCII text in quotes that needs no escapes: names of enumerations, days, moments, cursors. */
  name(text: string): void {
    this.byte(34)
    this.bare(text)
    this.byte(34)
  }

  /** JSON text that the database made. */
  json(text: string): void {
    const at = this.#reserve(text.length * 3)
    this.#at = at + this.#bytes.write(text, at)
  }

  /** Any text, as a JSON string. */
  text(text: string): void {
    let at = this.#reserve(text.length * 6 + 2)
    const target = this.#bytes
    target[at++] = 34
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index)
      if (code >= 0x20 && code < 0x80 && code !== 34 && code !== 92) target[at++] = code
      else if (code >= 0xd800 && code < 0xe000) {
        const point = text.codePointAt(index)!
        if (point > 0xffff) {
          target[at++] = 0xf0 | (point >> 18)
          target[at++] = 0x80 | ((point >> 12) & 63)
          target[at++] = 0x80 | ((point >> 6) & 63)
          target[at++] = 0x80 | (point & 63)
          index++
        } else at = escaped(target, at, code)
      } else if (code >= 0x800) {
        target[at++] = 0xe0 | (code >> 12)
        target[at++] = 0x80 | ((code >> 6) & 63)
        target[at++] = 0x80 | (code & 63)
      } else if (code >= 0x80) {
        target[at++] = 0xc0 | (code >> 6)
        target[at++] = 0x80 | (code & 63)
      } else at = escaped(target, at, code)
    }
    target[at++] = 34
    this.#at = at
  }

  /** The global id of a row, in quotes; `prefix` is the type's name with its colon. The same text as `toGlobalId`. */
  globalId(prefix: string, id: string): void {
    const length = prefix.length + id.length
    let at = this.#reserve(length * 2 + 4)
    const target = this.#bytes
    const code = (index: number) => (index < prefix.length ? prefix.charCodeAt(index) : id.charCodeAt(index - prefix.length))
    target[at++] = 34
    let index = 0
    for (; index + 2 < length; index += 3) {
      const three = (code(index) << 16) | (code(index + 1) << 8) | code(index + 2)
      target[at++] = alphabet[three >> 18]!
      target[at++] = alphabet[(three >> 12) & 63]!
      target[at++] = alphabet[(three >> 6) & 63]!
      target[at++] = alphabet[three & 63]!
    }
    if (length - index > 0) {
      const two = (code(index) << 16) | (length - index === 2 ? code(index + 1) << 8 : 0)
      target[at++] = alphabet[two >> 18]!
      target[at++] = alphabet[(two >> 12) & 63]!
      if (length - index === 2) target[at++] = alphabet[(two >> 6) & 63]!
    }
    target[at++] = 34
    this.#at = at
  }

  /** Makes room, and returns the place to write at. */
  #reserve(length: number): number {
    const needed = this.#at + length
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
      this.#bytes.copy(larger, 0, 0, this.#at)
      this.#bytes = larger
    }
    return this.#at
  }
}

function escaped(target: Buffer, start: number, code: number): number {
  let at = start
  target[at++] = 92
  const letter = letters[code]
  if (letter !== undefined) target[at++] = letter.charCodeAt(0)
  else {
    target[at++] = 117
    for (let shift = 12; shift >= 0; shift -= 4) target[at++] = hex[(code >> shift) & 15]!
  }
  return at
}

/** The scratch that everything is written to. */
export const output = new Output()
