/** The root fields of a plan: each reads through a lease and answers with the JSON text of its value. */
import { type FieldNode, type GraphQLField, isObjectType } from 'graphql'
import { fromGlobalId } from '../../schema/base/global-id.ts'
import { argumentReader, type Given } from './arguments.ts'
import { type Ask, askAll, askPage, type Variables } from './ask.ts'
import { badArgument, badId } from './failures.ts'
import { fitsOneStatement, JsonStatement, pagesOf, type Use } from './json-statement.ts'
import { MISSING } from './json-text.ts'
import type { Lease } from './lease.ts'
import { output } from './output.ts'
import { type Prepared, parameterText, prepared } from './prepared.ts'
import type { Condition, Lookup, Reading, Surroundings } from './reading.ts'
import type { References } from './references.ts'
import { atRoot, RowsPlan } from './rows-plan.ts'
import { type ObjectShape, type PageShape, pageOf, type Shaping, shapeOf } from './shape.ts'
import { StatementText } from './statement-text.ts'
import { identifier } from './table.ts'
import { type Harvest, writeList } from './writer.ts'

/** Reads the arguments at once, so that a bad one is refused before anything is read; what it returns reads the rows. */
export type Root = (variables: Variables, around: Surroundings) => (lease: Lease, run: Run) => Promise<Buffer>

/** What is found out while the values of one run are written. */
export interface Run {
  /** Something that may not be null is out of sight: nulls have to rise. */
  hidden: boolean
}

export interface RootField {
  readonly shaping: Shaping
  readonly kept: References
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

/** The root of a field about which a finder declared a reading. Throws NotReadable when its selection reaches beyond the tables. */
export function rootOf(reading: Reading, root: RootField): Root {
  const { shaping, field, nodes, kept } = root
  if (reading.kind === 'node') return nodeRoot(root)
  if (reading.kind === 'connection') return pageRoot(root, pageOf(shaping, reading.listing, field, nodes))
  if (reading.kind === 'list') return listRoot(root, reading.listing.type, { listing: reading.listing })
  const shape = shapeOf(shaping, reading.lookup.type, nodes)
  const read = rowReader(root, shape, reading.lookup)
  const demand = argumentReader(field, nodes[0])
  return variables => {
    const condition = lookedUp(reading.lookup, demand(variables))
    return read(condition, variables, { references: kept, today: '' })
  }
}

/** Exactly one of the arguments says which row is meant. */
function lookedUp({ by, type }: Lookup, given: Given): Condition {
  const named = Object.entries(given).filter(([name, value]) => value !== null && value !== undefined && by[name])
  const [only] = named
  if (!only || named.length > 1)
    throw badArgument('BAD_INPUT', `请恰好给出一个参数来指明 ${type}。`, `Name the ${type} by exactly one argument.`)
  return by[only[0]]!(String(only[1]))
}

type RowReader = (condition: Condition, variables: Variables, around: Surroundings) => (lease: Lease, run: Run) => Promise<Buffer>

/** Reads one row: as one JSON statement where its shape fits, by levels otherwise. */
function rowReader({ shaping, kept }: RootField, shape: ObjectShape, lookup: Lookup): RowReader {
  if (fitsOneStatement(shape)) return jsonReader(shape)
  const plan = new RowsPlan(shaping.readings, kept)
  const write = plan.root(shape, { kind: 'one', lookup })
  return ({ sql, values }, variables, around) => {
    const asks = plan.pages.map(page => askPage(page, variables, around))
    const row = { sql: sql.replaceAll('{row}', 't'), values: values.map(parameterText) }
    return async (lease, run) => {
      const harvest = await plan.read(lease, asks, row, kept)
      return written(kept, harvest, run, () => {
        const [found] = harvest.found[0]?.rows.get(atRoot) ?? []
        if (found) write(found, harvest)
        else output.bare('null')
      })
    }
  }
}

function jsonReader(shape: ObjectShape): RowReader {
  const pages = pagesOf(shape)
  const texts = new Map<string, { readonly statement: Prepared; readonly uses: readonly Use[] }>()
  return (condition, variables, around) => {
    const asks = pages.map(page => askPage(page, variables, around))
    const key = [condition.sql, ...asks.map(ask => ask.key)].join('\n')
    let made = texts.get(key)
    if (!made) {
      made = jsonText(shape, condition, asks)
      if (texts.size >= 200) texts.clear()
      texts.set(key, made)
    }
    const { statement, uses } = made
    const asked = uses.flatMap(({ ask, place }) => [
      ...asks[ask]!.conditions.flatMap(({ values }) => values),
      ...(place ? (asks[ask]!.place?.values ?? []) : []),
    ])
    const values = [...asked, ...condition.values].map(parameterText)
    return async (lease, run) => {
      const text = (await lease.query(statement, values))[0]?.[0] ?? 'null'
      if (text.includes(MISSING)) run.hidden = true
      return Buffer.from(text)
    }
  }
}

function jsonText(shape: ObjectShape, condition: Condition, asks: readonly Ask[]) {
  const text = new StatementText()
  const json = new JsonStatement(text, asks)
  const row = json.nextAlias()
  const object = json.object(shape, row)
  const where = text.condition(condition, row)
  return { statement: prepared(`select ${object} from ${identifier(shape.table.name)} ${row} where ${where}`), uses: json.uses }
}

/** `node(id)`: one reader for each type that is asked for. */
function nodeRoot(root: RootField): Root {
  const { shaping, field, nodes, kept } = root
  const readers = new Map<string, RowReader>()
  const demand = argumentReader(field, nodes[0])
  const lookup = (typeName: string): Lookup => ({ type: typeName, by: {} })
  // Whether the selection can be read must be known before the first request, for every type it names.
  for (const type of shaping.readings.schema.getPossibleTypes(nodeInterface(shaping))) {
    readers.set(type.name, rowReader(root, shapeOf(shaping, type.name, nodes), lookup(type.name)))
  }
  return variables => {
    const named = fromGlobalId(String(demand(variables).id))
    const read = named && readers.get(named.typeName)
    if (!read) throw badId('Node')
    return read({ sql: '{row}.id = $1::int', values: [named.id] }, variables, { references: kept, today: '' })
  }
}

function nodeInterface({ readings }: Shaping) {
  const type = readings.schema.getType('Node')
  if (!type || isObjectType(type) || !('getInterfaces' in type)) throw new RangeError('The schema has no interface Node')
  return type as Parameters<typeof readings.schema.getPossibleTypes>[0]
}

function pageRoot({ shaping, kept }: RootField, page: PageShape): Root {
  const plan = new RowsPlan(shaping.readings, kept)
  const write = plan.rootPage(page)
  return (variables, around) => {
    const asks = plan.pages.map(asked => askPage(asked, variables, around))
    return async (lease, run) => {
      const harvest = await plan.read(lease, asks, undefined, kept)
      const { rows, counts } = harvest.found[0]!
      return written(kept, harvest, run, () => write(rows.get(atRoot) ?? [], counts?.get(atRoot) ?? '0', asks[0]!, harvest))
    }
  }
}

function listRoot({ shaping, kept, field, nodes }: RootField, typeName: string, { listing }: Pick<PageShape, 'listing'>): Root {
  const plan = new RowsPlan(shaping.readings, kept)
  const shape = shapeOf(shaping, typeName, nodes)
  const write = plan.rootList(
    { listing, table: shape.table, typeName, given: argumentReader(field, nodes[0]), parts: [], looksAhead: false },
    shape,
  )
  return (variables, around) => {
    const asks = plan.pages.map((page, index) => (index === 0 ? askAll : askPage)(page, variables, around))
    return async (lease, run) => {
      const harvest = await plan.read(lease, asks, undefined, kept)
      return written(kept, harvest, run, () => writeList(harvest.found[0]!.rows.get(atRoot) ?? [], write, harvest))
    }
  }
}

/** Writes; once more with fresh reference tables when a row refers to one that was added meanwhile. */
async function written(kept: References, harvest: Harvest, run: Run, write: () => void): Promise<Buffer> {
  output.clear()
  write()
  if (harvest.missed) {
    harvest.hidden = false
    kept.drop()
    await kept.load(kept.typeNames)
    output.clear()
    write()
  }
  if (harvest.hidden) run.hidden = true
  return output.taken()
}
