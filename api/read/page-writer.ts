import type { Ask } from './ask.ts'
import { toCursor } from './cursor.ts'
import { keyed } from './json-text.ts'
import type { Row } from './references.ts'
import type { EdgePart, PagePart, PageShape } from './shape.ts'
import { type Harvest, objectWriter, type Writer, writeList } from './writer.ts'

/** How the items of a page are written, and where its rows hold the values of each order's terms. */
export interface ItemWriters {
  of(part: Extract<PagePart, { kind: 'nodes' }> | Extract<EdgePart, { kind: 'node' }>): Writer
  /** Places of the cursor's values in a row; asked only where a cursor was selected. */
  readonly cursorPlaces: readonly number[]
}

export type PageWriter = (rows: readonly Row[], count: string, ask: Ask, harvest: Harvest) => string

/** Whether anything of a page needs its rows. */
export const needsRows = (page: PageShape) => page.parts.some(part => part.kind !== 'totalCount' && part.kind !== 'typename')

export const needsCount = (page: PageShape) => page.parts.some(part => part.kind === 'totalCount')

/** Whether a cursor is selected anywhere on a page. */
export const needsCursors = (page: PageShape) =>
  page.parts.some(part =>
    part.kind === 'edges'
      ? part.parts.some(edge => edge.kind === 'cursor')
      : part.kind === 'pageInfo' && part.parts.some(({ name }) => name === 'startCursor' || name === 'endCursor'),
  )

/** Writes a page from the rows read for it, one more than it shows when more follow. */
export function pageWriter(page: PageShape, items: ItemWriters): PageWriter {
  const cursor = (ask: Ask, row: Row) =>
    `"${toCursor(
      ask.orderName,
      ask.order.terms.map((_, index) => row[items.cursorPlaces[index]!] ?? null),
    )}"`
  const keys = page.parts.map((part, index) => (index === 0 ? '{' : ',') + keyed(part.key))
  const parts = page.parts.map(part => partWriter(part, items, cursor))
  return (read, count, ask, harvest) => {
    const size = ask.size ?? read.length
    const more = read.length > size
    const cut = more ? read.slice(0, size) : read
    const rows = ask.backwards ? cut.toReversed() : cut
    let text = ''
    for (let index = 0; index < parts.length; index++) text += keys[index]! + parts[index]!({ rows, more, count, ask, harvest })
    return `${text}}`
  }
}

interface PageRead {
  readonly rows: readonly Row[]
  /** Whether rows were read beyond this page, in the direction of reading. */
  readonly more: boolean
  readonly count: string
  readonly ask: Ask
  readonly harvest: Harvest
}

type PartWriter = (read: PageRead) => string
type CursorOf = (ask: Ask, row: Row) => string

function partWriter(part: PagePart, items: ItemWriters, cursor: CursorOf): PartWriter {
  if (part.kind === 'typename') return () => `"${part.name}"`
  if (part.kind === 'totalCount') return read => read.count
  if (part.kind === 'nodes') {
    const write = items.of(part)
    return ({ rows, harvest }) => writeList(rows, write, harvest)
  }
  if (part.kind === 'edges') return edgesWriter(part.parts, items, cursor)
  const flags = part.parts.map(({ key, name }, index) => [(index === 0 ? '{' : ',') + keyed(key), pageFlag(name, cursor)] as const)
  return read => `${flags.map(([key, write]) => key + write(read)).join('')}}`
}

function edgesWriter(parts: readonly EdgePart[], items: ItemWriters, cursor: CursorOf): PartWriter {
  let ask: Ask | undefined
  const members = parts.map((edge): [string, Writer] => {
    if (edge.kind === 'typename') return [edge.key, () => `"${edge.name}"`]
    return [edge.key, edge.kind === 'node' ? items.of(edge) : row => cursor(ask!, row)]
  })
  const write = objectWriter(members)
  return read => {
    // Writing is synchronous: nobody else comes between.
    ask = read.ask
    return writeList(read.rows, write, read.harvest)
  }
}

function pageFlag(name: string, cursor: CursorOf): PartWriter {
  if (name === '__typename') return () => '"PageInfo"'
  if (name === 'hasNextPage') return ({ more, ask }) => String(ask.backwards ? ask.before : more)
  if (name === 'hasPreviousPage') return ({ more, ask }) => String(ask.backwards ? more : ask.after)
  return ({ rows, ask }) => {
    const row = name === 'startCursor' ? rows[0] : rows.at(-1)
    return row ? cursor(ask, row) : 'null'
  }
}
