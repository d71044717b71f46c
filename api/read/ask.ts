/** What one request asks of a listing: arguments read into conditions, an order and a place in it. */
import type { ArgumentReader } from './arguments.ts'
import { fromCursor } from './cursor.ts'
import { badArgument, badPage, pageTooLarge } from './failures.ts'
import type { Condition, Listing, Order, SqlValue, Surroundings } from './reading.ts'

export const mostPerPage = 100
const defaultPage = 20

export interface Ask {
  /** Equal for asks whose SQL is equal; the values may differ. */
  readonly key: string
  /** The names of the criteria that were given, joined by spaces, and the conditions they came to. */
  readonly criteria: string
  readonly conditions: readonly Condition[]
  readonly orderName: string
  readonly order: Order
  /** The place in the order, when the page begins or ends at a cursor. */
  readonly place?: Condition
  /** Read from the back: the order is turned round, and the rows too when they are there. */
  readonly backwards: boolean
  /** How many items the page shows, and how many rows are read for it. */
  readonly size?: number
  readonly limit?: number
  readonly after: boolean
  readonly before: boolean
}

export type Variables = Readonly<Record<string, unknown>>

interface Arguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
  readonly orderBy?: string | null
  readonly filter?: Readonly<Record<string, unknown>> | null
  readonly [other: string]: unknown
}

interface Asked {
  /** Whether it is asked if anything follows the page: one row more is read then. */
  readonly looksAhead?: boolean
  readonly given: ArgumentReader
  readonly listing: Listing
}

const pageArguments = new Set(['first', 'after', 'last', 'before', 'orderBy', 'filter'])

const plainAsks = new WeakMap<object, Ask>()

/**
 * Reads the arguments of a connection; those that say nothing but constants of the page are read once. Throws typed GraphQL errors
 * (BAD_CURSOR, PAGE_TOO_LARGE, BAD_PAGE, BAD_ID, BAD_INPUT).
 */
export function askPage(asked: Asked, variables: Variables, around: Surroundings): Ask {
  const given: Arguments = asked.given(variables)
  const known = Object.isFrozen(given) ? plainAsks.get(given) : undefined
  if (known) return known
  const orderName = given.orderBy ?? asked.listing.defaultOrder
  const order = orderOf(asked.listing, orderName)
  const { criteria, conditions } = conditionsOf(asked.listing, given, around, order)
  const backwards = given.last != null
  if (backwards && given.first != null) throw badPage()
  const size = given.last ?? given.first ?? defaultPage
  if (size < 0) throw badPage()
  if (size > mostPerPage) throw pageTooLarge(mostPerPage)
  const places = [
    given.after == null ? undefined : placeOf(given.after, orderName, order, order.descending ? '<' : '>'),
    given.before == null ? undefined : placeOf(given.before, orderName, order, order.descending ? '>' : '<'),
  ].filter(place => place !== undefined)
  const place = places.length === 0 ? undefined : bothOf(places)
  const limit = asked.looksAhead ? size + 1 : size
  const key = [...conditions, ...places].map(condition => condition.sql).join('\n')
  const ask: Ask = {
    key: `${orderName} ${backwards} ${limit}\n${key}`,
    criteria,
    conditions,
    orderName,
    order,
    ...(place ? { place } : {}),
    backwards,
    size,
    limit,
    after: given.after != null,
    before: given.before != null,
  }
  // Constant arguments are one and the same object every time; conditions may look at the day or at tables that change.
  if (conditions.length === 0 && Object.isFrozen(given)) plainAsks.set(given, ask)
  return ask
}

/** Reads the arguments of a plain list: conditions and order, no page. */
export function askAll({ given: read, listing }: Asked, variables: Variables, around: Surroundings): Ask {
  const given: Arguments = read(variables)
  const orderName = given.orderBy ?? listing.defaultOrder
  const order = orderOf(listing, orderName)
  const { criteria, conditions } = conditionsOf(listing, given, around, order)
  const key = `${orderName}\n${conditions.map(condition => condition.sql).join('\n')}`
  return { key, criteria, conditions, orderName, order, backwards: false, after: false, before: false }
}

function orderOf({ orders }: Listing, name: string): Order {
  const order = Object.hasOwn(orders, name) ? orders[name] : undefined
  if (!order) throw badArgument('BAD_INPUT', '未知的排序。', 'Unknown order.')
  return order
}

/** Every argument that does not page is a criterion: within `filter`, or on its own. */
function conditionsOf(listing: Listing, given: Arguments, around: Surroundings, { terms }: Order): Pick<Ask, 'criteria' | 'conditions'> {
  const conditions: Condition[] = []
  const names: string[] = []
  const asked = [...Object.entries(given).filter(([name]) => !pageArguments.has(name)), ...Object.entries(given.filter ?? {})]
  for (const [name, value] of asked) {
    if (value === null || value === undefined) continue
    const criterion = listing.filter?.[name]
    if (!criterion) throw new RangeError(`${listing.type} has no criterion ${name}`)
    const condition = criterion(value as never, around)
    if (condition) {
      conditions.push(condition.steady && terms.length === 1 ? hidden(condition) : condition)
      names.push(name)
    }
  }
  for (const { values } of conditions) for (const value of values) checkText(value)
  return { criteria: names.join(' '), conditions }
}

/** The condition with values that the planner does not see; the length of an array it may. */
const hidden = ({ sql, values }: Condition): Condition => ({ sql: sql.replaceAll(/\$\d+::\w+\b(?!\[)/g, '(select $&)'), values })

/** PostgreSQL's text holds no U+0000. */
function checkText(value: SqlValue): void {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []
  if (texts.some(text => text.includes('\0'))) throw badArgument('BAD_INPUT', '文本含有空字符。', 'A text contains the character U+0000.')
}

/** The order's terms as SQL over `{row}`, with their collation. */
export const termsOf = ({ terms }: Order) => terms.map(({ sql, collation }) => (collation ? `${sql} collate "${collation}"` : sql))

function placeOf(cursor: string, orderName: string, order: Order, side: '<' | '>'): Condition {
  const values = fromCursor(cursor, orderName, order)
  const places = order.terms.map(({ type }, index) => `$${index + 1}::${type}`)
  return { sql: `(${termsOf(order).join(', ')}) ${side} (${places.join(', ')})`, values }
}

function bothOf(places: readonly Condition[]): Condition {
  let offset = 0
  const sql = places.map(place => {
    const shifted = place.sql.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + offset}`)
    offset += place.values.length
    return shifted
  })
  return { sql: sql.join(' and '), values: places.flatMap(place => place.values) }
}
