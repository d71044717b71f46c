import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'

const page = readFileSync(new URL('page.html', import.meta.url))
const script = readFileSync(new URL('browser.js', import.meta.url))

/** The page behind the one-time link of an empty installation. */
export function addFirstSignIn(app: FastifyInstance): void {
  app.get('/first-sign-in', (_, reply) =>
    reply.header('content-type', 'text/html; charset=utf-8').header('cache-control', 'no-store').send(page),
  )
  app.get('/first-sign-in/page.js', (_, reply) => reply.header('content-type', 'text/javascript; charset=utf-8').send(script))
}
