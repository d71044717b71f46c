import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import proxyAddress from '@fastify/proxy-addr'
import type { FastifyInstance } from 'fastify'
import type { PreparedOperation } from '../execution/documents.ts'
import { limits } from '../execution/limits.ts'
import { bodyOf, type OperationRequest } from '../execution/outcome.ts'
import { mayBeForged } from './forgery.ts'
import { type Bodies, contextFor, type GraphqlDoor, statusOf } from './graphql-route.ts'
import { type ResponseType, responseType } from './negotiation.ts'
import { readBody } from './request.ts'
import type { RequestRate } from './request-rate.ts'
import { tokenOf } from './session-cookie.ts'

/** What the door knows of a request that it answers itself. */
interface Asked {
  readonly operation: PreparedOperation
  readonly request: OperationRequest
  readonly type: ResponseType
  readonly token: string | undefined
}

interface Opened {
  readonly door: GraphqlDoor
  readonly rate: RequestRate
  readonly bodies: Bodies
}

/**
 * The door for reads, in front of Fastify, whose hooks took half of the processor time of a short read. The body of a POST to `/graphql` is
 * read here, and answered here when all it asks is the read path's. Whatever is malformed, refused, changes anything or asks too often goes
 * on to Fastify with the body that was read, and is answered as if there were no such door.
 */
export function openReadDoor(app: FastifyInstance, { door, rate, bodies }: Opened): void {
  const passOn = app.server.listeners('request')[0] as (request: IncomingMessage, response: ServerResponse) => void
  const heads = new Map<ResponseType, Promise<readonly string[]>>()
  const headOf = (type: ResponseType) => {
    const head = heads.get(type) ?? headersOf(app, type)
    heads.set(type, head)
    return head
  }
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })

  const answer = async (asked: Asked, request: IncomingMessage, response: ServerResponse) => {
    const { operation, request: given, type, token } = asked
    const context = await contextFor(door, { headers: request.headers, id: crypto.randomUUID(), address: door.addressOf(request) }, token)
    const outcome = await door.execution.run(operation, given.variables ?? {}, context)
    const body = bodyOf(outcome)
    response.writeHead(statusOf(outcome, type), [...(await headOf(type)), 'content-length', String(Buffer.byteLength(body))])
    response.end(body)
  }

  app.server.removeAllListeners('request')
  app.server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (closing || !isPlainPost(request)) return passOn(request, response)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)
      bodies.set(request, body)
      const asked = askedIn(request, body, door)
      if (!asked || rate.waitOf(door.addressOf(request)) > 0) return passOn(request, response)
      answer(asked, request, response).catch(() => passOn(request, response))
    })
  })
}

/** A POST of JSON whose length is told and allowed. */
function isPlainPost({ method, url, headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length'])
  return (
    method === 'POST' &&
    url === '/graphql' &&
    length > 0 &&
    length <= limits.body &&
    headers['content-encoding'] === undefined &&
    /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')
  )
}

/** The read that a request asks for; `undefined` when it asks for anything else. */
function askedIn({ headers }: { readonly headers: IncomingHttpHeaders }, body: Buffer, door: GraphqlDoor): Asked | undefined {
  const type = responseType(headers.accept)
  if (type === undefined) return undefined
  const request = readBody(parsed(body))
  if ('errors' in request) return undefined
  const { token, ambient } = tokenOf(headers, door.cookie)
  if (ambient && mayBeForged(headers)) return undefined
  const operation = door.execution.find(request)
  return 'errors' in operation || !door.execution.isRead(operation) ? undefined : { operation, request, type, token }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

/** The headers that Fastify and its hooks give to such an answer, learnt from one of theirs. */
async function headersOf(app: FastifyInstance, accept: ResponseType): Promise<readonly string[]> {
  const headers = { 'content-type': 'application/json', accept }
  const { headers: given } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: '{"query":"{ __typename }"}' })
  const own = new Set(['content-length', 'date', 'connection', 'keep-alive'])
  return Object.entries(given).flatMap(([name, value]) => (own.has(name) ? [] : [value].flat().flatMap(one => [name, String(one)])))
}

/** Where a request came from: the address of the socket, or what a trusted proxy says. */
export function addressReader(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  if (trustedProxies.length === 0) return request => request.socket.remoteAddress ?? ''
  const trusted = proxyAddress.compile([...trustedProxies])
  return request => proxyAddress(request as never, trusted)
}
