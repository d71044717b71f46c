import pino from 'pino'
import { noStore } from '../../api/files/file-store.ts'
import { startJobs } from '../../api/jobs/start-jobs.ts'
import { openPlatform } from '../../api/open-platform.ts'

/** A server that sends mail, for tests that kill it over it. */
const [app, smtpUrl] = [JSON.parse(process.argv[2] ?? ''), new URL(process.argv[3] ?? '')]
const post = { smtpUrl, from: 'jiangku@example.cn', spool: '/nonexistent' }
const outlets = { publicUrl: new URL('https://jiangku.example.cn'), post }
const platform = await openPlatform(app, Buffer.alloc(32, 7), pino({ level: 'silent' }), noStore, outlets)
await startJobs(platform, app)
console.log('ready')
