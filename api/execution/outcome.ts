import type { GraphQLFormattedError } from 'graphql'

/** One operation as a client sent it. */
export interface OperationRequest {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
}

/** What running an operation came to. */
export type Outcome =
  /** The JSON bytes of the whole response and of `data` within it, straight from the read path. */
  | { readonly response: Buffer; readonly json: Buffer }
  /** Without `data` the operation was not run at all. Errors are masked already. */
  | { readonly data?: Record<string, unknown> | null; readonly errors?: readonly GraphQLFormattedError[] }

/** The response body of an outcome, as the specification orders it. */
export function bodyOf(outcome: Outcome): string | Buffer {
  if ('json' in outcome) return outcome.response
  const { errors, data } = outcome
  return JSON.stringify({ ...(errors?.length ? { errors } : {}), ...(data === undefined ? {} : { data }) })
}

/** Whether the operation was run. */
export function wasRun(outcome: Outcome): boolean {
  return 'json' in outcome || outcome.data !== undefined
}
