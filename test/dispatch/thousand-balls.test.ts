import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { z } from 'zod'
import { makeLottery } from '../../api/dispatch/ceremony/make-lottery.ts'
import { printBallTable } from '../../api/dispatch/ceremony/print-ball-table.ts'
import { printDrawRecord } from '../../api/dispatch/ceremony/print-draw-record.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import { infeasibilityOf } from '../../api/dispatch/rules/tell-feasibility.ts'
import { readSheet } from '../../api/documents/read-sheet.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Refused } from '../../api/refusal.ts'
import type { Viewer } from '../../api/viewer.ts'
import type { Checked } from '../../client-sdk/verify/report.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { dataOf } from '../answers.ts'
import { textOfPdf } from '../documents/pdf.ts'
import { approved, engagement, panelInput, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { hours } from './ceremony.ts'
import { proofOf, soon } from './draw.ts'

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
// Six employers of two experts each: at most one per employer tells everybody apart by employer.
for (let i = 0; i < 6; i++) await world.experts(2, { employer: (await world.organisation('ENTERPRISE')).id })
const five = [{ role: 'JUDGE', number: 5 }] as const
const machine = { source: '市人社局三楼摇号厅，一千球摇号机', dueAt: soon().dueAt }

async function ask(viewer: Viewer, query: string, variables: object) {
  return dataOf(await execution.execute({ query, variables: { ...variables } }, world.context(viewer)))
}

const errors = 'userErrors { __typename code messageZh messageEn path }'
const DRAFT = `mutation ($input: DraftPanelInput!) { draftPanel(input: $input) { panel { id } ${errors} } }`
const DRAW = `mutation ($input: DrawPanelInput!) { drawPanel(input: $input) { draw { id state }
  ${errors.replace(' }', ' ... on TooFewBalls { without poolSize } }')} } }`
const ANNOUNCE = `mutation ($input: AnnounceFreezeInput!) { announceFreeze(input: $input) { ${errors} } }`
const FEASIBILITY = `query ($input: PanelFeasibilityInput!) { panelFeasibility(input: $input) { ${errors}
  feasibility { feasible deviations needs least { fraction } types { people chance { fraction } } infeasibility { textsZh textsEn } } } }`

async function drafted(rules: object, days: object): Promise<{ readonly id: number; readonly panelId: string }> {
  const of = await engagement(world, organiser, days)
  const input = { ...panelInput(world, of, five), rules: { atMostPerEmployer: 1, lottery: 'THOUSAND_BALLS', ...rules }, reason: '当众摇号' }
  const { draftPanel } = await ask(organiser, DRAFT, { input })
  assert.deepEqual(draftPanel.userErrors, [])
  const panelId: string = draftPanel.panel.id
  const [{ id }] = (await world.rows<{ id: number }>('select max(id) as id from panel')) as [{ id: number }]
  return { id, panelId }
}

test('a panel of a thousand balls: stored, versioned, approved, foretold in balls, drawn by the ball that the machine drew, verified by a stranger', async () => {
  const made = await drafted({}, { startsOn: '2029-03-10', endsOn: '2029-03-11' })
  const [version] = await world.rows<{ content: string; deviations: string[]; needs: string }>(
    'select content, deviations, needs from panel_rule_version where panel_id = ?',
    [made.id],
  )
  assert.deepEqual([version!.deviations, version!.needs], [['ADDED THOUSAND_BALLS'], 'SECOND_PERSON'])
  assert.match(version!.content, /\{"kind":"THOUSAND_BALLS","number":1000\}/)
  await approved(world, made)
  const { panelFeasibility } = await ask(officer, FEASIBILITY, { input: { panelId: made.panelId } })
  const { feasible, types } = panelFeasibility.feasibility
  assert.equal(feasible, true)
  const inThousandths = (chances: readonly string[]) => chances.every(chance => 2000 % Number(chance.split('/')[1]) === 0)
  const foretold: string[] = types.map((type: { chance: { fraction: string } }) => type.chance.fraction)
  assert.ok(inThousandths(foretold), foretold.join())

  const input = { panelId: made.panelId, publicValue: machine }
  const { drawPanel } = await ask(officer, DRAW, { input })
  assert.deepEqual([drawPanel.userErrors, drawPanel.draw.state], [[], 'REVEALED'])
  // Nobody waits for the machine's hour: the clock is set to it.
  const record = (viewer: Viewer, value: string) =>
    world.run(viewer, act => recordPublicValue({ ...act, now: machine.dueAt }, { drawId: drawPanel.draw.id, value }))
  const refusal = async (viewer: Viewer, value: string) => {
    const error = await record(viewer, value).catch((error: Refused) => error)
    return { ...(error as Refused).refusals[0]! } as { code: string; messageZh: string; messageEn: string; path: string[] }
  }
  for (const value of ['0', '1001', '017', '七', '4 1 7']) {
    assert.deepEqual(await refusal(supervisor, value), {
      code: 'NOT_A_BALL',
      messageZh: `“${value}”不是球号：请填写 1 至 1000 的整数，不带前导零。`,
      messageEn: `“${value}” is no ball: give a whole number from 1 to 1000, without leading zeros.`,
      path: ['value'],
    })
  }
  const own = await refusal(officer, '417')
  assert.deepEqual([own.code, own.path], ['BALL_TOLD_BY_DRAWER', ['drawId']])
  assert.match(own.messageZh, /启动抽取者以外/)
  assert.match(own.messageEn, /other than the one who began the draw/)
  assert.equal((await record(supervisor, '417')).draw!.state, 'DRAWN')

  const proof = await proofOf(world, made)
  const report = verify(new TextEncoder().encode(proof)) as Checked
  assert.equal(report.verdict, 'ACCEPTED', report.en)
  assert.match(report.en, /A machine drew the ball that decided the outcome: those present vouch for its number/)
  assert.match(report.zh, /球号由在场人员见证/)
  const { document, result } = JSON.parse(proof)
  assert.deepEqual([document.lottery.total, result.pick], [1000, 416])
  assert.deepEqual([...document.chances].sort(), foretold.sort(), 'what was foretold is what was drawn from')
  assert.equal(report.leastChance, panelFeasibility.feasibility.least.fraction)
  assert.ok(
    report.en.includes(
      `The lottery is rounded to 1,000 whole balls: the least chance ÷ weight is ${report.leastChance}, no lottery of any kind exceeds ${report.bound}`,
    ),
  )
  assert.equal(
    (verify(new TextEncoder().encode(proof.replace('"publicValue":"417"', '"publicValue":"418"'))) as Checked).verdict,
    'REJECTED',
  )
  const log = await world.rows<{ verb: string; ball: string | null; balls: string | null }>(
    `select verb, details->>'ball' as ball, details->>'balls' as balls from act_log where verb in ('draw.committed', 'panel.drawn') order by id`,
  )
  assert.deepEqual(log, [
    { verb: 'draw.committed', ball: null, balls: '1000' },
    { verb: 'panel.drawn', ball: '417', balls: null },
  ])

  const drawId: string = drawPanel.draw.id
  assert.deepEqual(await refusals(world.run(supervisor, act => printBallTable(act, drawId))), [{ code: 'DRAW_SEALED' }])
  await world.open(made as never)
  const text = await textOfPdf((await world.run(supervisor, act => printDrawRecord(act, drawId))).bytes)
  assert.match(text, /摇号机摇一千球之一/)
  const [, from, to] = /第417号（所中方案占第(\d+)至(\d+)号球）/.exec(text) ?? []
  assert.ok(Number(from) <= 417 && 417 <= Number(to))
  assert.match(text, /方案取整为一千球，最小者因此至多比任何抽签所能达到的低/)
  const { bytes } = await world.run(supervisor, act => printBallTable(act, drawId))
  const rows = await ballsOf(bytes)
  assert.deepEqual(
    rows.map(row => row.ball),
    Array.from({ length: 1000 }, (_, i) => `${i + 1}`),
  )
  assert.deepEqual(
    rows.flatMap(row => (row.drawn ? [[row.ball, row.outcome]] : [])),
    [['417', `${result.outcome + 1}`]],
  )
  assert.deepEqual(new Set(rows.slice(Number(from) - 1, Number(to)).map(row => row.outcome)).size, 1)
  assert.match(rows[416]!.composition, /^(第 \d+ 类（全类 2 人：同一单位（第 \d+ 家））1 人；?){5}$/)
})

/** The rows of a printed table of balls. */
async function ballsOf(bytes: Buffer) {
  const { rows, faults } = await readSheet(bytes, {
    columns: { ball: ['球号'], outcome: ['方案'], composition: ['组成（每类几人，类内由种子抽定）'], drawn: ['摇中'] },
    row: z.object({ ball: z.string(), outcome: z.string(), composition: z.string(), drawn: z.string() }),
    mostRows: 1001,
  })
  assert.deepEqual(faults, [])
  return rows.map(({ value }) => value)
}

test('a machine has to be named as the public value, and a cap that leaves no whole ball is refused before and at the freeze', async () => {
  const days = { startsOn: '2029-04-10', endsOn: '2029-04-11' }
  const made = await drafted({ cap: '128/307' }, days)
  await approved(world, made)
  const at = hours(new Date(Date.now() + 2 * 3_600_000))
  const keys = { officerKeyId: toGlobalId('DeviceKey', 1), supervisorKeyId: toGlobalId('DeviceKey', 2) }
  const unnamed = {
    panelId: made.panelId,
    custody: 'HOLDERS',
    freezeAt: at.freezeAt,
    revealBy: at.revealBy,
    ...keys,
    reason: '试',
  } as const
  const [needed] = (await ask(officer, ANNOUNCE, { input: unnamed })).announceFreeze.userErrors
  assert.deepEqual(needed, {
    __typename: 'InvalidInput',
    code: 'MACHINE_NEEDED',
    messageZh: '规则规定由摇号机摇出 1 至 1000 号球之一：请在公共随机值中写明摇号的地点和时间。',
    messageEn: 'Under the rules a machine draws one of the balls 1 to 1000: name where and when as the public value.',
    path: ['publicValue'],
  })
  const said = {
    zh: '备选 12 人，1000 个球中找不到守住个人概率上限的整球方案。请改由种子抽取，或提高上限。',
    en: 'With 12 people in the pool no lottery of 1000 whole balls was found that keeps to the cap. Let the seed draw, or raise the cap.',
  }
  const before = (await ask(officer, FEASIBILITY, { input: { panelId: made.panelId } })).panelFeasibility.feasibility
  assert.deepEqual([before.feasible, before.infeasibility], [false, { textsZh: [said.zh], textsEn: [said.en] }])
  const { drawPanel } = await ask(officer, DRAW, { input: { panelId: made.panelId, publicValue: soon() } })
  assert.deepEqual(drawPanel.userErrors, [
    { __typename: 'TooFewBalls', code: 'BALLS_TOO_FEW', messageZh: said.zh, messageEn: said.en, path: null, without: 0, poolSize: 12 },
  ])
  assert.deepEqual(await world.rows('select abandon_cause from draw where panel_id = ?', [made.id]), [
    { abandon_cause: 'RULES_CANNOT_BE_MET' },
  ])
  // The same rules drawn by the seed have a lottery.
  const change = { panelId: made.panelId, rulesVersion: 1, rules: { atMostPerEmployer: 1, cap: '128/307', lottery: 'BY_SEED' } }
  assert.equal((await ask(officer, FEASIBILITY, { input: { change } })).panelFeasibility.feasibility.feasible, true)
  const left = { panelId: made.panelId, rulesVersion: 1, rules: { lottery: 'THOUSAND_BALLS', without: ['THOUSAND_BALLS'] } }
  assert.equal((await ask(officer, FEASIBILITY, { input: { change: left } })).panelFeasibility.userErrors[0].code, 'GIVEN_AND_LEFT_OUT')
})

test('whoever would be on no ball is counted, and nobody loses a chance that whole balls can keep', async () => {
  const weights = (greatest: number, people: number): Instance => ({
    size: 3,
    rows: [],
    balls: 1000,
    types: Array.from({ length: people }, (_, i) => ({ people: 1, named: 0, rows: [], weight: i === 0 ? 1 : greatest - (i % 7) })),
  })
  const kept = await makeLottery(weights(65_536, 40))
  assert.ok('lottery' in kept)
  assert.ok(kept.lottery.outcomes.some(({ counts }) => counts[0] === 1))
  const few = await makeLottery(weights(2000, 3600))
  assert.ok('impossible' in few && 'balls' in few.impossible)
  const { without } = few.impossible
  assert.ok(without >= 600 && without < 3600, `${without}`)
  assert.deepEqual(infeasibilityOf(few.impossible, { counties: new Map(), occupations: new Map() }).textsEn, [
    `1000 balls are too few: of the 3600 people in the pool ${without} would be on no ball, and have no chance. Let the seed draw, or loosen weights and rules.`,
  ])
})
