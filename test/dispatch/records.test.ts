import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { completeAssignment } from '../../api/dispatch/after-duty/complete-assignment.ts'
import { prepareFees } from '../../api/dispatch/after-duty/prepare-fees.ts'
import { setFeeRate } from '../../api/dispatch/after-duty/set-fee-rate.ts'
import { giveUpSeat } from '../../api/dispatch/assignment/give-up-seat.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { addDays } from '../../api/time/local-date.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { RemovalProposal } from '../../schema/index.ts'
import { approverOf, engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, decline, drawn, type SeatRow, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const elsewhere = await world.staff(['ORGANISER', 'DRAWING_OFFICER'], world.county)
await world.experts(12, { term: ['2025-01-01', '2099-12-31'] })
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: `${number}-${number}-${number}` }]

async function ask(viewer: Viewer, query: string) {
  const outcome = await execution.execute({ query, variables: {} }, world.context(viewer))
  assert.deepEqual('errors' in outcome ? outcome.errors : undefined, undefined)
  return ('json' in outcome ? JSON.parse(outcome.json.toString()) : outcome.data) as Record<string, { totalCount: number; nodes: object[] }>
}
/** How many of each list a viewer is told of. */
async function counts(viewer: Viewer, ...lists: string[]): Promise<number[]> {
  const answer = await ask(viewer, `{ ${lists.map((list, index) => `l${index}: ${list} { totalCount nodes { id } }`).join('\n')} }`)
  const told = Object.values(answer)
  for (const { totalCount, nodes } of told) assert.equal(totalCount, nodes.length)
  return told.map(({ totalCount }) => totalCount)
}
async function invited(startsOn: string) {
  const of = await engagement(world, organiser, { startsOn, endsOn: startsOn })
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  return { of, made, rows: (await seats(world, made)).filter(row => row.state === 'INVITED') as [SeatRow, SeatRow, ...SeatRow[]] }
}

test('declines and requests to withdraw are listed for whoever sees the seat: sealed from the organiser, their own for experts', async () => {
  const { of, made, rows } = await invited(addDays(today, 1))
  const [refuser, leaver] = rows
  await answered(world, refuser, { ...decline, declineReason: 'ILLNESS' })
  await answered(world, leaver, accept)
  const gives = { assignmentId: toGlobalId('Assignment', leaver.id), declineReason: 'FORCE_MAJEURE' } as const
  await world.run(await world.signedIn(leaver.expert), act => giveUpSeat(act, gives))
  const about = `engagement: "${toGlobalId('Engagement', of.id)}"`
  const lists = [`declines(filter: { ${about} })`, `withdrawals(filter: { ${about}, states: [REQUESTED] })`]
  assert.deepEqual(await counts(officer, ...lists), [1, 1])
  assert.deepEqual(await counts(organiser, ...lists), [0, 0], 'sealed')
  assert.deepEqual(await counts(elsewhere, ...lists), [0, 0])
  assert.deepEqual(await counts(await world.signedIn(refuser.expert), ...lists), [1, 0])
  assert.deepEqual(await counts(await world.signedIn(leaver.expert), ...lists), [0, 1])

  const refused = `expert: "${toGlobalId('Expert', refuser.expert)}"`
  const narrowed = [`declines(filter: { ${refused}, reasons: [ILLNESS], justified: false })`, `declines(filter: { justified: true })`]
  assert.deepEqual(
    await counts(officer, ...narrowed, `declines(filter: { reasons: [OTHER] })`, `withdrawals(filter: { ${refused} })`),
    [1, 0, 0, 0],
  )
  assert.deepEqual(await counts(officer, 'withdrawals(filter: { states: [AGREED] })'), [0])
  await world.open(made)
  assert.deepEqual(await counts(organiser, ...lists), [1, 1], 'open')
  assert.deepEqual(await counts(elsewhere, ...lists), [0, 0])
})

test('S26 proposals to remove are listed for the office of the record, and for the expert they are about', async () => {
  const expert = await world.expert()
  const made = { declines: 3, since: '2026-01-01', raisedOn: '2026-03-01', state: 'OPEN' }
  await world.put(RemovalProposal, { ...made, expert: expert.id, office: world.city.id })
  const lists = [`removalProposals(filter: { expert: "${toGlobalId('Expert', expert.id)}", states: [OPEN] })`]
  const other = await world.signedIn((await world.expert()).id)
  const viewers = [organiser, await world.signedIn(expert.id), elsewhere, other]
  assert.deepEqual(await Promise.all(viewers.map(viewer => counts(viewer, ...lists))), [[1], [1], [0], [0]])
  assert.deepEqual(await counts(organiser, 'removalProposals(filter: { states: [DISMISSED, FOLLOWED] })'), [0])
})

test('services, appraisals and fees are listed for the offices concerned, and for the expert their own', async () => {
  const { of, made, rows } = await invited(today)
  for (const row of rows) await answered(world, row, accept)
  await world.open(made)
  const [one, two] = rows
  const marks = { competence: 5, impartiality: 4, discipline: 5, diligence: 3, cooperation: 4 }
  const present = (seat: SeatRow, more: object = {}) => {
    const input = { assignmentId: toGlobalId('Assignment', seat.id), attendance: 'PRESENT' as const, ...more }
    return world.run(organiser, act => completeAssignment(act, input))
  }
  await present(one, { appraisal: marks })
  for (const row of rows.slice(1)) await present(row)
  const rate = { officeId: toGlobalId('Office', world.city.id), kind: 'COMPETITION', perDay: 80_000 } as const
  await world.run(await approverOf(world), act => setFeeRate(act, { ...rate, startsOn: '2026-01-01', documentNumber: '湛财〔2026〕1号' }))
  await world.run(organiser, act => prepareFees(act, { engagementId: toGlobalId('Engagement', of.id) }))

  const about = `engagement: "${toGlobalId('Engagement', of.id)}"`
  const lists = [
    `serviceRecords(filter: { ${about}, kinds: [COMPETITION] })`,
    `serviceRecords(filter: { ${about}, appraised: false })`,
    `appraisals(filter: { ${about}, replied: false })`,
    `feeRecords(filter: { ${about}, states: [PREPARED] })`,
    `feeRecords(filter: { states: [APPROVED] })`,
    `feeRates(filter: { office: "${rate.officeId}", kinds: [COMPETITION], inForceOn: "2026-02-01" })`,
    `feeRates(filter: { inForceOn: "2025-12-31" })`,
  ]
  assert.deepEqual(await counts(organiser, ...lists), [5, 4, 1, 5, 0, 1, 0])
  assert.deepEqual(await counts(await world.signedIn(one.expert), ...lists), [1, 0, 1, 1, 0, 0, 0])
  assert.deepEqual(await counts(await world.signedIn(two.expert), ...lists), [1, 1, 0, 1, 0, 0, 0])
  assert.deepEqual(await counts(elsewhere, ...lists), [0, 0, 0, 0, 0, 1, 0], 'a county follows the rates of its city')
  const own = await ask(
    await world.signedIn(one.expert),
    '{ feeRecords { nodes { amount state rate { perDay } serviceRecord { title expert { id } } } } }',
  )
  assert.deepEqual(own.feeRecords!.nodes, [
    {
      amount: 80_000,
      state: 'PREPARED',
      rate: null,
      serviceRecord: { title: '焊工职业技能竞赛', expert: { id: toGlobalId('Expert', one.expert) } },
    },
  ])
})
