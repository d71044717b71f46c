import type { Ask } from './ask.ts'
import { needsCursors } from './page-writer.ts'
import { type Prepared, prepared } from './prepared.ts'
import type { Lookup } from './reading.ts'
import type { PageShape } from './shape.ts'
import { allAsked, orderAsked, rowsAsked, StatementText } from './statement-text.ts'
import { type Column, columnText, identifier, type Table, type ToOne } from './table.ts'

/** Where the rows of a level come from. */
export type Origin =
  | { readonly kind: 'one'; readonly lookup: Lookup }
  | { readonly kind: 'many'; readonly column: string }
  | { readonly kind: 'page' | 'list'; readonly page: PageShape; readonly ask: number }

const cursorColumn = (index: number) => `{cursor ${index}}`

/** How many texts a level keeps: one for each combination of conditions, order and page size that was asked. */
const mostTexts = 200

/**
 * The rows of one to-many level as one statement, whatever the number of parents: flat rows, references joined in, the parents' ids as
 * one parameter. `(select $1)` keeps PostgreSQL from planning anew for each number of ids.
 */
export class Level {
  readonly columns: string[] = []
  readonly #joins: string[] = []
  readonly #joined = new Map<string, string>()
  readonly #texts = new Map<string, Prepared>()
  readonly table: Table
  readonly origin: Origin
  readonly number: number
  /** The level this one hangs on, and the place of the parent's id in its rows. */
  readonly parent: { readonly level: Level; readonly place: number } | undefined

  constructor(table: Table, origin: Origin, number: number, parent?: { readonly level: Level; readonly place: number }) {
    this.table = table
    this.origin = origin
    this.number = number
    this.parent = parent
    // The first column of a level is the id by which its rows are given to their parents.
    if (origin.kind === 'many') this.columns.push(`t.${identifier(origin.column)}`)
    else if (parent) this.columns.push('p.id')
  }

  /** The place of an expression in the rows; asked twice, it is read once. */
  place(expression: string): number {
    const known = this.columns.indexOf(expression)
    return known >= 0 ? known : this.columns.push(expression) - 1
  }

  /** The place of a column of the row `alias`. */
  column(alias: string, column: Column): number {
    return this.place(columnText(alias, column))
  }

  /** The alias of the row that a reference leads to. */
  join(alias: string, link: ToOne, target: Table): string {
    const key = `${alias}.${link.column}`
    const known = this.#joined.get(key)
    if (known) return known
    const joined = `t${this.#joined.size + 1}`
    this.#joined.set(key, joined)
    this.#joins.push(`left join ${identifier(target.name)} ${joined} on ${joined}.id = ${alias}.${identifier(link.column)}`)
    return joined
  }

  /** The places of the values that make a cursor, when one was selected: the terms of whatever order is asked. */
  cursorPlaces(page: PageShape): readonly number[] {
    if (!needsCursors(page)) return []
    const most = Math.max(...Object.values(page.listing.orders).map(order => order.terms.length))
    return Array.from({ length: most }, (_, index) => this.place(cursorColumn(index)))
  }

  /** The statement of a level without arguments, or under an ask. */
  rows(ask?: Ask, lookup?: string): Prepared {
    return this.#text(`rows ${lookup ?? ''}${ask?.key ?? ''}`, text => this.#rowsText(text, ask, lookup))
  }

  /** The statement that counts what a page is a part of. */
  counts(ask: Ask): Prepared {
    return this.#text(`counts ${ask.criteria}\n${ask.key}`, text => {
      if (!this.parent) return this.#total(ask) ?? `select count(*) ${allAsked(text, this.table, ask, 't')}`
      const ids = text.parameter()
      const inner = allAsked(text, this.table, ask, 't', this.#link())
      return `select p.id, c.n from unnest((select ${ids}::int[])) p(id) cross join lateral (select count(*) n ${inner}) c`
    })
  }

  /** A total that is kept somewhere, for criteria of which the finder says so. */
  #total({ criteria }: Ask): string | undefined {
    const totals = this.origin.kind === 'page' ? this.origin.page.listing.totals : undefined
    return totals?.[criteria]
  }

  #rowsText(text: StatementText, ask: Ask | undefined, lookup: string | undefined): string {
    const columns = this.#columnsFor(ask)
    const joins = this.#joins.map(join => ` ${join}`).join('')
    const table = identifier(this.table.name)
    if (this.origin.kind === 'one') return `select ${columns} from ${table} t${joins} where ${lookup ?? 'false'}`
    if (this.origin.kind === 'many') {
      const column = `t.${identifier(this.origin.column)}`
      return `select ${columns} from ${table} t${joins} where ${column} = any((select ${text.parameter()}::int[])::int[]) order by t.id`
    }
    if (!ask) throw new RangeError('A page without its ask')
    if (!this.parent && joins === '') return `select ${columns} ${rowsAsked(text, this.table, ask, 't')}`
    const ids = this.parent ? text.parameter() : undefined
    const rows = `(select t.* ${rowsAsked(text, this.table, ask, 't', this.parent && this.#link())}) t`
    const source = ids ? `unnest((select ${ids}::int[])) p(id) cross join lateral ${rows}` : rows
    return `select ${columns} from ${source}${joins} order by ${orderAsked(ask, 't')}`
  }

  #columnsFor(ask: Ask | undefined): string {
    const terms = ask?.order.terms.map(term => term.sql.replaceAll('{row}', 't')) ?? []
    const cursor = new Map(terms.map((term, index) => [cursorColumn(index), term]))
    const columns = this.columns.map(column => (column.startsWith('{cursor ') ? (cursor.get(column) ?? 'null') : column))
    return columns.length === 0 ? 'null' : columns.join(', ')
  }

  #link(): string {
    const link = this.origin.kind === 'page' ? this.origin.page.listing.link : undefined
    if (!link) throw new RangeError(`${this.table.typeName} hangs on its parent by nothing`)
    return link.replaceAll('{row}', 't').replaceAll('{parent}', 'p.id')
  }

  #text(key: string, make: (text: StatementText) => string): Prepared {
    const known = this.#texts.get(key)
    if (known) return known
    if (this.#texts.size >= mostTexts) this.#texts.clear()
    const made = prepared(make(new StatementText()))
    this.#texts.set(key, made)
    return made
  }
}
