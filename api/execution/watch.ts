import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Change, LiveFeed } from '../live/live-feed.ts'
import type { Viewer } from '../viewer.ts'

/** What a watch is over, and for whom. */
export interface Watched {
  readonly feed: LiveFeed
  /** Whether a change may concern the viewer; whether they may see the row is asked by reading it. */
  readonly concerns: (change: Change, viewer: Viewer) => boolean
  /** Reads the row as the viewer sees it now; `undefined` when they do not. */
  readonly read: (id: number) => Promise<ExecutionResult | undefined>
  /** Who the session's viewer is now. */
  readonly viewer: () => Promise<Viewer>
}

/** How often it is looked whether the viewer is still who they were, in milliseconds; a viewer is believed for two seconds. */
const LOOK = 500
/** Rows that may wait to be read. Whoever reads more slowly than that is told to begin again. */
const MOST_WAITING = 1_000

const endings = {
  SESSION_CHANGED: '会话或角色已变化，请重新订阅 · The session or its roles changed; subscribe again',
  LIVE_INTERRUPTED: '实时连接曾中断，可能错过变化，请重新查询并订阅 · Changes may have been missed; query and subscribe again',
  TOO_SLOW: '接收过慢，请重新查询并订阅 · Received too slowly; query and subscribe again',
} as const

/**
 * The changes that a viewer may see, one after another, until they are let go of, their session or roles change, or some may have been
 * missed: the last of them then says why. Rows that change again before they are read are read once.
 */
export class Watch implements AsyncGenerator<ExecutionResult, undefined, undefined> {
  readonly #watched: Watched
  readonly #waiting = new Set<number>()
  #viewer: Viewer
  #wake: (() => void) | undefined
  #ending: keyof typeof endings | undefined
  #done = false
  #stop: (() => void) | undefined
  #timer: NodeJS.Timeout | undefined

  private constructor(watched: Watched, viewer: Viewer) {
    this.#watched = watched
    this.#viewer = viewer
  }

  /** Resolves once changes are heard. */
  static async begin(watched: Watched): Promise<Watch> {
    const watch = new Watch(watched, await watched.viewer())
    watch.#stop = await watched.feed.listen({ changed: change => watch.#changed(change), lost: () => watch.#end('LIVE_INTERRUPTED') })
    watch.#timer = setInterval(() => void watch.#look(), LOOK)
    return watch
  }

  async next(): Promise<IteratorResult<ExecutionResult, undefined>> {
    for (;;) {
      if (this.#done) return { done: true, value: undefined }
      if (this.#ending) {
        const code = this.#ending
        this.#finish()
        const error: GraphQLFormattedError = { message: endings[code], extensions: { code } }
        return { done: false, value: { errors: [{ ...error, toJSON: () => error } as never] } }
      }
      const [id] = this.#waiting
      if (id === undefined) {
        await new Promise<void>(resolve => {
          this.#wake = resolve
        })
        continue
      }
      this.#waiting.delete(id)
      const value = await this.#watched.read(id)
      if (value && !this.#done && !this.#ending) return { done: false, value }
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, undefined>> {
    this.#finish()
    return { done: true, value: undefined }
  }

  async throw(error: unknown): Promise<never> {
    this.#finish()
    throw error
  }

  [Symbol.asyncIterator]() {
    return this
  }

  async [Symbol.asyncDispose]() {
    this.#finish()
  }

  #changed(change: Change): void {
    if (this.#ending || !this.#watched.concerns(change, this.#viewer)) return
    this.#waiting.add(change.id)
    if (this.#waiting.size > MOST_WAITING) this.#end('TOO_SLOW')
    this.#wake?.()
  }

  async #look(): Promise<void> {
    const viewer = await this.#watched.viewer().catch(() => undefined)
    if (viewer && !sameReach(viewer, this.#viewer)) this.#end('SESSION_CHANGED')
  }

  #end(ending: keyof typeof endings): void {
    this.#ending ??= ending
    this.#wake?.()
  }

  #finish(): void {
    this.#done = true
    this.#stop?.()
    clearInterval(this.#timer)
    this.#waiting.clear()
    this.#wake?.()
  }
}

/** Whether two viewers are one, with the same reach. */
function sameReach(one: Viewer, other: Viewer): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
