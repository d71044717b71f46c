import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { LockMode } from '@mikro-orm/core'
import { importContestants } from '../../api/dispatch/conflicts/import-contestants.ts'
import { addParticipants } from '../../api/dispatch/engagement/add-participants.ts'
import { lockSeat } from '../../api/dispatch/lock-seat.ts'
import { Listeners } from '../../api/facts.ts'
import { inTransaction } from '../../api/transaction.ts'
import { theSystem, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { AddParticipantsInput } from '../../schema/dispatch/add-participants.ts'
import { Engagement } from '../../schema/index.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { someoneWaits } from '../someone-waits.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { drawn, seats, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')
breaksOnPurpose('nobody sits for or over their own employer', 'a broken twin leaves somebody of a sponsor on the panel')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
await world.experts(12, { term: ['2025-01-01', '2099-12-31'] })
const employers = new Map(
  (await world.rows<{ id: number; employer: number }>('select id, employer_id as employer from expert')).map(row => [row.id, row.employer]),
)

let year = 2030
async function planned() {
  const of = await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
  return { of, made: await panel(world, organiser, of) }
}
const inputFor = (
  of: { readonly id: number },
  organisation: number,
  changes: Partial<AddParticipantsInput> = {},
): AddParticipantsInput => ({
  engagementId: toGlobalId('Engagement', of.id),
  participants: [{ organisationId: toGlobalId('Organisation', organisation), capacity: 'SPONSOR' }],
  reason: '赞助协议',
  ...changes,
})
const add = (viewer: Viewer, ...asked: Parameters<typeof inputFor>) => world.run(viewer, act => addParticipants(act, inputFor(...asked)))
const held = async (made: { readonly id: number }) =>
  (await seats(world, made)).filter(({ state }) => state === 'INVITED').map(({ expert }) => expert)

test('S06 whoever works for a sponsor found before the draw is not drawn', async () => {
  const { of, made } = await planned()
  const sponsor = [...employers.values()][0]!
  await add(organiser, of, sponsor)
  await drawn(world, officer, made)
  assert.deepEqual(
    (await seats(world, made)).filter(({ expert }) => employers.get(expert) === sponsor),
    [],
  )
})

test('S06 one found after the draw is entered by a supervisor, never by the organiser, and costs its people their seats, which are filled in the same transaction', async () => {
  const { of, made } = await planned()
  await drawn(world, officer, made)
  const [first, second] = await held(made)
  const employer = employers.get(first!)!
  assert.deepEqual(await refusals(add(organiser, of, employer)), [{ code: 'ROLE_NEEDED' }])
  assert.ok((await held(made)).includes(first!))
  await add(supervisor, of, employer)
  const now = await held(made)
  assert.deepEqual([now.length, now.includes(first!), now.includes(second!)], [5, false, true])
  const [lost] = await world.rows<{ state: string }>('select state from assignment where panel_id = ? and expert_id = ?', [made.id, first!])
  assert.equal(lost!.state, 'RECUSED')
  assert.equal(await verdict(world, made), 'ACCEPTED')
  // The broken twin: an act whose fact reaches no listener leaves somebody of a sponsor on the panel.
  const context = world.context(supervisor)
  const deaf = { ...context, platform: { ...context.platform, listeners: new Listeners() } as never }
  await inTransaction(deaf, act => addParticipants(act, inputFor(of, employers.get(second!)!)))
  assert.ok((await held(made)).includes(second!))
})

test('refused: one named already, an unknown one, no reason, a stale version, and what was cancelled', async () => {
  const { of } = await planned()
  const { id } = await world.organisation()
  await add(organiser, of, id)
  const bad: readonly (readonly [Partial<AddParticipantsInput>, object])[] = [
    [{}, { code: 'PARTICIPANT_TWICE', path: ['participants'] }],
    [
      { participants: [{ organisationId: toGlobalId('Organisation', 999_999), capacity: 'PARTNER' }] },
      { code: 'NOT_FOUND', path: ['participants', 'organisationId'] },
    ],
    [{ reason: ' ' }, { code: 'REASON_MISSING', path: ['reason'] }],
    [{ participants: [] }, { code: 'PARTICIPANTS_MISSING', path: ['participants'] }],
  ]
  for (const [changes, refusal] of bad) assert.deepEqual(await refusals(add(organiser, of, id, changes)), [refusal])
  const capacity = { participants: [{ organisationId: toGlobalId('Organisation', id), capacity: 'PARTNER' as const }] }
  await add(organiser, of, id, capacity)
  await world.rows(`update engagement set state = 'CANCELLED', state_reason = '取消' where id = ?`, [of.id])
  const other = await world.organisation()
  assert.deepEqual(await refusals(add(organiser, of, other.id)), [{ code: 'WRONG_STATE' }])
  await world.rows(`update engagement set state = 'PANELS_DRAFTED', state_reason = null where id = ?`, [of.id])
})

test('contestants and participants are entered by one rule: not once the engagement is cancelled, nor after its last day', async () => {
  const { of } = await planned()
  const listed = { engagementId: toGlobalId('Engagement', of.id), csv: '姓名,单位\n王小明,湛江一中\n', mode: 'ALL_ROWS' } as const
  const { id } = await world.organisation()
  const both = async () => [
    await refusals(world.run(organiser, act => importContestants(act, listed))),
    await refusals(add(organiser, of, id)),
  ]
  await world.rows(`update engagement set state = 'CANCELLED', state_reason = '取消' where id = ?`, [of.id])
  const wrongState = [{ code: 'WRONG_STATE' }]
  assert.deepEqual(await both(), [wrongState, wrongState])
  await world.rows(`update engagement set state = 'PANELS_DRAFTED', state_reason = null where id = ?`, [of.id])
  await world.rows(`update engagement set starts_on = '2020-05-10', ends_on = '2020-05-11' where id = ?`, [of.id])
  const over = [{ code: 'ENGAGEMENT_OVER', path: ['engagementId'] }]
  assert.deepEqual(await both(), [over, over])
  await world.rows(`update engagement set state = 'POSTPONED', state_reason = '延期' where id = ?`, [of.id])
  await add(organiser, of, id)
})

test('lists of contestants and participants wait for a seat before the engagement, as everybody does: an answer under way ends', async () => {
  const { of, made } = await planned()
  await drawn(world, officer, made)
  const [seat] = await seats(world, made)
  const listed = { engagementId: toGlobalId('Engagement', of.id), csv: '姓名,单位\n王小明,湛江一中\n', mode: 'ALL_ROWS' } as const
  const { id } = await world.organisation()
  const lists = [
    () => world.run(supervisor, act => importContestants(act, listed)),
    () => world.run(supervisor, act => addParticipants(act, inputFor(of, id))),
  ]
  for (const list of lists) {
    // Begun apart: an act begun within another one would be a part of its transaction.
    const holding = Promise.withResolvers<void>()
    const answering = world.run(theSystem([world.city.id, world.county.id]), async act => {
      await lockSeat(act, seat!.id)
      holding.resolve()
      await someoneWaits(world)
      await act.em.findOneOrFail(Engagement, of.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    })
    await holding.promise
    await Promise.all([answering, list()])
  }
})
