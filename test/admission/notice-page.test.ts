import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { World } from '../dispatch/world.ts'
import { testApp } from '../server/doors.ts'
import { callOf, nominees, statesOf } from './nominees.ts'

const world = await World.open()
await withCalendar(world.connections)
const app = await testApp(world.platform)
after(async () => {
  await app.close()
  await world.close()
})
const approver = await world.staff(['APPROVER'])
const call = await callOf(world)
const people = await nominees(world, call, 3)
await world.rows(`update application set name = '<b>欧阳</b>' where id = ?`, [people[0]!.id])
const input = { callId: toGlobalId('Call', call.id), mode: 'ALL_OR_NOTHING' as const, title: '拟入库专家公示', objectionsTo: '监督科' }
const notice = (await world.run(approver, act => publishNotice(act, input))).notice!
const get = (url: string, language = 'zh-CN') => app.inject({ url, headers: { 'accept-language': language } })

test('S23 the notice page needs no sign-in, says what a notice needs and nothing else, in both languages', async () => {
  const list = await get('/notices')
  assert.ok(list.statusCode === 200 && list.body.includes(`href="/notices/${notice.code}"`))
  const page = await get(`/notices/${notice.code}`)
  assert.equal(page.statusCode, 200)
  for (const said of [
    '拟入库专家公示',
    '&lt;b&gt;欧阳&lt;/b&gt;',
    people[1]!.name,
    '焊工',
    '徐闻县人社局',
    notice.contentHash,
    '监督科',
    notice.closesOn,
  ]) {
    assert.ok(page.body.includes(said), said)
  }
  for (const kept of ['<b>欧阳', '44***', '138****', '1975-03-01']) assert.ok(!page.body.includes(kept), kept)
  assert.match((await get(`/notices/${notice.code}`, 'en')).body, /Public notice|File an objection/)
  assert.equal((await get('/notices/unknown')).statusCode, 404)
})

test('S24 anybody objects on the page, without signing in, and gets a receipt; what is missing is said', async () => {
  const object = (fields: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: `/notices/${notice.code}/objections`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
  const faulty = await object({ position: '2', grounds: '', evidence: '' })
  assert.equal(faulty.statusCode, 422)
  assert.deepEqual(await statesOf(world, people), ['ON_NOTICE', 'ON_NOTICE', 'ON_NOTICE'])
  const answer = await object({ position: '2', grounds: '年限不实', evidence: '社保记录\n同事证言' })
  assert.equal(answer.statusCode, 200)
  const [objection] = await world.rows<{ code: string; evidence: string[]; anonymous: boolean }>(
    'select code, evidence, anonymous from objection',
  )
  assert.ok(answer.body.includes(objection!.code))
  assert.deepEqual([objection!.evidence, objection!.anonymous], [['社保记录', '同事证言'], true])
  assert.deepEqual(await statesOf(world, people), ['ON_NOTICE', 'FROZEN', 'ON_NOTICE'])
})

test('S23 after its last day the page names nobody, and the hash still proves what it said', async () => {
  await moveClock(world.connections, 30)
  const { body } = await get(`/notices/${notice.code}`)
  assert.ok(!body.includes(people[1]!.name) && body.includes(notice.contentHash) && !body.includes('<form'))
  await moveClock(world.connections, 0)
})
