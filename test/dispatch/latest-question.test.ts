import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Worker } from 'node:worker_threads'
import { assessInstance } from '../../api/dispatch/rules/assess-instance.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { pool } from '../../bench/draw/pools.ts'
import { dataOf } from '../answers.ts'
import { engagement, panelInput } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const other = await world.staff(['ORGANISER'])
await world.experts(9, { term: ['2025-01-01', '2099-12-31'], title: 'SENIOR' })

/** Results of threads, in the order in which they came: a thread that was ended has none. */
const results: string[] = []
process.on('worker', (worker: Worker) => {
  worker.on('message', ({ kind, result }) => kind === 'result' && results.push(result?.kind ?? 'explanation'))
})

const days = { startsOn: '2030-05-10', endsOn: '2030-05-11' }
const about = await engagement(world, organiser, days)
const draft = (atLeast: number, of = about) => ({
  draft: { ...panelInput(world, of, [{ role: 'JUDGE', number: 5 }], { withTitle: [{ minimum: 'SENIOR', atLeast }] }) },
})
const query = `query ($input: PanelFeasibilityInput!) { panelFeasibility(input: $input) { userErrors { code messageZh messageEn } feasibility { size } } }`
const ask = async (viewer: Viewer, input: object, gone?: AbortSignal) => {
  const context = { ...world.context(viewer), ...(gone && { gone }) }
  return dataOf(await execution.execute({ query, variables: { input } }, context)).panelFeasibility
}
const given = { feasibility: { size: 5 }, userErrors: [] }

/** Keeps all other assessments waiting until it is ended. */
function inTheWay(seed: number): { readonly end: () => Promise<void> } {
  const stop = new AbortController()
  const answer = assessInstance(pool(20_000, seed), stop.signal)
  answer.catch(() => undefined)
  return {
    end: async () => {
      stop.abort(new Error('ended'))
      await assert.rejects(answer, /ended/)
    },
  }
}

test('whoever asks again about the same engagement ends the earlier question; other engagements, other people and the same request go on', async () => {
  const { end } = inTheWay(1)
  const elsewhere = await engagement(world, organiser, days)
  const earlier = ask(organiser, draft(1))
  const beside = [ask(organiser, draft(1, elsewhere)), ask(other, draft(1))]
  const later = ask(organiser, draft(2))
  // Nothing is solved meanwhile, so only the later question can have brought this answer.
  assert.deepEqual(await earlier, {
    feasibility: null,
    userErrors: [
      {
        code: 'ASKED_AGAIN',
        messageZh: '您又就同一专家组提出了新的询问，此次计算已停止。',
        messageEn: 'You asked about the same panel again; this question was given up for the later one.',
      },
    ],
  })
  assert.deepEqual(results, [])
  await end()
  assert.deepEqual(await Promise.all([later, ...beside]), [given, given, given])
  const field = (input: string) => `panelFeasibility(input: ${input}) { userErrors { code } feasibility { size } }`
  const both = await execution.execute(
    {
      query: `query ($one: PanelFeasibilityInput!, $two: PanelFeasibilityInput!) { one: ${field('$one')} two: ${field('$two')} }`,
      variables: { one: draft(3), two: draft(4) },
    },
    world.context(organiser),
  )
  assert.deepEqual(dataOf(both), { one: given, two: given })
})

test('a client that goes away takes its question along: nothing is solved for it', async () => {
  const before = results.length
  const { end } = inTheWay(4)
  const leaving = new AbortController()
  const question = ask(organiser, draft(5), leaving.signal)
  leaving.abort()
  assert.equal((await question).feasibility, null)
  await end()
  assert.ok('chances' in (await assessInstance(pool(1000, 5))))
  assert.deepEqual(results.slice(before), ['outlook'])
})

test('of two who wait for one answer, one may go; when both went its thread is ended and nothing is kept', async () => {
  const before = results.length
  const [one, two] = [new AbortController(), new AbortController()]
  const instance = pool(20_000, 2)
  const first = assessInstance(instance, one.signal)
  const second = assessInstance(structuredClone(instance), two.signal)
  const small = assessInstance(pool(1000, 3))
  one.abort(new Error('first left'))
  await assert.rejects(first, /first left/)
  two.abort(new Error('second left'))
  await assert.rejects(second, /second left/)
  assert.ok('chances' in (await small))
  assert.deepEqual(results.slice(before), ['outlook'], 'the small one alone was solved to its end')
  await assert.rejects(assessInstance(instance, one.signal), /first left/)
})
