/** Student's distribution, as far as confidence intervals need it. Pure. */

/** The chance that |T| stays below `t`, with a whole number of degrees of freedom: a finite sum (Abramowitz and Stegun 26.7.3, 26.7.4). */
export function withinChance(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const odd = freedom % 2 === 1
  let term = odd ? cosine : 1
  let sum = freedom === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k < freedom; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}

const known = new Map<number, number>()

/** The `t` within which 95 % of Student's distribution lie. */
export function student95(freedom: number): number {
  const before = known.get(freedom)
  if (before !== undefined) return before
  let [low, high] = [1.9, 13]
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2
    if (withinChance(middle, freedom) < 0.95) low = middle
    else high = middle
  }
  known.set(freedom, high)
  return high
}
