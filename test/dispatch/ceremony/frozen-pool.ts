import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freezeDraw } from '../../../api/dispatch/ceremony/freeze-draw.ts'
import { readFreeze } from '../../../api/dispatch/ceremony/freeze-record.ts'
import { makeDocument } from '../../../api/dispatch/ceremony/make-document.ts'
import { makeLottery } from '../../../api/dispatch/ceremony/make-lottery.ts'
import { publishCommitment } from '../../../api/dispatch/ceremony/publish-commitment.ts'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { BusyPeriod, ConflictOfInterest, Draw } from '../../../schema/index.ts'
import { engagement, panel } from '../../engagement.ts'
import { runDueJobs } from '../../jobs/run-due-jobs.ts'
import { announced, frozen, read, system, valueCameTo } from '../ceremony.ts'
import { checked, proofOf, seats } from '../draw.ts'
import { at, drafted, experts, fresh, held, long, officer, organiser, supervisor, verbs, world, year } from './holders.ts'

test('the pool changed since the announcement: the record lists it with who entered it; after the freeze the frozen pool is drawn from', async () => {
  const made = await drafted()
  const { startsOn: from } = { startsOn: `${year - 1}-05-10` }
  const [self, byOffice] = experts
  // More than the seats leave room for: some of them are drawn, whatever the seed.
  const conflicted = experts.slice(2, 7)
  const seatedElsewhere = await world.expert(long)
  const elsewhere = await engagement(world, organiser, { startsOn: from, endsOn: from })
  const sealed = await panel(world, organiser, elsewhere, [{ role: 'JUDGE', number: 1 }])
  await announced(world, held, made)
  await world.rows(
    `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, reason, starts_on, ends_on)
     values (?, ?, ?, ?, ?, 'JUDGE', 'NAMED', 'ACCEPTED', '省级指定', ?, ?)`,
    [sealed.id, elsewhere.id, world.city.id, seatedElsewhere.id, world.city.id, from, from],
  )
  const days = { startsOn: from, endsOn: from, note: null, office: world.city.id }
  const own = await world.signedIn(self!.id)
  await world.put(BusyPeriod, { expert: self!.id, ...days, enteredBy: own.account })
  await world.put(BusyPeriod, { expert: byOffice!.id, ...days, enteredBy: organiser.account })
  const newcomer = await world.expert(long)
  const draw = await frozen(world, held, made)
  const document = JSON.parse(draw.document!) as { announcement: { changes: unknown } }
  assert.deepEqual(document.announcement.changes, [
    { by: 'RECORD', cause: 'OTHER_OCCUPATION', change: 'JOINED', people: 1 },
    { by: 'OFFICE', cause: 'NOT_AVAILABLE', change: 'LEFT', people: 1 },
    { by: 'SCHEDULE', cause: 'NOT_AVAILABLE', change: 'LEFT', people: 2 },
  ])
  // Their own free days and a seat on another panel, which may be sealed, look the same.
  assert.deepEqual(JSON.parse(draw.poolChanges!), [
    { by: [{ cause: 'NOT_AVAILABLE', side: 'SCHEDULE' }], causes: ['NOT_AVAILABLE'], change: 'LEFT', expert: self!.id },
    {
      by: [{ account: organiser.account, cause: 'NOT_AVAILABLE', side: 'OFFICE' }],
      causes: ['NOT_AVAILABLE'],
      change: 'LEFT',
      expert: byOffice!.id,
    },
    {
      by: [{ cause: 'NOT_AVAILABLE', side: 'SCHEDULE' }],
      causes: ['NOT_AVAILABLE'],
      change: 'LEFT',
      expert: seatedElsewhere.id,
    },
    { by: [{ cause: 'OTHER_OCCUPATION', side: 'RECORD' }], causes: ['OTHER_OCCUPATION'], change: 'JOINED', expert: newcomer.id },
  ])

  // After the freeze: somebody new comes and members declare a conflict. The pool stays; whoever is drawn of them is replaced, never dropped.
  const tooLate = await world.expert(long)
  const { id: engagementId } = (await world.rows<{ id: number }>('select engagement_id as id from panel where id = ?', [made.id]))[0]!
  for (const { id } of conflicted) {
    await world.put(ConflictOfInterest, {
      expert: id,
      office: world.city.id,
      kind: 'KIN',
      declaredBy: 'EXPERT',
      organisation: null,
      engagement: engagementId,
      otherExpert: null,
      explanation: '亲属参赛',
      startsOn: '2020-01-01',
      endsOn: null,
    })
  }
  await officer.commit(draw, at.committed)
  await supervisor.commit(draw, at.committed)
  await officer.reveal(draw, at.committed)
  await supervisor.reveal(draw, at.committed)
  await valueCameTo(world, held, draw)
  const record = readRecord(await proofOf(world, made))
  assert.equal(record.document.members.flat().length, 9)
  const rows = await seats(world, made)
  assert.ok(!rows.some(row => row.expert === tooLate.id))
  const barred = new Set(conflicted.map(({ id }) => id))
  assert.ok(!rows.some(row => barred.has(row.expert) && row.state === 'INVITED'))
  const labels = await world.rows<{ label: string }>('select label from draw_entry where draw_id = ? and expert_id = any (?)', [
    draw.id,
    `{${[...barred].join(',')}}`,
  ])
  const left = new Set(labels.map(({ label }) => label))
  const lost = record.result.seats.flatMap(({ label }, index) => (left.has(label) ? [{ seat: index + 1, cause: 'CONFLICTED' }] : []))
  assert.ok(lost.length > 0)
  assert.deepEqual(
    record.rounds[0]!.departures.map(({ seat, cause }) => ({ seat, cause })),
    lost,
  )
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('the worker dies in the middle: the next try makes the same lottery from the stored bytes, and two tries publish once', async () => {
  const made = await panel(world, organiser, await fresh(), undefined, { atLeastFromEnterprises: 3 })
  await announced(world, held, made)
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  const [before] = await world.rows<{ freeze: string }>('select "freeze" from draw where id = ?', [draw!.id])
  // A worker that solves and then dies publishes nothing.
  const lost = await makeLottery(readFreeze(before!.freeze).instance)
  const again = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  assert.equal(again.draw!.id, draw!.id, 'asking again leaves the same draw to a job again')
  const context = world.context(await system(world))
  await Promise.all([makeDocument(context, draw!.id), makeDocument(world.context(await system(world)), draw!.id)])
  const { document, state } = await read(world, draw!)
  assert.equal(state, 'FROZEN')
  const { lottery } = JSON.parse(document!) as { lottery: { outcomes: { weight: number }[] } }
  assert.ok('lottery' in lost)
  assert.deepEqual(
    lottery.outcomes.map(one => one.weight),
    lost.lottery.outcomes.map(one => one.weight),
  )
  assert.deepEqual(
    (await verbs(draw!)).map(row => row.verb),
    ['draw.frozen', 'draw.committed'],
  )
})

test('a lottery whose search was cut short is said to be one where its commitment is logged', async () => {
  const made = await panel(world, organiser, await fresh(), undefined, { atLeastFromEnterprises: 3 })
  await announced(world, held, made)
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  const [{ freeze }] = (await world.rows<{ freeze: string }>('select "freeze" from draw where id = ?', [draw!.id])) as [{ freeze: string }]
  const lottery = await makeLottery(readFreeze(freeze).instance)
  assert.ok('lottery' in lottery && lottery.cutShort === undefined)
  await world.run(await system(world), act => publishCommitment(act, draw!.id, { ...lottery, cutShort: true }))
  const [logged] = await world.rows<{ details: object }>("select details from act_log where verb = 'draw.committed' and subject_id = ?", [
    draw!.id,
  ])
  const { commitment, poolRoot, document } = await read(world, draw!)
  assert.deepEqual(logged!.details, { attempt: 1, commitment, poolRoot, cutShort: true })
  assert.ok(!document!.includes('cutShort'))
})

test('at the announced hour jobs freeze, solve and publish by themselves', async () => {
  const made = await drafted()
  await announced(world, held, made)
  await runDueJobs(world.platform, world.connections.owner)
  const draw = await world.owner.em.fork().findOneOrFail(Draw, { panel: made.id } as never)
  assert.equal(draw.state, 'FROZEN')
  assert.match(draw.commitment!, /^[0-9a-f]{64}$/)
})
