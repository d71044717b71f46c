import type { Stretch } from './wire.ts'

/** What was seen of one way to answer one question: with eight connections at once, and alone. */
export interface Measured {
  readonly question: string
  readonly about: string
  readonly name: string
  readonly busy: readonly Stretch[]
  readonly alone: readonly Stretch[]
}

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const at = (times: readonly number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN

/** Prints the measured rates as the table of the README. */
export function printTable(measured: readonly Measured[], experts: number): void {
  const rate = ({ busy }: Measured) => median(busy.map(stretch => stretch.requestsPerSecond))
  console.log(
    `\n${experts.toLocaleString('en')} experts; requests per second with 8 connections (p99), and p50 alone; medians of ${measured[0]?.busy.length} rounds\n`,
  )
  console.log('| question | who | requests/s | p99 ms | p50 alone ms | of PostGraphile | of the limit |')
  console.log('|---|---|---|---|---|---|---|')
  for (const row of measured) {
    const same = measured.filter(({ question }) => question === row.question)
    const theirs = same.find(({ name }) => name === 'PostGraphile')
    const limit = Math.max(...same.filter(({ name }) => name.startsWith('bare')).map(rate))
    const ratio = (base: number | undefined) =>
      row.name === 'ours' && base && Number.isFinite(base) ? `${(rate(row) / base).toFixed(2)} ×` : ''
    const p99 = median(row.busy.map(({ times }) => at(times, 0.99)))
    const p50 = median(row.alone.map(({ times }) => at(times, 0.5)))
    console.log(
      `| ${row.question} | ${row.name} | ${rate(row).toFixed(0)} | ${p99.toFixed(1)} | ${p50.toFixed(2)} | ${ratio(theirs && rate(theirs))} | ${ratio(limit)} |`,
    )
  }
}
