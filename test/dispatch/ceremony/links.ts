import assert from 'node:assert/strict'
import { test } from 'node:test'
import { holderLetters } from '../../../api/dispatch/ceremony/holder-letters.ts'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { revealOf } from '../../../client-sdk/index.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { BusyPeriod } from '../../../schema/index.ts'
import { refusals } from '../../engagement.ts'
import { runDueJobs } from '../../jobs/run-due-jobs.ts'
import { announced, frozen, Holder, read } from '../ceremony.ts'
import { answered, checked, decline, proofOf } from '../draw.ts'
import { at, drafted, held, held3, officer, smallPanel, supervisor, world, year } from './holders.ts'

test('the reserves used up: the seat stays vacant, the skip list is published, two links fill it; a link out of order, altered or early is refused', async () => {
  const { made, draw } = await smallPanel()
  const link = (holder: Holder, index: number, value?: string) => refusals(holder.link(draw, index, value))
  assert.deepEqual(await link(officer, 1), [{ code: 'NO_LINK_ASKED' }])
  const [leaving, other] = await held3(made)
  await answered(world, leaving!, decline)
  const waiting = await read(world, draw)
  const [asked] = waiting.linkRequests.getItems()
  assert.deepEqual([waiting.linkRequests.length, asked!.round, asked!.link, asked!.closedAt], [1, 2, 1, null])
  assert.match(asked!.skipsHash, /^[0-9a-f]{64}$/)
  assert.equal((await held3(made)).length, 2)
  const gaps = readRecord(await proofOf(world, made)).rounds.at(-1)!.seats
  assert.deepEqual(
    gaps.map(seat => 'reason' in seat && seat.reason),
    ['RESERVES_USED_UP'],
  )

  assert.deepEqual(await link(officer, 2), [{ code: 'LINK_OUT_OF_ORDER', path: ['link'] }])
  assert.deepEqual(await link(officer, 1, revealOf(officer.chain)), [{ code: 'LINK_OUT_OF_ORDER', path: ['link'] }])
  assert.deepEqual(await link(officer, 1, 'cd'.repeat(32)), [{ code: 'LINK_WRONG', path: ['link'] }])
  await officer.link(draw, 1)
  assert.deepEqual(await link(officer, 1), [{ code: 'LINK_PROVIDED_ALREADY' }])

  // Another seat falls free before the second link: the round is another one, so the list is published anew; the first link stays good.
  await answered(world, other!, decline)
  const republished = (await read(world, draw)).linkRequests.getItems().toSorted((a, b) => a.id - b.id)
  assert.deepEqual(
    republished.map(({ round, link, closedAt, officerAt }) => [round, link, closedAt === null, officerAt !== null]),
    [
      [2, 1, false, true],
      [3, 1, true, true],
    ],
  )
  await supervisor.link(draw, 1)
  assert.equal((await held3(made)).length, 3)
  const record = readRecord(await proofOf(world, made))
  const last = record.rounds.at(-1)!
  assert.deepEqual([record.rounds.length, last.skipsHash, last.seats.length], [3, republished[1]!.skipsHash, 2])
  assert.ok(last.links)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
  assert.deepEqual(await link(supervisor, 2), [{ code: 'NO_LINK_ASKED' }])

  const [next] = await held3(made)
  await answered(world, next!, decline)
  await supervisor.link(draw, 2)
  await officer.link(draw, 2)
  assert.equal((await held3(made)).length, 3)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('whoever becomes busy after the skip list was published is seated by the links and replaced at once, on record', async () => {
  const { made, draw } = await smallPanel()
  const [leaving] = await held3(made)
  await answered(world, leaving!, decline)
  const day = `${year - 1}-05-10`
  const people = await world.rows<{ id: number }>(
    `select expert_id as id from draw_entry where draw_id = ? and expert_id not in (select expert_id from assignment where draw_id = ?)`,
    [draw.id, draw.id],
  )
  for (const { id } of people) {
    await world.put(BusyPeriod, { expert: id, office: world.city.id, startsOn: day, endsOn: day, note: null, enteredBy: null })
  }
  await officer.link(draw, 1)
  await supervisor.link(draw, 1)
  const record = readRecord(await proofOf(world, made))
  assert.deepEqual(
    record.rounds.slice(1).map(round => [round.links !== undefined, round.departures.map(one => one.cause)]),
    [
      [true, []],
      [false, ['BUSY']],
    ],
  )
  const [open] = (await read(world, draw)).linkRequests.getItems().filter(request => request.closedAt === null)
  assert.deepEqual([open!.link, open!.round, (JSON.parse(open!.skips) as unknown[]).length], [2, 4, people.length - 1])
  await officer.link(draw, 2)
  await supervisor.link(draw, 2)
  const gap = readRecord(await proofOf(world, made)).rounds.at(-1)!.seats[0]!
  assert.deepEqual('reason' in gap && [gap.reason, gap.considered], ['NOBODY_FITS', 0], 'an explained gap')
  assert.equal((await read(world, draw)).linkRequests.getItems().filter(request => request.closedAt === null).length, 0)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('the holders are told what is awaited from them: each once, and only who has not done it', async () => {
  const { made, draw } = await smallPanel()
  await answered(world, (await held3(made))[0]!, decline)
  await runDueJobs(world.platform, world.connections.owner)
  await officer.link(draw, 1)
  await runDueJobs(world.platform, world.connections.owner)
  const messages = await world.rows<{ key: string; template: string; account_id: number }>(
    `select key, template, account_id from message where key like ? order by id`,
    [`LINK ${draw.id} %`],
  )
  assert.deepEqual(
    messages.map(({ key, template, account_id }) => [key.split(' ')[2], template, account_id]),
    [
      ['OFFICER', 'LINK_WANTED', officer.viewer.account],
      ['SUPERVISOR', 'LINK_WANTED', supervisor.viewer.account],
    ],
  )
  await supervisor.link(draw, 1)

  const waiting = await drafted()
  await announced(world, held, waiting)
  const frozenNow = await frozen(world, held, waiting)
  await officer.commit(frozenNow, at.committed)
  await runDueJobs(world.platform, world.connections.owner)
  await supervisor.commit(frozenNow, at.committed)
  await runDueJobs(world.platform, world.connections.owner)
  const asked = await world.rows<{ key: string }>(`select key from message where key like '% ' || ? || ' %' order by key`, [frozenNow.id])
  assert.deepEqual(
    asked.map(({ key }) => key.split(' ').slice(0, 3).join(' ')),
    [`COMMITMENT ${frozenNow.id} SUPERVISOR`, `REVEAL ${frozenNow.id} OFFICER`, `REVEAL ${frozenNow.id} SUPERVISOR`],
  )
  const drawId = toGlobalId('Draw', frozenNow.id)
  const about = { name: '王', engagement: '赛', panel: '组', by: at.revealBy.toISOString(), drawId, document: frozenNow.commitment! }
  const { zh, en } = holderLetters('REVEAL', about)
  assert.deepEqual(
    [zh, en].map(({ paragraphs, link }) => [paragraphs.at(-1), link]),
    [
      [
        `抽取文件的哈希：${about.document}\n在您的设备上执行：jiangku draw reveal ${drawId}`,
        { href: `/draws?draw=${drawId}`, label: '本次抽取的公布页，请核对哈希' },
      ],
      [
        `Hash of the draw document: ${about.document}\nOn your device: jiangku draw reveal ${drawId}`,
        { href: `/draws?draw=${drawId}`, label: 'The draw as it is published; compare the hash' },
      ],
    ],
  )
})
