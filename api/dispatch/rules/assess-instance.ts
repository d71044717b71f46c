import { canonicalJson } from '../../draw/canonical-json.ts'
import { chancesOf } from '../../draw/chances.ts'
import { DrawFault } from '../../draw/fault.ts'
import { fractionText } from '../../draw/fraction.ts'
import type { Fraction, Instance } from '../../draw/instance.ts'
import { type Digest, plainHash } from '../../draw/tagged-hash.ts'
import { uniformLottery } from '../../draw/uniform-lottery.ts'
import { assessApart } from '../../solve/worker.ts'
import { capTooLowFor, type Impossible, impossibleBecause } from '../ceremony/make-lottery.ts'

/** What an instance could give: the chance of each person who is not named, per type, in its fairest lottery; or why there is none. */
export type Assessment = { readonly chances: readonly Fraction[] } | { readonly impossible: Impossible }

/** An instance that is being assessed or was, and how many wait for it. */
interface Question {
  readonly answer: Promise<Assessment>
  readonly stop: AbortController
  waiting: number
}

/** Answers kept, the latest asked for last. An instance says everything its answer depends on, so nothing kept ever grows old. */
const KEPT = 200
const kept = new Map<Digest, Question>()

/** Instances that are solved at one time: who edits rules asks often, and a draw must not wait for them. */
const AT_ONCE = 1
let running = 0
const waiting: (() => void)[] = []

/**
 * Assesses an instance, in a thread of its own where people are told apart; never within a transaction. The same instance is solved once.
 * @param gone aborted when whoever asks no longer waits; an instance for which nobody waits is given up, its thread ended
 * @throws the reason of `gone`
 */
export async function assessInstance(instance: Instance, gone?: AbortSignal): Promise<Assessment> {
  gone?.throwIfAborted()
  const digest = instanceDigest(instance)
  const question = kept.get(digest) ?? begin(instance)
  keep(digest, question)
  question.waiting++
  let leave = (): void => {}
  const left = new Promise<never>((_, reject) => {
    leave = () => reject(gone?.reason)
  })
  gone?.addEventListener('abort', leave, { once: true })
  try {
    return await Promise.race([question.answer, left])
  } catch (error) {
    if (kept.get(digest) === question && (!gone?.aborted || question.waiting === 1)) kept.delete(digest)
    throw error
  } finally {
    gone?.removeEventListener('abort', leave)
    // Without effect on an answer that is there.
    if (--question.waiting === 0) question.stop.abort(gone?.reason)
  }
}

/** SHA-256 of an instance's canonical JSON. */
export function instanceDigest({ cap, ...rest }: Instance): Digest {
  return plainHash(canonicalJson({ ...rest, cap: cap && fractionText(cap) }))
}

function begin(instance: Instance): Question {
  const stop = new AbortController()
  const answer = inTurn(() => assess(instance, stop.signal), stop.signal)
  // Whoever waits hears of a failure; where nobody does any more, nobody needs to.
  answer.catch(() => undefined)
  return { answer, stop, waiting: 0 }
}

function keep(digest: Digest, question: Question): void {
  kept.delete(digest)
  kept.set(digest, question)
  const [oldest] = kept.keys()
  if (kept.size > KEPT) kept.delete(oldest!)
}

async function assess(instance: Instance, signal: AbortSignal): Promise<Assessment> {
  try {
    return { chances: chancesOf(instance, uniformLottery(instance)) }
  } catch (fault) {
    if (!(fault instanceof DrawFault)) throw fault
    if (fault.code === 'CAP_TOO_LOW') return { impossible: capTooLowFor(instance) }
  }
  const answer = await assessApart(instance, { signal })
  if (!('kind' in answer)) return { impossible: answer }
  if (answer.kind === 'outlook') return { chances: answer.chances }
  return { impossible: impossibleBecause(instance, answer) }
}

async function inTurn<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running++
  try {
    signal.throwIfAborted()
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}
