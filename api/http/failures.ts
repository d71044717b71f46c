import type { FastifyError, FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'

/** What a person is told when a request does not even reach an operation, by HTTP status. */
const told: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', '请求无法读取 · The request cannot be read'],
  404: ['NOT_FOUND', '没有这个地址 · There is nothing at this address'],
  405: ['METHOD_NOT_ALLOWED', '不支持此方法 · This method is not supported'],
  413: ['BODY_TOO_LARGE', '请求体超过 256 KB · The body is larger than 256 kB'],
  415: ['UNSUPPORTED_MEDIA_TYPE', '请求体应为 application/json · The body must be application/json'],
  429: ['TOO_MANY_REQUESTS', '请求过于频繁 · Too many requests'],
}

/** Answers every failure outside an operation in the shape of GraphQL errors; what nobody expected is logged and masked. */
export function addFailures(app: FastifyInstance, { log }: Platform): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    const [code, message] =
      told[status] ??
      (status < 500 ? told[400]! : ['INTERNAL', `内部错误，请求编号 ${request.id} · Internal error; quote request ${request.id}`])
    if (status >= 500) log.error({ err: error, requestId: request.id }, 'unexpected error')
    reply.code(status).header('content-type', 'application/json; charset=utf-8')
    return reply.send(JSON.stringify({ errors: [{ message, extensions: { code, ...(status >= 500 && { requestId: request.id }) } }] }))
  })
  app.setNotFoundHandler((_, reply) => {
    const [code, message] = told[404]!
    return reply.code(404).send({ errors: [{ message, extensions: { code } }] })
  })
}
