import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Act } from '../../api/context.ts'
import { decideConflict } from '../../api/dispatch/conflicts/decide-conflict.ts'
import { declareConflict } from '../../api/dispatch/conflicts/declare-conflict.ts'
import { publishBusyDays } from '../../api/dispatch/conflicts/publish-busy-days.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Employment } from '../../schema/index.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, drawn, type SeatRow, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
const keeper = await world.staff(['ROSTER_MANAGER'])
const address = new Map<number, string>()
for (let i = 0; i < 14; i++) {
  const email = `member${i}@lost.example`
  address.set((await world.expert({ term: ['2025-01-01', '2099-12-31'], email })).id, email)
}

let month = 1
/** A drawn panel with one seat accepted. */
async function seated() {
  const at = `2028-${String(month++).padStart(2, '0')}`
  const days = { startsOn: `${at}-10`, endsOn: `${at}-11` }
  const of = await engagement(world, organiser, { ...days, title: `第${month}届竞赛` })
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  const seat = (await seats(world, made)).find(row => row.state === 'INVITED')!
  await answered(world, seat, accept)
  await world.runJobs()
  return { of, seat, days, itself: await world.signedIn(seat.expert), expertId: toGlobalId('Expert', seat.expert) }
}
type Seated = Awaited<ReturnType<typeof seated>>

const stateOf = async (seat: SeatRow) =>
  (await world.rows<{ state: string }>('select state from assignment where id = ?', [seat.id]))[0]!.state
const messagesOf = (seat: SeatRow, template: string) =>
  world.rows(`select id from message where assignment_id = ? and template = ?`, [seat.id, template])

/** The mails that a change brings to the holder of a seat, about that seat or about busy days: their reasons, and how the calendar takes the seat. */
async function toldOf(change: (one: Seated) => Promise<unknown>) {
  const one = await seated()
  const before = (await world.mails()).length
  await change(one)
  await world.runJobs()
  const mine = (await world.mails()).slice(before).filter(({ to }) => to === address.get(one.seat.expert))
  const mails = mine.filter(({ subject }) => subject.endsWith(one.of.title) || subject.startsWith('已为您登记不便日期'))
  const told = mails.map(({ text, calendar }) => [/原因：(.*)。/.exec(text)?.[1], calendar?.method])
  return { state: await stateOf(one.seat), told }
}

const emitting = (emit: (act: Act) => void) => world.run(organiser, async act => emit(act))
const works = async ({ seat, of }: Seated) => {
  const [{ office } = { office: 0 }] = await world.rows<{ office: number }>('select office_id as office from expert where id = ?', [
    seat.expert,
  ])
  const host = { organisation: of.host.id, employerName: null, post: '顾问', startsOn: '2020-01-01', endsOn: null }
  await world.put(Employment, { expert: seat.expert, office, ...host })
}
const claimed = async ({ of, expertId }: Seated) => {
  const about = { kind: 'INTEREST', engagementId: toGlobalId('Engagement', of.id), explanation: '线索', evidence: '工商登记' } as const
  return (await world.run(organiser, act => declareConflict(act, { expertId, declaredBy: 'HOST', ...about }))).conflict!
}

test('whoever loses a seat by a re-check is told by mail, with the reason in words for them and the calendar entry taken back', async () => {
  const conflict = '按记录您与本次任务或参与其中的单位、人员有利益关系，应当回避'
  const losing: readonly (readonly [what: string, state: string, reason: string, change: (one: Seated) => Promise<unknown>])[] = [
    [
      'a fact that changed',
      'RECUSED',
      '您现在或近年任职的单位承办、参与或派员参加本次任务，应当回避',
      async one => {
        await works(one)
        await emitting(act => act.emit('expert.changed', { expert: one.seat.expert }))
      },
    ],
    [
      'a claim of a third party that is upheld',
      'RECUSED',
      conflict,
      async one => {
        const { id } = await claimed(one)
        const input = { conflictId: toGlobalId('ConflictOfInterest', id), decision: 'UPHOLD', reason: '证据属实' } as const
        await world.run(supervisor, act => decideConflict(act, input))
      },
    ],
    [
      'what the expert declares',
      'RECUSED',
      conflict,
      ({ of, itself, expertId }) => {
        const about = { kind: 'KIN', engagementId: toGlobalId('Engagement', of.id), explanation: '亲属参赛' } as const
        return world.run(itself, act => declareConflict(act, { expertId, declaredBy: 'EXPERT', ...about }))
      },
    ],
    [
      'busy days of one’s own',
      'DECLINED',
      '按登记您在任务期间不便',
      ({ days, itself, expertId }) =>
        world.run(itself, act => publishBusyDays(act, { expertId, periods: [days], givesUpSeats: true, declineReason: 'ILLNESS' })),
    ],
    [
      'a suspension',
      'RELEASED',
      '您正在暂停履职',
      ({ seat }) => emitting(act => act.emit('expert.suspended', { expert: seat.expert, suspension: 0 })),
    ],
    [
      'a removal',
      'RELEASED',
      '您已不在专家库内',
      ({ seat }) => emitting(act => act.emit('expert.removed', { expert: seat.expert, removal: undefined })),
    ],
    [
      'a term that ends',
      'RELEASED',
      '任务期间不全在您的聘期内',
      async ({ seat }) => {
        await world.rows(`update term set ends_on = '2027-12-31' where expert_id = ?`, [seat.expert])
        await emitting(act => act.emit('term.ended', { expert: seat.expert, term: 0 }))
        await world.rows(`update term set ends_on = '2099-12-31'`)
      },
    ],
  ]
  for (const [what, state, reason, change] of losing) {
    assert.deepEqual(await toldOf(change), { state, told: [[reason, 'CANCEL']] }, what)
  }
})

test('what takes no seat tells of none: a claim not decided, and busy days that staff enter, which are told as such', async () => {
  assert.deepEqual(await toldOf(claimed), { state: 'ACCEPTED', told: [] })
  const entered = await toldOf(({ days, expertId }) =>
    world.run(keeper, act => publishBusyDays(act, { expertId, periods: [days], givesUpSeats: false })),
  )
  assert.deepEqual(entered, { state: 'ACCEPTED', told: [[undefined, undefined]] })
})

test('the message and the lost seat are one transaction: undone, neither is; done, the message is sealed like the seat', async () => {
  const one = await seated()
  await works(one)
  const changed = (act: Act) => act.emit('expert.changed', { expert: one.seat.expert })
  const undone = world.run(organiser, async act => {
    // Told before the commit by whoever listens; the row that breaks it comes last.
    changed(act)
    await act.em.execute('create temporary table broken (id int unique deferrable initially deferred) on commit drop')
    await act.em.execute('insert into broken values (1), (1)')
  })
  await assert.rejects(undone)
  assert.deepEqual([await stateOf(one.seat), await messagesOf(one.seat, 'RELEASED')], ['ACCEPTED', []])
  await emitting(changed)
  assert.equal((await messagesOf(one.seat, 'RELEASED')).length, 1)
  const seen = (viewer: typeof organiser) =>
    world.run(viewer, act =>
      act.em.execute<object[]>(`select id from message where template = 'RELEASED' and assignment_id = ?`, [one.seat.id]),
    )
  assert.deepEqual([(await seen(organiser)).length, (await seen(officer)).length, (await seen(one.itself)).length], [0, 1, 1])
})
