import { randomBytes } from 'node:crypto'

const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'

/** A code that nobody guesses and that can be read out: fourteen letters and digits without look-alikes, about 69 bits. */
export function freshCode(bytes: (size: number) => Buffer = randomBytes): string {
  let code = ''
  while (code.length < 14) for (const byte of bytes(32)) if (byte < 248 && code.length < 14) code += LETTERS[byte % 31]
  return code
}
