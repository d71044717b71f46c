import assert from 'node:assert/strict'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, normalize } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

/** The floors of the house: imports go down only, and inside `api/` an area imports only from areas on its left. */
const root = fileURLToPath(new URL('..', import.meta.url))
const areas = ['catalogue', 'identity', 'roster', 'admission', 'dispatch', 'analytics']
const parts = ['read', 'live', 'files', 'notify', 'documents', 'solve', 'postgres']

const sources = globSync('{api,schema,client-sdk,seeds,bench,test}/**/*.ts', {
  cwd: root,
  exclude: name => /node_modules|dist$/.test(name),
})
const importsOf = (file: string) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^(?:import|export)\s[^'"]*?from '(\.[^']+)'|^import '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
    ),
  ].map(match => normalize(join(dirname(file), match[1] ?? match[2] ?? match[3] ?? '')))

/** The floor of a file of `api/` or `schema/`; `undefined` for what stands outside the house (seeds, tests, benches, the SDK). */
function floorOf(file: string): number | undefined {
  if (file.startsWith('schema/')) return 1
  if (!file.startsWith('api/')) return undefined
  const room = file.split('/')[1]!
  const name = basename(file)
  if (room === 'draw' || room === 'time') return 0
  if (parts.includes(room)) return 1
  if (!areas.includes(room)) {
    // The root of api/: what every floor above the parts may use, and the server that stands on top.
    return [
      'viewer.ts',
      'refusal.ts',
      'beyond-scope.ts',
      'facts.ts',
      'tasks.ts',
      'personal.ts',
      'html.ts',
      'seals.ts',
      'context.ts',
      'transaction.ts',
      'platform.ts',
      'orm.ts',
      'transition.ts',
    ].includes(room)
      ? 1
      : 6
  }
  if (name.endsWith('.resolver.ts')) return 5
  if (/(^|-)permissions\.ts$/.test(name) || name.startsWith('find-')) return 3
  const text = readFileSync(join(root, file), 'utf8')
  return /\b(act: Act|context: Context)\b/.test(text) ? 4 : 2
}

test('imports go down only', () => {
  const wrong: string[] = []
  for (const file of sources) {
    const floor = floorOf(file)
    if (floor === undefined) continue
    for (const target of importsOf(file)) {
      const below = floorOf(target)
      // Where the house is put together, its founding records and the demo world come in.
      if (below === undefined && ['api/open-world.ts', 'api/world-ahead.ts'].includes(file) && target.startsWith('seeds/')) continue
      if (below === undefined) wrong.push(`${file} imports ${target}, which stands outside the house`)
      else if (below > floor) wrong.push(`${file} (floor ${floor}) imports ${target} (floor ${below})`)
      else if (floor === 0 && dirname(target) !== dirname(file)) wrong.push(`${file} must import nothing of ours, but imports ${target}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('an area imports only from areas on its left', () => {
  const wrong: string[] = []
  for (const file of sources.filter(source => source.startsWith('api/'))) {
    const here = areas.indexOf(file.split('/')[1] ?? '')
    if (here < 0) continue
    for (const target of importsOf(file).filter(name => name.startsWith('api/'))) {
      const there = areas.indexOf(target.split('/')[1] ?? '')
      if (there > here) wrong.push(`${file} imports ${target}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('the verifier shares no code with the engine', () => {
  const foreign = sources
    .filter(file => file.startsWith('client-sdk/'))
    .flatMap(file => importsOf(file).map(target => [file, target] as const))
    .filter(([, target]) => !target.startsWith('client-sdk/'))
  assert.deepEqual(foreign, [])
})

test('the top level holds what the house names, and nothing else', () => {
  const named = ['api', 'schema', 'client-sdk', 'seeds', 'test', 'bench', 'docs', 'node_modules', 'dist']
  const files = ['codegen.ts', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'README.zh-CN.md', 'LICENSE']
  const config = ['biome.json', 'eslint.config.js', 'knip.json', 'swc.mjs']
  const strange = readdirSync(root).filter(name => !name.startsWith('.') && ![...named, ...files, ...config].includes(name))
  assert.deepEqual(strange, [])
})

test('names and habits that the house does not have', () => {
  // A service record is a term of the trade; a file or folder that is called `service` alone says nothing.
  const poorName = /(^|\/)((utils?|helpers?|common|shared|misc|manager|handler|processor|data|info)(\.|\/|-)|service(\.|\/))/
  const machineTime = ['api/time/clock.ts']
  const wrong: string[] = []
  for (const file of sources) {
    if (poorName.test(file)) wrong.push(`${file}: a name that says nothing`)
    if (file === 'test/house.test.ts') continue
    const text = readFileSync(join(root, file), 'utf8')
    if (/Math\.random/.test(text)) wrong.push(`${file}: chance comes in as an argument`)
    if (/^export default/m.test(text) && file !== 'codegen.ts') wrong.push(`${file}: no default exports`)
    if (/\b(TODO|FIXME)\b/.test(text)) wrong.push(`${file}: unfinished`)
    if (/\bjest\.|mock\.(fn|method)/.test(text)) wrong.push(`${file}: no mocks`)
    const product = /^(api|schema|client-sdk|seeds)\//.test(file) && !machineTime.includes(file)
    if (product && /\bDate\.now\(|\bnew Date\(\)/.test(text)) wrong.push(`${file}: time comes in as an argument`)
    const wide = text.split('\n').filter(line => line.length > 140 && /^\s*(\/\*\*|\*|\/\/)/.test(line)).length
    if (product && wide > 0 && !/generated/.test(file)) wrong.push(`${file}: ${wide} lines of comments wider than 140 characters`)
    const lines = text.split('\n').length
    if (product && lines > 250 && !/generated/.test(file)) wrong.push(`${file}: ${lines} lines hold two things`)
  }
  assert.deepEqual(wrong, [])
})

test('no test goes unrun: each stands in a `.test.ts`, or in a part that exactly one imports', () => {
  const suites = sources.filter(file => file.endsWith('.test.ts'))
  const imported = suites.flatMap(importsOf)
  const unrun = sources.filter(file => {
    if (file.endsWith('.test.ts') || !/^test\(/m.test(readFileSync(join(root, file), 'utf8'))) return false
    return imported.filter(name => name === file).length !== 1
  })
  assert.deepEqual(unrun, [])
})
