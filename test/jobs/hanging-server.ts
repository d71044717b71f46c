import pino from 'pino'
import { startJobs } from '../../api/jobs/start-jobs.ts'
import { taskTable } from '../../api/jobs/task-table.ts'
import { openPlatform } from '../../api/open-platform.ts'

/** A server that takes the task `hang` and never ends it; for tests that kill it. */
const app = JSON.parse(process.argv[2] ?? '')
const platform = await openPlatform(app, Buffer.alloc(32, 7), pino({ level: 'silent' }))
await startJobs(platform, app, { ...taskTable, hang: () => new Promise<void>(() => undefined) } as never)
console.log('ready')
