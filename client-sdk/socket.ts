import { NetworkError, RateLimited, RequestRejected } from './errors.ts'
import { type Answered, dataOf } from './exchange.ts'

/** One subscription over a socket of its own, in the protocol `graphql-transport-ws`. */
export interface Watch {
  /** Address of the GraphQL endpoint over HTTP. */
  readonly url: string
  readonly token: string | undefined
  readonly payload: { readonly operationName: string; readonly query: string; readonly variables: object }
  readonly signal: AbortSignal | undefined
  /** Called when the server has accepted the connection. */
  accepted(): void
}

interface Frame {
  readonly type: string
  readonly payload?: Answered | Answered['errors']
}

/**
 * Yields what the server tells until it completes. Throws `NetworkError` when the socket is lost, `RateLimited` when there were too many,
 * `RequestRejected` or `ServerFault` for what the server answers; when the signal is aborted, its reason. Leaving the loop closes the
 * socket.
 */
export async function* overSocket({ url, token, payload, signal, accepted }: Watch): AsyncGenerator<Readonly<Record<string, unknown>>> {
  signal?.throwIfAborted()
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws')
  const frames: Frame[] = []
  let ended: unknown
  let wake: () => void = () => undefined
  const end = (why: unknown) => {
    ended ??= why
    wake()
  }
  const abort = () => end(signal?.reason)
  const send = (frame: object) => socket.send(JSON.stringify(frame))
  socket.onopen = () => send({ type: 'connection_init', payload: token === undefined ? {} : { authorization: `Bearer ${token}` } })
  socket.onmessage = ({ data }) => {
    frames.push(JSON.parse(String(data)) as Frame)
    wake()
  }
  socket.onclose = ({ code, reason }) => end(code === 4429 ? new RateLimited(60) : new NetworkError(new Error(`closed: ${code} ${reason}`)))
  socket.onerror = () => end(new NetworkError(new Error('the socket failed')))
  signal?.addEventListener('abort', abort, { once: true })
  try {
    for (;;) {
      const frame = frames.shift()
      if (frame === undefined) {
        if (ended !== undefined) throw ended
        await new Promise<void>(resolve => {
          wake = resolve
        })
        continue
      }
      if (frame.type === 'ping') send({ type: 'pong' })
      else if (frame.type === 'connection_ack') {
        accepted()
        send({ id: '1', type: 'subscribe', payload })
      } else if (frame.type === 'next') yield dataOf(frame.payload as Answered)
      else if (frame.type === 'error') throw new RequestRejected(frame.payload as NonNullable<Answered['errors']>)
      else if (frame.type === 'complete') return
    }
  } finally {
    signal?.removeEventListener('abort', abort)
    socket.onclose = null
    if (socket.readyState === WebSocket.OPEN) send({ id: '1', type: 'complete' })
    socket.close(1000)
  }
}
