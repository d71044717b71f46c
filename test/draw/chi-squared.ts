/** Natural logarithm of the gamma function (Lanczos). */
function logGamma(x: number): number {
  const c = [76.18009173, -86.50532033, 24.01409822, -1.231739516, 0.120858003e-2, -0.536382e-5]
  const t = x + 5.5
  const series = c.reduce((sum, value, i) => sum + value / (x + i + 1), 1.000000000190015)
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * series) / x)
}

/** Chance that a χ² variable with so many degrees of freedom is at least this great: the regularised upper gamma function. */
export function chiSquaredTail(statistic: number, freedom: number): number {
  const [a, x] = [freedom / 2, statistic / 2]
  if (x <= 0) return 1
  const front = Math.exp(-x + a * Math.log(x) - logGamma(a))
  if (x < a + 1) {
    let term = 1 / a
    let sum = term
    for (let n = 1; n < 10_000 && term > sum * 1e-15; n++) {
      term *= x / (a + n)
      sum += term
    }
    return Math.max(0, 1 - front * sum)
  }
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let n = 1; n < 10_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b)
    c = b + an / c
    h *= c * d
    if (Math.abs(c * d - 1) < 1e-14) break
  }
  return front * h
}

/** p-value of counts against their expectations: categories of one multinomial, `constraints` sums fixed. */
export function fit(observed: readonly number[], expected: readonly number[], constraints = 1): number {
  let statistic = 0
  let categories = 0
  observed.forEach((count, i) => {
    if (expected[i] === 0) {
      if (count > 0) statistic = Number.POSITIVE_INFINITY
      return
    }
    categories++
    statistic += (count - expected[i]!) ** 2 / expected[i]!
  })
  return statistic === Number.POSITIVE_INFINITY ? 0 : chiSquaredTail(statistic, categories - constraints)
}
