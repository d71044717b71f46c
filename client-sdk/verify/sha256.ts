import { primes, rootBits } from './prime-roots.ts'

// Round constants and the initial state: bits of the cube and square roots of the first primes (FIPS 180-4).
const K = Int32Array.from(primes(64), prime => Number(BigInt.asIntN(32, rootBits(prime, 3, 32))))
const START = Int32Array.from(primes(8), prime => Number(BigInt.asIntN(32, rootBits(prime, 2, 32))))

const words = new Int32Array(64)

function compress(state: Int32Array, block: Uint8Array, offset: number): void {
  for (let i = 0; i < 16; i++) {
    const at = offset + 4 * i
    words[i] = (block[at]! << 24) | (block[at + 1]! << 16) | (block[at + 2]! << 8) | block[at + 3]!
  }
  for (let i = 16; i < 64; i++) {
    const v = words[i - 15]!
    const w = words[i - 2]!
    const s0 = ((v >>> 7) | (v << 25)) ^ ((v >>> 18) | (v << 14)) ^ (v >>> 3)
    const s1 = ((w >>> 17) | (w << 15)) ^ ((w >>> 19) | (w << 13)) ^ (w >>> 10)
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0
  }
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + K[i]! + words[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = state[0]! + a
  state[1] = state[1]! + b
  state[2] = state[2]! + c
  state[3] = state[3]! + d
  state[4] = state[4]! + e
  state[5] = state[5]! + f
  state[6] = state[6]! + g
  state[7] = state[7]! + h
}

/** SHA-256 of some bytes (32 bytes); its own, so that verifying trusts no library. */
export function sha256(message: Uint8Array): Uint8Array {
  const state = START.slice()
  const whole = message.length - (message.length % 64)
  for (let offset = 0; offset < whole; offset += 64) compress(state, message, offset)
  const rest = message.length - whole
  const tail = new Uint8Array(rest < 56 ? 64 : 128)
  tail.set(message.subarray(whole))
  tail[rest] = 0x80
  const view = new DataView(tail.buffer)
  const bits = BigInt(message.length) * 8n
  view.setBigUint64(tail.length - 8, bits)
  for (let offset = 0; offset < tail.length; offset += 64) compress(state, tail, offset)
  const digest = new Uint8Array(32)
  const out = new DataView(digest.buffer)
  for (let i = 0; i < 8; i++) out.setInt32(4 * i, state[i]!)
  return digest
}
