import { readFileSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { LARGEST_FILE } from '../verify/open-file.ts'
import { verify } from '../verify/verify.ts'
import { classic } from './classic.ts'
import { usualPlace } from './device-file.ts'
import { type Bench, commit, enrol, link, reveal } from './hold.ts'

const USAGE = `jiangku draw enrol --url URL --login NAME --device NAME    登记本设备的密钥 · enrol a key of this device
jiangku draw commit DRAW [--document HASH]                 作出承诺 · commit to a draw
jiangku draw reveal DRAW                                   揭示 · reveal
jiangku draw link DRAW                                     给出下一个链值 · provide the next link
jiangku draw classic FILE                                  按 RFC 3797 选取，离线 · select by RFC 3797, offline
jiangku verify-draw FILE                                   核验证明文件 · verify a proof file, offline

--file PATH: 设备文件 · device file, otherwise ~/.jiangku/holder.json    JIANGKU_PASSWORD: 密码 · the password`

const options = {
  url: { type: 'string' },
  login: { type: 'string' },
  device: { type: 'string' },
  document: { type: 'string' },
  file: { type: 'string' },
} as const

/** Runs one command; answers the exit code: 0 done or accepted, 1 refused or rejected, 2 not understood. */
export async function run(argv: readonly string[], say: (line: string) => void = console.log): Promise<number> {
  const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true })
  const [command, ...rest] = positionals
  if (command === 'verify-draw' && rest.length === 1) return verifyDraw(rest[0]!, say)
  if (command !== 'draw') return misunderstood(say)
  const [what, drawId] = rest
  if (what === 'classic' && drawId) return classic(drawId, say)
  const bench: Bench = { path: values.file ?? usualPlace(), password: process.env.JIANGKU_PASSWORD ?? '', say }
  const { url, login: loginName, device } = values
  if (what === 'enrol' && url && loginName && device) await enrol(bench, { url, loginName, device })
  else if (what === 'commit' && drawId) await commit(bench, drawId, values.document)
  else if (what === 'reveal' && drawId) await reveal(bench, drawId)
  else if (what === 'link' && drawId) await link(bench, drawId)
  else return misunderstood(say)
  return 0
}

function misunderstood(say: (line: string) => void): number {
  say(USAGE)
  return 2
}

/** Says what the verifier finds, check by check, in both languages. */
function verifyDraw(path: string, say: (line: string) => void): number {
  // A file that is too large is not even read.
  const report = verify(statSync(path).size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(path))
  if (report.verdict === 'REFUSED') {
    say(`${report.reason} ${report.zh} ${report.en}`)
    return 1
  }
  for (const { name, passed, zh, en } of report.checks) say(`${passed ? '✓' : '✗'} ${name} ${zh} ${en}`)
  say(`commitment ${report.commitment}`)
  say(`pool root ${report.poolRoot}`)
  say(`${report.verdict} ${report.zh} ${report.en}`)
  return report.verdict === 'ACCEPTED' ? 0 : 1
}
