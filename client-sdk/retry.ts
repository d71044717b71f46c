/** Whether and when the same call may be made again. */
export type Retry =
  /** The same call would come to the same end. */
  | { readonly kind: 'NEVER' }
  /** The same call may succeed after so many milliseconds. */
  | { readonly kind: 'AFTER'; readonly milliseconds: number }
  /** Somebody changed the object: read it again, then decide again. */
  | { readonly kind: 'READ_AGAIN' }

/** How often a call is made in all, and the longest wait between two tries, in milliseconds. */
export interface Patience {
  readonly tries: number
  readonly longestWait: number
}

/**
 * Makes a call again while it fails in a way that may pass: after what the server asked for, else after a growing wait with some chance in
 * it, so that many clients do not come back at once. Gives up with the last error; stops at once when the signal is aborted.
 */
export async function withRetries<Result>(
  { tries, longestWait }: Patience,
  signal: AbortSignal | undefined,
  call: () => Promise<Result>,
): Promise<Result> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await call()
    } catch (error) {
      const retry = retryOf(error)
      if (tried >= tries || retry?.kind !== 'AFTER' || retry.milliseconds > longestWait) throw error
      await pause(retry.milliseconds * 2 ** (tried - 1) * (1 + chance()), signal)
    }
  }
}

function retryOf(error: unknown): Retry | undefined {
  return error instanceof Error && 'retry' in error ? (error.retry as Retry) : undefined
}

/** Uniform below 1. */
function chance(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32
}

/** Waits so many milliseconds; rejects with the signal's reason when it is aborted. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
  })
}
