import type { Pool } from 'pg'
import { type Grant, nobody, type Viewer } from '../viewer.ts'
import { digestOf } from './session-token.ts'

/** How long a loaded viewer is believed, in milliseconds: what is revoked stops counting within five seconds. */
const believed = 4_000
const kept = 10_000

interface ViewerRow {
  readonly account: number
  readonly expert: number | null
  readonly grants: Grant[]
  readonly offices: number[]
  readonly engagement_offices: number[]
  readonly every_office: boolean
}

/** The viewers of sessions, loaded once per session and a few seconds. `elapsed` tells milliseconds and never runs backwards. */
export class Viewers {
  readonly #pool: Pool
  readonly #elapsed: () => number
  readonly #known = new Map<string, { readonly viewer: Promise<Viewer>; readonly since: number }>()

  constructor(pool: Pool, elapsed: () => number = () => performance.now()) {
    this.#pool = pool
    this.#elapsed = elapsed
  }

  /**
   * Who a session's token belongs to; nobody when it is unknown, ended or expired, or its account disabled. Not older than `age`
   * milliseconds.
   */
  of(token: string | undefined, age: number = believed): Promise<Viewer> {
    if (token === undefined) return Promise.resolve(nobody)
    const digest = digestOf(token)
    const known = this.#known.get(digest)
    if (known && known.since + age > this.#elapsed()) return known.viewer
    const viewer = this.#load(digest)
    this.#known.delete(digest)
    this.#known.set(digest, { viewer, since: this.#elapsed() })
    viewer.catch(() => this.#known.delete(digest))
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= kept) break
      this.#known.delete(oldest)
    }
    return viewer
  }

  /** Looks again next time: the session ended. */
  forget(token: string): void {
    this.#known.delete(digestOf(token))
  }

  async #load(digest: string): Promise<Viewer> {
    const { rows } = await this.#pool.query<ViewerRow>({
      name: 'viewer_of_session',
      text: 'select * from viewer_of_session($1)',
      values: [digest],
    })
    const [row] = rows
    if (!row) return nobody
    const { account, expert, grants, offices, engagement_offices: engagementOffices, every_office: everyOffice } = row
    return { account, ...(expert === null ? {} : { expert }), grants, offices, engagementOffices, ...(everyOffice && { everyOffice }) }
  }
}
