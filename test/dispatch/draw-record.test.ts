import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fairnessFacts } from '../../api/dispatch/ceremony/fairness-facts.ts'
import { printDrawRecord } from '../../api/dispatch/ceremony/print-draw-record.ts'
import type { DrawDocument } from '../../api/draw/document.ts'
import { printDocument } from '../../api/print-document.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { readPdf, textOfPdf } from '../documents/pdf.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'
import { answered, decline, drawn, proofOf, seats } from './draw.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
await world.experts(12)
const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2029-03-10', endsOn: '2029-03-11' }))
const draw = await drawn(world, officer, made)
const subjectId = toGlobalId('Draw', draw.id)
const opened = () => world.open(made)

test('until the opening it is sealed, for everybody', async () => {
  const [refusal] = await refusals(world.run(officer, act => printDrawRecord(act, subjectId)))
  assert.deepEqual(refusal, { code: 'DRAW_SEALED' })
})

test('the record of a draw is printed from its proof, the replacements with it, and equal records make equal bytes', async () => {
  await opened()
  const before = await world.run(supervisor, act => printDrawRecord(act, subjectId))
  const chief = (await seats(world, made)).find(({ role }) => role === 'CHIEF_JUDGE')!
  await answered(world, chief, decline)
  const [one, other] = await Promise.all([1, 2].map(() => world.run(supervisor, act => printDrawRecord(act, subjectId))))
  assert.ok(one!.bytes.equals(other!.bytes))
  assert.ok(!one!.bytes.equals(before.bytes))
  if (process.env.LOOK) writeFileSync(process.env.LOOK, one!.bytes)
  const text = await textOfPdf(one!.bytes)
  const proof = JSON.parse(await proofOf(world, made)) as {
    commitment: string
    poolRoot: string
    seed: string
    document: { drawId: string }
  }
  for (const digest of [proof.commitment, proof.poolRoot, proof.seed, proof.document.drawId]) assert.ok(text.includes(digest), digest)
  const names = await world.rows<{ name: string }>('select name from expert join assignment on expert_id = expert.id where panel_id = ?', [
    made.id,
  ])
  for (const { name } of names) assert.ok(text.includes(name), name)
  const everybody = await world.rows<{ name: string }>(
    'select name from expert where id not in (select expert_id from assignment where panel_id = ?)',
    [made.id],
  )
  for (const { name } of everybody) assert.ok(!new RegExp(`${name}(?!\\d)`).test(text), `${name} was only in the pool`)
  assert.match(text, /第1席空出：谢绝/)
  for (const told of [/最小机会/, /（约\d+\.\d{4}%）/, /公平性证明/]) assert.match(text, told)
  assert.ok((await readPdf(one!.bytes)).length <= 3)
})

test('it is fetched over a one-time path, and logged with its hash and purpose', async () => {
  const input = { document: 'DRAW_RECORD', subjectId, purpose: 'SUPERVISION' } as const
  const given = await world.run(officer, act => printDocument(act, input))
  assert.match(given.path!, /^\/files\/[\w-]{43}$/)
  const [file] = await world.rows<{ id: number; kind: string; state: string; sha256: string; name: string | null }>(
    'select id, kind, state, sha256, name from stored_file where id = ?',
    [given.file!.id],
  )
  assert.deepEqual(
    { ...file, sha256: file!.sha256.length },
    { id: given.file!.id, kind: 'PRINTOUT', state: 'CLEAN', sha256: 64, name: null },
  )
  const [entry] = await world.rows(
    `select subject_type, subject_id, details from act_log where verb = 'document.printed' order by id desc limit 1`,
  )
  assert.deepEqual(entry, {
    subject_type: 'Draw',
    subject_id: draw.id,
    details: { file: file!.id, sha256: file!.sha256, purpose: 'SUPERVISION' },
  })
  const unknown = { ...input, subjectId: toGlobalId('Draw', 999_999) }
  assert.deepEqual(await refusals(world.run(officer, act => printDocument(act, unknown))), [{ code: 'NOT_FOUND', path: ['subjectId'] }])
})

test('the printed record tells a least chance of nothing, one by weights, what is proven, and what is not', () => {
  const type = (people: number, rows: number[], weight = 1, named = 0) => ({ people, named, rows, weight })
  const document = { lottery: { total: 2 ** 32 }, size: 2, rows: [{ key: 'a', lo: 0, hi: 0 }], roles: [], named: [] }
  const facts = (more: object) => fairnessFacts({ ...document, ...more } as unknown as DrawDocument)
  const certificate = { prices: [1, 1], proof: { size: 1, rows: [0] } }
  assert.deepEqual(facts({ types: [type(3, [0]), type(4, [])], chances: ['0/1', '1/2'], certificate }), [
    ['最小机会', '0/1（约 0.0000%）'],
    ['已证明的上界', '2/7（约 28.5714%）'],
    ['公平性证明', '未能证明最小者的机会已无法再提高：与上界尚差 2.9e-1。证明只针对最小者；其余各级机会由求解程序给出，不在证明之内。'],
  ])
  const inBalls = facts({ lottery: { total: 1000 }, types: [type(3, [0]), type(4, [])], chances: ['0/1', '1/2'], certificate })
  assert.match(inBalls.at(-1)![1], /^方案取整为一千球，最小者因此至多比任何抽签所能达到的低 2\.9e-1（上界与所得之差）。证明只针对最小者/)
  assert.deepEqual(facts({ types: [type(2, [], 1), type(2, [], 3)], chances: ['1/4', '3/4'] }), [
    ['最小机会', '1/4（约 25.0000%）'],
    ['最小的机会与权重之比', '1/4（约 25.0000%）'],
    ['公平性证明', '各人相等，席位既定，无从更公平'],
  ])
  assert.deepEqual(facts({ types: [type(2, [], 1, 2)], chances: ['1/1'] }), [['最小机会', '全部为指定成员，无人经抽取']])
})
