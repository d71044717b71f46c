import type { DrawDocument } from './proof-file.ts'
import { readShare, type Share, writeShare } from './shares.ts'

/**
 * The upper bound that the certificate's multipliers prove on the least chance ÷ weight of any lottery under these rules, by linear
 * duality (draw protocol §12); undefined when they prove none.
 */
export function provenBound(document: DrawDocument): Share | undefined {
  const { certificate, types, rows, size } = document
  if (!certificate || certificate.types.length !== types.length || certificate.rows.length !== rows.length) return undefined
  const [capNumerator, capDenominator] = document.cap === undefined ? [1n, 1n] : readShare(document.cap)
  const namedInRow = rows.map(() => 0n)
  for (const type of types) for (const row of type.rows) namedInRow[row] = namedInRow[row]! + BigInt(type.named)
  let most = BigInt(certificate.size) * BigInt(size - types.reduce((sum, type) => sum + type.named, 0))
  certificate.rows.forEach((multiplier, r) => {
    const limit = BigInt(multiplier > 0 ? rows[r]!.hi : rows[r]!.lo)
    most += BigInt(multiplier) * (limit - namedInRow[r]!)
  })
  most *= capDenominator
  let share = 0n
  types.forEach((type, t) => {
    const free = BigInt(type.people - type.named)
    const counted = BigInt(certificate.types[t]!)
    const rest = type.rows.reduce((sum, row) => sum - BigInt(certificate.rows[row]!), counted - BigInt(certificate.size))
    if (rest > 0n) most += rest * free * capNumerator
    share += counted * BigInt(type.weight) * free
  })
  return share > 0n ? readShare(writeShare([most, share * capDenominator])) : undefined
}
