/**
 * Steps of the tax withheld on fees for services (劳务报酬预扣预缴), on what is left after the deduction: up to so many fen, rate, quick deduction.
 */
const STEPS: readonly (readonly [upTo: number, percent: number, less: number])[] = [
  [2_000_000, 20, 0],
  [5_000_000, 30, 200_000],
  [Number.POSITIVE_INFINITY, 40, 700_000],
]

/**
 * What a payer would withhold of one fee, in fen: nothing up to 800 yuan; above, 800 yuan are deducted up to 4,000, a fifth beyond that. A
 * hint: whoever pays knows what else a person was paid that month.
 */
export function taxHint(amount: number): number {
  if (amount <= 80_000) return 0
  const base = amount <= 400_000 ? amount - 80_000 : Math.round(amount * 0.8)
  const [, percent, less] = STEPS.find(([upTo]) => base <= upTo)!
  return Math.round((base * percent) / 100) - less
}
