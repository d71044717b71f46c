import type { EntityManager } from '@mikro-orm/postgresql'
import type { Facts } from './facts.ts'
import type { Platform } from './platform.ts'
import type { JobTerms, Tasks } from './tasks.ts'
import type { Viewer } from './viewer.ts'

export type Language = 'zh-CN' | 'en'

/** The session a request came with, and what signing in or out made of it. */
export interface Session {
  /** The opaque token the request carried. */
  readonly token?: string
  /** Where the request came from, for counting attempts to sign in. */
  readonly address: string
  /**
   * Set by signing in and out, which the HTTP layer turns into a cookie once the act is committed, and by acts after which the viewer
   * reaches more offices.
   */
  change?: { readonly token: string; readonly expiresAt: Date; readonly delivery: 'COOKIE' | 'TOKEN' } | 'ended' | 'widened'
}

/** One request: who asks, in which language, by which parts of the running server. */
export interface Context {
  readonly platform: Platform
  readonly viewer: Viewer
  readonly language: Language
  /** Stands in every log line and in every masked error. */
  readonly requestId: string
  /** The `Idempotency-Key` header of a mutation, when one was sent. */
  readonly idempotencyKey?: string
  /** None in jobs and seeds. */
  readonly session?: Session
  /** Aborted when whoever asked over HTTP goes away before the answer: long work may stop. */
  readonly gone?: AbortSignal
}

/** What is written to the log of acts. */
export interface LogEntry {
  /** Past tense of the act, for example `notice.published`. */
  readonly verb: string
  readonly office: number | undefined
  readonly subject?: readonly [typeName: string, id: number]
  /** What was done, without personal data. */
  readonly details?: object
}

/** What an act works with inside its transaction. */
export interface Act extends Context {
  readonly em: EntityManager
  /** The database's clock at the start of the act; deadlines are judged by it. */
  readonly now: Date
  /** The day in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string
  /** Writes one row to the log of acts, in this transaction. */
  record(entry: LogEntry): void
  /** Tells the areas on the right; their listeners run before the commit. */
  emit<Kind extends keyof Facts>(kind: Kind, fact: Facts[Kind]): void
  /** Leaves a task to a job, in this transaction: what is rolled back is never run. */
  enqueue<Task extends keyof Tasks>(task: Task, payload: Tasks[Task], terms?: JobTerms): void
}
