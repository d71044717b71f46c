/** Writes JSON from flat rows. A writer is made once for each plan, and allocates nothing for each field. */
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Ask } from './ask.ts'
import { keyed, MISSING } from './json-text.ts'
import { output } from './output.ts'
import type { References, Row } from './references.ts'
import type { Member, ObjectShape } from './shape.ts'
import type { Column } from './table.ts'

/** What was read for one level: rows by their parent's id, and counts when they were asked for. */
export interface Found {
  readonly rows: ReadonlyMap<string, readonly Row[]>
  readonly counts?: ReadonlyMap<string, string>
}

/** What was read for one run of a plan, by the number of the level, and what was asked. */
export interface Harvest {
  readonly found: Found[]
  readonly asks: readonly Ask[]
  readonly references: References
  /** Set when a row refers to one that is not kept yet: it was added after the tables were read. */
  missed: boolean
  /** Set when something that may not be null is out of sight: nulls have to rise. */
  hidden: boolean
}

/** Writes to `output`. */
export type Writer = (row: Row, harvest: Harvest) => void

const nothing = Buffer.from('null')
const yes = Buffer.from('true')
const no = Buffer.from('false')
const out = Buffer.from(MISSING)
const [comma, opening, closing, listOpening, listClosing] = [44, 123, 125, 91, 93]

/** Writes what stands for a row that is not there. */
export function writeMissing(required: boolean, harvest: Harvest): void {
  if (required) harvest.hidden = true
  output.bytes(required ? out : nothing)
}

/** The bytes of literal JSON. */
export const literal = (text: string): Uint8Array => Buffer.from(text)

/** Literals between writers: the text of a JSON object. */
export function objectWriter(members: readonly (readonly [key: string, write: Writer])[]): Writer {
  const keys = members.map(([key], index) => literal((index === 0 ? '{' : ',') + keyed(key)))
  const writers = members.map(([, write]) => write)
  return (row, harvest) => {
    if (writers.length === 0) output.byte(opening)
    for (let index = 0; index < writers.length; index++) {
      output.bytes(keys[index]!)
      writers[index]!(row, harvest)
    }
    output.byte(closing)
  }
}

/** A JSON list of the rows. */
export function writeList(rows: readonly Row[], write: Writer, harvest: Harvest): void {
  output.byte(listOpening)
  for (let index = 0; index < rows.length; index++) {
    if (index > 0) output.byte(comma)
    write(rows[index]!, harvest)
  }
  output.byte(listClosing)
}

/** Writes the same JSON for every row. */
export function constant(text: string): Writer {
  const bytes = literal(text)
  return () => output.bytes(bytes)
}

/** Writes a column's text as JSON. */
function valueWriter(column: Column, typeName: string): (value: string) => void {
  const prefix = `${typeName}:`
  if (column.kind === 'id') return value => output.globalId(prefix, value)
  if (column.kind === 'text') return value => output.text(value)
  if (column.kind === 'number') return value => output.bare(value)
  if (column.kind === 'json') return value => output.json(value)
  if (column.kind === 'flag') return value => output.bytes(value === 't' ? yes : no)
  return value => output.name(value)
}

/** Writes the column at a place in the row. */
export function scalarWriter(column: Column, typeName: string, index: number): Writer {
  const write = valueWriter(column, typeName)
  return row => {
    const value = row[index]
    if (value === null || value === undefined) output.bytes(nothing)
    else write(value)
  }
}

/** The JSON of a column's text, as text. */
function scalarText(column: Column, typeName: string): (value: string) => string {
  if (column.kind === 'id') return value => `"${toGlobalId(typeName, Number(value))}"`
  if (column.kind === 'number' || column.kind === 'json') return value => value
  if (column.kind === 'flag') return value => (value === 't' ? 'true' : 'false')
  return value => JSON.stringify(value)
}

/** Writes the row of a reference table whose id stands at a place in the row; its text is made once for each row of that table. */
export function referenceWriter(shape: ObjectShape, index: number, required: boolean): Writer {
  const write = referenceText(shape)
  let version = -1
  const made = new Map<string, Uint8Array>()
  return (row, harvest) => {
    const { references } = harvest
    const id = row[index]
    if (id === null || id === undefined) return writeMissing(required, harvest)
    if (version !== references.version) {
      made.clear()
      version = references.version
    }
    let bytes = made.get(id)
    if (bytes === undefined) {
      const text = write(id, references)
      if (text === undefined) {
        harvest.missed = true
        return writeMissing(required, harvest)
      }
      bytes = literal(text)
      made.set(id, bytes)
    }
    output.bytes(bytes)
  }
}

type ReferenceText = (id: string, references: References) => string | undefined

function referenceText({ table, members }: ObjectShape): ReferenceText {
  const writers = members.map(member => [keyed(member.key), referenceMember(member, table.typeName)] as const)
  return (id, references) => {
    const row = references.row(table.typeName, id)
    if (!row) return undefined
    return `{${writers.map(([key, write]) => key + write(row, references)).join()}}`
  }
}

function referenceMember(member: Member, typeName: string): (row: ReadonlyMap<string, string | null>, references: References) => string {
  if (member.kind === 'typename') return () => `"${typeName}"`
  if (member.kind === 'column') {
    const text = scalarText(member.column, typeName)
    const property = member.property
    return row => {
      const value = row.get(property)
      return value === null || value === undefined ? 'null' : text(value)
    }
  }
  if (member.kind !== 'one') throw new RangeError(`${member.kind} of a row that is kept`)
  const write = referenceText(member.shape)
  const { property, required } = member
  return (row, references) => {
    const id = row.get(property)
    return (id ? write(id, references) : undefined) ?? (required ? MISSING : 'null')
  }
}

/** Whether a shape can be written from the tables that are kept: their columns and references to one another. */
export function isKept({ table, members }: ObjectShape, references: References): boolean {
  return (
    references.has(table.typeName) &&
    members.every(
      member => member.kind === 'typename' || member.kind === 'column' || (member.kind === 'one' && isKept(member.shape, references)),
    )
  )
}

/** The types of which rows are needed to write a shape that is kept. */
export function keptTypes({ table, members }: ObjectShape): string[] {
  return [table.typeName, ...members.flatMap(member => (member.kind === 'one' ? keptTypes(member.shape) : []))]
}
