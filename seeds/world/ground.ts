import type { Client } from 'pg'
import type { Seals } from '../../api/seals.ts'
import type { Rows } from '../rows.ts'
import type { Day } from './days.ts'
import { WORLD_OCCUPATIONS } from './occupations.ts'
import type { Random } from './random.ts'

/** The founding records by their codes, and what everything in the world is made with. */
export interface Ground {
  readonly random: Random
  readonly rows: Rows
  readonly seals: Seals
  readonly today: Day
  occupation(code: string): number
  division(code: string): number
  /** A trade by the code of its occupation and its name. */
  trade(occupation: string, name: string): number
  readonly honourKinds: ReadonlyMap<string, number>
  /** The townships and streets of Zhanjiang by code: where people live. */
  readonly streets: readonly string[]
  /** The next number of a table, from 1. */
  next(table: string): number
}

/** Zhanjiang's nine counties; the first three are the city's urban districts, where most organisations sit. */
export const COUNTIES = ['440802', '440803', '440811', '440804', '440823', '440825', '440881', '440882', '440883'] as const

/** The numbers that a database gave the founding records, by their codes. */
export type FoundingNumbers = Readonly<Record<'occupations' | 'divisions' | 'honourKinds', ReadonlyMap<string, number>>>

/** Reads the numbers of the founding records. */
export async function numbersIn(client: Client): Promise<FoundingNumbers> {
  return {
    occupations: await codesOf(client, 'occupation'),
    divisions: await codesOf(client, 'division'),
    honourKinds: await codesOf(client, 'honour_kind'),
  }
}

/** The ground of a world over founding records of these numbers, with the trades planted. An Error when they are missing. */
export function groundOf(
  { occupations, divisions, honourKinds }: FoundingNumbers,
  parts: Pick<Ground, 'random' | 'rows' | 'seals' | 'today'>,
): Ground {
  const trades = new Map<string, number>()
  for (const { code, trades: names } of WORLD_OCCUPATIONS) {
    for (const name of names) {
      trades.set(code + name, trades.size + 1)
      parts.rows.put('trade', { id: trades.size, name, occupation_id: known(occupations, code) })
    }
  }
  const numbers = new Map<string, number>()
  return {
    ...parts,
    occupation: code => known(occupations, code),
    division: code => known(divisions, code),
    trade: (occupation, name) => known(trades, occupation + name),
    honourKinds,
    streets: [...divisions.keys()].filter(code => code.length === 9 && code.startsWith('4408')),
    next: table => {
      const number = (numbers.get(table) ?? 0) + 1
      numbers.set(table, number)
      return number
    },
  }
}

async function codesOf(client: Client, table: 'occupation' | 'division' | 'honour_kind'): Promise<Map<string, number>> {
  const { rows } = await client.query<{ code: string; id: number }>(`select code, id from ${table} order by id`)
  return new Map(rows.map(({ code, id }) => [code, id]))
}

function known(codes: ReadonlyMap<string, number>, code: string): number {
  const id = codes.get(code)
  if (id === undefined) throw new Error(`the founding records have no ${code}`)
  return id
}
