import assert from 'node:assert/strict'
import { hash } from 'node:crypto'
import { test } from 'node:test'
import { Worker } from 'node:worker_threads'
import { canonicalJson } from '../../api/draw/canonical-json.ts'
import { chancesOf } from '../../api/draw/chances.ts'
import { DrawFault } from '../../api/draw/fault.ts'
import { compareFractions, fraction, fractionText, readFraction } from '../../api/draw/fraction.ts'
import { merklePath, merkleRoot, merkleTree } from '../../api/draw/merkle.ts'
import { Stream } from '../../api/draw/stream.ts'
import { hashOf, hashOfText } from '../../client-sdk/verify/bytes.ts'
import { uniformSource } from '../../client-sdk/verify/counter.ts'
import { sha256 } from '../../client-sdk/verify/sha256.ts'
import { spelling } from '../../client-sdk/verify/spelling.ts'
import { Dice } from './dice.ts'
import { proofBytes } from './reference-proof.ts'
import { randomDraft, randomLottery } from './world.ts'

test('canonical JSON has one spelling, and engine and verifier share it', () => {
  const value = { b: [1, 'ä"\\\n\u0001😀'], a: { zz: 0, Z: -5 }, c: undefined }
  assert.equal(canonicalJson(value), '{"a":{"Z":-5,"zz":0},"b":[1,"ä\\"\\\\\\n\\u0001😀"]}')
  assert.equal(spelling(JSON.parse(canonicalJson(value))), canonicalJson(value))
  for (const wrong of [0.5, -0, Number.NaN, 2 ** 53, true, null, '\ud800', { 'a b': 1 }, { '': 1 }, [undefined]]) {
    assert.throws(() => canonicalJson(wrong), DrawFault)
    assert.equal(spelling(wrong), undefined)
  }
})

test("the verifier's own SHA-256 equals the platform's at every length up to four blocks", () => {
  const dice = new Dice(51)
  for (let length = 0; length <= 256; length++) {
    const bytes = Buffer.from(Array.from({ length }, () => dice.below(256)))
    assert.equal(Buffer.from(sha256(bytes)).toString('hex'), hash('sha256', bytes, 'hex'))
  }
  assert.equal(hashOfText('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('hashing is injective over its parts: moving a byte from one part to the next changes the hash', () => {
  assert.notEqual(hashOf('seed', [Buffer.from('ab'), Buffer.from('c')]), hashOf('seed', [Buffer.from('a'), Buffer.from('bc')]))
  assert.notEqual(hashOf('seed', [Buffer.from('abc')]), hashOf('seed', [Buffer.from('abc'), Buffer.from('')]))
})

test('the stream gives integers below any bound, the same in engine and verifier', () => {
  const dice = new Dice(52)
  const seed = dice.digest()
  const [ours, theirs] = [new Stream(seed, 'x'), uniformSource(seed, 'x')]
  for (let i = 0; i < 2000; i++) {
    const bound = [1n, 2n, 3n, 256n, 257n, 2n ** 32n, 2n ** 32n + 1n, 10n ** 40n, BigInt(1 + dice.below(1000))][i % 9]!
    const value = ours.belowBig(bound)
    assert.ok(value >= 0n && value < bound)
    assert.equal(theirs(bound), value)
  }
  assert.notEqual(new Stream(seed, 'y').below(2 ** 32), new Stream(seed, 'x').below(2 ** 32))
})

test('fractions stay exact where floating point would not', () => {
  assert.equal(fractionText(fraction(2n ** 80n, 2n ** 81n)), '1/2')
  assert.equal(compareFractions(fraction(2n ** 60n, 2n ** 61n + 1n), fraction(1, 2)), -1)
  assert.deepEqual(
    [readFraction('2/4'), readFraction('3/2'), readFraction('1/0'), readFraction('01/2')],
    [undefined, undefined, undefined, undefined],
  )
})

test('chances are exact: over a lottery they sum to the seats', () => {
  const dice = new Dice(53)
  for (let i = 0; i < 300; i++) {
    const { draft, panels } = randomDraft(dice)
    const chances = chancesOf(draft.instance, randomLottery(panels, dice))
    const sum = draft.instance.types.reduce(
      (total, { people, named }, t) => {
        const { numerator, denominator } = chances[t]!
        return fraction(
          total.numerator * denominator + BigInt(people - named) * numerator * total.denominator,
          total.denominator * denominator,
        )
      },
      fraction(
        draft.instance.types.reduce((count, type) => count + type.named, 0),
        1,
      ),
    )
    assert.equal(fractionText(sum), `${draft.instance.size}/1`)
  }
})

test('every leaf has its path at every size of a pool', () => {
  for (let size = 1; size <= 33; size++) {
    const tree = merkleTree(Array.from({ length: size }, (_, i) => ({ label: i.toString(16).padStart(64, '0'), chance: '1/2' })))
    for (let leaf = 0; leaf < size; leaf++) {
      const top = merklePath(tree, leaf).reduce((node, step) => {
        const pair = step[0] === 'L' ? [step.slice(1), node] : [node, step.slice(1)]
        return hashOf(
          'node',
          pair.map(hex => Buffer.from(hex, 'hex')),
        )
      }, tree[0]![leaf]!)
      assert.equal(top, merkleRoot(tree))
    }
  }
})

test('the same input gives the same bytes on repeated runs and in fresh workers', async () => {
  const here = proofBytes()
  assert.equal(proofBytes(), here)
  const source = `import { proofBytes } from ${JSON.stringify(new URL('./reference-proof.ts', import.meta.url).href)}
    import { parentPort } from 'node:worker_threads'
    parentPort.postMessage(proofBytes())`
  for (let i = 0; i < 2; i++) {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`))
    const there = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    await worker.terminate()
    assert.equal(there, here)
  }
  assert.equal(hash('sha256', here, 'hex'), PINNED)
})

/** SHA-256 of the reference proof: a change here is a change of the protocol, and needs another version of it. */
const PINNED = 'bf2815cc6bb5396fa3bd2e8bace616edb5b3e4b904ec5bd5db2d728135860bbd'
