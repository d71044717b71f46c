import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { pdf, png, program } from '../files/samples.ts'
import { hasChromium, startChromium } from '../sdk/chromium.ts'
import { testApp } from '../server/doors.ts'
import { World } from '../world.ts'
import { callOf, nominees, statesOf } from './nominees.ts'

const world = await World.open()
await withCalendar(world.connections)
const app = await testApp(world.platform)
after(async () => {
  await app.close()
  await world.close()
})
const skip = hasChromium ? false : 'needs Debian’s chromium (/usr/bin/chromium)'
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

/** A form with files, as a browser sends it. */
const sendForm = (fields: Record<string, string>, files: readonly (readonly [name: string, bytes: Buffer])[], language = 'zh-CN') => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  for (const [name, bytes] of files) form.append('files', new Blob([new Uint8Array(bytes)]), name)
  const request = new Request('http://127.0.0.1', { method: 'POST', body: form })
  return request.arrayBuffer().then(body =>
    app.inject({
      method: 'POST',
      url: `/notices/${notice.code}/objections`,
      headers: { 'content-type': request.headers.get('content-type')!, 'accept-language': language },
      payload: Buffer.from(body),
    }),
  )
}
const evidenceOf = (objection: number) =>
  world.rows('select kind, state, type, uploaded_by_id as who from stored_file where objection_id = ? order by id', [objection])

test('S24 files come with the form of the page, judged by their content, quarantined and checked; what is refused leaves no objection', async () => {
  const grounds = { position: '3', grounds: '年限不实', evidence: '', name: '', contact: '' }
  const number = async () => (await world.rows<{ count: number }>('select count(*)::int as count from objection'))[0]!.count
  const before = await number()
  const refused = async (files: readonly (readonly [string, Buffer])[], says: RegExp, fields: object = {}, language = 'zh-CN') => {
    const answer = await sendForm({ ...grounds, ...fields }, files, language)
    assert.equal(answer.statusCode, 422)
    assert.match(answer.body, says)
  }
  await refused([['证据.pdf', program]], /更改扩展名无效/)
  await refused([['证据.pdf', program]], /its name makes no difference/, {}, 'en')
  await refused([['证据.pdf', pdf('/OpenAction << /S /JavaScript >>')]], /未通过检查/)
  await refused(Array(11).fill(['证据.pdf', pdf()]), /至多附 10 个文件/)
  await refused([], /证据/)
  const stored = await world.rows('select id from stored_file')
  await refused([['证据.pdf', pdf()]], /./, { grounds: '' })
  assert.deepEqual(await world.rows('select id from stored_file'), stored, 'no file is taken for what cannot become an objection')
  await refused([['大.pdf', Buffer.concat([pdf(), Buffer.alloc(20 * 1024 * 1024)])]], /20 MB/)
  const large = await sendForm(grounds, [['大.pdf', Buffer.alloc(25 * 1024 * 1024)]])
  assert.deepEqual([large.statusCode, /提交的内容过大/.test(large.body)], [413, true])
  const garbled = await app.inject({
    method: 'POST',
    url: `/notices/${notice.code}/objections`,
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    payload: 'not a form',
  })
  assert.equal(garbled.statusCode, 400)
  assert.deepEqual([await number(), (await statesOf(world, people))[2]], [before, 'ON_NOTICE'])
})

test('S24 in a real browser without a script, the form sends grounds and a file, and freezes that nominee alone', {
  skip,
  timeout: 120_000,
}, async () => {
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  await using browser = await startChromium()
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' })).newPage()
  await page.goto(`${origin}/notices/${notice.code}`)
  await page.fill('[name=position]', '3')
  await page.fill('[name=grounds]', '工作年限不实')
  await page.setInputFiles('[name=files]', [
    { name: '社保记录（王某整理）.pdf', mimeType: 'application/pdf', buffer: pdf() },
    { name: '照片.png', mimeType: 'image/png', buffer: png() },
  ])
  await page.click('form button')
  assert.equal(await page.locator('h1').innerText(), '异议已收到')
  const code = await page.locator('.notice.code').innerText()
  const [objection] = await world.rows<{ id: number; anonymous: boolean }>('select id, anonymous from objection where code = ?', [code])
  assert.equal(objection!.anonymous, true)
  const kept = { kind: 'OBJECTION_EVIDENCE', state: 'CLEAN', who: null }
  assert.deepEqual(await evidenceOf(objection!.id), [
    { ...kept, type: 'PDF' },
    { ...kept, type: 'PNG' },
  ])
  assert.deepEqual(await statesOf(world, people), ['ON_NOTICE', 'FROZEN', 'FROZEN'])
})

test('S23 after its last day the page names nobody, and the hash still proves what it said', async () => {
  await moveClock(world.connections, 30)
  const { body } = await get(`/notices/${notice.code}`)
  assert.ok(!body.includes(people[1]!.name) && body.includes(notice.contentHash) && !body.includes('<form'))
  await moveClock(world.connections, 0)
})
