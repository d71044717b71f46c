import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fastify from 'fastify'
import { html } from '../../api/html.ts'
import { sendPage } from '../../api/http/pages/page.ts'
import { addPublicPages } from '../../api/http/pages/routes.ts'

test('values are escaped wherever they stand; lists and nothing are as expected', () => {
  const name = `<b a='1' c="2">&`
  assert.equal(html`<p title="${name}">${name}</p>`.text.split('&lt;b a=&#39;1&#39; c=&quot;2&quot;&gt;&amp;').length, 3)
  assert.equal(html`${[html`<i>${1}</i>`, '<', undefined, null, false, [2]]}`.text, '<i>1</i>&lt;2')
})

const logged: unknown[] = []
const app = fastify()
after(() => app.close())
addPublicPages(app, { log: { error: (...line: unknown[]) => logged.push(line) } } as never, [
  pages => {
    pages.get('/hello', (request, reply) => sendPage(request, reply, { title: '<你好>', body: html`<p>一</p>` }))
    pages.post('/echo', (request, reply) => sendPage(request, reply, { title: 'echo', body: JSON.stringify(request.body) }))
    pages.get('/broken', () => {
      throw new Error('13800000000')
    })
  },
])
const get = (url: string, language?: string) => app.inject({ url, ...(language && { headers: { 'accept-language': language } }) })

test('a page speaks the language of the browser, or the one asked for, and offers the other', async () => {
  const chinese = await get('/hello?x=1')
  assert.equal(chinese.statusCode, 200)
  assert.deepEqual(
    ['content-type', 'cache-control', 'vary', 'referrer-policy'].map(name => chinese.headers[name]),
    ['text/html; charset=utf-8', 'no-store', 'Accept-Language', 'no-referrer'],
  )
  assert.match(chinese.body, /<html lang="zh-CN">[\s\S]*<title>&lt;你好&gt; · 匠库 Jiangku<\/title>[\s\S]*href="\/hello\?x=1&amp;lang=en"/)
  assert.match((await get('/hello', 'en-GB')).body, /<html lang="en">/)
  assert.match((await get('/hello?lang=zh-CN', 'en-GB')).body, /<html lang="zh-CN">/)
  assert.doesNotMatch(chinese.body, /https?:\/\//, 'nothing from elsewhere')
})

test('forms come as browsers send them; failures are pages, and say nothing of their cause', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const echoed = await app.inject({ method: 'POST', url: '/echo', headers, payload: 'name=%E7%94%B2&b=1+2' })
  assert.match(echoed.body, /\{&quot;name&quot;:&quot;甲&quot;,&quot;b&quot;:&quot;1 2&quot;\}/)
  const long = await app.inject({ method: 'POST', url: '/echo', headers, payload: `a=${'b'.repeat(20_000)}` })
  assert.deepEqual([long.statusCode, /提交的内容过大/.test(long.body)], [413, true])
  const broken = await get('/broken', 'en')
  assert.deepEqual([broken.statusCode, /Something went wrong/.test(broken.body), /138/.test(broken.body)], [500, true, false])
  assert.equal(logged.length, 1)
})
