import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import type { Context, Session } from '../context.ts'
import type { Execution } from '../execute.ts'
import { bodyOf } from '../execution/outcome.ts'
import type { Viewers } from '../identity/viewers.ts'
import type { Platform } from '../platform.ts'
import { startApollo } from './apollo.ts'
import { mayBeForged } from './forgery.ts'
import { addGraphiql } from './graphiql/route.ts'
import { languageOf, type ResponseType, responseType, wantsPage } from './negotiation.ts'
import { readBody, readSearch } from './request.ts'
import { applyChange, type SessionCookie, tokenOf } from './session-cookie.ts'

export interface GraphqlDoor {
  readonly platform: Platform
  readonly execution: Execution
  readonly viewers: Viewers
  readonly cookie: SessionCookie
}

/**
 * `/graphql` over HTTP. A thin layer of our own reads the request, answers what is malformed or beyond the limits, and passes the bytes
 * of planned queries through; mutations and queries with resolvers go on to Apollo Server, which executes through `Execution` too.
 */
export async function addGraphqlRoute(app: FastifyInstance, door: GraphqlDoor): Promise<void> {
  const apollo = await startApollo(door.execution)
  app.addHook('onClose', () => apollo.stop())
  const contexts = new WeakMap<FastifyRequest, Context>()
  const passOn = fastifyApolloHandler(apollo, { context: async request => contexts.get(request as FastifyRequest)! })

  const sendPage = addGraphiql(app)
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.method === 'GET' && wantsPage(request.headers.accept)) {
      const { query } = request.query as { query?: unknown }
      return sendPage(reply, typeof query === 'string' ? query : undefined)
    }
    const type = responseType(request.headers.accept)
    if (type === undefined) return refuse(reply, 406, 'application/json', 'NOT_ACCEPTABLE', 'Accept 应为 JSON · Only JSON can be answered')
    const read = request.method === 'GET' ? readSearch(request.query as Record<string, unknown>) : readBody(request.body)
    if ('errors' in read) return send(reply, 400, type, read.errors)
    const { token, ambient } = tokenOf(request, door.cookie)
    if (ambient && mayBeForged(request)) return refuse(reply, 400, type, 'FORGED_REQUEST', '疑似跨站伪造 · May be a cross-site forgery')

    const found = door.execution.find(read)
    if ('errors' in found) return send(reply, type === 'application/json' ? 200 : 400, type, found.errors)
    const session: Session = { address: request.ip, ...(token === undefined ? {} : { token }) }
    const context = await contextFor(request, session, door)
    if (door.execution.isRead(found)) {
      const outcome = await door.execution.run(found, read.variables ?? {}, context)
      const status = 'json' in outcome || outcome.data !== undefined || type === 'application/json' ? 200 : 400
      return reply.code(status).header('content-type', `${type}; charset=utf-8`).send(bodyOf(outcome))
    }
    // Forgery was ruled out above; Apollo would refuse even requests that carry no cookie.
    request.headers['apollo-require-preflight'] = 'checked'
    contexts.set(request, context)
    const body = await passOn.call(app, request, reply)
    if (session.change) applyChange(reply, session, door.cookie)
    return body
  }
  app.get('/graphql', answer)
  // A policy about what a page may load says nothing to whoever sent JSON, and helmet words it anew for each answer.
  app.post('/graphql', { helmet: { contentSecurityPolicy: false } }, answer)
}

async function contextFor(request: FastifyRequest, session: Session, { platform, viewers }: GraphqlDoor): Promise<Context> {
  const key = request.headers['idempotency-key']
  return {
    platform,
    viewer: await viewers.of(session.token),
    language: languageOf(request.headers['accept-language']),
    requestId: request.id,
    session,
    ...(typeof key === 'string' && key !== '' ? { idempotencyKey: key.slice(0, 255) } : {}),
  }
}

function send(reply: FastifyReply, status: number, type: ResponseType, errors: readonly GraphQLFormattedError[]) {
  return reply.code(status).header('content-type', `${type}; charset=utf-8`).send(JSON.stringify({ errors }))
}

function refuse(reply: FastifyReply, status: number, type: ResponseType, code: string, message: string) {
  return send(reply, status, type, [{ message, extensions: { code } }])
}
