/** `node(id)` and `nodes(ids)`: the types are known from the ids. */
import { type GraphQLAbstractType, isAbstractType } from 'graphql'
import { fromGlobalId } from '../../schema/base/global-id.ts'
import { argumentReader } from './arguments.ts'
import { askPage, mostPerPage } from './ask.ts'
import { badId, pageTooLarge } from './failures.ts'
import { output } from './output.ts'
import type { Lookup } from './reading.ts'
import type { Row } from './references.ts'
import { type Root, type RootField, type RowReader, rowReader, written } from './row-reader.ts'
import { atRoot, RowsPlan } from './rows-plan.ts'
import { type Shaping, shapeOf } from './shape.ts'
import type { Harvest, Writer } from './writer.ts'

/** A reader for each type that may be asked for: whether a selection can be read must be known before the first request. */
function forEachType<Reader>(
  { shaping, nodes }: RootField,
  make: (shape: ReturnType<typeof shapeOf>) => Reader,
): ReadonlyMap<string, Reader> {
  const types = shaping.readings.schema.getPossibleTypes(nodeInterface(shaping))
  return new Map(types.map(({ name }) => [name, make(shapeOf(shaping, name, nodes))]))
}

function nodeInterface({ readings }: Shaping): GraphQLAbstractType {
  const type = readings.schema.getType('Node')
  if (!isAbstractType(type)) throw new RangeError('The schema has no interface Node')
  return type
}

const anyRow = (type: string): Lookup => ({ type, by: {} })

/** The row with one global id, or null. */
export function nodeRoot(root: RootField): Root {
  const demand = argumentReader(root.field, root.nodes[0])
  const readers = forEachType<RowReader>(root, shape => rowReader(root, shape, anyRow(shape.table.typeName)))
  return (variables, around) => {
    const named = fromGlobalId(String(demand(variables).id))
    const read = named && readers.get(named.typeName)
    if (!read) throw badId('Node')
    return read({ sql: '{row}.id = $1::int', values: [named.id] }, variables, around)
  }
}

interface ManyReader {
  readonly plan: RowsPlan
  readonly write: Writer
  /** Where a row holds its id. */
  readonly place: number
}

/** The rows with some global ids, in their order, null for those that are not there or not seen: the statements of a list for each type. */
export function nodesRoot(root: RootField): Root {
  const { kept, shaping } = root
  const demand = argumentReader(root.field, root.nodes[0])
  const readers = forEachType<ManyReader>(root, shape => {
    const plan = new RowsPlan(shaping.readings, kept)
    const write = plan.root(shape, { kind: 'one', lookup: anyRow(shape.table.typeName) })
    return { plan, write, place: plan.levels[0]!.place('t.id') }
  })
  return (variables, around) => {
    const named = (demand(variables).ids as readonly string[]).map(id => fromGlobalId(id))
    if (named.length > mostPerPage) throw pageTooLarge(mostPerPage)
    const ids = named.map(name => {
      if (!name || !readers.has(name.typeName)) throw badId('Node')
      return name
    })
    const groups = [...Map.groupBy(ids, ({ typeName }) => typeName)].map(([typeName, group]) => {
      const reader = readers.get(typeName)!
      const asks = reader.plan.pages.map(page => askPage(page, variables, around))
      const values = [`{${[...new Set(group.map(({ id }) => id))].join(',')}}`]
      return { typeName, reader, asks, row: { sql: 't.id = any((select $1::int[])::int[])', values } }
    })
    return async (lease, run) => {
      const read = await Promise.all(
        groups.map(async ({ typeName, reader, asks, row }) => {
          const harvest = await reader.plan.read(lease, asks, row, kept)
          const rows = harvest.found[0]?.rows.get(atRoot) ?? []
          return [typeName, { reader, harvest, rows: new Map(rows.map(found => [String(found[reader.place]), found])) }] as const
        }),
      )
      const byType = new Map<string, { reader: ManyReader; harvest: Harvest; rows: ReadonlyMap<string, Row> }>(read)
      const harvest = { missed: false, hidden: false }
      return written(kept, harvest, run, () => {
        output.bare('[')
        ids.forEach(({ typeName, id }, index) => {
          if (index > 0) output.bare(',')
          const { reader, rows, harvest: own } = byType.get(typeName)!
          const row = rows.get(String(id))
          if (row) reader.write(row, own)
          else output.bare('null')
          harvest.missed ||= own.missed
          harvest.hidden ||= own.hidden
        })
        output.bare(']')
      })
    }
  }
}
