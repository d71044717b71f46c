import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { dutyFeed } from '../dispatch/conflicts/assignment-calendar.ts'
import { digestOf } from '../identity/session-token.ts'
import type { Platform } from '../platform.ts'
import { nobody } from '../viewer.ts'

/** `/calendar/<token>.ics`: an expert's duties for a calendar program, which knows no sign-in but the secret address. */
export function addCalendarRoute(app: FastifyInstance, platform: Platform): void {
  app.get<{ Params: { token: string } }>('/calendar/:token.ics', async ({ params }, reply) => {
    const { rows } = await platform.aside.query<{ expert: number | null }>({
      name: 'feed_of_token',
      text: 'select feed_of_token($1) as expert',
      values: [digestOf(params.token)],
    })
    const expert = rows[0]?.expert
    void reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer')
    if (!expert) return reply.code(404).type('text/plain; charset=utf-8').send('订阅地址无效或已撤销 · This feed is unknown or revoked\n')
    const text = await dutyFeed({ platform, viewer: nobody, language: 'zh-CN', requestId: randomUUID() }, expert)
    return reply.type('text/calendar; charset=utf-8').send(text)
  })
}
