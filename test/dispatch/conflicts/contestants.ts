import assert from 'node:assert/strict'
import { test } from 'node:test'
import { importContestants } from '../../../api/dispatch/conflicts/import-contestants.ts'
import { writeSheet } from '../../../api/documents/write-sheet.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { engagement, refusals } from '../../engagement.ts'
import { days, officer, organiser, world } from './drawn-panels.ts'

test('a contestants’ sheet with three wrong rows of four hundred: each by row and column, nothing imported unless asked', async () => {
  const made = await engagement(world, organiser, days())
  const line = (number: number) => {
    if (number === 17) return ',某某公司,'
    if (number === 200) return `选手${number},,`
    return number === 399 ? '选手5,某某公司,' : `选手${number},某某公司,`
  }
  const csv = ['姓名,单位,教练', ...Array.from({ length: 400 }, (_, index) => line(index + 1))].join('\n')
  const bring = (mode: 'DRY_RUN' | 'ALL_ROWS' | 'GOOD_ROWS', changes = {}) =>
    world.run(organiser, act => importContestants(act, { engagementId: toGlobalId('Engagement', made.id), csv, mode, ...changes }))
  const stored = async () =>
    (await world.rows<{ number: number }>('select count(*)::int as number from contestant where engagement_id = ?', [made.id]))[0]!.number
  const { report } = await bring('DRY_RUN')
  const faults = report!.faults.map(({ row, column, code }) => [row, column, code])
  assert.deepEqual(faults, [
    [18, '姓名', 'MISSING'],
    [201, '单位', 'MISSING'],
    [400, '姓名', 'TWICE_IN_FILE'],
  ])
  assert.deepEqual([report!.rows, report!.good, report!.written, await stored()], [400, 397, 0, 0])
  assert.deepEqual(await refusals(bring('ALL_ROWS')), [{ code: 'FAULTY_ROWS', path: ['csv'] }])
  assert.equal(await stored(), 0)
  const cells = csv
    .split('\n')
    .slice(1)
    .map(text => [...text.split(','), ''])
  const columns = ['姓名', '单位', '教练', '教练单位'].map(header => ({ header, width: 20 }))
  const workbook = Buffer.from(await writeSheet({ name: '选手名单', columns, rows: cells })).toString('base64')
  const read = await bring('DRY_RUN', { csv: undefined, workbook })
  assert.deepEqual(
    read.report!.faults.map(({ sheet, row, column, code }) => [sheet, row, column, code]),
    faults.map(fault => ['选手名单', ...fault]),
  )
  assert.deepEqual(await refusals(bring('DRY_RUN', { workbook })), [{ code: 'CSV_OR_WORKBOOK', path: ['csv'] }])
  await bring('GOOD_ROWS')
  assert.equal(await stored(), 397)
  await bring('ALL_ROWS', { csv: '姓名,单位\n选手甲,某某公司\n' })
  assert.equal(await stored(), 1, 'the list replaces the one before')
  assert.deepEqual(
    await refusals(
      world.run(officer, act => importContestants(act, { engagementId: toGlobalId('Engagement', made.id), csv, mode: 'DRY_RUN' })),
    ),
    [{ code: 'ROLE_NEEDED' }],
  )
})
