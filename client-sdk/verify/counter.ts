import { fourBytes, fromHex, hashOf, utf8 } from './bytes.ts'

/** Reads uniform integers from SHA-256 in counter mode (draw protocol §7): answers a function from a bound to an integer below it. */
export function uniformSource(seed: string, purpose: string): (bound: bigint) => bigint {
  let blocks = 0
  let hex = ''
  const take = (bytes: number): string => {
    while (hex.length < 2 * bytes) hex += hashOf('stream', [fromHex(seed), utf8(purpose), fourBytes(blocks++)])
    const taken = hex.slice(0, 2 * bytes)
    hex = hex.slice(2 * bytes)
    return taken
  }
  return bound => {
    if (bound < 2n) return 0n
    const bits = (bound - 1n).toString(2).length
    for (;;) {
      const candidate = BigInt.asUintN(bits, BigInt(`0x${take((bits + 7) >> 3)}`))
      if (candidate < bound) return candidate
    }
  }
}
