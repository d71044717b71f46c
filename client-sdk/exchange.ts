import { type AnsweredError, NetworkError, RateLimited, RequestRejected, ServerFault, Unavailable } from './errors.ts'

export type Language = 'zh-CN' | 'en'

/** Where and as whom requests are made. */
export interface Door {
  /** Address of the GraphQL endpoint, for example `http://127.0.0.1:4000/graphql`. */
  readonly url: string
  readonly fetch: typeof fetch
  readonly language: Language
}

/** One GraphQL request over HTTP. */
export interface Message {
  readonly operationName: string
  readonly query: string
  readonly variables: object
  /** Session token of the person signed in; a browser's cookie does without. */
  readonly token: string | undefined
  /** Key under which the server runs a mutation once, however often the request arrives. */
  readonly idempotencyKey: string | undefined
}

/** What a GraphQL server answers, over whatever line. */
export interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly AnsweredError[]
}

/**
 * Sends one request and answers with its `data`. Throws `NetworkError`, `RateLimited`, `Unavailable`, `RequestRejected` or `ServerFault`;
 * when the signal is aborted, its reason.
 */
export async function exchange(door: Door, message: Message, signal: AbortSignal | undefined): Promise<Readonly<Record<string, unknown>>> {
  const { response, text } = await post(door, message, signal)
  if (response.status === 429) throw new RateLimited(Number(response.headers.get('retry-after')) || 1)
  if (response.status >= 502 && response.status <= 504) throw new Unavailable(response.status)
  return dataOf(parse(text, response.status))
}

/** The data of an answer. Throws `RequestRejected` or `ServerFault` for errors in it. */
export function dataOf({ data, errors = [] }: Answered): Readonly<Record<string, unknown>> {
  const serious = errors.filter(error => error.extensions?.code !== 'NOT_VISIBLE')
  const fault = serious.find(error => error.extensions?.code === 'INTERNAL')
  if (fault) throw new ServerFault(fault.message, fault.extensions?.requestId)
  // What the viewer may not see is null where the schema allows it; the rest of the answer stands.
  if (serious.length > 0 || !data) throw new RequestRejected(errors)
  return data
}

async function post({ url, fetch, language }: Door, message: Message, signal: AbortSignal | undefined) {
  const { token, idempotencyKey, ...body } = message
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'accept-language': language,
  }
  if (token !== undefined) headers.authorization = `Bearer ${token}`
  if (idempotencyKey !== undefined) headers['idempotency-key'] = idempotencyKey
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) })
    return { response, text: await response.text() }
  } catch (error) {
    signal?.throwIfAborted()
    throw new NetworkError(error)
  }
}

function parse(text: string, status: number): Answered {
  try {
    return JSON.parse(text) as Answered
  } catch {
    throw new ServerFault(`The answer (HTTP ${status}) is not JSON: is this the address of a Jiangku server?`)
  }
}
