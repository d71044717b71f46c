import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { creditCodeCheckCharacter, readCreditCode } from '../../api/catalogue/credit-code.ts'
import { makeCreditCode } from '../../seeds/world/credit-codes.ts'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const anyCode = fc
  .tuple(fc.constantFrom('91', '12', '51', '52'), fc.nat(999_999))
  .map(([kind, number]) => makeCreditCode(kind, '440802', number))

test('the example of GB 32100 is read', () => {
  assert.deepEqual(readCreditCode('91350100M000100Y43'), { code: '91350100M000100Y43' })
})

test('a code is read as people type it', () => {
  assert.deepEqual(readCreditCode(' 91350100 m000100y43\n'), { code: '91350100M000100Y43' })
  assert.deepEqual(readCreditCode('９１３５０１００Ｍ０００１００Ｙ４３'), { code: '91350100M000100Y43' })
})

test('what is no credit code is answered with its fault: length, character or check character', () => {
  assert.deepEqual(readCreditCode(''), { fault: 'LENGTH' })
  assert.deepEqual(readCreditCode('91350100M000100Y4'), { fault: 'LENGTH' })
  assert.deepEqual(readCreditCode('9135010OM000100Y43'), { fault: 'CHARACTER' })
  assert.deepEqual(readCreditCode('913501A0M000100Y43'), { fault: 'CHARACTER' })
  assert.deepEqual(readCreditCode('91350100M000100I43'), { fault: 'CHARACTER' })
  assert.deepEqual(readCreditCode('91350100M000100Y44'), { fault: 'CHECK_CHARACTER' })
  assert.throws(() => creditCodeCheckCharacter('91350100M000100Y'), RangeError)
  assert.throws(() => creditCodeCheckCharacter('91350100M000100YI'), RangeError)
})

test('every change of one character is found', () => {
  fc.assert(
    fc.property(anyCode, code => {
      assert.deepEqual(readCreditCode(code), { code })
      for (let place = 0; place < 18; place++) {
        for (const other of CHARACTERS) {
          if (other !== code[place]) assert.ok('fault' in readCreditCode(code.slice(0, place) + other + code.slice(place + 1)))
        }
      }
    }),
    { numRuns: 60, seed: 5 },
  )
})

test('every exchange of two different neighbours is found', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(16), (code, place) => {
      const exchanged = code.slice(0, place) + code[place + 1] + code[place] + code.slice(place + 2)
      assert.equal('fault' in readCreditCode(exchanged), exchanged !== code)
    }),
    { numRuns: 2_000, seed: 6 },
  )
})

test('a check of length and characters alone would let changes through', () => {
  assert.match('91350100M000100Y44', /^[0-9A-HJ-NP-RTUWXY]{18}$/)
  assert.deepEqual(readCreditCode('91350100M000100Y44'), { fault: 'CHECK_CHARACTER' })
})
