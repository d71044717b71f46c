import 'reflect-metadata'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageBandOf, loadBandOf } from '../../api/analytics/bands.ts'
import { findRosterStatistics } from '../../api/analytics/find-roster-statistics.ts'
import { topOffices } from '../../api/analytics/top-offices.ts'
import { openOrm } from '../../api/orm.ts'
import { Connections } from '../../api/read/connections.ts'
import { Reads } from '../../api/read/reads.ts'
import { type EntityMetadata, tablesOf } from '../../api/read/table.ts'
import { fixedClock } from '../../api/time/clock.ts'
import { type Grant, nobody, type Viewer } from '../../api/viewer.ts'
import type { RosterStatistics } from '../../schema/analytics/roster-statistics.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { addExperts, connect, foundRoster } from './roster.ts'

breaksOnPurpose('load and last duty are what the assignments say', 'loads are written past every assignment')

const database = await migratedDatabase()
const owner = await connect(database.owner)
await foundRoster(owner)
await addExperts(owner, 1, 6)
await owner.query('update expert set open_assignments = id - 1')
const connections = new Connections({ database: database.app, statementTimeout: 2000, keeping: 'session', size: 2 })
const orm = await openOrm(database.app)
const tables = tablesOf(orm.getMetadata().getAll().values() as Iterable<EntityMetadata>)
const kept = ['Division', 'HonourKind', 'Occupation'].map(name => tables.get(name)!)
const reads = new Reads(connections, kept, fixedClock('2026-11-23T10:00:00+08:00'))
test.after(async () => {
  await connections.close()
  await orm.close()
  await owner.end()
})

/** An analyst of the first office, who sees the others below it. */
const seeing = (office: number, ...below: number[]): Viewer => {
  const offices = [office, ...below]
  return { ...nobody, account: 1, grants: [{ role: 'ANALYST', office, reaches: offices }], offices, engagementOffices: offices }
}
const bureau = seeing(1, 2, 3)
const major = { occupationLevel: 'MAJOR' } as const

/** What was counted at all, by value. */
function flat(found: RosterStatistics | null): unknown {
  if (!found) return null
  const { experts, byOccupation, ...lists } = found
  const counted = Object.values(lists).flatMap(list =>
    (list as { experts: number }[]).flatMap(({ experts, ...value }) => (experts > 0 ? [[Object.values(value).at(-1), experts]] : [])),
  )
  const occupations = byOccupation.map(({ occupation, experts, counties }) => [
    occupation.code,
    experts,
    Object.fromEntries(counties.map(cell => [cell.county?.name ?? '', cell.experts])),
  ])
  return { experts, counted, occupations }
}

test('S27 statistics count everybody that a viewer sees, by every measure', async () => {
  // Six experts, born 1950-07-31 (the first) to 1953-06-20 (the sixth).
  assert.deepEqual(flat(await findRosterStatistics(reads, bureau, major)), {
    experts: 6,
    counted: [
      ['NONE', 6],
      ['OVER_70', 6],
      ['NONE', 1],
      ['ONE', 1],
      ['TWO', 1],
      ['THREE_OR_MORE', 3],
      ['SENIOR', 2],
      ['TECHNICIAN', 2],
      ['CHIEF', 1],
      [null, 1],
      ['SENIOR', 3],
      [null, 3],
      ['NATIONAL', 5],
      ['NATIONAL', 3],
      ['PROVINCIAL', 1],
      ['NATIONAL', 5],
      ['PROVINCIAL', 1],
    ],
    occupations: [
      ['4', 3, { 廉江市: 1, 雷州市: 2 }],
      ['6', 5, { 廉江市: 1, 雷州市: 4 }],
    ],
  })
})

test('an office with all below it; the viewer never sees further than their own offices', async () => {
  const total = async (viewer: Viewer, office?: number) =>
    (await findRosterStatistics(reads, viewer, { ...major, ...(office ? { office: toGlobalId('Office', office) } : {}) }))?.experts
  assert.deepEqual(
    [
      await total(bureau),
      await total(bureau, 1),
      await total(bureau, 2),
      await total(bureau, 3),
      await total(seeing(2)),
      await total(seeing(3), 3),
    ],
    [6, 6, 3, 3, 3, 3],
  )
  assert.deepEqual(
    [await total(seeing(2), 1), await total(seeing(2), 3), await total(bureau, 99), await total(nobody)],
    Array(4).fill(undefined),
  )
})

test('several grants cover their offices once', () => {
  const grant = (office: number, ...below: number[]): Grant => ({ role: 'ANALYST', office, reaches: [office, ...below] })
  assert.deepEqual(topOffices([grant(3), grant(1, 2, 3), { ...grant(1, 2, 3), role: 'ORGANISER' }]), [1])
  assert.deepEqual(topOffices([grant(3), grant(2)]), [2, 3])
  assert.deepEqual(topOffices([]), [])
})

test('minor groups below a code are told with the groups above them', async () => {
  const found = await findRosterStatistics(reads, seeing(3), { occupationLevel: 'MINOR', occupationCode: '6-18' })
  const machining = { id: toGlobalId('Occupation', 1), code: '6', name: '生产制造及有关人员', level: 'MAJOR', parent: null }
  const basic = { id: toGlobalId('Occupation', 2), code: '6-18', name: '机械制造基础加工人员', level: 'MIDDLE', parent: machining }
  const leizhou = { id: toGlobalId('Division', 4), code: '440882', name: '雷州市' }
  assert.deepEqual(found?.byOccupation, [
    {
      occupation: { id: toGlobalId('Occupation', 3), code: '6-18-01', name: '机械冷加工人员', level: 'MINOR', parent: basic },
      experts: 2,
      counties: [{ county: leizhou, experts: 2 }],
    },
    {
      occupation: { id: toGlobalId('Occupation', 6), code: '6-18-02', name: '机械热加工人员', level: 'MINOR', parent: basic },
      experts: 2,
      counties: [{ county: leizhou, experts: 2 }],
    },
  ])
})

test('an id of another type and a code that does not exist are said to be wrong', async () => {
  const of = (more: object) => findRosterStatistics(reads, bureau, { ...major, ...more })
  const codes: unknown[] = []
  const wrong = [{ office: toGlobalId('Expert', 1) }, { office: 'nonsense' }, { occupationCode: '6-99' }, { occupationCode: '%' }]
  for (const more of wrong) await of(more).catch(error => codes.push(error.extensions.code))
  assert.deepEqual(codes, ['BAD_ID', 'BAD_ID', 'BAD_INPUT', 'BAD_INPUT'])
})

test('S07 ages and loads fall into bands, each limit into one of them', () => {
  assert.deepEqual([29, 30, 39, 40, 49, 50, 59, 60, 70, 71].map(ageBandOf), [
    'UNDER_30',
    'FROM_30',
    'FROM_30',
    'FROM_40',
    'FROM_40',
    'FROM_50',
    'FROM_50',
    'FROM_60',
    'FROM_60',
    'OVER_70',
  ])
  assert.deepEqual([0, 1, 2, 3, 9].map(loadBandOf), ['NONE', 'ONE', 'TWO', 'THREE_OR_MORE', 'THREE_OR_MORE'])
})
