import type { Retry } from './retry.ts'

/** What every error of the SDK carries: a stable code for programs, and whether trying again makes sense. */
export abstract class JiangkuError extends Error {
  abstract readonly retry: Retry
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** The server was not reached, or the connection broke before its answer was there. `cause` says why. */
export class NetworkError extends JiangkuError {
  readonly retry: Retry = { kind: 'AFTER', milliseconds: 200 }

  constructor(cause: unknown) {
    super('NETWORK', 'The server was not reached, or the connection broke', { cause })
  }
}

/** The server, or something in front of it, is not ready to answer (HTTP 502, 503, 504). */
export class Unavailable extends JiangkuError {
  readonly retry: Retry = { kind: 'AFTER', milliseconds: 500 }
  readonly status: number

  constructor(status: number) {
    super('UNAVAILABLE', `The server is not ready to answer (HTTP ${status})`)
    this.status = status
  }
}

/** Too many requests from this address (HTTP 429); the server said after how many seconds they are welcome again. */
export class RateLimited extends JiangkuError {
  readonly retry: Retry

  constructor(seconds: number) {
    super('TOO_MANY_REQUESTS', `Too many requests; again after ${seconds} s`)
    this.retry = { kind: 'AFTER', milliseconds: seconds * 1000 }
  }
}

/** One error of a GraphQL answer, as the server sends it. */
export interface AnsweredError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly [key: string]: unknown }
}

/** The request itself was wrong: an id that is none, a cursor of another list, a page too large, a query beyond the limits. */
export class RequestRejected extends JiangkuError {
  readonly retry: Retry = { kind: 'NEVER' }
  readonly errors: readonly AnsweredError[]

  constructor(errors: readonly AnsweredError[]) {
    super(errors[0]?.extensions?.code ?? 'REJECTED', errors.map(error => error.message).join('\n'))
    this.errors = errors
  }
}

/** A fault of the server. Whoever looks after it finds the cause under the request's id. */
export class ServerFault extends JiangkuError {
  readonly retry: Retry = { kind: 'NEVER' }
  readonly requestId: string | undefined

  constructor(message: string, requestId?: string) {
    super('INTERNAL', message)
    this.requestId = requestId
  }
}
