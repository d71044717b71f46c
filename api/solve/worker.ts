/**
 * Solves in a thread of its own: HiGHS blocks while it runs, and its heap never shrinks, so each job gets a fresh thread, and the thread's
 * end gives its memory back. Killing the thread cancels the job at once; nothing of it is kept. Only the solver's code stays, compiled once
 * and handed to every thread: the work of warming it up is done by the first jobs, for all.
 */
import { Worker } from 'node:worker_threads'
import type { Instance } from '../draw/instance.ts'
import type { Outlook } from './assess.ts'
import type { Explanation } from './explain.ts'
import { compileSolver, type SolverCode } from './highs.ts'
import type { FilledSeason, Lot } from './season/fill-season.ts'
import type { Season, SeasonInfeasible } from './season/season.ts'
import type { Infeasible, Progress } from './solve.ts'
import type { LargeSolution } from './solve-large.ts'

/** What a thread is asked. */
export type Task =
  | { readonly kind: 'solve' | 'explain' | 'assess'; readonly instance: Instance }
  | { readonly kind: 'season'; readonly season: Season; readonly lot?: Lot }

/** What a thread is sent: the solver's code, and its one task. */
export type Message = { readonly kind: 'code'; readonly code: SolverCode } | Task

/** What a thread answers: progress, then one result or the failure. */
export type Answer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | {
      readonly kind: 'result'
      readonly result: LargeSolution | Outlook | Infeasible | Explanation | FilledSeason | SeasonInfeasible | undefined
    }

/** How a caller follows or stops a job. */
export interface Watch {
  /** Aborting ends the thread; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * The fairest lottery of an instance, or that there is none, from a fresh thread; a loose family of a large one is left to rounding.
 * @throws whatever `solve` throws; the reason of an aborted signal
 */
export function solveApart(instance: Instance, watch: Watch = {}): Promise<LargeSolution | Infeasible> {
  return ask({ kind: 'solve', instance }, watch) as Promise<LargeSolution | Infeasible>
}

/** Why an instance has no panel, from a fresh thread; undefined when it has one. */
export function explainApart(instance: Instance, watch: Watch = {}): Promise<Explanation | undefined> {
  return ask({ kind: 'explain', instance }, watch) as Promise<Explanation | undefined>
}

/** What a draw of an instance could give or why there is none, in one fresh thread. */
export function assessApart(instance: Instance, watch: Watch = {}): Promise<Outlook | Infeasible | Explanation> {
  return ask({ kind: 'assess', instance }, watch, takeSpare()) as Promise<Outlook | Infeasible | Explanation>
}

const THREAD = new URL('./thread.ts', import.meta.url)
/** How long a thread without a job is kept, in milliseconds. */
const IDLE = 60_000
let spare: { readonly worker: Worker; readonly gone: () => void } | undefined
let code: Promise<SolverCode> | undefined

/** A thread with the solver's code on its way. */
function startThread(): Worker {
  const worker = new Worker(THREAD)
  code ??= compileSolver()
  code.then(
    compiled => worker.postMessage({ kind: 'code', code: compiled } satisfies Message),
    error => worker.emit('error', error),
  )
  return worker
}

/** Starts a thread ahead of an assessment, so that whoever edits rules does not wait for a solver to load. Without a job it goes again. */
export function prepareAssessment(): void {
  if (spare) return
  const worker = startThread()
  const gone = (): void => {
    if (spare?.worker === worker) spare = undefined
  }
  worker.once('error', gone)
  worker.once('exit', gone)
  worker.unref()
  spare = { worker, gone }
  setTimeout(() => spare?.worker === worker && void worker.terminate(), IDLE).unref()
}

/** The thread that waits, if there is one: it has one job, like any other. */
function takeSpare(): Worker | undefined {
  if (!spare) return undefined
  const { worker, gone } = spare
  spare = undefined
  worker.off('error', gone).off('exit', gone).ref()
  return worker
}

/** A season filled at its best, or by lot under a cap, from a fresh thread. */
export function fillSeasonApart(season: Season, lot?: Lot, watch: Watch = {}): Promise<FilledSeason | SeasonInfeasible> {
  return ask({ kind: 'season', season, ...(lot && { lot }) }, watch) as Promise<FilledSeason | SeasonInfeasible>
}

function ask(task: Task, { signal, onProgress }: Watch, waiting?: Worker): Promise<unknown> {
  signal?.throwIfAborted()
  const worker = waiting ?? startThread()
  worker.postMessage(task)
  return new Promise((resolve, reject) => {
    // Whatever ends the job, it is over for the caller only when the thread and its memory are gone.
    let settle = (): void => reject(new Error('the thread of a solver ended without an answer'))
    const stop = (last: () => void): void => {
      settle = last
      void worker.terminate()
    }
    const abort = (): void => stop(() => reject(signal?.reason))
    signal?.addEventListener('abort', abort, { once: true })
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'progress') onProgress?.(answer.progress)
      else stop(() => resolve(answer.result))
    })
    worker.on('error', error => stop(() => reject(error)))
    worker.on('exit', () => {
      signal?.removeEventListener('abort', abort)
      settle()
    })
  })
}
