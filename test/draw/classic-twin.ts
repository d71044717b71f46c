import { hash } from 'node:crypto'
import { DrawFault } from './fault.ts'
import { u32 } from './tagged-hash.ts'

/** A draw in the classic mode, for bodies that prescribe RFC 3797: no rules, no types, one chance in a list. */
export interface ClassicDraw {
  /** Numbers of each public source, in the order announced; the order within a source does not matter. */
  readonly sources: readonly (readonly number[])[]
  /** The numbered list the draw is from. */
  readonly pool: readonly string[]
  readonly wanted: number
}

/** The key string of some sources: each source's numbers ascending, a full stop after each, a slash after the source (RFC 3797 §4). */
export function classicKey(sources: readonly (readonly number[])[]): string {
  return sources
    .map(
      numbers =>
        `${[...numbers]
          .sort((a, b) => a - b)
          .map(number => `${number}.`)
          .join('')}/`,
    )
    .join('')
}

/**
 * Positions (from 1) selected by RFC 3797 §4–5, in the order of selection: MD5 of the key between two copies of the step's
 * number picks one of those who are left. Throws `POOL_TOO_SMALL`, `NUMBER_MALFORMED`.
 */
export function drawClassic({ sources, pool, wanted }: ClassicDraw): readonly number[] {
  if (!sources.flat().every(number => Number.isSafeInteger(number) && number >= 0))
    throw new DrawFault('NUMBER_MALFORMED', { field: 'sources' })
  if (wanted > pool.length || pool.length > 65_535) throw new DrawFault('POOL_TOO_SMALL', { size: wanted, people: pool.length })
  const key = classicKey(sources)
  const left = pool.map((_, i) => i + 1)
  return Array.from({ length: wanted }, (_, step) => {
    const mark = u32(step).subarray(2)
    const number = BigInt(`0x${hash('md5', Buffer.concat([mark, Buffer.from(key), mark]), 'hex')}`)
    return left.splice(Number(number % BigInt(left.length)), 1)[0]!
  })
}
