import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { inventName } from '../../seeds/world/names.ts'
import { Random, weightedChoice } from '../../seeds/world/random.ts'

/** xoshiro128** written down again from its definition, in big integers. */
function* reference(seed: string): Generator<number> {
  const mask = 0xffffffffn
  const rotate = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & mask
  const hash = createHash('sha256').update(seed).digest()
  let [s0, s1, s2, s3] = [0, 4, 8, 12].map(offset => BigInt(hash.readUInt32LE(offset))) as [bigint, bigint, bigint, bigint]
  for (;;) {
    yield Number((rotate((s1 * 5n) & mask, 7n) * 9n) & mask)
    const t = (s1 << 9n) & mask
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= t
    s3 = rotate(s3, 11n)
  }
}

test('the stream is xoshiro128** from the hash of its seed', () => {
  const random = new Random('jiangku')
  const expected = reference('jiangku')
  for (let step = 0; step < 10_000; step++) assert.equal(random.next(), expected.next().value)
})

test('a fork depends on seed and label, not on what was taken before', () => {
  const fresh = new Random('jiangku')
  const used = new Random('jiangku')
  for (let step = 0; step < 100; step++) used.next()
  const streams = [fresh.fork('expert/1'), used.fork('expert/1'), fresh.fork('expert/2'), new Random('other').fork('expert/1')]
  const [one, same, second, other] = streams.map(stream => [stream.next(), stream.next()])
  assert.deepEqual(same, one)
  assert.notDeepEqual(second, one)
  assert.notDeepEqual(other, one)
})

test('numbers below a bound are equally likely; a bound of none is refused', () => {
  const random = new Random('dice')
  const counts = Array.from({ length: 6 }, () => 0)
  for (let cast = 0; cast < 60_000; cast++) {
    const face = random.below(6)
    counts[face] = (counts[face] ?? 0) + 1
  }
  // Six standard deviations of a fair die.
  for (const count of counts) assert.ok(Math.abs(count - 10_000) < 550, counts.join(' '))
  // A remainder without rejection would put half of these below 2^30 instead of a third.
  const low = Array.from({ length: 30_000 }, () => random.below(3 * 2 ** 30)).filter(value => value < 2 ** 30).length
  assert.ok(Math.abs(low - 10_000) < 500, String(low))
  for (const bad of [0, -1, 1.5, 2 ** 32 + 1]) assert.throws(() => random.below(bad), RangeError)
  assert.equal(random.below(1), 0)
})

test('a sample holds different items, each equally likely in each place', () => {
  const random = new Random('sample')
  const seen = new Map<string, number>()
  for (let round = 0; round < 12_000; round++) {
    const key = random.sample(['a', 'b', 'c', 'd'], 2).join('')
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  assert.equal(seen.size, 12)
  for (const [key, count] of seen) assert.ok(Math.abs(count - 1_000) < 160, `${key} ${count}`)
  assert.deepEqual(random.sample(['a', 'b'], 5).toSorted(), ['a', 'b'])
  assert.deepEqual(random.sample([], 3), [])
})

test('a weighted choice follows its weights and never takes weight nothing', () => {
  const random = new Random('weights')
  const choose = weightedChoice([
    ['never', 0],
    ['often', 3],
    ['seldom', 1],
  ] as const)
  const counts = { never: 0, often: 0, seldom: 0 }
  for (let round = 0; round < 40_000; round++) counts[choose(random)]++
  assert.equal(counts.never, 0)
  assert.ok(Math.abs(counts.often - 30_000) < 450, String(counts.often))
  assert.throws(() => weightedChoice<string>([])(random), RangeError)
})

test('names are invented the same way every time', () => {
  const random = new Random('jiangku')
  assert.deepEqual(
    Array.from({ length: 8 }, (_, index) =>
      inventName(random.fork(`expert/${index}`), index % 2 === 0 ? 'MALE' : 'FEMALE', 1955 + index * 6),
    ),
    ['黄振生', '刘惠兰', '蒋水军', '李霞', '陈国明', '杨秋梅', '张浩熙', '沈芷晴'],
  )
  const many = Array.from({ length: 20_000 }, () => inventName(random, 'FEMALE', 1975))
  assert.ok(many.every(name => /^(\p{Script=Han}{2,4}|\p{Script=Han}+·\p{Script=Han}+)$/u.test(name)))
  assert.ok(many.some(name => name.includes('·')))
  assert.ok(new Set(many).size > 8_000, String(new Set(many).size))
})
