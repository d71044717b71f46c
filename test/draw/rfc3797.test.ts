import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { type ClassicRefusal, drawClassic, verifyClassic } from '../../client-sdk/verify/classic.ts'
import { md5Number } from '../../client-sdk/verify/md5.ts'
import { keyAgain, selectAgain } from './classic-twin.ts'
import { Dice } from './dice.ts'

/** The worked example of RFC 3797 §6: a daily lottery number, five numbers of a second lottery, six of a third. */
const sources = [[9319], [2, 5, 12, 8, 10], [9, 18, 26, 34, 41, 45]]
const pool = (
  'John Mary Bashful Dopey Sleepy Grouchy Doc Sneazy Handsome Cassandra Pollyanna Pendragon Pandora Faith Hope Charity Lee ' +
  'Longsuffering Chastity Smith Pride Sloth Envy Anger Kasczynski'
).split(' ')
const selected = [17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4]

test('RFC 3797 section 6: the worked example comes out as printed', () => {
  const key = '9319./2.5.8.10.12./9.18.26.34.41.45./'
  assert.deepEqual(drawClassic({ sources, pool, wanted: 16 }), { kind: 'SELECTED', key, selected })
  assert.equal(pool[selected[0]! - 1], 'Lee')
  assert.equal(
    md5Number(Buffer.from(`\0\0${key}\0\0`))
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
    const draw = { sources: [[dice.next(), dice.below(9)], [dice.below(99)]], pool: names, wanted: 1 + dice.below(names.length) }
    const again = { kind: 'SELECTED', key: keyAgain(draw.sources), selected: selectAgain(draw) }
    assert.deepEqual(drawClassic(draw), again)
    assert.equal(verifyClassic({ sources: draw.sources, pool: names, selected: again.selected }), true)
  }
})

test('what is no classic draw is refused with its reason and its numbers, in both languages', () => {
  const cases: readonly (readonly [unknown, ClassicRefusal['reason'], string, string])[] = [
    [null, 'SOURCES_MALFORMED', 'sources 应为', 'sources is a list'],
    [{ sources: [], pool, wanted: 1 }, 'SOURCES_MALFORMED', '1 至 1000 个来源', '1 to 1000 sources'],
    [{ sources: [[9319], []], pool, wanted: 1 }, 'SOURCES_MALFORMED', '非负整数', 'non-negative integers'],
    [{ sources: [[1.5]], pool, wanted: 1 }, 'SOURCES_MALFORMED', '非负整数', 'non-negative integers'],
    [{ sources: [[-1]], pool, wanted: 1 }, 'SOURCES_MALFORMED', '非负整数', 'non-negative integers'],
    [{ sources, pool: [], wanted: 1 }, 'POOL_MALFORMED', '1 至 65535 个名称', '1 to 65535 names'],
    [{ sources, pool: ['John', 7], wanted: 1 }, 'POOL_MALFORMED', '1 至 200 字', '1 to 200 characters'],
    [{ sources, pool, wanted: '3' }, 'WANTED_MALFORMED', '不小于 1 的整数', 'an integer of at least 1'],
    [{ sources, pool, wanted: 0 }, 'WANTED_MALFORMED', '不小于 1 的整数', 'an integer of at least 1'],
    [{ sources, pool, wanted: 26 }, 'POOL_TOO_SMALL', '要选 26 人，名单只有 25 人', '26 are wanted, and the list has 25'],
    [{ sources, pool, wanted: 3, seed: 1 }, 'UNKNOWN_MEMBER', '不认识的成员：seed', 'Unknown member: seed'],
  ]
  for (const [given, reason, zh, en] of cases) {
    const refused = drawClassic(given) as ClassicRefusal
    assert.deepEqual(
      [refused.kind, refused.reason, refused.zh.includes(zh), refused.en.includes(en)],
      ['REFUSED', reason, true, true],
      refused.en,
    )
  }
})
