import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

/** A page behind a one-time link, from the folder of its name: `page.html` and `browser.js`. The token stands behind the hash and never arrives here. */
export function addOneTimePage(app: FastifyInstance, name: 'first-sign-in' | 'set-password'): void {
  const page = readFileSync(new URL(`${name}/page.html`, import.meta.url))
  const script = readFileSync(new URL(`${name}/browser.js`, import.meta.url))
  app.get(`/${name}`, (_, reply) => reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(page))
  app.get(`/${name}/page.js`, (_, reply) => reply.header('content-type', 'text/javascript; charset=utf-8').send(script))
}
