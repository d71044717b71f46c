import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CandidateFacts, type Duty, exclusionsOf, rolesOpenTo, type SeatDemand } from '../../api/dispatch/pool/candidacy.ts'

const judge: SeatDemand = { role: 'JUDGE', number: 4, minimumTitle: null, minimumSkill: null }
const chief: SeatDemand = { role: 'CHIEF_JUDGE', number: 1, minimumTitle: 'ASSOCIATE_SENIOR', minimumSkill: 'SENIOR_TECHNICIAN' }
const duty: Duty = { from: '2027-03-10', through: '2027-03-11', seats: [chief, judge], authors: 'RECUSED', lookBackYears: 3 }
const facts: CandidateFacts = {
  expert: 1,
  office: 1,
  birthDate: '1980-05-01',
  terms: [{ from: '2025-01-01', through: '2029-12-31' }],
  busy: [],
  ties: [],
  conflicts: [],
  contestantsCoached: 0,
  studiosLed: 0,
  technicalDocuments: 0,
  openFindings: 0,
}
const excluded = (changes: Partial<CandidateFacts>, of: Partial<Duty> = {}) => exclusionsOf({ ...facts, ...changes }, { ...duty, ...of })

test('whoever has nothing against them is eligible', () => assert.deepEqual(excluded({}), []))

test('S25 a term must hold on every day of the engagement', () => {
  const terms = (...days: readonly (readonly [string, string])[]) => ({
    terms: days.map(([from, through]) => ({ from, through })) as CandidateFacts['terms'],
  })
  assert.deepEqual(excluded(terms()), ['NO_ACTIVE_TERM'])
  assert.deepEqual(excluded(terms(['2022-03-11', '2027-03-10'])), ['NO_ACTIVE_TERM'])
  assert.deepEqual(excluded(terms(['2027-03-11', '2032-03-10'])), ['NO_ACTIVE_TERM'])
  assert.deepEqual(excluded(terms(['2022-03-12', '2027-03-11'])), [])
  assert.deepEqual(excluded(terms(['2027-03-10', '2032-03-09'])), [])
  assert.deepEqual(excluded(terms(['2022-03-11', '2027-03-10'], ['2027-03-11', '2032-03-10'])), [], 'two terms that follow each other')
})

test('busy days and seats elsewhere exclude only when they touch the days', () => {
  const busy = (from: string, through: string) => ({ busy: [{ from, through }] }) as Partial<CandidateFacts>
  assert.deepEqual(excluded(busy('2027-03-01', '2027-03-09')), [])
  assert.deepEqual(excluded(busy('2027-03-01', '2027-03-10')), ['NOT_AVAILABLE'])
  assert.deepEqual(excluded(busy('2027-03-11', '2027-03-11')), ['NOT_AVAILABLE'])
  assert.deepEqual(excluded(busy('2027-03-12', '2027-03-20')), [])
})

test('S06 present employers and those of the last three years are recused', () => {
  const tie = (through: string | null) => ({ ties: [{ from: '2010-01-01', through }] }) as Partial<CandidateFacts>
  assert.deepEqual(excluded(tie(null)), ['SAME_EMPLOYER'])
  assert.deepEqual(excluded(tie('2024-03-10')), ['SAME_EMPLOYER'])
  assert.deepEqual(excluded(tie('2024-03-09')), [])
})

test('S06 a declared conflict excludes while it lasts; after the freeze only what the expert declares counts', () => {
  const conflict = (declaredBy: 'EXPERT' | 'HOST', declaredAt: string, through: string | null = null) => ({
    conflicts: [{ kind: 'KIN' as const, declaredBy, declaredAt: new Date(declaredAt), period: { from: '2027-01-01' as const, through } }],
  })
  const at = (changes: object, frozenAt?: string) =>
    excluded(changes as Partial<CandidateFacts>, frozenAt ? { frozenAt: new Date(frozenAt) } : {})
  assert.deepEqual(at(conflict('EXPERT', '2027-01-01')), ['DECLARED_CONFLICT'])
  assert.deepEqual(at(conflict('HOST', '2027-01-01')), ['DECLARED_CONFLICT'])
  assert.deepEqual(at(conflict('EXPERT', '2027-01-01', '2027-03-09')), [])
  assert.deepEqual(at(conflict('HOST', '2027-02-01'), '2027-02-02'), ['DECLARED_CONFLICT'])
  assert.deepEqual(at(conflict('HOST', '2027-02-03'), '2027-02-02'), [], 'no host declares a reserve away')
  assert.deepEqual(at(conflict('EXPERT', '2027-02-03'), '2027-02-02'), ['DECLARED_CONFLICT'])
})

test('S15 whoever wrote the technical document does not judge the event, but may go on with the curriculum', () => {
  assert.deepEqual(excluded({ technicalDocuments: 1 }), ['WROTE_TECHNICAL_DOCUMENT'])
  assert.deepEqual(excluded({ technicalDocuments: 1 }, { authors: 'WELCOME' }), [])
})

test('S07 the age limit of a panel is a whole number of years on the first day', () => {
  assert.deepEqual(excluded({ birthDate: '1957-03-10' }, { atMostAge: 70 }), [])
  assert.deepEqual(excluded({ birthDate: '1956-03-11' }, { atMostAge: 70 }), [])
  assert.deepEqual(excluded({ birthDate: '1956-03-10' }, { atMostAge: 70 }), ['TOO_OLD'])
  assert.deepEqual(excluded({ birthDate: '1956-03-10' }), [])
})

test('S10 a seat is open by title or by skill level, whichever is reached', () => {
  assert.deepEqual(rolesOpenTo({}, [chief, judge]), ['JUDGE'])
  assert.deepEqual(rolesOpenTo({ title: 'INTERMEDIATE', skill: 'TECHNICIAN' }, [chief, judge]), ['JUDGE'])
  assert.deepEqual(rolesOpenTo({ title: 'SENIOR' }, [chief, judge]), ['CHIEF_JUDGE', 'JUDGE'])
  assert.deepEqual(rolesOpenTo({ skill: 'CHIEF' }, [chief, judge]), ['CHIEF_JUDGE', 'JUDGE'])
  assert.deepEqual(excluded({}, { seats: [chief] }), ['BELOW_MINIMUM'])
  assert.deepEqual(excluded({ skill: 'SENIOR_TECHNICIAN' }, { seats: [chief] }), [])
})

test('S08 an open incident record excludes, and all reasons are told at once', () => {
  const everything = excluded({ openFindings: 1, terms: [], technicalDocuments: 2, busy: [{ from: '2027-03-10', through: null }] })
  assert.deepEqual(everything, ['NO_ACTIVE_TERM', 'NOT_AVAILABLE', 'WROTE_TECHNICAL_DOCUMENT', 'OPEN_FINDING'])
})
