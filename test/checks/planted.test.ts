import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invariants } from '../../api/checks/all.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { testSeals } from '../key.ts'
import { plantedDatabase } from '../planted.ts'

test('the demo world breaks no invariant', async () => {
  const { owner } = await plantedDatabase(1_000)
  const broken: unknown[] = []
  await withClient(owner, async client => {
    for await (const { invariant, offenders } of checkData(client, testSeals, invariants)) {
      if (offenders.length > 0) broken.push([invariant.name, offenders.length, offenders[0]])
    }
  })
  assert.deepEqual(broken, [])
})

test('every invariant has a name of its own and says why in both languages', () => {
  assert.equal(new Set(invariants.map(({ name }) => name)).size, invariants.length)
  for (const { why, clause } of invariants) {
    assert.match(why.zh, /\p{Script=Han}.*。$/u)
    assert.match(why.en, /^[A-Z][\x20-\x7e]+\.$/)
    if (clause !== undefined) assert.match(clause, /^S\d\d$/)
  }
})
