/** Whole part of the `power`-th root of n, by Newton's method in integers. */
function wholeRoot(n: bigint, power: bigint): bigint {
  let x = 1n << (BigInt(n.toString(2).length) / power + 1n)
  for (;;) {
    const next = ((power - 1n) * x + n / x ** (power - 1n)) / power
    if (next >= x) return x
    x = next
  }
}

/** The first primes. */
export function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every(prime => n % prime !== 0)) found.push(n)
  return found
}

/** The first bits after the point of a prime's square root (power 2) or cube root (power 3): the constants of SHA-2 (FIPS 180-4). */
export function rootBits(prime: number, power: 2 | 3, bits: number): bigint {
  return BigInt.asUintN(bits, wholeRoot(BigInt(prime) << BigInt(power * bits), BigInt(power)))
}
