import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCsv } from '../../api/documents/csv.ts'

test('cells are read as RFC 4180 has them', () => {
  assert.deepEqual(readCsv('a,b\r\n1,"2, ""zwei""\r\nneue Zeile"\r\n'), {
    rows: [
      ['a', 'b'],
      ['1', '2, "zwei"\r\nneue Zeile'],
    ],
  })
  assert.deepEqual(readCsv('\ufeff姓名,电话\n张三,\n'), {
    rows: [
      ['姓名', '电话'],
      ['张三', ''],
    ],
  })
  assert.deepEqual(readCsv('a\rb'), { rows: [['a'], ['b']] })
  assert.deepEqual(readCsv('a,'), { rows: [['a', '']] })
  assert.deepEqual(readCsv('a\n\nb\n'), { rows: [['a'], [''], ['b']] })
  assert.deepEqual(readCsv(''), { rows: [] })
})

test('a quotation mark that is not closed, or stands within a cell, is placed', () => {
  assert.deepEqual(readCsv('a,b\n1,"2\n3,4\n'), { brokenRow: 2 })
  assert.deepEqual(readCsv('a\nb\nc"d\n'), { brokenRow: 3 })
  assert.deepEqual(readCsv('"a"b\n'), { brokenRow: 1 })
})

test('whatever is written as CSV is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '匠', ',', '"', '\n', '\r', ' ') })
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(rows, expected => {
      const text = expected.map(cells => cells.map(value => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n')
      assert.deepEqual(readCsv(text), { rows: expected })
    }),
  )
})

test('a million cells are read in well under a second', () => {
  const started = performance.now()
  const reading = readCsv('a,b,c,d\n'.repeat(250_000))
  assert.ok('rows' in reading && reading.rows.length === 250_000)
  assert.ok(performance.now() - started < 3_000)
})
