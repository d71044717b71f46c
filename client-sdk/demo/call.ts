/**
 * `npm run demo:call`: a whole call, from its publication to the certificates, through the SDK, on a server of its own. In Chinese, or in
 * English by `--lang en`.
 */
import { parseArgs } from 'node:util'
import { JiangkuError, type Language } from '../index.ts'
import { startCallServer } from './call-server.ts'
import { callWordsOf } from './call-words.ts'
import { WholeCall } from './whole-call.ts'

const { values: given } = parseArgs({ options: { lang: { type: 'string' } } })
const wanted = given.lang ?? process.env.LC_ALL ?? process.env.LANG ?? ''
const language: Language = /^en\b|^en_/i.test(wanted) ? 'en' : 'zh-CN'

try {
  console.log(`\n  ${callWordsOf(language).starting}`)
  const server = await startCallServer()
  try {
    const { appointed } = await new WholeCall(server, language, console.log).run()
    if (appointed !== 39) process.exitCode = 1
  } finally {
    await server.stop()
  }
} catch (error) {
  // Nothing but the reason: a person reads this.
  console.error(error instanceof JiangkuError ? `${error.code}: ${error.message}` : error)
  process.exitCode = 1
}
