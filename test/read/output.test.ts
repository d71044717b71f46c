import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { output } from '../../api/read/output.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'

function written(write: () => void): string {
  output.clear()
  write()
  return output.taken().toString()
}

test('text is written as JSON.stringify writes it, whatever it holds', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.nat(0xffff)).map(codes => String.fromCharCode(...codes)),
  )
  fc.assert(
    fc.property(any, text => {
      assert.equal(
        written(() => output.text(text)),
        JSON.stringify(text),
      )
    }),
    { numRuns: 3_000, seed: 7 },
  )
  for (const text of ['', '王', '𠮷', '\ud800', '\udc00\ud800', '"\\/\b\f\n\r\t\0\u001f\u007f\u2028', 'é߿ࠀ￿']) {
    assert.equal(
      written(() => output.text(text)),
      JSON.stringify(text),
    )
  }
})

test('global ids are those of the schema', () => {
  for (const typeName of ['Expert', 'Panel', 'Assignment', 'SkillMasterStudio', 'HonourKind']) {
    for (const id of [1, 9, 10, 77, 999, 12_345, 2_147_483_647]) {
      assert.equal(
        written(() => output.globalId(`${typeName}:`, String(id))),
        `"${toGlobalId(typeName, id)}"`,
      )
    }
  }
})

test('an answer larger than the scratch is whole, and what was taken stays as it was', () => {
  const text = '焊工'.repeat(100_000)
  const large = written(() => {
    for (let times = 0; times < 20; times++) output.text(text)
  })
  assert.equal(large, JSON.stringify(text).repeat(20))
  output.clear()
  output.bare('1')
  const taken = output.taken()
  output.clear()
  output.json('["曾用名"]')
  assert.equal(taken.toString(), '1')
  assert.equal(output.taken().toString(), '["曾用名"]')
})
