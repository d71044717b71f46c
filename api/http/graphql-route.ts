import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLFormattedError } from 'graphql'
import type { Context, Session } from '../context.ts'
import type { Execution } from '../execute.ts'
import { bodyOf, type Outcome } from '../execution/outcome.ts'
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
  /** Where a request came from. */
  addressOf(request: IncomingMessage): string
}

/** The bodies that were read in front of Fastify. */
export type Bodies = WeakMap<IncomingMessage, Buffer>

/**
 * `/graphql` over HTTP. A thin layer of our own reads the request, answers what is malformed or beyond the limits, and passes the bytes of
 * planned queries through. Mutations and queries with resolvers go on to Apollo Server, which executes through `Execution` too.
 */
export async function addGraphqlRoute(app: FastifyInstance, door: GraphqlDoor, bodies: Bodies): Promise<void> {
  const apollo = await startApollo(door.execution)
  app.addHook('onClose', () => apollo.stop())
  const contexts = new WeakMap<FastifyRequest, RequestContext>()
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
    const { token, ambient } = tokenOf(request.headers, door.cookie)
    if (ambient && mayBeForged(request.headers))
      return refuse(reply, 400, type, 'FORGED_REQUEST', '疑似跨站伪造 · May be a cross-site forgery')

    const found = door.execution.find(read)
    if ('errors' in found) return send(reply, type === 'application/json' ? 200 : 400, type, found.errors)
    const context = await contextFor(door, { headers: request.headers, id: request.id, address: door.addressOf(request.raw) }, token)
    if (door.execution.isRead(found)) {
      const outcome = await door.execution.run(found, read.variables ?? {}, context)
      return reply.code(statusOf(outcome, type)).header('content-type', `${type}; charset=utf-8`).send(bodyOf(outcome))
    }
    // Forgery was ruled out above; Apollo would refuse even requests that carry no cookie.
    request.headers['apollo-require-preflight'] = 'checked'
    contexts.set(request, { ...context, gone: goneWith(reply.raw) })
    const body = await passOn.call(app, request, reply)
    if (context.session.change) applyChange(reply, context.session, door.cookie)
    return body
  }
  app.get('/graphql', answer)
  // The body may have been read in front of Fastify.
  const preParsing = async ({ raw }: FastifyRequest, _: FastifyReply, payload: Readable) => {
    const body = bodies.get(raw)
    return body ? wholeOf(body) : payload
  }
  // A policy about what a page may load says nothing to whoever sent JSON, and helmet words it anew for each answer.
  app.post('/graphql', { helmet: { contentSecurityPolicy: false }, preParsing }, answer)
}

function wholeOf(body: Buffer): Readable {
  const whole = new Readable({ read: () => undefined })
  whole.push(body)
  whole.push(null)
  return whole
}

/** A signal that is aborted when a connection closes before its answer is written. */
function goneWith(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => response.writableFinished || gone.abort())
  return gone.signal
}

/** A request with its session. */
type RequestContext = Context & { readonly session: Session }

interface Sender {
  readonly headers: IncomingHttpHeaders
  readonly id: string
  readonly address: string
}

/** The context of a request that carries this token. */
export async function contextFor({ platform, viewers }: GraphqlDoor, sender: Sender, token: string | undefined): Promise<RequestContext> {
  const key = sender.headers['idempotency-key']
  return {
    platform,
    viewer: await viewers.of(token),
    language: languageOf(sender.headers['accept-language']),
    requestId: sender.id,
    session: { address: sender.address, ...(token === undefined ? {} : { token }) },
    ...(typeof key === 'string' && key !== '' ? { idempotencyKey: key.slice(0, 255) } : {}),
  }
}

/** The HTTP status of what an operation came to: the newer media type tells what was not run at all. */
export function statusOf(outcome: Outcome, type: ResponseType): number {
  return 'json' in outcome || outcome.data !== undefined || type === 'application/json' ? 200 : 400
}

function send(reply: FastifyReply, status: number, type: ResponseType, errors: readonly GraphQLFormattedError[]) {
  return reply.code(status).header('content-type', `${type}; charset=utf-8`).send(JSON.stringify({ errors }))
}

function refuse(reply: FastifyReply, status: number, type: ResponseType, code: string, message: string) {
  return send(reply, status, type, [{ message, extensions: { code } }])
}
