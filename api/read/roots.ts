/** The root fields of a plan, by what finders declared about them. */
import { argumentReader, type Given } from './arguments.ts'
import { askAll, askPage } from './ask.ts'
import { badArgument } from './failures.ts'
import { fitsOneStatement } from './json-statement.ts'
import { nodeRoot, nodesRoot } from './node-roots.ts'
import type { Condition, Lookup, Reading } from './reading.ts'
import { type Root, type RootField, rowReader, written } from './row-reader.ts'
import { atRoot, RowsPlan } from './rows-plan.ts'
import { type PageShape, pageOf, shapeOf } from './shape.ts'
import { writeList } from './writer.ts'

/** The root of a field about which a finder declared a reading. Throws NotReadable when its selection reaches beyond the tables. */
export function rootOf(reading: Reading, root: RootField): Root {
  const { shaping, field, nodes } = root
  if (reading.kind === 'node') return nodeRoot(root)
  if (reading.kind === 'nodes') return nodesRoot(root)
  if (reading.kind === 'connection') return pageRoot(root, pageOf(shaping, reading.listing, field, nodes))
  if (reading.kind === 'list') return listRoot(root, reading.listing.type, { listing: reading.listing })
  const shape = shapeOf(shaping, reading.lookup.type, nodes)
  const read = rowReader(root, shape, reading.lookup)
  const demand = argumentReader(field, nodes[0])
  const one: Root = (variables, around) => read(lookedUp(reading.lookup, demand(variables)), variables, around)
  return Object.assign(one, { isPoint: fitsOneStatement(shape) })
}

/** Exactly one of the arguments says which row is meant. */
function lookedUp({ by, type }: Lookup, given: Given): Condition {
  const named = Object.entries(given).filter(([name, value]) => value !== null && value !== undefined && by[name])
  const [only] = named
  if (!only || named.length > 1)
    throw badArgument('BAD_INPUT', `请恰好给出一个参数来指明 ${type}。`, `Name the ${type} by exactly one argument.`)
  return by[only[0]]!(String(only[1]))
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
