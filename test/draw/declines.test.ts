import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DrawRecord, type Gap, isSeat, linksLeft, linksUsed, type Round, type Skip, seatedNow } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { fourBytes, fromHex, hashOf } from '../../client-sdk/verify/bytes.ts'
import { ranked } from '../../client-sdk/verify/panel.ts'
import { Dice } from './dice.ts'
import { naiveReplacement, obeys } from './naive-replacement.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, randomDraft, randomLottery, withRound } from './world.ts'

const SEQUENCES = 100_000
const PER_DRAW = 250

/** What a round says about each seat, as the oracle says it. */
const shortly = (round: Round) =>
  round.seats.map(seat => (isSeat(seat) ? { number: seat.number, label: seat.label } : { number: seat.number, reason: seat.reason }))

/** Everybody who is asked in a link round, in order, by the verifier's hashes. */
function linkRanking(record: DrawRecord, officer: string, supervisor: string): readonly string[] {
  const seed = hashOf('link', [fromHex(record.seed), fourBytes(linksUsed(record) + 1), fromHex(officer), fromHex(supervisor)])
  return ranked(seed, record.document.members.flat())
}

/** The numbers of a gap must account for it: everybody considered lacks the qualification or is kept out by a rule. */
function explains(gap: Gap, record: DrawRecord, skips: readonly Skip[]): boolean {
  const keptOut = gap.rows.reduce((sum, row) => sum + row.people, 0)
  const left = record.document.members.flat().length - new Set(skips.map(skip => skip.label)).size
  return gap.considered <= left && (gap.reason === 'RESERVES_USED_UP' || gap.unqualified + keptOut >= gap.considered)
}

test('100,000 random sequences of declines: every replacement is the oracle’s and obeys all rules, or is an explained gap', t => {
  const dice = new Dice(71)
  const seen = { sequences: 0, rounds: 0, seats: 0, gaps: 0, links: 0, twoAtOnce: 0 }
  const deadline = performance.now() + 60_000
  while (seen.sequences < SEQUENCES && performance.now() < deadline) {
    const { pool, draft, panels } = randomDraft(dice)
    const { document } = freeze(pool, draft, randomLottery(panels, dice), { reserves: dice.below(5), chainLength: 3 }, dice)
    const chains = chainsFor(document, String(seen.sequences))
    const drawn = drawRecord(document, ceremonyOf(document, chains))
    for (let i = 0; i < PER_DRAW; i++) {
      seen.sequences++
      let record = drawn
      for (let round = 1 + dice.below(3); round > 0; round--) {
        const seated = seatedNow(record)
        const opensLinks = seated.includes(undefined) && linksLeft(record) > 0 && dice.below(2) === 0
        const links = opensLinks ? linksAt(chains, linksUsed(record) + 1) : undefined
        const leaves = 1 + dice.below(seated.length)
        const departures = seated.flatMap((label, at) =>
          label && !links && (at === leaves - 1 || dice.below(5) === 0) ? [{ seat: at + 1, cause: 'DECLINED' as const, log: '' }] : [],
        )
        if (!links && departures.length === 0) continue
        const skips = document.members
          .flat()
          .filter(label => !seated.includes(label) && dice.below(8) === 0)
          .map(label => ({ label, cause: 'BUSY' as const, log: '' }))
        const before = { ...record, departures }
        const answer = replace(before, links, skips)
        const ranking = links ? linkRanking(record, links.officer, links.supervisor) : record.result.reserves
        assert.deepEqual(shortly(answer), naiveReplacement(before, ranking, skips))
        record = withRound(before, answer)
        assert.ok(obeys(document, seatedNow(record)))
        for (const seat of answer.seats) assert.ok(isSeat(seat) || explains(seat, record, skips))
        seen.rounds++
        seen.links += links ? 1 : 0
        seen.seats += answer.seats.filter(isSeat).length
        seen.gaps += answer.seats.filter(seat => !isSeat(seat)).length
        seen.twoAtOnce += answer.seats.length > 1 ? 1 : 0
      }
    }
  }
  t.diagnostic(JSON.stringify(seen))
  assert.equal(seen.sequences, SEQUENCES)
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 10_000, `only ${count} ${what}`)
})

test('a twin that takes the first reserve whatever the rules say breaks them, and the check of the panel sees it', () => {
  const dice = new Dice(72)
  let broken = 0
  for (let i = 0; i < 200; i++) {
    const { pool, draft, panels } = randomDraft(dice)
    const { document } = freeze(pool, draft, randomLottery(panels, dice), { reserves: 1 }, dice)
    const { result } = drawRecord(document, ceremonyOf(document, chainsFor(document, String(i))))
    const panel = result.seats.map(seat => seat.label)
    if (!obeys(document, [...panel.slice(1), result.reserves[0]])) broken++
  }
  assert.ok(broken > 10, `${broken}`)
})
