import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { canonicalJson } from '../../api/draw/canonical-json.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { loadSolver, type Solver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { shapes, twin } from '../../bench/draw/twins.ts'
import { randomInstance } from './random-instance.ts'

/**
 * SHA-256 over lottery and certificate, as recorded on Node 24.21.0 and equal on Node 22.23.3. Whatever runs this test must find the
 * same bytes; a change of the engine that means to change them records them anew, on both.
 */
const recorded: Readonly<Record<string, string>> = {
  'random 2': '52f9d0326f5740857906dd39a7d40eb49dcf0a487b9b0179cb7a5a67a613e509',
  'random 3': 'a38971649a29fc1372c7b079de7f8b3e12c4001c01b1e50bf91daf793d872ef8',
  'random 5': 'e6e9314d6291ee01bcd742df962e8c95435b93f481e4465bfa6ea81aaa5ed1bc',
  'random 7': '9791f25a39c49614db876f84a7f2c7d112f365d4c2227a50d11cbbcc606d21dd',
  'random 11': 'c92322c5ec35f53cf76889990d986c2a1777b1cf12c13942d4b33270cb0627e3',
  'random 13': 'dacf4eec3bf38bd1a120ca486fdd4217f7c0d6db4cf346985ab39a7ac42b277a',
  hd: 'ccc38d6abed42af8bb6224321bf026ff2ea86cf595d72984cd029e41121cb01c',
  sf_b: 'e1d011908cbd1741053a1c2e3e3a71ee18defcacbcb3b5a2785902d62ff28237',
  cca: '91166e5f21afc893fd924b51048c61103200daf460107d18541044f0221871f3',
  nexus: 'd21705418504cfdac98e7b1b358a6b18a4c723b278ae0e9fcb728888dee64732',
}

const digestOf = (instance: Instance, solver: Solver): string => {
  const found = solve(instance, solver)
  const said = found.kind === 'infeasible' ? found : { lottery: found.lottery, certificate: found.certificate }
  return createHash('sha256').update(canonicalJson(said)).digest('hex')
}

const instances: Readonly<Record<string, Instance>> = {
  ...Object.fromEntries([2, 3, 5, 7, 11, 13].map(seed => [`random ${seed}`, randomInstance(seed)])),
  ...Object.fromEntries(['hd', 'sf_b', 'cca', 'nexus'].map(name => [name, twin(shapes.find(shape => shape.name === name)!, 1)])),
}

test('the same instances give the bytes that were recorded, on this Node as on others', async () => {
  const solver = await loadSolver()
  assert.deepEqual(Object.fromEntries(Object.entries(instances).map(([name, instance]) => [name, digestOf(instance, solver)])), recorded)
})
