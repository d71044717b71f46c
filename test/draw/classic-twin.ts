import { hash } from 'node:crypto'
import type { ClassicDraw } from '../../client-sdk/verify/classic.ts'

/**
 * The key string of RFC 3797 §4, here with the selection below written a second time and with the platform's MD5: what the SDK's is tested against.
 * Each source's numbers ascending, a full stop after each, a slash after the source.
 */
export function keyAgain(sources: readonly (readonly number[])[]): string {
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

/** Positions (from 1) selected by RFC 3797 §4–5: MD5 of the key between two copies of the step's number picks one of those who are left. */
export function selectAgain({ sources, pool, wanted }: ClassicDraw): readonly number[] {
  const key = keyAgain(sources)
  const left = pool.map((_, i) => i + 1)
  return Array.from({ length: wanted }, (_, step) => {
    const mark = Buffer.from([step >> 8, step & 255])
    const number = BigInt(`0x${hash('md5', Buffer.concat([mark, Buffer.from(key), mark]), 'hex')}`)
    return left.splice(Number(number % BigInt(left.length)), 1)[0]!
  })
}
