import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const page = fileURLToPath(new URL('browser.js', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))
const compress = promisify(gzip)

const workers = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
}

/**
 * GraphiQL as files of our own by name, compressed with gzip, editor and workers included: nothing is fetched from elsewhere. Made from the
 * installed packages in a few seconds, and kept beside them; where that folder cannot be written, in memory alone.
 */
export function graphiqlFiles(): Promise<ReadonlyMap<string, Buffer>> {
  made ??= readOrMake().catch(error => {
    made = undefined
    throw error
  })
  return made
}

let made: Promise<ReadonlyMap<string, Buffer>> | undefined

async function readOrMake(): Promise<ReadonlyMap<string, Buffer>> {
  const folder = join(root, 'node_modules/.cache/jiangku-graphiql', graphiqlKey())
  const kept = await readKept(folder)
  if (kept) return kept
  const files = await make()
  await keep(folder, files).catch(() => undefined)
  return files
}

/** A name for the files that changes whenever they do. */
export function graphiqlKey(): string {
  const hash = createHash('sha256').update(readFileSync(page))
  for (const name of ['graphiql', 'monaco-editor', 'monaco-graphql', 'esbuild', 'react-dom']) {
    hash.update((require(`${name}/package.json`) as { version: string }).version)
  }
  return hash.digest('hex').slice(0, 16)
}

async function make(): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { page, ...workers },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    target: 'es2022',
    legalComments: 'none',
    loader: { '.ttf': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const entries = outputFiles.map(async ({ path, contents }) => [basename(path), await compress(contents)] as const)
  return new Map(await Promise.all(entries))
}

async function readKept(folder: string): Promise<Map<string, Buffer> | undefined> {
  try {
    const names = await readdir(folder)
    return new Map(await Promise.all(names.map(async name => [name, await readFile(join(folder, name))] as const)))
  } catch {
    return undefined
  }
}

/** Writes apart and moves into place, so that nobody reads half of it. */
async function keep(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  const draft = `${folder}.${process.pid}`
  await mkdir(draft, { recursive: true })
  await Promise.all([...files].map(([name, content]) => writeFile(join(draft, name), content)))
  await rename(draft, folder).catch(() => rm(draft, { recursive: true }))
}
