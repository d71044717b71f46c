import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { WorldAhead } from '../seeds/world.ts'
import type { LocalDate } from './time/local-date.ts'

/** What a thread needs to invent a demo world: how many experts (one cohort at most), the day, and the installation's master key. */
export interface AheadPlan {
  readonly experts: number
  readonly today: LocalDate
  readonly masterKey: Uint8Array
}

/** Invents the demo world in a thread of its own, while its database is being made; undefined when it is larger than one cohort. */
export async function inventApart(plan: AheadPlan): Promise<WorldAhead | undefined> {
  const [world] = await once(new Worker(new URL('../seeds/ahead-thread.ts', import.meta.url), { workerData: plan }), 'message')
  return world as WorldAhead | undefined
}
