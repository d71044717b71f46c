import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { identityCheckCharacter, readIdentityNumber } from '../../api/roster/import/identity-number.ts'
import { localDateOf } from '../../api/time/local-date.ts'
import { makeIdentityNumber } from '../../seeds/world/identity-numbers.ts'

const anyBirthDate = fc.integer({ min: -20_000, max: 18_000 }).map(localDateOf)
const anyNumber = fc
  .tuple(anyBirthDate, fc.nat(499), fc.constantFrom('MALE' as const, 'FEMALE' as const))
  .map(([birthDate, sequence, sex]) => makeIdentityNumber('440899', birthDate, sequence, sex))

test('the examples of GB 11643 are read', () => {
  assert.deepEqual(readIdentityNumber('11010519491231002X'), {
    number: '11010519491231002X',
    division: '110105',
    birthDate: '1949-12-31',
    sex: 'FEMALE',
  })
  assert.deepEqual(readIdentityNumber('440524188001010014'), {
    number: '440524188001010014',
    division: '440524',
    birthDate: '1880-01-01',
    sex: 'MALE',
  })
})

test('a number is read as people type it', () => {
  const read = readIdentityNumber('11010519491231002X')
  assert.deepEqual(readIdentityNumber(' 110105 19491231 002x '), read)
  assert.deepEqual(readIdentityNumber('１１０１０５１９４９１２３１００２Ｘ'), read)
})

test('a fault is named, and never shows the number', () => {
  assert.deepEqual(readIdentityNumber(''), { fault: 'LENGTH' })
  assert.deepEqual(readIdentityNumber('110105491231002'), { fault: 'LENGTH' })
  assert.deepEqual(readIdentityNumber('1101051949123100ZX'), { fault: 'CHARACTER' })
  assert.deepEqual(readIdentityNumber('01010519491231002X'), { fault: 'CHARACTER' })
  assert.deepEqual(readIdentityNumber('110105X9491231002X'), { fault: 'CHARACTER' })
  assert.deepEqual(readIdentityNumber('110105194902300021'), { fault: 'BIRTH_DATE' })
  assert.deepEqual(readIdentityNumber('110105194912310020'), { fault: 'CHECK_CHARACTER' })
  assert.throws(() => identityCheckCharacter('1101051949123100'), new RangeError('not seventeen digits'))
})

test('no fault and no error contains a piece of what was typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 40 }),
        anyNumber.map(number => number.replace(/.$/, '?')),
      ),
      text => {
        const reading = readIdentityNumber(text)
        if ('fault' in reading) assert.match(JSON.stringify(reading), /^\{"fault":"(LENGTH|CHARACTER|BIRTH_DATE|CHECK_CHARACTER)"\}$/)
        if (/^\d{17}$/.test(text)) return
        assert.throws(() => identityCheckCharacter(text), new RangeError('not seventeen digits'))
      },
    ),
    { numRuns: 2_000, seed: 7 },
  )
})

test('an invented number says what it was made of', () => {
  fc.assert(
    fc.property(anyBirthDate, fc.nat(499), fc.constantFrom('MALE' as const, 'FEMALE' as const), (birthDate, sequence, sex) => {
      const number = makeIdentityNumber('440899', birthDate, sequence, sex)
      assert.deepEqual(readIdentityNumber(number), { number, division: '440899', birthDate, sex })
    }),
    { numRuns: 2_000, seed: 8 },
  )
  assert.throws(() => makeIdentityNumber('440899', '1970-01-01', 500, 'MALE'), RangeError)
})

test('every change of one character and every exchange of neighbours is found', () => {
  fc.assert(
    fc.property(anyNumber, number => {
      for (let place = 0; place < 18; place++) {
        for (const other of '0123456789X') {
          if (other !== number[place]) assert.ok('fault' in readIdentityNumber(number.slice(0, place) + other + number.slice(place + 1)))
        }
        const exchanged = number.slice(0, place) + (number[place + 1] ?? '') + number[place] + number.slice(place + 2)
        if (exchanged !== number) assert.ok('fault' in readIdentityNumber(exchanged))
      }
    }),
    { numRuns: 200, seed: 9 },
  )
})
