import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EMAIL, ID_NUMBER, maskEmail, maskIdNumber, maskPhone, PHONE } from '../../api/personal.ts'
import { personalColumns } from '../../api/roster/personal-columns.ts'
import { testSeals } from '../key.ts'

test('S18 masks show no more than they may', () => {
  assert.equal(maskIdNumber('11010519491231002X'), '11***************X')
  assert.deepEqual(['13800001234', '07591234567', '2345', '12', ''].map(maskPhone), ['138****1234', '075****4567', '**45', '12', ''])
  assert.deepEqual(['liang@example.org', 'a@b.cn', '"a@b"@example.org'].map(maskEmail), [
    'l***@example.org',
    'a***@b.cn',
    '"***@example.org',
  ])
})

test('S18 what is stored opens for its own purpose only, and equal numbers are found', () => {
  const person = { idNumber: '11010519491231002X', phone: '13800001234', email: null }
  const [one, other] = [personalColumns(testSeals, person), personalColumns(testSeals, { ...person, email: 'liang@example.org' })]
  assert.equal(one.idNumberHash, other.idNumberHash)
  assert.notDeepEqual(one.idNumberSealed, other.idNumberSealed)
  assert.equal(testSeals.open(ID_NUMBER, one.idNumberSealed), person.idNumber)
  assert.equal(testSeals.open(PHONE, one.phoneSealed), person.phone)
  assert.equal(testSeals.open(EMAIL, other.emailSealed!), 'liang@example.org')
  assert.deepEqual([one.emailSealed, one.emailMasked], [null, null])
  assert.throws(() => testSeals.open(PHONE, one.idNumberSealed))
})
