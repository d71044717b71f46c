import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import fastify, { type FastifyInstance } from 'fastify'
import { limits } from './execution/limits.ts'
import { addCalendarRoute } from './http/calendar-route.ts'
import { addFailures } from './http/failures.ts'
import { addFilesRoute } from './http/files-route.ts'
import { addGraphqlRoute, type Bodies, type GraphqlDoor } from './http/graphql-route.ts'
import { addHealth } from './http/health.ts'
import { addOneTimePage } from './http/one-time-page.ts'
import { addAnswerPage } from './http/pages/answer-page.ts'
import { addCertificatePage } from './http/pages/certificate-page.ts'
import { addDrawsPage } from './http/pages/draws-page.ts'
import { addHomePage } from './http/pages/home-page.ts'
import { addNoticePages } from './http/pages/notices.ts'
import { type AddPages, addPublicPages } from './http/pages/routes.ts'
import { addressReader, openReadDoor } from './http/read-door.ts'
import { RequestRate } from './http/request-rate.ts'
import { sessionCookie } from './http/session-cookie.ts'
import { addWebSocket } from './http/websocket.ts'
import { Viewers } from './identity/viewers.ts'
import { openExecution } from './open-execution.ts'
import type { Platform } from './platform.ts'

/** How this server is reached. */
export interface Reach {
  /** The address people use; over HTTPS it decides how cookies are kept. */
  readonly publicUrl: URL
  /** Addresses of proxies that may say where a request came from. */
  readonly trustedProxies: readonly string[]
  /** Requests per minute and address. */
  readonly requestsPerMinute: number
}

/** The server over a platform, not yet listening. */
export async function buildApp(platform: Platform, reach: Reach): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: limits.body,
    trustProxy: reach.trustedProxies.length > 0 ? [...reach.trustedProxies] : false,
    genReqId: () => crypto.randomUUID(),
    logger: false,
    forceCloseConnections: 'idle',
  })
  addFailures(app, platform)
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { ...pagePolicy, ...(isHttps(reach) ? {} : { 'upgrade-insecure-requests': null }) } },
  })
  await app.register(cookie)
  // Pages count their visitors besides.
  await app.register(rateLimit, { global: false })
  const addressOf = addressReader(reach.trustedProxies)
  const rate = new RequestRate(reach.requestsPerMinute)
  app.addHook('onRequest', async (request, reply) => {
    const wait = /^\/(live|ready)z$/.test(request.url) ? 0 : rate.waitOf(addressOf(request.raw))
    if (wait === 0) return
    reply.header('retry-after', wait)
    throw Object.assign(new Error('too many requests'), { statusCode: 429 })
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_, body, done) => {
    try {
      done(null, JSON.parse(String(body)))
    } catch {
      done(Object.assign(new Error('not JSON'), { statusCode: 400 }))
    }
  })

  const viewers = new Viewers(platform.aside)
  const execution = openExecution(platform, viewers)
  addHealth(app, platform)
  addCalendarRoute(app, platform)
  addOneTimePage(app, 'first-sign-in')
  addOneTimePage(app, 'set-password')
  addPublicPages(app, platform, publicPages)
  const door: GraphqlDoor = { platform, execution, viewers, cookie: sessionCookie(reach.publicUrl), addressOf }
  const bodies: Bodies = new WeakMap()
  await addGraphqlRoute(app, door, bodies)
  openReadDoor(app, { door, rate, bodies })
  await addFilesRoute(app, platform, reach)
  addWebSocket(app, door, { operationsPerMinute: reach.requestsPerMinute })
  return app
}

/** The pages that need no sign-in, kind by kind. */
const publicPages: readonly AddPages[] = [addHomePage, addCertificatePage, addAnswerPage, addNoticePages, addDrawsPage]

const isHttps = ({ publicUrl }: Reach) => publicUrl.protocol === 'https:'

/** What pages of this server may load: everything from itself, nothing from elsewhere. */
const pagePolicy = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'"],
  'frame-ancestors': ["'none'"],
}
