import { type Door, exchange, type Language } from './exchange.ts'
import { type Listing, listing, type Page } from './listing.ts'
import { type Answer, answering, type Payload } from './refusal.ts'
import { type Patience, withRetries } from './retry.ts'
import { type WatchOptions, watching } from './watching.ts'

export interface JiangkuOptions {
  /** Address of the GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly url: string | URL
  /** Session token of an earlier sign-in. */
  readonly token?: string
  /** Language of error messages; Chinese unless said otherwise. */
  readonly language?: Language
  /** Three tries with at most ten seconds in between, unless said otherwise. */
  readonly patience?: Patience
  /** Another `fetch`, for example one that goes through a proxy. */
  readonly fetch?: typeof fetch
}

/** What one call may be given besides its variables. */
export interface CallOptions {
  /** Aborting it cancels the request and everything that would follow; the call rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** One operation of `operations/`, with the types of its variables and of its one root field. */
export interface Operation<Answered, Variables> {
  readonly name: string
  readonly field: string
  readonly query: string
  /** Never there; carries the types. */
  readonly types?: (variables: Variables) => Answered
}

/** A one-time link is spent by the first request that arrives: making it again could only be refused. */
const neverAgain = new Set(['redeemFirstSignIn', 'redeemSignInLink'])

/** Makes the calls that the generated methods name. */
export abstract class Caller {
  protected readonly door: Door
  readonly #patience: Patience
  /** Token of the session, to keep and to sign in with later. */
  protected sessionToken: string | undefined

  constructor({ url, token, language = 'zh-CN', patience = { tries: 3, longestWait: 10_000 }, fetch = globalThis.fetch }: JiangkuOptions) {
    // A browser's fetch must not be called as a method.
    this.door = { url: String(url), language, fetch: (input, init) => fetch(input, init) }
    this.#patience = patience
    this.sessionToken = token
  }

  protected ask<Answered, Variables extends object>(
    operation: Operation<Answered, Variables>,
    variables: Variables,
    { signal }: CallOptions = {},
  ): Promise<Answered> {
    return withRetries(this.#patience, signal, () => this.#send(operation, variables, undefined, signal))
  }

  protected list<Answered extends Page, Variables extends object>(
    operation: Operation<Answered, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Listing<Answered> {
    return listing(this.ask(operation, variables, options), after => this.ask(operation, { ...variables, after }, options))
  }

  /** Watches what changes, over a socket of its own. */
  protected watch<Answered, Variables extends object>(
    { name, field, query }: Operation<Answered, Variables>,
    variables: Variables,
    options: WatchOptions = {},
  ): AsyncGenerator<Answered> {
    const payload = { operationName: name, query, variables }
    return watching({ url: this.door.url, payload, field, patience: this.#patience, token: () => this.sessionToken }, options)
  }

  /** Asks what may be refused. */
  protected consult<Answered extends Payload, Variables extends object>(
    operation: Operation<Answered, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Answer<Answered> {
    return answering(this.ask(operation, variables, options), this.door.language)
  }

  /** Calls a mutation under a key of its own, which every try of this call carries: it is done once, however often it arrives. */
  protected act<Answered extends Payload, Variables extends object>(
    operation: Operation<Answered, Variables>,
    variables: Variables,
    { signal }: CallOptions = {},
  ): Answer<Answered> {
    const key = freshKey()
    const patience = neverAgain.has(operation.name) ? { tries: 1, longestWait: 0 } : this.#patience
    const payload = withRetries(patience, signal, () => this.#send(operation, variables, key, signal))
    return answering(payload, this.door.language)
  }

  /** The same answer, looked at on its way. */
  protected noting<Answered extends Payload>(answer: Answer<Answered>, look: (payload: Answered) => void): Answer<Answered> {
    const noted = answer.then(payload => {
      look(payload)
      return payload
    })
    return answering(noted, this.door.language)
  }

  async #send<Answered, Variables extends object>(
    { name, field, query }: Operation<Answered, Variables>,
    variables: Variables,
    idempotencyKey: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Answered> {
    signal?.throwIfAborted()
    const message = { operationName: name, query, variables, idempotencyKey, token: this.sessionToken }
    return (await exchange(this.door, message, signal))[field] as Answered
  }
}

function freshKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
