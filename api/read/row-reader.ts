/** The parts of root fields: what they are made from, how one row is read, how what was read is written. */
import type { FieldNode, GraphQLField } from 'graphql'
import { type Ask, askPage, type Variables } from './ask.ts'
import { fitsOneStatement, JsonStatement, pagesOf, type Use } from './json-statement.ts'
import { MISSING } from './json-text.ts'
import type { Lease } from './lease.ts'
import { output } from './output.ts'
import { type Prepared, parameterText, prepared } from './prepared.ts'
import type { Condition, Lookup, Surroundings } from './reading.ts'
import type { References } from './references.ts'
import { atRoot, RowsPlan } from './rows-plan.ts'
import type { ObjectShape, Shaping } from './shape.ts'
import { StatementText } from './statement-text.ts'
import { identifier } from './table.ts'
import type { Harvest } from './writer.ts'

/** Reads the arguments at once, so that a bad one is refused before anything is read; what it returns reads the rows. */
export interface Root {
  (variables: Variables, around: Surroundings): (lease: Lease, run: Run) => Promise<Buffer>
  /** Whether it is one statement for one row, which may travel with those of other requests. */
  readonly isPoint?: boolean
}

/** What is found out while the values of one run are written. */
export interface Run {
  /** Something that may not be null is out of sight: nulls have to rise. */
  hidden: boolean
  /**
   * What stands before and behind the only value of an answer, so that it is written once and not copied; empty where there are several.
   */
  readonly opening: string
  readonly closing: string
}

export interface RootField {
  readonly shaping: Shaping
  readonly kept: References
  readonly field: GraphQLField<unknown, unknown>
  readonly nodes: readonly [FieldNode, ...FieldNode[]]
}

export type RowReader = (condition: Condition, variables: Variables, around: Surroundings) => (lease: Lease, run: Run) => Promise<Buffer>

/** Reads one row: as one JSON statement where its shape fits, by levels otherwise. */
export function rowReader({ shaping, kept }: RootField, shape: ObjectShape, lookup: Lookup): RowReader {
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
      return Buffer.from(run.opening + text + run.closing)
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

/** Writes; once more with fresh reference tables when a row refers to one that was added meanwhile. */
export async function written(kept: References, harvest: Pick<Harvest, 'missed' | 'hidden'>, run: Run, write: () => void): Promise<Buffer> {
  const framed = () => {
    output.clear()
    output.bare(run.opening)
    write()
    output.bare(run.closing)
  }
  framed()
  if (harvest.missed) {
    harvest.hidden = false
    kept.drop()
    await kept.load(kept.typeNames)
    framed()
  }
  if (harvest.hidden) run.hidden = true
  return output.taken()
}
