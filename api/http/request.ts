import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { OperationRequest } from '../execution/outcome.ts'

/** A request that is no operation at all. */
export interface BadRequest {
  readonly errors: readonly GraphQLFormattedError[]
}

/** The operation in a POST body, as the GraphQL over HTTP specification words it. */
export function readBody(body: unknown): OperationRequest | BadRequest {
  if (!isRecord(body)) return bad('请求体应为 JSON 对象', 'The body must be a JSON object')
  const { query, operationName, variables, extensions } = body
  if (typeof query !== 'string' || query === '') return bad('缺少 query', 'The parameter query must be a string')
  if (operationName != null && typeof operationName !== 'string') return bad('operationName 应为字符串', 'operationName must be a string')
  if (variables != null && !isRecord(variables)) return bad('variables 应为对象', 'variables must be an object')
  if (extensions != null && !isRecord(extensions)) return bad('extensions 应为对象', 'extensions must be an object')
  return { query, operationName, variables }
}

/** The operation in the search parameters of a GET request. */
export function readSearch(search: Readonly<Record<string, unknown>>): OperationRequest | BadRequest {
  try {
    const parsed = (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value)
    return readBody({ ...search, variables: parsed(search.variables), extensions: parsed(search.extensions) })
  } catch {
    return bad('variables 或 extensions 不是 JSON', 'variables or extensions are not JSON')
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bad(zh: string, en: string): BadRequest {
  return { errors: [new GraphQLError(`${zh} · ${en}`, { extensions: { code: 'BAD_REQUEST' } }).toJSON()] }
}
