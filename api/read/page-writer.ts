import type { Ask } from './ask.ts'
import { toCursor } from './cursor.ts'
import { keyed } from './json-text.ts'
import { output } from './output.ts'
import type { Row } from './references.ts'
import type { EdgePart, PagePart, PageShape } from './shape.ts'
import { type Harvest, literal, objectWriter, type Writer, writeList } from './writer.ts'

/** How the items of a page are written, and where its rows hold the values of each order's terms. */
export interface ItemWriters {
  of(part: Extract<PagePart, { kind: 'nodes' }> | Extract<EdgePart, { kind: 'node' }>): Writer
  /** Places of the cursor's values in a row; asked only where a cursor was selected. */
  readonly cursorPlaces: readonly number[]
}

/** Writes to `output`. */
export type PageWriter = (rows: readonly Row[], count: string, ask: Ask, harvest: Harvest) => void

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
    output.name(
      toCursor(
        ask.orderName,
        ask.order.terms.map((_, index) => row[items.cursorPlaces[index]!] ?? null),
      ),
    )
  const keys = page.parts.map((part, index) => literal((index === 0 ? '{' : ',') + keyed(part.key)))
  const parts = page.parts.map(part => partWriter(part, items, cursor))
  return (read, count, ask, harvest) => {
    const size = ask.size ?? read.length
    const more = read.length > size
    const cut = more ? read.slice(0, size) : read
    const rows = ask.backwards ? cut.toReversed() : cut
    const page = { rows, more, count, ask, harvest }
    for (let index = 0; index < parts.length; index++) {
      output.bytes(keys[index]!)
      parts[index]!(page)
    }
    output.bare('}')
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

type PartWriter = (read: PageRead) => void
type CursorWriter = (ask: Ask, row: Row) => void

function partWriter(part: PagePart, items: ItemWriters, cursor: CursorWriter): PartWriter {
  if (part.kind === 'typename') return () => output.name(part.name)
  if (part.kind === 'totalCount') return read => output.bare(read.count)
  if (part.kind === 'nodes') {
    const write = items.of(part)
    return ({ rows, harvest }) => writeList(rows, write, harvest)
  }
  if (part.kind === 'edges') return edgesWriter(part.parts, items, cursor)
  const flags = part.parts.map(({ key, name }, index) => [(index === 0 ? '{' : ',') + keyed(key), pageFlag(name, cursor)] as const)
  return read => {
    for (const [key, write] of flags) {
      output.bare(key)
      write(read)
    }
    output.bare('}')
  }
}

function edgesWriter(parts: readonly EdgePart[], items: ItemWriters, cursor: CursorWriter): PartWriter {
  let ask: Ask | undefined
  const members = parts.map((edge): [string, Writer] => {
    if (edge.kind === 'typename') return [edge.key, () => output.name(edge.name)]
    return [edge.key, edge.kind === 'node' ? items.of(edge) : row => cursor(ask!, row)]
  })
  const write = objectWriter(members)
  return read => {
    // Writing is synchronous: nobody else comes between.
    ask = read.ask
    return writeList(read.rows, write, read.harvest)
  }
}

function pageFlag(name: string, cursor: CursorWriter): PartWriter {
  if (name === '__typename') return () => output.name('PageInfo')
  if (name === 'hasNextPage') return ({ more, ask }) => output.bare(String(ask.backwards ? ask.before : more))
  if (name === 'hasPreviousPage') return ({ more, ask }) => output.bare(String(ask.backwards ? more : ask.after))
  return ({ rows, ask }) => {
    const row = name === 'startCursor' ? rows[0] : rows.at(-1)
    if (row) cursor(ask, row)
    else output.bare('null')
  }
}
