/**
 * `npm run bench:reads [-- --experts 100000 --rounds 5 --seconds 3]`: reads per second of Jiangku, PostGraphile 5 and the bare limit over one
 * database, in alternating rounds of one run; medians. Answers are compared for equality before anything is measured.
 */
import assert from 'node:assert/strict'
import { parseArgs } from 'node:util'
import { type Style, styles } from './bare-styles.ts'
import { type Contender, startContender } from './contender.ts'
import { questions, type Subjects } from './questions.ts'
import { chooseSubjects } from './subjects.ts'
import { type Measured, printTable } from './table.ts'
import { requestBytes, type Stretch, stretch, Wire } from './wire.ts'
import { benchWorld } from './world.ts'

const { values } = parseArgs({
  options: {
    experts: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
})
const [experts, rounds, seconds] = [Number(values.experts), Number(values.rounds), Number(values.seconds)]

const world = await benchWorld(experts)
const [ours, postgraphile, bare] = await Promise.all([
  startContender('./ours.ts', world),
  startContender('./postgraphile.ts', world),
  startContender('./bare.ts', world),
])

async function answerOf({ port }: Contender, request: Buffer): Promise<{ data: never; errors?: unknown }> {
  const wire = await Wire.open(port)
  const answer = JSON.parse((await wire.ask(request)).toString()) as { data: never; errors?: unknown }
  wire.close()
  assert.equal(answer.errors, undefined, JSON.stringify(answer.errors))
  return answer
}
const asker = (contender: Contender) => async (query: string, variables: object) =>
  (await answerOf(contender, requestBytes(contender.port, contender.authorization, { query, variables }))).data

const subjects = await chooseSubjects(world, asker(ours), asker(postgraphile))
const bareValues: Readonly<Record<string, readonly (string | number)[]>> = {
  Q1: [subjects.occupation],
  Q2: [subjects.expert],
  Q4: [subjects.office, subjects.after.load, subjects.after.id],
}

/** Every way in which a question can be asked: who answers it, and the bytes of the request. */
function waysOf(question: (typeof questions)[number], about: Subjects) {
  const to = (contender: Contender, body: object) => ({ contender, request: requestBytes(contender.port, contender.authorization, body) })
  const ways = new Map([['ours', to(ours, question.ours(about))]])
  if (question.postgraphile) ways.set('PostGraphile', to(postgraphile, question.postgraphile(about)))
  for (const style of Object.keys(styles) as Style[]) {
    if (style.startsWith(question.name) && bareValues[question.name]) {
      ways.set(`bare ${style.slice(3)}`, to(bare, { style, values: bareValues[question.name] }))
    }
  }
  return ways
}

const measured: Measured[] = []
for (const question of questions) {
  const ways = waysOf(question, subjects)
  const expected = (await answerOf(ours, ways.get('ours')!.request)).data
  for (const [name, { contender, request }] of ways) {
    const { data } = await answerOf(contender, request)
    assert.deepEqual(name === 'PostGraphile' ? question.reduced?.(data) : data, expected, `${question.name}: ${name} answers otherwise`)
    await stretch(contender.port, request, 8, Math.min(2, seconds))
  }
  const seen = new Map<string, { busy: Stretch[]; alone: Stretch[] }>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, { contender, request }] of ways) {
      const stretches = seen.get(name) ?? { busy: [], alone: [] }
      stretches.busy.push(await stretch(contender.port, request, 8, seconds))
      stretches.alone.push(await stretch(contender.port, request, 1, seconds / 3))
      seen.set(name, stretches)
    }
  }
  for (const [name, stretches] of seen) measured.push({ question: question.name, about: question.about, name, ...stretches })
}
printTable(measured, experts)
for (const contender of [ours, postgraphile, bare]) contender.stop()
await world.stop()
process.exit(0)
