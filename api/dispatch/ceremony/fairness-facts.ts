import { provenBound } from '../../draw/certificate.ts'
import { allSame, leastOf, sharesOf } from '../../draw/chances.ts'
import { type DrawDocument, instanceOf } from '../../draw/document.ts'
import { fraction, fractionText, readFraction } from '../../draw/fraction.ts'
import { BALLS, type Fraction } from '../../draw/instance.ts'

/**
 * What the least favoured might gain for a draw to count as the fairest, reckoned for the greatest weight: one in so many (draw protocol
 * §12).
 */
const FINE = 1_000_000n

/** What a document says of how evenly chances are spread, and what of it is proven: the least chance, and nothing about those above it. */
export function fairnessFacts(document: DrawDocument): readonly (readonly [string, string])[] {
  const chances = document.chances.map(chance => readFraction(chance)!)
  const shares = sharesOf(document.types, chances)
  const share = leastOf(shares)
  if (!share) return [['最小机会', '全部为指定成员，无人经抽取']]
  const drawn = document.types.map(({ people, named }) => people > named)
  const weights = new Set(document.types.filter((_, t) => drawn[t]).map(({ weight }) => weight))
  return [
    ['最小机会', told(leastOf(chances.filter((_, t) => drawn[t]))!)],
    ...(weights.size > 1 ? [['最小的机会与权重之比', told(share)] as const] : []),
    ...proven(document, share, shares),
  ]
}

function proven(document: DrawDocument, least: Fraction, shares: readonly Fraction[]): readonly (readonly [string, string])[] {
  if (!document.certificate) {
    return [['公平性证明', allSame(shares) ? '各人相等，席位既定，无从更公平' : '无']]
  }
  const bound = provenBound(instanceOf(document), document.certificate)
  if (!bound) return [['公平性证明', '不成立']]
  const heaviest = document.types.reduce((most, { weight }) => Math.max(most, weight), 1)
  const gap = fraction(bound.numerator * least.denominator - least.numerator * bound.denominator, bound.denominator * least.denominator)
  const fairest = gap.numerator * BigInt(heaviest) * FINE <= gap.denominator
  const scope = '证明只针对最小者；其余各级机会由求解程序给出，不在证明之内。'
  const short = document.lottery.total === BALLS ? inBalls(gap) : `未能证明最小者的机会已无法再提高：与上界尚差 ${decimal(gap)}。`
  return [
    ['已证明的上界', told(bound)],
    ['公平性证明', `${fairest ? '符合规则的任何抽签都不能使最小者再提高百万分之一。' : short}${scope}`],
  ]
}

const inBalls = (gap: Fraction) => `方案取整为一千球，最小者因此至多比任何抽签所能达到的低 ${decimal(gap)}（上界与所得之差）。`

function told(value: Fraction): string {
  return `${fractionText(value)}（约 ${((Number(value.numerator) / Number(value.denominator)) * 100).toFixed(4)}%）`
}

function decimal({ numerator, denominator }: Fraction): string {
  return (Number(numerator) / Number(denominator)).toExponential(1)
}
