import { utf8 } from './bytes.ts'
import { md5Number } from './md5.ts'
import { integer, list, object, text } from './shape.ts'

/** The record of a draw in the classic mode (RFC 3797): what was announced, what the sources said, and who was selected. */
export interface ClassicRecord {
  readonly sources: readonly (readonly number[])[]
  readonly pool: readonly string[]
  /** Positions from 1, in the order of selection. */
  readonly selected: readonly number[]
}

const hasClassicShape = object({
  sources: list(list(integer(0, Number.MAX_SAFE_INTEGER), 1000), 1000),
  pool: list(text(1, 200), 65_535),
  selected: list(integer(1, 65_535), 65_535),
})

/** Whether RFC 3797 selects exactly these positions from this list. Never throws. */
export function verifyClassic(record: unknown): boolean {
  if (!hasClassicShape(record)) return false
  const { sources, pool, selected } = record as ClassicRecord
  if (selected.length > pool.length) return false
  let key = ''
  for (const numbers of sources) {
    for (const number of numbers.toSorted((a, b) => a - b)) key += `${number}.`
    key += '/'
  }
  const middle = utf8(key)
  const left = pool.map((_, i) => i + 1)
  return selected.every((position, step) => {
    const mark = [step >> 8, step & 255]
    const number = md5Number(new Uint8Array([...mark, ...middle, ...mark]))
    return left.splice(Number(number % BigInt(left.length)), 1)[0] === position
  })
}
