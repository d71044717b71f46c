import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import { rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { Dice } from './dice.ts'
import {
  ceremonyOf,
  chainsFor,
  drawRecord,
  enumeratePanels,
  freeze,
  keys,
  linksAt,
  people,
  randomLottery,
  signed,
  withRound,
} from './world.ts'

/** One fixed draw with everything in it: rules, roles, a named member, a cap, a public value, a skip, links. */
export function proofBytes(): string {
  const pool = people(9, i => ({ county: i % 3 })).map((member, i) => (i === 4 ? { ...member, namedTo: '' } : member))
  const rows = [rowWhere(pool, { key: 'county:0', lo: 1, hi: 2 }, member => member.attributes.county === 0)]
  const qualified = new Set(['p0', 'p1', 'p2', 'p5'])
  const draft = toInstance(pool, { size: 3, rows, roles: [{ key: 'chief', seats: 1, qualified }], cap: { numerator: 1n, denominator: 1n } })
  const publicValue = { source: '体彩排列5 第26051期', dueAt: '2026-03-04T13:00:00.000Z' }
  const lottery = randomLottery(enumeratePanels(draft.instance), new Dice(7))
  const { document } = freeze(pool, draft, lottery, { reserves: 1, publicValue, custody: 'HOLDERS', keys })
  const chains = chainsFor(document, 'reference')
  const record = drawRecord(document, signed(ceremonyOf(document, chains, '3 1 4 1 5')))
  const first = { ...record, departures: [1, 2].map(seat => ({ seat, cause: 'DECLINED' as const, log: `log:${seat}` })) }
  const waiting = withRound(first, replace(first, undefined, [{ label: record.result.reserves[0]!, cause: 'BUSY', log: 'log:3' }]))
  return proofText(withRound(waiting, replace(waiting, linksAt(chains, 1), [])))
}
