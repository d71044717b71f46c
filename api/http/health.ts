import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'

/** `/livez`: the process answers. `/readyz`: its database answers too, as the app role. */
export function addHealth(app: FastifyInstance, { aside }: Platform): void {
  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    try {
      await aside.query('select 1')
      return { status: 'ok' }
    } catch {
      return reply.code(503).send({ status: 'database unreachable' })
    }
  })
}
