import { proofText } from '../../api/draw/proof.ts'
import { type DrawRecord, seatedNow } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, keys, linksAt, people, signed, withRound } from './world.ts'

/** What the solver finds for the pool below: the fairest lottery, and the proof that the least chance cannot exceed 1/5. */
const lottery = {
  total: 2 ** 32,
  outcomes: [
    { weight: 1717986918, counts: [2, 0, 1, 0] },
    { weight: 2576980378, counts: [1, 1, 0, 1] },
  ],
}
const certificate = { prices: [1, 0, 0, 1], proof: { size: 1, rows: [-1, 0] } }

const leave = (record: DrawRecord, ...seats: number[]): DrawRecord => ({
  ...record,
  departures: seats.map(seat => ({ seat, cause: 'DECLINED' as const, log: `log:${seat}` })),
})

/** One fixed draw with everything in it: rules, a role, a named member, a cap, an announced freeze, a public value, signatures, skips, links and a gap. */
export function proofBytes(): string {
  const pool = people(9, i => ({ county: i % 3 })).map((member, i) => (i === 4 ? { ...member, namedTo: '' } : member))
  const rows = [rowWhere(pool, { key: 'county:0', lo: 1, hi: 2 }, member => member.attributes.county === 0)]
  const qualified = new Set(['p0', 'p1', 'p2', 'p5'])
  const draft = toInstance(pool, { size: 3, rows, roles: [{ key: 'chief', seats: 1, qualified }], cap: { numerator: 1n, denominator: 1n } })
  const publicValue = { source: '体彩排列5 第26051期', dueAt: '2026-03-04T13:00:00.000Z' }
  const announcement = {
    madeAt: '2026-02-26T08:30:00.000Z',
    freezeAt: '2026-03-02T01:00:00.000Z',
    changes: [
      { change: 'JOINED', cause: 'NO_ACTIVE_TERM', by: 'RECORD', people: 1 },
      { change: 'LEFT', cause: 'NOT_AVAILABLE', by: 'EXPERT', people: 2 },
    ],
  } as const
  const { document } = freeze(pool, draft, lottery, { reserves: 1, announcement, publicValue, custody: 'HOLDERS', keys, certificate })
  const chains = chainsFor(document, 'reference')
  const drawn = leave(drawRecord(document, signed(ceremonyOf(document, chains, '3 1 4 1 5'))), 1, 2)
  const waiting = withRound(drawn, replace(drawn, undefined, [{ label: drawn.result.reserves[0]!, cause: 'BUSY', log: 'log:3' }]))
  const filled = leave(withRound(waiting, replace(waiting, linksAt(chains, 1), [])), 1)
  const nobody = document.members.flat().filter(label => !seatedNow(filled).includes(label))
  return proofText(
    withRound(
      filled,
      replace(
        filled,
        undefined,
        nobody.map(label => ({ label, cause: 'CONFLICTED', log: 'log:4' })),
      ),
    ),
  )
}
