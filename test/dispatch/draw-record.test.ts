import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { printDrawRecord } from '../../api/dispatch/ceremony/print-draw-record.ts'
import { printDocument } from '../../api/print-document.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { readPdf, textOfPdf } from '../documents/pdf.ts'
import { answered, decline, drawn, proofOf, seats } from './draw.ts'
import { engagement, panel, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const supervisor = await world.staff(['SUPERVISOR'])
await world.experts(12)
const made = await panel(world, organiser, await engagement(world, organiser, { startsOn: '2028-03-10', endsOn: '2028-03-11' }))
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
