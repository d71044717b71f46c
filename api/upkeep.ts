import type { Pool } from 'pg'
import type { Logger } from 'pino'

/** What the database does now and then while a server runs; each may be late or run twice without changing the outcome. */
const tasks: readonly (readonly [every: number, statement: string])[] = [
  // The log of acts is chained soon after the acts, apart from them.
  [1_000, 'select chain_act_log()'],
  // Terms begin and end at midnight in Asia/Shanghai; only what changed is written.
  [60_000, 'select turn_terms(2)'],
  // Panels open; from then on their seats count in the load that everybody reads.
  [60_000, 'select open_panels(48)'],
]

/** Runs the upkeep until it is stopped; `stop` waits for what is running. A failure is logged and tried again the next time. */
export function startUpkeep(pool: Pool, log: Logger): { stop(): Promise<void> } {
  const running = new Set<Promise<unknown>>()
  // However long no server ran.
  for (const overdue of ['select turn_terms(36500)', 'select open_panels(876000)']) {
    running.add(pool.query(overdue).catch(err => log.warn({ err }, 'upkeep failed')))
  }
  const timers = tasks.map(([every, statement]) => {
    let busy = false
    const run = () => {
      if (busy) return
      busy = true
      const task = pool.query(statement).catch(err => log.warn({ err }, 'upkeep failed'))
      running.add(task)
      void task.finally(() => {
        busy = false
        running.delete(task)
      })
    }
    run()
    return setInterval(run, every)
  })
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running)
    },
  }
}
