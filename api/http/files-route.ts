import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { UserError } from '../../schema/base/user-error.ts'
import type { Context } from '../context.ts'
import { sendFile } from '../files/send-file.ts'
import { takeFile } from '../files/take-file.ts'
import type { Platform } from '../platform.ts'
import { Refused } from '../refusal.ts'
import { nobody } from '../viewer.ts'
import { languageOf } from './negotiation.ts'

type Ticketed = FastifyRequest<{ Params: { ticket: string } }>

/**
 * `PUT /files/<ticket>` takes the bytes of one file, `GET /files/<ticket>` hands them out: once each, to whoever holds the ticket that the
 * API gave. Nothing of a file's name or place is in the address.
 */
export async function addFilesRoute(
  app: FastifyInstance,
  platform: Platform,
  reach: { readonly requestsPerMinute: number },
): Promise<void> {
  await app.register(async files => {
    files.removeAllContentTypeParsers()
    files.addContentTypeParser('*', (_, body, done) => done(null, body))
    const config = { rateLimit: { max: Math.max(60, Math.floor(reach.requestsPerMinute / 10)), timeWindow: 60_000 } }

    files.put('/files/:ticket', { config, bodyLimit: 64 * 1024 * 1024 }, async (request: Ticketed, reply) => {
      const context = contextOf(platform, request)
      try {
        const { id } = await takeFile(context, request.params.ticket, request.body as Readable)
        return reply.code(201).send({ fileId: toGlobalId('StoredFile', id) })
      } catch (error) {
        return refused(reply, error)
      }
    })

    files.get('/files/:ticket', { config }, async (request: Ticketed, reply) => {
      try {
        const { name, mediaType, size, bytes } = await sendFile(contextOf(platform, request), request.params.ticket)
        return await reply
          .header('content-type', mediaType)
          .header('content-length', size)
          .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
          .header('cache-control', 'no-store')
          .header('content-security-policy', "sandbox; default-src 'none'")
          .send(bytes)
      } catch (error) {
        return refused(reply, error)
      }
    })
  })
}

function contextOf(platform: Platform, request: FastifyRequest): Context {
  const language = languageOf(request.headers['accept-language'])
  return { platform, viewer: nobody, language, requestId: request.id, session: { address: request.ip } }
}

const statuses: Readonly<Record<string, number>> = { TICKET_INVALID: 403, FILE_TOO_LARGE: 413, FILE_TYPE_REFUSED: 415 }

/** A refusal as the API words it; whatever else happened is not for here. */
function refused(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof Refused)) throw error
  const told = (refusal: UserError) => ({ __typename: refusal.constructor.name, ...refusal })
  // The rest of a body that is refused is not read.
  return reply
    .code(statuses[error.refusals[0]!.code] ?? 409)
    .header('connection', 'close')
    .send({ userErrors: error.refusals.map(told) })
}
