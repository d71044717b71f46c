import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { classicKey, drawClassic } from '../../api/draw/rfc3797.ts'
import { verifyClassic } from '../../client-sdk/verify/classic.ts'
import { md5Number } from '../../client-sdk/verify/md5.ts'
import { Dice } from './dice.ts'

/** The worked example of RFC 3797 §6: a daily lottery number, five numbers of a second lottery, six of a third. */
const sources = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]]
const pool = (
  'John Mary Bashful Dopey Sleepy Grouchy Doc Sneazy Handsome Cassandra Pollyanna Pendragon Pandora Faith Hope Charity Lee ' +
  'Longsuffering Chastity Smith Pride Sloth Envy Anger Kasczynski'
).split(' ')
const selected = [17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4]

test('RFC 3797 section 6: the worked example comes out as printed', () => {
  assert.equal(classicKey(sources), '9319./2.5.8.10.12./9.18.26.34.41.45./')
  assert.deepEqual(drawClassic({ sources, pool, wanted: 16 }), selected)
  assert.equal(pool[selected[0]! - 1], 'Lee')
  assert.equal(
    md5Number(Buffer.from(`\0\0${classicKey(sources)}\0\0`))
      .toString(16)
      .toUpperCase(),
    '990DD0A5692A029A98B5E01AA28F3459',
  )
})

test('the classic verifier accepts the example and nothing else', () => {
  assert.equal(verifyClassic({ sources, pool, selected }), true)
  assert.equal(verifyClassic({ sources: [[9318], ...sources.slice(1)], pool, selected }), false)
  assert.equal(verifyClassic({ sources, pool: pool.slice(1), selected }), false)
  assert.equal(verifyClassic({ sources, pool, selected: selected.toReversed() }), false)
  assert.equal(verifyClassic({ sources, pool: pool.slice(0, 3), selected }), false)
  for (const hostile of [null, 1, {}, { sources, pool, selected: [0] }, { sources: [['9319']], pool, selected }]) {
    assert.equal(verifyClassic(hostile), false)
  }
})

test("the verifier's own MD5 equals the platform's at every length up to three blocks, and both classic draws agree", () => {
  const dice = new Dice(5)
  for (let length = 0; length < 200; length++) {
    const message = Buffer.from(Array.from({ length }, () => dice.below(256)))
    assert.equal(md5Number(message), BigInt(`0x${hash('md5', message, 'hex')}`))
  }
  for (let i = 0; i < 50; i++) {
    const names = Array.from({ length: 1 + dice.below(400) }, (_, n) => `n${n}`)
    const draw = { sources: [[dice.next(), dice.below(9)], [dice.below(99)]], pool: names, wanted: dice.below(names.length) }
    assert.equal(verifyClassic({ sources: draw.sources, pool: names, selected: drawClassic(draw) }), true)
  }
})
