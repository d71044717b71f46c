import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fastify from 'fastify'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { prepareDraw } from '../../api/dispatch/ceremony/prepare-draw.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { addDrawsPage } from '../../api/http/pages/draws-page.ts'
import { addPublicPages } from '../../api/http/pages/routes.ts'
import { revokeDeviceKey } from '../../api/identity/revoke-device-key.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Draw, Panel } from '../../schema/index.ts'
import { dataOf } from '../answers.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { Holder, heldDraw, hours } from './ceremony.ts'
import { accept, answered, decline, drawn, type SeatRow, seats, soon, valueCame } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
const app = fastify()
after(() => world.close())
after(() => app.close())
addPublicPages(app, world.platform, [addDrawsPage])
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(6, long)

let year = 2030
const fresh = () => engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
const held = (rows: readonly SeatRow[]) => rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED')
const idOf = (draw: { readonly id: number }) => toGlobalId('Draw', draw.id)

async function ask(viewer: Viewer, query: string, variables: object) {
  const outcome = await execution.execute({ query, variables: { ...variables } }, world.context(viewer))
  return dataOf(outcome)
}

const SUPPLEMENT = `mutation ($input: SupplementDrawInput!) { supplementDraw(input: $input) {
  draw { id state abandonCause panel { state } } userErrors { code messageZh messageEn } } }`
const supplement = async (draw: { readonly id: number }, viewer = officer) =>
  (await ask(viewer, SUPPLEMENT, { input: { drawId: idOf(draw) } })).supplementDraw

/** A panel of three, everybody else of the pool having declined: two sit, one seat is a gap. */
async function withGap(): Promise<{ made: Panel; draw: Draw }> {
  const made = await panel(world, organiser, await fresh(), [
    { role: 'CHIEF_JUDGE', number: 1 },
    { role: 'JUDGE', number: 2 },
  ])
  const draw = await drawn(world, officer, made)
  for (let sitting = held(await seats(world, made)); sitting.length === 3; sitting = held(await seats(world, made))) {
    await answered(world, sitting.at(-1)!, decline)
  }
  assert.equal(held(await seats(world, made)).length, 2)
  return { made, draw }
}

const proofs = (made: Panel) =>
  world.rows<{ id: number; state: string; proof: string; supplements: number | null }>(
    'select id, state, proof, supplements_id as supplements from draw where panel_id = ? and proof is not null order by attempt',
    [made.id],
  )

test('a gap that nobody fills is drawn in a supplementary draw: members stay, decliners are not asked again, and both records verify offline', async () => {
  const { made, draw } = await withGap()
  const [first] = held(await seats(world, made))
  await answered(world, first!, accept)
  const before = held(await seats(world, made))
  const [{ employer }] = (await world.rows('select employer_id as employer from expert where id = ?', [first!.expert])) as [
    { employer: number },
  ]
  const colleague = await world.expert({ ...long, employer })
  const newcomers = await world.experts(3, long)

  assert.equal((await supplement(draw, organiser)).userErrors[0].code, 'ROLE_NEEDED')
  assert.deepEqual(await supplement(draw), {
    draw: { id: idOf(draw), state: 'ABANDONED', abandonCause: 'GAP_SUPPLEMENTED', panel: { state: 'DRAFTED' } },
    userErrors: [],
  })
  assert.deepEqual(held(await seats(world, made)), before, 'members keep their seats meanwhile')
  const second = await drawn(world, officer, made)
  const after = held(await seats(world, made))
  assert.deepEqual(after.length, 3)
  assert.deepEqual(
    after.filter(row => before.some(one => one.id === row.id)),
    before,
  )
  const [came] = after.filter(row => !before.some(one => one.id === row.id))
  assert.ok(newcomers.some(({ id }) => id === came!.expert) && came!.expert !== colleague.id, 'the employer of a member who stays is taken')

  const records = await proofs(made)
  assert.deepEqual(
    records.map(({ id, state, supplements }) => ({ id, state, supplements })),
    [
      { id: draw.id, state: 'ABANDONED', supplements: null },
      { id: second.id, state: 'DRAWN', supplements: draw.id },
    ],
  )
  for (const { proof } of records) assert.equal(verify(Buffer.from(proof)).verdict, 'ACCEPTED')
  const record = readRecord(records[1]!.proof)
  assert.deepEqual(
    record.result.seats.map(({ route }) => route).toSorted(),
    ['DRAWN', 'NAMED', 'NAMED'],
    'fixed members count towards the rules and are no part of the lottery',
  )
  const answer = await ask(officer, 'query ($id: ID!) { draw(id: $id) { attempt state supplements { id state } } }', { id: idOf(second) })
  assert.deepEqual(answer.draw, { attempt: 2, state: 'DRAWN', supplements: { id: idOf(draw), state: 'ABANDONED' } })

  // The supplementary record goes on like any other: whoever of the first draw leaves now is replaced by it.
  await answered(world, held(await seats(world, made)).find(row => row.state === 'INVITED' && row.id !== came!.id)!, decline)
  assert.equal(held(await seats(world, made)).length, 3)
  assert.equal(verify(Buffer.from((await proofs(made))[1]!.proof)).verdict, 'ACCEPTED')
})

test('the public page names a supplemented draw as drawn, and an abandoned one with its cause, in both languages', async () => {
  const { draw } = await withGap()
  const page = async (language: string, id: string) =>
    (await app.inject({ url: `/draws?draw=${encodeURIComponent(id)}`, headers: { 'accept-language': language } })).body
  assert.match(await page('zh-CN', idOf(draw)), /<dd class="code">已抽取<\/dd>/)
  assert.deepEqual((await supplement(draw)).userErrors, [])
  const [zh, en] = [await page('zh-CN', idOf(draw)), await page('en', idOf(draw))]
  assert.match(zh, /<dd class="code">已抽取；在席成员留任，空缺另行补充抽取<\/dd>/)
  assert.match(en, /<dd class="code">drawn; its members stay, and its gap is drawn in a supplementary draw<\/dd>/)
  assert.ok(!/作废/.test(zh) && !/abandoned/.test(en))

  await world.rows("update draw set abandon_cause = 'DAYS_MOVED' where id = ? returning id", [draw.id])
  assert.match(await page('zh-CN', idOf(draw)), /已作废：任务改期/)
  assert.match(await page('en', idOf(draw)), /abandoned: The engagement moved to other days/)
})

test('a member who leaves between the two draws widens the gap; one who leaves after the freeze is a departure of the new record', async () => {
  const { made, draw } = await withGap()
  await supplement(draw)
  const [leaving, staying] = held(await seats(world, made))
  await answered(world, leaving!, decline)
  assert.deepEqual(
    held(await seats(world, made)).map(row => row.id),
    [staying!.id],
    'the first draw refills nothing any more',
  )
  await world.experts(3, long)
  const input = { panelId: toGlobalId('Panel', made.id), publicValue: soon() }
  await prepareDraw(world.context(officer), input)
  const frozen = (await world.run(officer, act => drawPanel(act, input))).draw!
  await answered(world, staying!, decline)
  const second = await valueCame(world, officer, frozen)
  assert.equal(second.state, 'DRAWN')
  const [, { proof }] = (await proofs(made)) as [unknown, { proof: string }]
  assert.equal(verify(Buffer.from(proof)).verdict, 'ACCEPTED')
  const { result, rounds } = readRecord(proof)
  assert.deepEqual(result.seats.map(({ route }) => route).toSorted(), ['DRAWN', 'DRAWN', 'NAMED'])
  assert.deepEqual(
    rounds[0]!.departures.map(({ cause }) => cause),
    ['DECLINED'],
  )
})

test('refused, in both languages: no gap, a gap that links may fill, a draw that ended', async () => {
  const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
  const whole = await drawn(world, officer, made)
  assert.deepEqual(await supplement(whole), {
    draw: null,
    userErrors: [
      {
        code: 'NO_GAP',
        messageZh: '该次抽取没有无人可补的空缺，无须补充抽取。',
        messageEn: 'This draw has no gap that nobody fills; there is nothing to supplement.',
      },
    ],
  })
  const holders = {
    officer: await Holder.enrol(world, await world.staff(['DRAWING_OFFICER']), 'OFFICER'),
    supervisor: await Holder.enrol(world, await world.staff(['SUPERVISOR']), 'SUPERVISOR'),
    at: hours(),
  }
  const byHolders = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
  const waiting = await heldDraw(world, holders, byHolders)
  await answered(world, held(await seats(world, byHolders))[0]!, decline)
  assert.deepEqual(await supplement(waiting), {
    draw: null,
    userErrors: [
      {
        code: 'LINKS_FIRST',
        messageZh: '空缺须先由双方给出链值、在原备选名单中递补；仍无人可补时才补充抽取。',
        messageEn: 'The links of both holders come first, over the whole pool; a supplementary draw is for what they cannot fill.',
      },
    ],
  })
  const lost = { deviceKeyId: holders.supervisor.keyId, reason: '手机遗失' }
  await world.run(holders.supervisor.viewer, act => revokeDeviceKey(act, lost))
  const { userErrors } = await supplement(waiting)
  assert.deepEqual(userErrors, [], 'with the chain lost no link comes any more')
  const { draw } = await withGap()
  await supplement(draw)
  assert.equal((await supplement(draw)).userErrors[0].code, 'NO_GAP')
})
