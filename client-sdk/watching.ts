import { JiangkuError, RequestRejected } from './errors.ts'
import { type Patience, pause } from './retry.ts'
import { overSocket, type Watch } from './socket.ts'

/** What a watch may be given besides its variables. */
export interface WatchOptions {
  /** Aborting it closes the socket; the loop ends with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called when the line was lost and stands again: what changed meanwhile was not told, so read it again. */
  readonly reconnected?: () => void
}

/** Where a lost line leaves off and a new one begins: everything of a watch but its signal and its token, which may be another by then. */
interface Asked extends Pick<Watch, 'url' | 'payload'> {
  readonly field: string
  readonly patience: Patience
  token(): string | undefined
}

/**
 * Watches a subscription: each change as it happens, until the loop is left, the signal aborted, or the server says no, for example
 * because the session ended (`SESSION_CHANGED`). A line that is lost is taken up again as often as calls are tried.
 */
export async function* watching<Told>(asked: Asked, { signal, reconnected }: WatchOptions): AsyncGenerator<Told> {
  const { url, payload, field, patience } = asked
  let [failures, connected] = [0, false]
  const accepted = () => {
    failures = 0
    if (connected) reconnected?.()
    connected = true
  }
  for (;;) {
    try {
      const answers = overSocket({ url, payload, signal, accepted, token: asked.token() })
      for await (const data of answers) yield data[field] as Told
      return
    } catch (error) {
      signal?.throwIfAborted()
      const wait = waitAfter(error)
      failures += 1
      if (wait === undefined || failures >= patience.tries || wait > patience.longestWait) throw error
      await pause(wait * 2 ** (failures - 1), signal)
    }
  }
}

/** After how many milliseconds a lost line is tried again; `undefined` for a refusal. */
function waitAfter(error: unknown): number | undefined {
  if (error instanceof RequestRejected && error.code === 'LIVE_INTERRUPTED') return 200
  return error instanceof JiangkuError && error.retry.kind === 'AFTER' ? error.retry.milliseconds : undefined
}
