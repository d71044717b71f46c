// Compiles TypeScript on import, in the main thread and in workers: `node --import ./swc.mjs file.ts`.
// Decorators need a compiler (Node only strips types); the output is cached by content.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module, { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { BroadcastChannel, isMainThread } from 'node:worker_threads'

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `需要 Node 24 或更高版本，当前为 ${process.versions.node}。请用 npm 运行（npm start、npm test），并确认安装时未使用 --ignore-scripts：再执行一次 npm ci。`,
  )
  console.error(
    `Node 24 or later is needed, and this is ${process.versions.node}. Run through npm (npm start, npm test), and install without --ignore-scripts: npm ci once more.`,
  )
  process.exit(1)
}

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('./node_modules/.cache/jiangku/', import.meta.url))
const options = {
  configFile: false,
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    // Class fields must not be defined on the instance: the ORM puts accessors on the prototype.
    transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
  },
}
// What V8 made of the modules is kept too: a second start need not compile them again.
module.enableCompileCache(`${cache}code`)
const salt = JSON.stringify(options)
/** The compiler, loaded only when something is not in the cache. */
let swc

/**
 * Loaded by threads alone, the native compiler goes with the first of them that ends, and the next one to load it crashes the process. So a thread
 * has the main one load it too, and keep it.
 */
const keeping = new BroadcastChannel('jiangku.compiler')
keeping.unref()
if (isMainThread) {
  keeping.onmessage = ({ data: kept }) => {
    swc ??= require('@swc/core')
    Atomics.store(kept, 0, 1)
    Atomics.notify(kept, 0)
  }
  keeping.unref()
}

function compiler() {
  if (!isMainThread && !swc) {
    const kept = new Int32Array(new SharedArrayBuffer(4))
    keeping.postMessage(kept)
    Atomics.wait(kept, 0, 0, 10_000)
  }
  swc ??= require('@swc/core')
  return swc
}

function compile(url, source) {
  const key = `${cache}${createHash('sha256').update(salt).update(url).update(source).digest('hex').slice(0, 40)}.mjs`
  try {
    return readFileSync(key, 'utf8')
  } catch {
    const { code } = compiler().transformSync(source, { ...options, filename: fileURLToPath(url) })
    try {
      mkdirSync(cache, { recursive: true })
      writeFileSync(`${key}.${process.pid}`, code)
      renameSync(`${key}.${process.pid}`, key)
    } catch {
      // A read-only tree only loses the cache.
    }
    return code
  }
}

module.registerHooks({
  load(url, context, next) {
    const path = url.split('?')[0]
    if (!path.endsWith('.ts') || path.includes('/node_modules/')) return next(url, context)
    return { format: 'module', shortCircuit: true, source: compile(path, readFileSync(fileURLToPath(path), 'utf8')) }
  },
})
