import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { Html } from '../html.ts'
import { sendPage } from './pages/page.ts'

const titles = { 'first-sign-in': '首位管理员 · First administrator', 'set-password': '设定密码 · Set your password' } as const

/**
 * A page behind a one-time link, from the folder of its name: `page.html` and `browser.js`. The token stands behind the hash and never
 * arrives here.
 */
export function addOneTimePage(app: FastifyInstance, name: keyof typeof titles): void {
  const body = new Html(readFileSync(new URL(`${name}/page.html`, import.meta.url), 'utf8'))
  const script = readFileSync(new URL(`${name}/browser.js`, import.meta.url))
  const page = { title: titles[name], body, script: `/${name}/page.js`, bilingual: true } as const
  app.get(`/${name}`, (request, reply) => sendPage(request, reply, page))
  app.get(`/${name}/page.js`, (_, reply) => reply.header('content-type', 'text/javascript; charset=utf-8').send(script))
}
