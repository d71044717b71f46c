/**
 * A selection under one row as one statement whose only column is the JSON text of the answer. For reads of one row this was three to
 * five times as fast as rows and a second look, because one statement costs more than the few rows it reads.
 */
import type { Ask } from './ask.ts'
import { keyed, MISSING } from './json-text.ts'
import type { Member, ObjectShape, PageShape } from './shape.ts'
import { allAsked, orderAsked, rowsAsked, type StatementText } from './statement-text.ts'
import { type Column, columnText, identifier } from './table.ts'

/** Whether a shape can be read in this way: its pages are plain, and no list hangs under the items of a page. */
export function fitsOneStatement(shape: ObjectShape): boolean {
  return shape.members.every(member => {
    if (member.kind === 'one' || member.kind === 'many') return fitsOneStatement(member.shape)
    return member.kind !== 'connection' || isPlain(member.page)
  })
}

const isPlain = (page: PageShape) =>
  page.parts.every(part => part.kind === 'typename' || part.kind === 'totalCount' || (part.kind === 'nodes' && !hasLists(part.shape)))

const hasLists = (shape: ObjectShape): boolean =>
  shape.members.some(member => member.kind === 'many' || member.kind === 'connection' || (member.kind === 'one' && hasLists(member.shape)))

/** The pages of a shape, in the order in which `JsonStatement` takes their asks. */
export function pagesOf(shape: ObjectShape): PageShape[] {
  return shape.members.flatMap(member => {
    if (member.kind === 'connection') return [member.page]
    return member.kind === 'one' || member.kind === 'many' ? pagesOf(member.shape) : []
  })
}

/** Which values of which ask fill the next parameters; a page and its count both carry the conditions. */
export interface Use {
  readonly ask: number
  readonly place: boolean
}

/** Puts the expression together; `asks` are the asks of `pagesOf`, in order. */
export class JsonStatement {
  readonly uses: Use[] = []
  readonly #text: StatementText
  readonly #asks: readonly Ask[]
  #pages = 0
  #aliases = 0

  constructor(text: StatementText, asks: readonly Ask[]) {
    this.#text = text
    this.#asks = asks
  }

  /** The JSON text of the object in the row `alias`, as an SQL expression. */
  object(shape: ObjectShape, alias: string): string {
    const pieces: Piece[] = []
    shape.members.forEach((member, index) => {
      pieces.push({ text: `${index === 0 ? '' : ','}${keyed(member.key)}` }, ...this.#member(member, shape, alias))
    })
    return joined([{ text: '{' }, ...pieces, { text: '}' }])
  }

  nextAlias(): string {
    return `r${this.#aliases++}`
  }

  #member(member: Member, { table }: ObjectShape, alias: string): Piece[] {
    if (member.kind === 'typename') return [{ text: `"${table.typeName}"` }]
    if (member.kind === 'column') return columnPieces(member.column, member.required, table.typeName, alias)
    if (member.kind === 'connection') return this.#page(member.page, alias)
    const inner = this.nextAlias()
    const from = `from ${identifier(member.shape.table.name)} ${inner} where ${inner}.`
    if (member.kind === 'many') {
      const items = `string_agg(${this.object(member.shape, inner)}, ',' order by ${inner}.id)`
      return [{ text: '[' }, { sql: `(select ${items} ${from}${identifier(member.link.column)} = ${alias}.id)` }, { text: ']' }]
    }
    const row = `(select ${this.object(member.shape, inner)} ${from}id = ${alias}.${identifier(member.link.column)})`
    return [{ sql: `coalesce(${row}, ${member.required ? `chr(${MISSING.charCodeAt(0)})` : `'null'`})` }]
  }

  #page(page: PageShape, alias: string): Piece[] {
    const index = this.#pages++
    const ask = this.#asks[index]
    if (!ask) throw new RangeError('A page without its ask')
    const link = (row: string) => page.listing.link?.replaceAll('{row}', row).replaceAll('{parent}', `${alias}.id`)
    const pieces = page.parts.flatMap((part, position): Piece[] => {
      const key = { text: `${position === 0 ? '' : ','}${keyed(part.key)}` }
      if (part.kind === 'typename') return [key, { text: `"${part.name}"` }]
      const inner = this.nextAlias()
      this.uses.push({ ask: index, place: part.kind === 'nodes' })
      if (part.kind === 'totalCount')
        return [key, { sql: `(select count(*) ${allAsked(this.#text, page.table, ask, inner, link(inner))})` }]
      if (part.kind !== 'nodes') throw new RangeError(`${part.kind} in one statement`)
      const rows = `(select ${inner}.* ${rowsAsked(this.#text, page.table, ask, inner, link(inner))}) ${inner}`
      const order = ask.backwards ? ` order by ${orderAsked({ ...ask, backwards: false }, inner)}` : ''
      const items = `(select string_agg(${this.object(part.shape, inner)}, ','${order}) from ${rows})`
      return [key, { text: '[' }, { sql: items }, { text: ']' }]
    })
    return [{ text: '{' }, ...pieces, { text: '}' }]
  }
}

type Piece = { readonly text: string } | { readonly sql: string }

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

function columnPieces(column: Column, required: boolean, typeName: string, alias: string): Piece[] {
  const value = columnText(alias, column)
  // ASCII letters, colon and digits never need the two characters in which base64url differs from base64.
  if (column.kind === 'id') return [{ sql: `'"' || rtrim(encode(convert_to('${typeName}:' || ${value}, 'UTF8'), 'base64'), '=') || '"'` }]
  const bare = column.kind === 'enum' || column.kind === 'day' || column.kind === 'moment'
  if (bare && required) return [{ text: '"' }, { sql: value }, { text: '"' }]
  const json = bare ? `'"' || ${value} || '"'` : column.kind === 'text' ? `to_json(${value})::text` : `${value}::text`
  return [{ sql: required ? json : `coalesce(${json}, 'null')` }]
}

/** `concat(…)` over pieces, neighbouring literals as one; PostgreSQL functions take at most 100 arguments. */
function joined(pieces: readonly Piece[]): string {
  const parts: string[] = []
  let text = ''
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text
    else {
      if (text) parts.push(literal(text))
      text = ''
      parts.push(piece.sql)
    }
  }
  if (text) parts.push(literal(text))
  const chunks = Array.from(
    { length: Math.ceil(parts.length / 90) },
    (_, index) => `concat(${parts.slice(index * 90, index * 90 + 90).join(', ')})`,
  )
  return chunks.length === 1 ? chunks[0]! : `concat(${chunks.join(', ')})`
}
