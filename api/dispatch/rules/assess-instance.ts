import { canonicalJson } from '../../draw/canonical-json.ts'
import { DrawFault } from '../../draw/fault.ts'
import { fractionText } from '../../draw/fraction.ts'
import type { Instance, Lottery } from '../../draw/instance.ts'
import { type Digest, plainHash } from '../../draw/tagged-hash.ts'
import { uniformLottery } from '../../draw/uniform-lottery.ts'
import { assessApart } from '../../solve/worker.ts'
import { capTooLowFor, type Impossible } from '../ceremony/make-lottery.ts'

/** What an instance could give: its fairest lottery, or why there is none. */
export type Assessment = { readonly lottery: Lottery } | { readonly impossible: Impossible }

/** Answers kept, the latest asked for last. An instance says everything its answer depends on, so nothing kept ever grows old. */
const KEPT = 200
const kept = new Map<Digest, Promise<Assessment>>()

/** Instances that are solved at one time: who edits rules asks often, and a draw must not wait for them. */
const AT_ONCE = 1
let running = 0
const waiting: (() => void)[] = []

/** Assesses an instance, in a thread of its own where people are told apart; never within a transaction. The same instance is solved once. */
export function assessInstance(instance: Instance): Promise<Assessment> {
  const digest = instanceDigest(instance)
  const known = kept.get(digest) ?? inTurn(() => assess(instance))
  kept.delete(digest)
  kept.set(digest, known)
  known.catch(() => kept.delete(digest))
  const [oldest] = kept.keys()
  if (kept.size > KEPT) kept.delete(oldest!)
  return known
}

/** SHA-256 of an instance's canonical JSON. */
export function instanceDigest({ cap, ...rest }: Instance): Digest {
  return plainHash(canonicalJson({ ...rest, cap: cap && fractionText(cap) }))
}

async function assess(instance: Instance): Promise<Assessment> {
  try {
    return { lottery: uniformLottery(instance) }
  } catch (fault) {
    if (!(fault instanceof DrawFault)) throw fault
    if (fault.code === 'CAP_TOO_LOW') return { impossible: capTooLowFor(instance) }
  }
  const answer = await assessApart(instance)
  if (!('kind' in answer)) return { impossible: answer }
  return answer.kind === 'solution' ? { lottery: answer.lottery } : { impossible: capTooLowFor(instance) }
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) await new Promise<void>(resolve => waiting.push(resolve))
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}
