import { provenBound } from './certificate.ts'
import type { DrawDocument } from './proof-file.ts'
import { isGreater, type Share, writeShare } from './shares.ts'

/** How well the least favoured are treated, and how well they could be at most. */
export interface Fairness {
  /** Least chance ÷ weight of anyone not named; undefined when everybody is. */
  readonly least?: Share
  /** Proven upper bound on the least chance ÷ weight of any lottery under the rules; undefined when nothing is proven. */
  readonly bound?: Share
}

/**
 * Least chance and bound of a checked document. Without a certificate the bound is proven only where everybody has the same
 * chance ÷ weight: their sum being fixed by the seats, nothing is fairer.
 */
export function fairnessOf(document: DrawDocument, exact: readonly Share[]): Fairness {
  const shares = document.types.flatMap(({ people, named, weight }, t): Share[] => {
    const [numerator, denominator] = exact[t]!
    return people > named ? [[numerator, denominator * BigInt(weight)]] : []
  })
  const [first] = shares
  if (!first) return { bound: [1n, 1n] }
  const least = shares.reduce((least, share) => (isGreater(least, share) ? share : least))
  if (document.certificate) return { least, bound: provenBound(document, document.certificate) }
  return shares.some(share => isGreater(share, least)) ? { least } : { least, bound: least }
}

/** Whether a bound is proven and nobody is above it, which would prove the bound wrong. */
export function boundHolds({ least, bound }: Fairness): boolean {
  return bound !== undefined && !(least && isGreater(least, bound))
}

/** Whether the least favoured could gain a millionth at most, reckoned for the greatest weight. */
export function isFairest(document: DrawDocument, { least, bound }: Fairness): boolean {
  if (!bound || !least) return bound !== undefined
  const heaviest = document.types.reduce((most, type) => Math.max(most, type.weight), 1)
  const gap = (bound[0] * least[1] - least[0] * bound[1]) * BigInt(heaviest)
  return gap * 1_000_000n <= bound[1] * least[1]
}

/** What whole balls may cost the least favoured, where the lottery is one of a thousand. */
export interface InBalls {
  readonly least: string
  readonly bound: string
}

/** Least share and bound of a lottery of a thousand balls; undefined of any other, and where nobody is drawn or nothing lost. */
export function inBalls({ lottery }: DrawDocument, { least, bound }: Fairness): InBalls | undefined {
  if (lottery.total !== 1000 || !least || !bound || !isGreater(bound, least)) return undefined
  return { least: shareText(least), bound: shareText(bound) }
}

/** A share as the report writes it, empty when there is none. */
export function shareText(share: Share | undefined): string {
  return share ? writeShare(share) : ''
}
