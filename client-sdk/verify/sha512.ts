import { primes, rootBits } from './prime-roots.ts'

const K = primes(80).map(prime => rootBits(prime, 3, 64))
const START = primes(8).map(prime => rootBits(prime, 2, 64))

const cut = (value: bigint) => BigInt.asUintN(64, value)
const turn = (value: bigint, by: bigint) => (value >> by) | cut(value << (64n - by))

/** SHA-512 of some bytes (64 bytes), for signatures only: short messages, so plain big integers will do. */
export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(((message.length + 144) >> 7) << 7)
  padded.set(message)
  padded[message.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setBigUint64(padded.length - 8, BigInt(message.length) * 8n)
  let state = START
  for (let offset = 0; offset < padded.length; offset += 128) state = compress(state, view, offset)
  const digest = new DataView(new ArrayBuffer(64))
  for (const [i, word] of state.entries()) digest.setBigUint64(8 * i, word)
  return new Uint8Array(digest.buffer)
}

function compress(state: readonly bigint[], view: DataView, offset: number): bigint[] {
  const words: bigint[] = []
  let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint]
  for (let i = 0; i < 80; i++) {
    if (i < 16) words.push(view.getBigUint64(offset + 8 * i))
    else {
      const [v, w] = [words[i - 15]!, words[i - 2]!]
      const s0 = turn(v, 1n) ^ turn(v, 8n) ^ (v >> 7n)
      const s1 = turn(w, 19n) ^ turn(w, 61n) ^ (w >> 6n)
      words.push(cut(words[i - 16]! + s0 + words[i - 7]! + s1))
    }
    const t1 = h + (turn(e, 14n) ^ turn(e, 18n) ^ turn(e, 41n)) + ((e & f) ^ (cut(~e) & g)) + K[i]! + words[i]!
    const t2 = (turn(a, 28n) ^ turn(a, 34n) ^ turn(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = cut(d + t1)
    d = c
    c = b
    b = a
    a = cut(t1 + t2)
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => cut(state[i]! + word))
}
