import { Logger, type RunnerOptions } from 'graphile-worker'

/**
 * How the queue is run everywhere. Completions are awaited (`…BatchDelay`: unbatched, the package lets them go, and their failures end the
 * process); the server handles signals; failures are logged by `taskList`, as the queue's own words may quote personal data.
 */
export const queueOptions = {
  preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  noHandleSignals: true,
  logger: new Logger(() => () => undefined),
} as const satisfies RunnerOptions
