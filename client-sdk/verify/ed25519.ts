import { sha512 } from './sha512.ts'

// Ed25519 as RFC 8032 §5.1 gives it; only verifying, so nothing here is secret and nothing need be constant in time.
const P = 2n ** 255n - 19n
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const mod = (value: bigint) => {
  const rest = value % P
  return rest < 0n ? rest + P : rest
}
const D = mod(-121665n * power(121666n, P - 2n))
const ROOT = power(2n, (P - 1n) / 4n)

/** A point in extended coordinates: x = X/Z, y = Y/Z, xy = T/Z. */
type Point = readonly [bigint, bigint, bigint, bigint]

const ZERO: Point = [0n, 1n, 1n, 0n]
const BASE = decompress(mod(4n * power(5n, P - 2n)), 0n)!

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let square = base % P, rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % P) {
    if (rest & 1n) result = (result * square) % P
  }
  return result
}

/** The point with this y and this lowest bit of x; undefined when there is none. */
function decompress(y: bigint, odd: bigint): Point | undefined {
  if (y >= P) return undefined
  const u = mod(y * y - 1n)
  const v = mod(D * y * y + 1n)
  let x = mod(u * v ** 3n * power(u * v ** 7n, (P - 5n) / 8n))
  if (mod(v * x * x - u) !== 0n) x = mod(x * ROOT)
  if (mod(v * x * x - u) !== 0n || (x === 0n && odd === 1n)) return undefined
  if ((x & 1n) !== odd) x = P - x
  return [x, y, 1n, mod(x * y)]
}

function add([x1, y1, z1, t1]: Point, [x2, y2, z2, t2]: Point): Point {
  const a = ((y1 - x1) * (y2 - x2)) % P
  const b = ((y1 + x1) * (y2 + x2)) % P
  const c = (((2n * t1 * t2) % P) * D) % P
  const d = (2n * z1 * z2) % P
  const [e, f, g, h] = [b - a, d - c, d + c, b + a]
  return [(e * f) % P, (g * h) % P, (f * g) % P, (e * h) % P]
}

/** one·A + other·B, both scalars at once. */
function combine(one: bigint, a: Point, other: bigint, b: Point): Point {
  const table = [ZERO, a, b, add(a, b)]
  let sum = ZERO
  for (let bit = 255n; bit >= 0n; bit--) {
    sum = add(sum, sum)
    const which = Number((one >> bit) & 1n) + 2 * Number((other >> bit) & 1n)
    if (which > 0) sum = add(sum, table[which]!)
  }
  return sum
}

function littleEndian(bytes: Uint8Array): bigint {
  let hex = ''
  for (let i = bytes.length - 1; i >= 0; i--) hex += bytes[i]!.toString(16).padStart(2, '0')
  return BigInt(`0x${hex}`)
}

/** Whether a 64-byte signature over some bytes was made with the private half of a 32-byte public key. */
export function signatureHolds(key: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const written = littleEndian(key)
  const owner = decompress(BigInt.asUintN(255, written), written >> 255n)
  const scalar = littleEndian(signature.subarray(32))
  if (!owner || scalar >= ORDER) return false
  const input = new Uint8Array(64 + message.length)
  input.set(signature.subarray(0, 32))
  input.set(key, 32)
  input.set(message, 64)
  const challenge = littleEndian(sha512(input)) % ORDER
  const [x, y, z] = combine(scalar, BASE, ORDER - challenge, owner)
  const inverse = power(mod(z), P - 2n)
  const commitment = mod(y * inverse) | ((mod(x * inverse) & 1n) << 255n)
  return commitment === littleEndian(signature.subarray(0, 32))
}
