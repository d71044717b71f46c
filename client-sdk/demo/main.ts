/**
 * `npm run demo`: the main job of Jiangku, through the SDK. Starts a server of its own over the demo world; with `--url` and `--password`
 * it goes to one that runs. Prints in Chinese, or in English by `--lang en` or an English `LANG`.
 */
import { parseArgs } from 'node:util'
import { JiangkuError, type Language } from '../index.ts'
import { MainJob } from './main-job.ts'
import { startOwnServer } from './own-server.ts'
import { Printout } from './printout.ts'

const { values: given } = parseArgs({ options: { lang: { type: 'string' }, url: { type: 'string' }, password: { type: 'string' } } })
const wanted = given.lang ?? process.env.LC_ALL ?? process.env.LANG ?? ''
const language: Language = /^en\b|^en_/i.test(wanted) ? 'en' : 'zh-CN'
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format()

const print = new Printout(language, console.log)

try {
  if (given.url === undefined) print.starting()
  const own = given.url === undefined ? await startOwnServer() : undefined
  try {
    const { url, password } = own ?? { url: given.url!, password: given.password ?? '' }
    const job = new MainJob({ url, password, today }, language, print)
    const verdicts = await job.run()
    if (verdicts.some(verdict => verdict !== 'ACCEPTED')) process.exitCode = 1
  } finally {
    await own?.stop()
  }
} catch (error) {
  // Nothing but the reason: a person reads this.
  console.error(error instanceof JiangkuError ? `${error.code}: ${error.message}` : error)
  process.exitCode = 1
}
