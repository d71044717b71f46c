import { utf8 } from './bytes.ts'
import { md5Number } from './md5.ts'
import { integer, list, object, text } from './shape.ts'

/** What a body that prescribes RFC 3797 announces before its sources are known, with what the sources said afterwards. */
export interface ClassicDraw {
  /** Numbers of each public source, in the order announced; the order within a source does not matter. */
  readonly sources: readonly (readonly number[])[]
  /** The numbered list of names, 1 to 65,535. */
  readonly pool: readonly string[]
  /** How many are selected. */
  readonly wanted: number
}

/** The record of a draw in the classic mode: what was announced, what the sources said, and who was selected. */
export interface ClassicRecord {
  readonly sources: readonly (readonly number[])[]
  readonly pool: readonly string[]
  /** Positions from 1, in the order of selection. */
  readonly selected: readonly number[]
}

/** A selection, with the key that anybody can hash by hand. */
export interface ClassicSelection {
  readonly kind: 'SELECTED'
  readonly key: string
  /** Positions from 1, in the order of selection. */
  readonly selected: readonly number[]
}

/** Why nothing was selected. */
export interface ClassicRefusal {
  readonly kind: 'REFUSED'
  readonly reason: 'SOURCES_MALFORMED' | 'POOL_MALFORMED' | 'WANTED_MALFORMED' | 'UNKNOWN_MEMBER' | 'POOL_TOO_SMALL'
  readonly zh: string
  readonly en: string
}

const LONGEST_POOL = 65_535
const MOST_NUMBERS = 1000
const LONGEST_NAME = 200

const numbers = list(integer(0, Number.MAX_SAFE_INTEGER), MOST_NUMBERS)
const names = list(text(1, LONGEST_NAME), LONGEST_POOL)
const hasClassicShape = object({
  sources: list(numbers, MOST_NUMBERS),
  pool: names,
  selected: list(integer(1, LONGEST_POOL), LONGEST_POOL),
})
const hasNumbers = list(value => numbers(value) && (value as readonly number[]).length > 0, MOST_NUMBERS)

/**
 * Selects by RFC 3797 (draw protocol §14) from a parsed JSON value `{ sources, pool, wanted }`. Refuses, with the reason in both languages,
 * whatever is not exactly that: sources without numbers, an empty list, more wanted than there are, other members. Never throws.
 */
export function drawClassic(given: unknown): ClassicSelection | ClassicRefusal {
  const { sources, pool, wanted, ...others } = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    return refuse(
      'UNKNOWN_MEMBER',
      `不认识的成员：${unknown}；只应有 sources、pool、wanted。`,
      `Unknown member: ${unknown}; there are sources, pool and wanted only.`,
    )
  if (!hasNumbers(sources) || (sources as readonly unknown[]).length === 0)
    return refuse(
      'SOURCES_MALFORMED',
      `sources 应为 1 至 ${MOST_NUMBERS} 个来源，每个来源为 1 至 ${MOST_NUMBERS} 个非负整数。`,
      `sources is a list of 1 to ${MOST_NUMBERS} sources, each a list of 1 to ${MOST_NUMBERS} non-negative integers.`,
    )
  if (!names(pool) || (pool as readonly unknown[]).length === 0)
    return refuse(
      'POOL_MALFORMED',
      `pool 应为 1 至 ${LONGEST_POOL} 个名称，每个 1 至 ${LONGEST_NAME} 字。`,
      `pool is a list of 1 to ${LONGEST_POOL} names, each of 1 to ${LONGEST_NAME} characters.`,
    )
  if (!integer(1, Number.MAX_SAFE_INTEGER)(wanted))
    return refuse('WANTED_MALFORMED', 'wanted 应为不小于 1 的整数。', 'wanted is an integer of at least 1.')
  const draw = { sources, pool, wanted } as ClassicDraw
  if (draw.wanted > draw.pool.length)
    return refuse(
      'POOL_TOO_SMALL',
      `要选 ${draw.wanted} 人，名单只有 ${draw.pool.length} 人。`,
      `${draw.wanted} are wanted, and the list has ${draw.pool.length}.`,
    )
  return { kind: 'SELECTED', key: classicKey(draw.sources), selected: select(draw) }
}

/** Whether RFC 3797 selects exactly these positions from this list. Never throws. */
export function verifyClassic(record: unknown): boolean {
  if (!hasClassicShape(record)) return false
  const { sources, pool, selected } = record as ClassicRecord
  if (selected.length > pool.length) return false
  return select({ sources, pool, wanted: selected.length }).every((position, step) => position === selected[step])
}

/** Each source's numbers ascending, a full stop after each, a slash after the source (RFC 3797 §4). */
function classicKey(sources: ClassicDraw['sources']): string {
  let key = ''
  for (const numbers of sources) {
    for (const number of numbers.toSorted((a, b) => a - b)) key += `${number}.`
    key += '/'
  }
  return key
}

function select({ sources, pool, wanted }: ClassicDraw): readonly number[] {
  const middle = utf8(classicKey(sources))
  const left = pool.map((_, i) => i + 1)
  return Array.from({ length: wanted }, (_, step) => {
    const mark = [step >> 8, step & 255]
    const number = md5Number(new Uint8Array([...mark, ...middle, ...mark]))
    return left.splice(Number(number % BigInt(left.length)), 1)[0]!
  })
}

function refuse(reason: ClassicRefusal['reason'], zh: string, en: string): ClassicRefusal {
  return { kind: 'REFUSED', reason, zh, en }
}
