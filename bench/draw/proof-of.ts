/** Proof files to measure verifications on: a pool is solved, frozen, drawn, signed, and given one replacement by links. */
import type { Instance } from '../../api/draw/instance.ts'
import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { Dice } from '../../test/draw/dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, keys, linksAt, signed, withRound } from '../../test/draw/world.ts'
import { pool } from './pools.ts'
import { shapes, twin } from './twins.ts'

/** The pools that are measured, with the milliseconds to reach in Node and in a browser. */
export const measured: readonly { readonly name: string; readonly instance: Instance; readonly node: number; readonly browser: number }[] =
  [
    { name: '360/30, 7 features', instance: twin(shapes.find(shape => shape.name === 'real')!, 1), node: 50, browser: 100 },
    { name: '5,000/31, 6 features', instance: pool(5000, 1), node: 500, browser: 500 },
  ]

/** The proof file of a draw from an instance, with signatures, reserves used up, and one replacement by links. */
export async function proofOf(instance: Instance): Promise<Buffer> {
  const solution = solve(instance, await loadSolver())
  if (solution.kind !== 'solution') throw new Error('the pool has no panel')
  const typeOf = instance.types.flatMap((type, t) => new Array<number>(type.people).fill(t))
  const members = typeOf.map((_, i) => ({ memberId: `p${i}`, attributes: {}, weight: 1 }))
  const choice = { custody: 'HOLDERS' as const, keys, reserves: 0, certificate: solution.certificate }
  const { document } = freeze(members, { instance, roles: [], typeOf }, solution.lottery, choice, new Dice(1))
  const chains = chainsFor(document, 'bench')
  const record = drawRecord(document, signed(ceremonyOf(document, chains)))
  const departed = { ...record, departures: [{ seat: 1, cause: 'DECLINED' as const, log: 'log:1' }] }
  const waiting = withRound(departed, replace(departed, undefined, []))
  return Buffer.from(proofText(withRound(waiting, replace(waiting, linksAt(chains, 1), []))))
}
