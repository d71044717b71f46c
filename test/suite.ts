import { type ChildProcess, spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const concurrency = Math.min(2, availableParallelism())
/** Seconds. A file that hangs must cost itself, never the answer about all the others. */
export interface Patience {
  /** What one file may take. */
  file: number
  /** When no further file begins. */
  suite: number
}
const usual: Patience = { file: 600, suite: 3600 }
/** Seconds the output of a file that has ended is waited for: a process it left behind may hold it open for ever. */
const outputPatience = 2

export interface Outcome {
  passed: number
  failed: number
  /** Files that failed beside another one and passed by themselves. */
  unsteady: string[]
}

interface FileOutcome {
  passed: number
  failed: number
  seconds: number
  text: string
}

const running = new Set<ChildProcess>()

/** Ends what the suite still runs. */
export function endSuite(): void {
  for (const child of running) endGroup(child)
}

/**
 * Runs test files, each in a process of its own, two at a time; says of each what came of it as soon as it is known. A file that fails beside
 * another is judged once more, by itself: what only a busy machine breaks is named, not counted.
 */
export async function runSuite(files: readonly string[], patience = usual, say: (line: string) => void = console.log): Promise<Outcome> {
  const deadline = performance.now() + patience.suite * 1000
  const outcome: Outcome = { passed: 0, failed: 0, unsteady: [] }
  const again: string[] = []
  const queue = [...files]
  const judge = async (file: string) => {
    const found = performance.now() < deadline ? await runFile(file, patience.file) : notBegun
    say(`${found.failed === 0 ? '✔' : '✖'} ${file} · ${found.passed + found.failed} tests · ${found.seconds.toFixed(1)} s`)
    if (found.failed > 0) say(found.text)
    return found
  }
  const work = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const found = await judge(file)
      if (found.failed > 0) again.push(file)
      else outcome.passed += found.passed
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  for (const file of again) {
    const found = await judge(file)
    outcome.passed += found.passed
    outcome.failed += found.failed
    if (found.failed === 0) outcome.unsteady.push(file)
  }
  return outcome
}

const notBegun: FileOutcome = { passed: 0, failed: 1, seconds: 0, text: 'not begun: the suite had taken too long' }

async function runFile(file: string, patience: number): Promise<FileOutcome> {
  const begun = performance.now()
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  const child = spawn(process.execPath, ['--import', './swc.mjs', '--test-reporter=spec', file], {
    cwd: root,
    // A group of its own, so that whatever it started can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...env, FORCE_COLOR: '0' },
  })
  running.add(child)
  const chunks: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', chunk => chunks.push(chunk))
  const closed = new Promise(resolve => child.once('close', resolve))
  const ended = new Promise<string | undefined>(resolve => {
    child.once('error', error => resolve(String(error)))
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : `ended with ${signal ?? code}`))
  })
  // SIGTERM would not do: the runner answers it in JavaScript, which a thread that hangs in native code never comes back to.
  const timer = setTimeout(() => {
    chunks.push(`\nnot through after ${patience} s: killed\n`)
    endGroup(child)
  }, patience * 1000)
  const fault = await ended
  clearTimeout(timer)
  await Promise.race([closed, sleep(outputPatience * 1000, undefined, { ref: false })])
  endGroup(child)
  running.delete(child)
  for (const stream of [child.stdout, child.stderr]) stream.destroy()
  const text = chunks.join('')
  const count = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  const failed = count('fail') + count('cancelled')
  return {
    passed: count('pass'),
    failed: failed === 0 && fault !== undefined ? 1 : failed,
    seconds: (performance.now() - begun) / 1000,
    text: fault === undefined ? text : `${text}\n${fault}`,
  }
}

function endGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}
