import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Ceremony, seedOf } from '../../api/draw/ceremony.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import type { DrawDocument } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { type Frozen, freezeDocument } from '../../api/draw/freeze.ts'
import { saltedLabel } from '../../api/draw/label.ts'
import { proofText } from '../../api/draw/proof.ts'
import { type DrawRecord, isSeat } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, people, trivialCertificate, withRound } from './world.ts'

// The officer wants p0 on a panel of 2 of 8: the record says a chance of 1/4.
const pool = people(8)
const draft = toInstance(pool, { size: 2, rows: [], roles: [] })
const CHANCE = 1 / 4
const frozen = (dice: Dice, choice = {}) => freeze(pool, draft, uniformLottery(draft.instance), { reserves: 2, ...choice }, dice)
const wanted = ({ entries }: Frozen) => entries[0]!.label
const sits = (document: DrawDocument, seed: string, label: string) => draw(document, seed, '').seats.some(seat => seat.label === label)

/** Whether so many successes of so many trials are more than a chance explains (four standard deviations). */
function raised(successes: number, trials: number, chance: number): boolean {
  return successes > trials * chance + 4 * Math.sqrt(trials * chance * (1 - chance))
}

/** A seed made without the supervisor's reveal: the broken twin that an officer can grind. */
function officerOnly(document: DrawDocument, ceremony: Ceremony): string {
  const { supervisor } = ceremony
  return seedOf(document, { ...ceremony, supervisor: { ...supervisor, reveal: '' } })
}

test('grinding 100 documents and salts: trying them out beforehand raises nothing, for the supervisor’s secret is not known', t => {
  const dice = new Dice(81)
  const trials = 150
  const successes = { protocol: 0, twin: 0 }
  for (let i = 0; i < trials; i++) {
    const supervisor = `supervisor ${dice.next()}`
    const ceremony = (document: DrawDocument, secret: string) =>
      ceremonyOf(document, { ...chainsFor(document, `officer ${i}`), SUPERVISOR: chainsFor(document, secret).SUPERVISOR })
    // The officer plays every document through with a guess at what the supervisor will reveal, and keeps one that guess likes.
    const documents = Array.from({ length: 100 }, () => frozen(dice))
    const likes = (twin: typeof seedOf, one: Frozen, secret: string) =>
      sits(one.document, twin(one.document, ceremony(one.document, secret)), wanted(one))
    const best = documents.find(one => likes(seedOf, one, 'guess')) ?? documents[0]!
    if (likes(seedOf, best, supervisor)) successes.protocol++
    const bestForTwin = documents.find(one => likes(officerOnly, one, supervisor)) ?? documents[0]!
    if (likes(officerOnly, bestForTwin, supervisor)) successes.twin++
  }
  t.diagnostic(`of ${trials}, chance ${CHANCE}: ${JSON.stringify(successes)}`)
  assert.ok(!raised(successes.protocol, trials, CHANCE), JSON.stringify(successes))
  assert.ok(raised(successes.twin, trials, CHANCE), JSON.stringify(successes))
})

test('withholding a reveal is a choice made blind; with a public value known too early it would not be, and such a document is refused', () => {
  const dice = new Dice(82)
  const trials = 1000
  const successes = { blind: 0, twin: 0 }
  const publicValue = { source: 'drand:quicknet:4711', dueAt: '2026-03-04T13:00:00.000Z' }
  const one = frozen(dice, { publicValue })
  for (let i = 0; i < trials; i++) {
    const chains = chainsFor(one.document, `withhold ${dice.next()}`)
    const likes = (value: string, withheld: boolean) => {
      const ceremony = ceremonyOf(one.document, chains, value)
      const officer = withheld ? { ...ceremony.officer, reveal: '' as const } : ceremony.officer
      return sits(one.document, seedOf(one.document, { ...ceremony, officer }), wanted(one))
    }
    const actual = String(dice.next())
    // Blind: even knowing the supervisor's reveal, the officer must guess the public value.
    if (likes(actual, !likes('guess', false))) successes.blind++
    if (likes(actual, !likes(actual, false))) successes.twin++
  }
  assert.ok(!raised(successes.blind, trials, CHANCE), JSON.stringify(successes))
  assert.ok(raised(successes.twin, trials, CHANCE), JSON.stringify(successes))
  const early = frozen(dice, { publicValue: { ...publicValue, dueAt: '2026-03-03T00:00:00.000Z' } }).document
  assert.deepEqual(checkDocument(early), [{ code: 'PUBLIC_VALUE_TOO_EARLY', details: {} }])
})

test('a new attempt starts from nothing: other labels, other chains, and the old reveals open nothing', () => {
  const [first, second] = [1, 2].map(attempt => frozen(new Dice(83), { attempt })) as [Frozen, Frozen]
  assert.notEqual(wanted(first), wanted(second))
  const chains = chainsFor(first.document, 'attempt')
  assert.throws(() => seedOf(second.document, ceremonyOf(second.document, chains)))
  assert.notDeepEqual(chainsFor(second.document, 'attempt').OFFICER.slice(1), chains.OFFICER.slice(1))
  const { salt } = first.entries[0]!
  assert.notEqual(saltedLabel('draw-1', 1, 'p0', salt), saltedLabel('draw-1', 2, 'p0', salt))
})

test('declaring others busy raises a chance only as the record shows, and a skip left out of the record fails the proof', () => {
  const dice = new Dice(84)
  const trials = 1500
  const one = frozen(dice, { reserves: 0 })
  let [cases, successes] = [0, 0]
  let last: DrawRecord | undefined
  const allowed = new Set<number>()
  for (let i = 0; i < trials; i++) {
    const chains = chainsFor(one.document, `busy ${i}`)
    const record = drawRecord(one.document, ceremonyOf(one.document, chains))
    if (record.result.seats.some(seat => seat.label === wanted(one))) continue
    const departed = { ...record, departures: [{ seat: 1, cause: 'DECLINED' as const, log: 'log:1' }] }
    const waiting = withRound(departed, replace(departed, undefined, []))
    const free = one.document.members.flat().filter(label => !record.result.seats.some(seat => seat.label === label))
    const skips = free
      .filter(label => label !== wanted(one))
      .slice(0, 3)
      .map(label => ({ label, cause: 'BUSY' as const, log: 'log:2' }))
    last = withRound(waiting, replace(waiting, linksAt(chains, 1), skips))
    const [seat] = last.rounds[1]!.seats
    cases++
    allowed.add(free.length - skips.length)
    if (isSeat(seat!) && seat.label === wanted(one)) successes++
  }
  // Of six people in the pool the record shows three skipped: one of three then comes, and no more often.
  assert.deepEqual([...allowed], [3])
  assert.ok(!raised(successes, cases, 1 / 3), `${successes} of ${cases}`)
  const hidden = { ...last!, rounds: last!.rounds.map(round => ({ ...round, skips: round.skips.slice(1) })) }
  assert.equal(verify(Buffer.from(proofText(last!))).verdict, 'ACCEPTED')
  assert.equal(verify(Buffer.from(proofText(hidden))).verdict, 'REJECTED')
})

test('one chain alone predicts the next name no better than chance; both together predict it always', t => {
  const dice = new Dice(85)
  const trials = 2000
  const guesses = { officer: 0, supervisor: 0, both: 0 }
  const one = frozen(dice, { reserves: 0 })
  for (let i = 0; i < trials; i++) {
    const chains = chainsFor(one.document, `links ${i}`)
    const record = drawRecord(one.document, ceremonyOf(one.document, chains))
    const departed = { ...record, departures: [{ seat: 1, cause: 'DECLINED' as const, log: '' }] }
    const waiting = withRound(departed, replace(departed, undefined, []))
    const label = (secrets: typeof chains, known: DrawRecord) => {
      const [seat] = replace(known, linksAt(secrets, 1), []).seats
      return isSeat(seat!) ? seat.label : ''
    }
    const actual = label(chains, waiting)
    for (const holder of ['OFFICER', 'SUPERVISOR'] as const) {
      // Whoever knows one chain must invent the other: everything else about the record stays as it is.
      const other = chainsFor(one.document, `invented ${i}`)
      const mixed = { ...other, [holder]: chains[holder] }
      const { officer, supervisor } = ceremonyOf(one.document, mixed)
      if (label(mixed, { ...waiting, ceremony: { ...waiting.ceremony, officer, supervisor } }) === actual)
        guesses[holder === 'OFFICER' ? 'officer' : 'supervisor']++
    }
    if (label(chains, waiting) === actual) guesses.both++
  }
  t.diagnostic(`of ${trials}, chance 1/6: ${JSON.stringify(guesses)}`)
  assert.ok(!raised(guesses.officer, trials, 1 / 6) && !raised(guesses.supervisor, trials, 1 / 6), JSON.stringify(guesses))
  assert.equal(guesses.both, trials)
})

test('whatever the officer freezes, the check before publication is by integers: a lottery that favours a name shows its chance', () => {
  const favoured = { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: [1, 1] }] }
  const instance = {
    size: 2,
    rows: [],
    types: [
      { people: 1, rows: [], weight: 1, named: 0 },
      { people: 7, rows: [], weight: 1, named: 0 },
    ],
  }
  const { document, entries } = freezeDocument({
    ...frozen(new Dice(86)).document,
    instance,
    roles: [],
    lottery: favoured,
    certificate: trivialCertificate(instance),
    members: pool.map(({ memberId }, i) => ({ memberId, salt: 'ab'.repeat(32), type: i === 0 ? 0 : 1 })),
  })
  assert.deepEqual(checkDocument(document), [])
  assert.deepEqual([entries[0]!.chance, entries[1]!.chance], ['1/1', '1/7'])
  assert.deepEqual(checkDocument({ ...document, cap: '3/5' }), [{ code: 'CAP_EXCEEDED', details: { type: 0, chance: '1/1' } }])
})

test('officer and supervisor together, 25 documents, every way to withhold, a new attempt whenever they dislike it: the public value named beforehand leaves them the recorded chance', t => {
  const dice = new Dice(87)
  const trials = 200
  const publicValue = { source: '体彩排列5 第26051期', dueAt: '2026-03-04T13:00:00.000Z' }
  const successes = { protocol: 0, twin: 0 }
  for (let i = 0; i < trials; i++) {
    // What they can choose: the document (with its salts and its attempt), and who reveals. They know both chains.
    const choices = Array.from({ length: 25 }, (_, n) => {
      const one = frozen(dice, { publicValue, attempt: n + 1 })
      const chains = chainsFor(one.document, `together ${i}/${n}`)
      return [0, 1, 2, 3].map(withheld => ({ one, chains, withheld }))
    }).flat()
    const likes = ({ one, chains, withheld }: (typeof choices)[number], value: string) => {
      const { officer, supervisor } = ceremonyOf(one.document, chains, value)
      const parts = {
        officer: withheld & 1 ? { ...officer, reveal: '' as const } : officer,
        supervisor: withheld & 2 ? { ...supervisor, reveal: '' as const } : supervisor,
      }
      return sits(one.document, seedOf(one.document, { ...parts, publicValue: value }), wanted(one))
    }
    const value = String(dice.next())
    const best = (known: string) => choices.find(choice => likes(choice, known)) ?? choices[0]!
    // All of it is decided before the value is due; the broken twin lets them wait for it.
    if (likes(best('guess'), value)) successes.protocol++
    if (likes(best(value), value)) successes.twin++
  }
  t.diagnostic(`of ${trials}, chance ${CHANCE}: ${JSON.stringify(successes)}`)
  assert.ok(!raised(successes.protocol, trials, CHANCE), JSON.stringify(successes))
  assert.ok(raised(successes.twin, trials, CHANCE), JSON.stringify(successes))
})

test('clearing the pool before the freeze raises a chance, and exactly as the document and everybody’s own entry say', () => {
  const changes = [{ change: 'LEFT', cause: 'NOT_AVAILABLE', by: 'OFFICE', people: 4 }] as const
  const announcement = { madeAt: '2026-03-01T01:00:00.000Z', freezeAt: '2026-03-02T01:00:00.000Z', changes }
  const few = people(4)
  const small = toInstance(few, { size: 2, rows: [], roles: [] })
  const cleared = freeze(few, small, uniformLottery(small.instance), { reserves: 0, announcement })
  assert.deepEqual(checkDocument(cleared.document), [])
  assert.deepEqual([cleared.entries[0]!.chance, frozen(new Dice(88)).entries[0]!.chance], ['1/2', '1/4'])
  const record = drawRecord(cleared.document, ceremonyOf(cleared.document, chainsFor(cleared.document, 'cleared')))
  assert.equal(verify(Buffer.from(proofText(record))).verdict, 'ACCEPTED')
  const early = { ...announcement, freezeAt: '2026-03-02T01:00:00.001Z' }
  const unordered = { ...announcement, changes: [...changes, ...changes] }
  for (const wrong of [early, unordered]) {
    const { document } = freeze(few, small, uniformLottery(small.instance), { reserves: 0, announcement: wrong })
    assert.deepEqual(checkDocument(document), [{ code: 'ANNOUNCEMENT_WRONG', details: {} }])
    const lie = drawRecord(document, ceremonyOf(document, chainsFor(document, 'cleared')))
    const report = verify(Buffer.from(proofText(lie)))
    assert.deepEqual('checks' in report && report.checks.filter(one => !one.passed)[0]!.name, 'ANNOUNCEMENT')
  }
})
