import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { ExecutionArgs, ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import { useServer as serve } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'
import type { Context } from '../context.ts'
import type { PreparedOperation } from '../execution/documents.ts'
import { limits } from '../execution/limits.ts'
import { mask } from '../execution/mask.ts'
import type { Variables } from '../execution/variables.ts'
import { nobody } from '../viewer.ts'
import type { GraphqlDoor } from './graphql-route.ts'
import { languageOf } from './negotiation.ts'
import { openWatch } from './open-watch.ts'
import { cookieIn } from './session-cookie.ts'

/** What one operation over a socket needs, carried through graphql-ws. */
interface Asked {
  readonly operation: PreparedOperation
  readonly variables: Variables
  readonly context: Context
}

/** How many operations one socket may start per minute. */
export interface SocketLimits {
  readonly operationsPerMinute: number
}

/**
 * `/graphql` over WebSocket, in the protocol of graphql-ws. Operations run through `Execution` like everywhere, and so
 * does the reading of each row that a subscription tells of. A session comes as `connectionParams.authorization`, or as the cookie of a
 * page of this very site.
 */
export function addWebSocket(app: FastifyInstance, door: GraphqlDoor, { operationsPerMinute }: SocketLimits): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.body })
  app.server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://host').pathname !== '/graphql' || !isOwnPage(request)) return socket.destroy()
    sockets.handleUpgrade(request, socket, head, client => sockets.emit('connection', client, request))
  })

  const counts = new WeakMap<object, { minute: number; operations: number }>()
  const counted = (socket: object): boolean => {
    const minute = Math.floor(performance.now() / 60_000)
    const earlier = counts.get(socket)
    const count = earlier?.minute === minute ? earlier : { minute, operations: 0 }
    counts.set(socket, count)
    return ++count.operations <= operationsPerMinute
  }

  const closing = serve(
    {
      async onSubscribe({ extra, connectionParams }, _id, { query, operationName, variables }) {
        if (!counted(extra.socket)) extra.socket.close(4429, 'Too many requests')
        const stranger = strangerTo(door, extra.request)
        try {
          const operation = door.execution.find({ query, operationName })
          if ('errors' in operation) return operation.errors.map(asError)
          const context = await signedIn(door, stranger, extra.request, connectionParams)
          const asked: Asked = { operation, variables: variables ?? {}, context }
          return { schema: door.execution.schema, document: operation.document, operationName, contextValue: asked } satisfies ExecutionArgs
        } catch (error) {
          return [asError(mask(error, stranger))]
        }
      },
      async execute({ contextValue }) {
        const { operation, variables, context } = contextValue as Asked
        const outcome = await door.execution.run(operation, variables, context)
        if ('json' in outcome) return { data: JSON.parse(outcome.json.toString()) }
        return { ...outcome, ...(outcome.errors && { errors: outcome.errors.map(asError) }) } as ExecutionResult
      },
      async subscribe({ contextValue }) {
        const { operation, variables, context } = contextValue as Asked
        const watch = await openWatch(door, operation, variables, context)
        return 'errors' in watch ? ({ errors: watch.errors?.map(asError) } as ExecutionResult) : watch
      },
    },
    sockets,
  )
  app.addHook('preClose', async () => void (await closing.dispose()))
}

/** graphql-ws asks errors for their JSON. */
function asError(error: GraphQLFormattedError): GraphQLError {
  return { ...error, toJSON: () => error } as GraphQLError
}

function strangerTo({ platform }: GraphqlDoor, request: IncomingMessage): Context {
  const language = languageOf(request.headers['accept-language'])
  return { platform, viewer: nobody, language, requestId: crypto.randomUUID(), session: { address: request.socket.remoteAddress ?? '' } }
}

async function signedIn(
  { viewers, cookie }: GraphqlDoor,
  stranger: Context,
  request: IncomingMessage,
  parameters: unknown,
): Promise<Context> {
  const given = (parameters as { authorization?: unknown } | undefined)?.authorization
  const bearer = /^Bearer ([\w-]{20,100})$/i.exec(typeof given === 'string' ? given : '')?.[1]
  const token = bearer ?? cookieIn(request.headers, cookie)
  if (token === undefined) return stranger
  return { ...stranger, viewer: await viewers.of(token), session: { address: stranger.session!.address, token } }
}

/** Browsers open sockets to anybody and send cookies along, but they say which page asks. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  return headers.origin === undefined || URL.parse(headers.origin)?.host === headers.host
}
