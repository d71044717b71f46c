import { type Ask, termsOf } from './ask.ts'
import type { Condition, SqlValue } from './reading.ts'
import { identifier, type Table } from './table.ts'

/** The text of one statement while it is put together: numbers the parameters of its parts in the order in which they come. */
export class StatementText {
  #parameters = 0

  /** Reserves the next parameter. */
  parameter(): string {
    return `$${++this.#parameters}`
  }

  /** A condition over the row `alias`, with its own `$1` … numbered on. */
  condition({ sql, values }: Condition, alias: string, parent = ''): string {
    const offset = this.#parameters
    this.#parameters += values.length
    return sql
      .replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + offset}`)
      .replaceAll('{row}', alias)
      .replaceAll('{parent}', parent)
  }
}

/** The values of an ask in the order in which `rowsAsked` numbers them. */
export function valuesOf(ask: Ask): SqlValue[] {
  return [...ask.conditions.flatMap(condition => condition.values), ...(ask.place?.values ?? [])]
}

/** `from … where … order by … limit …` of an ask, for the row `alias`. */
export function rowsAsked(text: StatementText, table: Table, ask: Ask, alias: string, link?: string): string {
  const where = [...(link ? [link] : []), ...ask.conditions.map(condition => text.condition(condition, alias))]
  if (ask.place) where.push(text.condition(ask.place, alias))
  const limit = ask.limit === undefined ? '' : ` limit ${ask.limit}`
  return `from ${identifier(table.name)} ${alias}${whereOf(where)} order by ${orderAsked(ask, alias)}${limit}`
}

/** `from … where …` of an ask without its place: what `totalCount` counts. */
export function allAsked(text: StatementText, table: Table, ask: Ask, alias: string, link?: string): string {
  const where = [...(link ? [link] : []), ...ask.conditions.map(condition => text.condition(condition, alias))]
  return `from ${identifier(table.name)} ${alias}${whereOf(where)}`
}

/** The order of an ask; turned round when the page is read from the back. */
export function orderAsked(ask: Ask, alias: string): string {
  const direction = ask.order.descending === ask.backwards ? '' : ' desc'
  return termsOf(ask.order)
    .map(term => term.replaceAll('{row}', alias) + direction)
    .join(', ')
}

const whereOf = (conditions: readonly string[]) => (conditions.length === 0 ? '' : ` where ${conditions.join(' and ')}`)
