import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fastify from 'fastify'
import { sendInvitations } from '../../api/dispatch/assignment/send-invitations.ts'
import { addAnswerPage } from '../../api/http/pages/answer-page.ts'
import { addPublicPages } from '../../api/http/pages/routes.ts'
import { htmlText } from '../../api/notify/letter.ts'
import { invitation } from '../../api/notify/templates/invitation.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { engagement, panel } from '../engagement.ts'
import { hasChromium, startChromium } from '../sdk/chromium.ts'
import { World } from '../world.ts'
import { drawn, seats } from './draw.ts'

const world = await World.open()
const app = fastify()
after(() => world.close())
after(() => app.close())
addPublicPages(app, world.platform, [addAnswerPage])
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
await world.experts(9)

const made = await panel(world, organiser, await engagement(world, organiser, { title: '焊工<竞赛>' }))
await drawn(world, officer, made)
const tokens: string[] = []
const secret = () => {
  tokens.push(String(tokens.length).padStart(64, 'a'))
  return tokens.at(-1)!
}
await world.run(officer, act => sendInvitations(act, { panelId: toGlobalId('Panel', made.id) }, secret))
const invited = (await seats(world, made)).filter(row => row.state === 'INVITED').toSorted((a, b) => a.id - b.id)
const get = (token: string, language = 'zh-CN') => app.inject({ url: `/a/${token}`, headers: { 'accept-language': language } })
const post = (token: string, form: Readonly<Record<string, string>>, language = 'zh-CN') =>
  app.inject({
    method: 'POST',
    url: `/a/${token}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': language },
    payload: new URLSearchParams(form).toString(),
  })
const stateOf = async (place: number) => (await seats(world, made)).find(row => row.id === invited[place]!.id)!.state

test('S06 the page of a personal link shows one seat in either language, and opening it changes nothing', async () => {
  const page = await get(tokens[0]!)
  assert.equal(page.statusCode, 200)
  assert.match(page.body, /<h1>派遣邀请<\/h1>/)
  assert.match(page.body, /焊工&lt;竞赛&gt;/)
  assert.match(page.body, /name="viewport"/)
  assert.equal(page.headers['cache-control'], 'no-store')
  assert.match((await get(tokens[0]!, 'en')).body, /<h1>Invitation<\/h1>[\s\S]*Decline/)
  for (const { expert } of invited.slice(1)) {
    const [row] = await world.rows<{ name: string }>('select name from expert where id = ?', [expert])
    assert.ok(!page.body.includes(`${row!.name}：`), 'nobody else of the panel')
  }
  assert.equal(await stateOf(0), 'INVITED')
})

test('S06 the form answers once; what is missing comes back as words, with nothing lost', async () => {
  const silent = await post(tokens[0]!, {})
  assert.equal(silent.statusCode, 422, 'nothing chosen, nothing decided')
  const bare = await post(tokens[0]!, { answer: 'ACCEPT' })
  assert.deepEqual([bare.statusCode, /接受任务须承诺以独立身份履职/.test(bare.body)], [422, true])
  assert.equal(await stateOf(0), 'INVITED')
  const accepted = await post(tokens[0]!, { answer: 'ACCEPT', actsIndependently: 'yes' })
  assert.deepEqual([accepted.statusCode, /您已接受邀请/.test(accepted.body), await stateOf(0)], [200, true, 'ACCEPTED'])
  const again = await post(tokens[0]!, { answer: 'DECLINE', declineReason: 'ILLNESS' }, 'en')
  assert.deepEqual([again.statusCode, /This link was used/.test(again.body), await stateOf(0)], [410, true, 'ACCEPTED'])
  const recusal = await post(tokens[1]!, { answer: 'RECUSE', reason: '亲属<参赛>', conflictKind: '' })
  assert.deepEqual([recusal.statusCode, /回避须说明回避情形/.test(recusal.body)], [422, true])
  assert.match(
    recusal.body,
    /value="RECUSE" required checked>[\s\S]*<textarea [^>]*>亲属&lt;参赛&gt;<\/textarea>/,
    'what was typed is still there',
  )
  const other = await post(tokens[2]!, { answer: 'DECLINE', declineReason: 'OTHER', reason: '' })
  assert.deepEqual([other.statusCode, /value="OTHER" selected>/.test(other.body)], [422, true])
  await post(tokens[1]!, { answer: 'RECUSE', reason: '亲属参赛', conflictKind: 'KIN' })
  await post(tokens[2]!, { answer: 'DECLINE', declineReason: 'EMPLOYER_REFUSES' })
  assert.deepEqual([await stateOf(1), await stateOf(2)], ['RECUSED', 'DECLINED'])
})

test('declining without choosing a reason is asked for one, and no reason is put into anybody’s mouth', async () => {
  const page = (await get(tokens[3]!)).body
  const lists = [...page.matchAll(/<select name="(\w+)"><option value=""><\/option>/g)].map(([, name]) => name)
  assert.deepEqual([lists, /selected|checked/.test(page)], [['declineReason', 'conflictKind'], false])
  const silent = await post(tokens[3]!, { answer: 'DECLINE', declineReason: '', conflictKind: '', reason: '' })
  assert.deepEqual([silent.statusCode, /请写明理由/.test(silent.body), await stateOf(3)], [422, true, 'INVITED'])
})

test('an altered link, and one that has expired, say so and no more', async () => {
  const altered = await get(`${tokens[3]!.slice(1)}b`)
  assert.deepEqual([altered.statusCode, /链接无效/.test(altered.body), /焊工/.test(altered.body)], [404, true, false])
  await world.rows(
    `update invitation set sent_at = now() - interval '3 days', answer_by = now() - interval '1 second' where assignment_id = ?`,
    [invited[3]!.id],
  )
  for (const expired of [await get(tokens[3]!), await post(tokens[3]!, { answer: 'ACCEPT', actsIndependently: 'yes' })]) {
    assert.deepEqual([expired.statusCode, /答复期限已过/.test(expired.body)], [410, true])
  }
  assert.equal(await stateOf(3), 'INVITED')
})

test('on a phone neither the page nor the mail is wider than its screen', {
  skip: hasChromium ? false : 'needs Debian’s chromium (/usr/bin/chromium)',
  timeout: 120_000,
}, async () => {
  await using browser = await startChromium()
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } })
  const width = async (text: string) => {
    await page.setContent(text)
    return page.evaluate(() => document.documentElement.scrollWidth)
  }
  const role = { zh: '裁判员', en: 'Judge' }
  const days = { startsOn: '2029-10-10', endsOn: '2029-10-11', answerBy: '2029-10-01T02:00:00Z' }
  const about = { name: '某', engagement: '焊工职业技能竞赛', place: '实训基地', role, ...days }
  const link = `https://jiangku.example.cn/a/${tokens[4]!}`
  const mail = htmlText(invitation.ZH_CN({ ...about, link }), 'ZH_CN').text
  const seen = [await width((await get(tokens[4]!)).body), await width(mail)]
  assert.deepEqual(seen, [360, 360])
  assert.ok((await width(mail.replace('overflow-wrap: anywhere', ''))) > 360, 'a mail that does not break its link is wider')
})
