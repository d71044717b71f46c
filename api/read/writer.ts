/** Writes JSON text from flat rows. A writer is made once per plan; nothing is allocated per field but the text itself. */
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Ask } from './ask.ts'
import { keyed, MISSING, quoted } from './json-text.ts'
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

export type Writer = (row: Row, harvest: Harvest) => string

/** What stands for a row that is not there. */
export function missing(required: boolean, harvest: Harvest): string {
  if (!required) return 'null'
  harvest.hidden = true
  return MISSING
}

/** Literals between writers: the text of a JSON object. */
export function objectWriter(members: readonly (readonly [key: string, write: Writer])[]): Writer {
  if (members.length === 0) return () => '{}'
  const keys = members.map(([key], index) => (index === 0 ? '{' : ',') + keyed(key))
  const writers = members.map(([, write]) => write)
  return (row, harvest) => {
    let text = ''
    for (let index = 0; index < writers.length; index++) text += keys[index]! + writers[index]!(row, harvest)
    return `${text}}`
  }
}

/** A JSON list of the rows. */
export function writeList(rows: readonly Row[], write: Writer, harvest: Harvest): string {
  let text = '['
  for (let index = 0; index < rows.length; index++) text += (index === 0 ? '' : ',') + write(rows[index]!, harvest)
  return `${text}]`
}

export const constant =
  (text: string): Writer =>
  () =>
    text

/** The JSON of a column's text. */
export function scalarText(column: Column, typeName: string): (value: string) => string {
  if (column.kind === 'id') return value => `"${toGlobalId(typeName, Number(value))}"`
  if (column.kind === 'text') return quoted
  if (column.kind === 'number' || column.kind === 'json') return value => value
  if (column.kind === 'flag') return value => (value === 't' ? 'true' : 'false')
  return value => `"${value}"`
}

/** Writes the column at a place in the row. */
export function scalarWriter(column: Column, typeName: string, index: number): Writer {
  const text = scalarText(column, typeName)
  return row => {
    const value = row[index]
    return value === null || value === undefined ? 'null' : text(value)
  }
}

/** Writes the row of a reference table whose id stands at a place in the row; its text is made once for each row of that table. */
export function referenceWriter(shape: ObjectShape, index: number, required: boolean): Writer {
  const write = referenceText(shape)
  let version = -1
  const made = new Map<string, string>()
  return (row, harvest) => {
    const { references } = harvest
    const id = row[index]
    if (id === null || id === undefined) return missing(required, harvest)
    if (version !== references.version) {
      made.clear()
      version = references.version
    }
    let text = made.get(id)
    if (text === undefined) {
      text = write(id, references)
      if (text === undefined) {
        harvest.missed = true
        return missing(required, harvest)
      }
      made.set(id, text)
    }
    return text
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
