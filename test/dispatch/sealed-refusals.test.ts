import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inputsAbout } from './sealed-refusals/asked-mutations.ts'
import { type Answers, hunt } from './sealed-refusals/hunt.ts'
import { execution, subjects } from './sealed-refusals/laid-out.ts'
import { NOT_ASKED } from './sealed-refusals/not-asked.ts'
import { busyInstead, nobodySits, swapped, theySitAgain, twin } from './sealed-refusals/twins.ts'

const differing = (some: Answers, others: Answers) =>
  [...some]
    .filter(([question, answer]) => others.get(question) !== answer)
    .map(([question, answer]) => `${question}\n  ${answer}\n  ${others.get(question)}`)

test('every mutation of the schema is hunted, or said not to apply, once', () => {
  const listed = [...Object.keys(inputsAbout(subjects)), ...Object.values(NOT_ASKED).flat()]
  assert.deepEqual(listed.toSorted(), Object.keys(execution.schema.getMutationType()!.getFields()).sort())
})

/**
 * Who sits elsewhere cannot be given a second seat on the same days, nor be moved onto them: that may be said, as “not available then” and
 * no more. By mutation, what may be told of somebody seated where of others nothing is: the same that busy days are told by.
 */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  nameMember: '"reason":"NOT_AVAILABLE"',
  postponeEngagement: '"code":"MEMBERS_UNABLE"',
}

/** Of the questions answered otherwise in a twin, those in which more is told than that somebody is not available. */
const leaks = (some: Answers, others: Answers) =>
  [...some].flatMap(([question, answer]) => {
    const other = others.get(question)!
    if (answer === other) return []
    const told = [answer, other].filter(one => one !== 'done')
    const word = UNAVAILABLE[question.split(' ')[1]!]
    return word !== undefined && told.length === 1 && told[0]!.includes(word) ? [] : [`${question}\n  ${answer}\n  ${other}`]
  })

test('no refusal of a mutation differs by who sits on a sealed panel, nor by whether anybody does', async t => {
  const answers = await hunt()
  const all = [...answers.values()]
  t.diagnostic(`${answers.size} mutations, ${all.filter(answer => answer === 'done').length} not refused`)
  const faults = [...answers].filter(([, answer]) => answer.includes('"errors"')).map(([question, answer]) => `${question} ${answer}`)
  assert.deepEqual(faults, [])
  assert.deepEqual(leaks(answers, await twin(swapped(), () => hunt(true), swapped())), [], 'who sits')
  assert.deepEqual(leaks(answers, await twin(nobodySits(), () => hunt(true), theySitAgain())), [], 'whether anybody sits')
})

test('that somebody is not available is told in the words that busy days are told in', async () => {
  const ask = (inTwin: boolean) => hunt(inTwin, ['namer', 'organiser'], Object.keys(UNAVAILABLE))
  const seated = await ask(false)
  const back = [`delete from busy_period where note = 'twin'`, ...theySitAgain()]
  assert.ok([...seated.values()].some(answer => answer.includes(UNAVAILABLE.nameMember!)))
  assert.deepEqual(differing(seated, await twin(busyInstead(), () => ask(true), back)), [])
})

test('the broken twin whose policy lets the organising office see its seats is caught', async () => {
  const ask = () => hunt(true, ['namer', 'organiser'], ['nameMember', 'completeAssignment', 'giveUpSeat'])
  const whole = await ask()
  const broken = await twin(['create policy broken on assignment for select using (office_id = any (app_offices()))'], ask, [
    'drop policy broken on assignment',
  ])
  assert.ok(leaks(whole, broken).length > 0)
})
