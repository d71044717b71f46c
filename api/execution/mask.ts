import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Context } from '../context.ts'
import { sqlState } from '../log.ts'

/**
 * The one place where an error becomes what a client sees. A GraphQL error that somebody gave a code on purpose stays as it is. A statement
 * that ran into its timeout is said to have done so. Everything else is logged with the request's id and answered by that id alone.
 */
export function mask(error: unknown, context: Context): GraphQLFormattedError {
  const at =
    error instanceof GraphQLError ? { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) } : {}
  if (error instanceof GraphQLError && isKnown(error)) return { message: error.message, ...at, extensions: { ...error.extensions } }
  const cause = rootOf(error)
  if (sqlState(cause) === '57014') {
    const message = '查询超时，请缩小范围 · The query took too long; ask for less'
    return { message, ...at, extensions: { code: 'TIMEOUT' } }
  }
  context.platform.log.error({ err: cause, requestId: context.requestId, path: at.path }, 'unexpected error')
  const message = `内部错误，请求编号 ${context.requestId} · Internal error; quote request ${context.requestId}`
  return { message, ...at, extensions: { code: 'INTERNAL', requestId: context.requestId } }
}

function isKnown(error: GraphQLError): boolean {
  const { originalError } = error
  const ours = originalError === undefined || originalError === null || originalError instanceof GraphQLError
  return ours && typeof error.extensions?.code === 'string'
}

function rootOf(error: unknown): unknown {
  let at = error
  while (at instanceof GraphQLError && at.originalError) at = at.originalError
  while (at instanceof Error && sqlState(at) === undefined && at.cause instanceof Error) at = at.cause
  return at
}
