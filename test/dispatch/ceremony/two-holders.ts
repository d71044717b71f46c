import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecord } from '../../../api/dispatch/ceremony/stored-record.ts'
import { revealOf } from '../../../client-sdk/index.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { refusals } from '../../engagement.ts'
import { announced, committed, frozen, heldDraw, read, valueCameTo } from '../ceremony.ts'
import { checked, proofOf, seats } from '../draw.ts'
import { at, drafted, held, later, officer, supervisor, verbs, world } from './holders.ts'

test('two holders draw: announced, frozen, committed to, revealed, the public value; a stranger verifies it', async () => {
  const made = await drafted()
  const draw = await heldDraw(world, held, made)
  assert.deepEqual([draw.state, draw.custody, draw.publicValue], ['DRAWN', 'HOLDERS', '3 1 4 1 5'])
  const report = checked(await proofOf(world, made))
  const { verdict, trust, custody, missingReveals } = report
  assert.deepEqual([verdict, trust, custody, missingReveals], ['ACCEPTED', 'PUBLIC_VALUE', 'HOLDERS', []])
  const { document } = readRecord(await proofOf(world, made))
  assert.deepEqual(document.keys, { officer: officer.key.publicKey, supervisor: supervisor.key.publicKey })
  const { madeAt, freezeAt, changes } = document.announcement!
  assert.deepEqual([madeAt, freezeAt, changes], [at.announced.toISOString(), at.freezeAt.toISOString(), []])
  assert.equal((await seats(world, made)).length, 7)
  assert.deepEqual(
    (await verbs(draw)).map(row => row.verb),
    ['draw.frozen', 'draw.committed', 'draw.held', 'draw.held', 'draw.revealed', 'draw.revealed', 'public-value.recorded', 'panel.drawn'],
  )
})

test('a receipt names what was received; the reveals are sealed, from the database too, until the draw', async () => {
  const draw = await (async () => {
    const made = await drafted()
    await announced(world, held, made)
    return frozen(world, held, made)
  })()
  const receipt = JSON.parse(await officer.commit(draw, at.committed)) as Record<string, unknown>
  assert.deepEqual(
    { ...receipt, head: 0, commitment: 0, signature: 0, part: 0 },
    {
      protocol: 'jiangku-draw/1',
      drawId: toGlobalId('Draw', draw.id),
      attempt: 1,
      holder: 'OFFICER',
      document: draw.commitment,
      poolRoot: draw.poolRoot,
      receivedAt: at.committed.toISOString(),
      revealBy: at.revealBy.toISOString(),
      publicValue: { source: '体彩排列5 第26300期', dueAt: at.dueAt.toISOString() },
      head: 0,
      commitment: 0,
      signature: 0,
      part: 0,
    },
  )
  assert.deepEqual(JSON.parse(await officer.commit(draw, later(at.committed), officer.chain)), receipt, 'sent again, the same receipt')
  await supervisor.commit(draw, at.committed)
  await officer.reveal(draw, at.committed)
  const everything = async () =>
    JSON.stringify(
      await world.rows(
        `select (select json_agg(draw_part) from draw_part where draw_id = draw.id), (select json_agg(act_log) from act_log), row_to_json(draw) from draw where id = ?`,
        [draw.id],
      ),
    )
  const { secret } = officer.chain
  const reveal = revealOf(officer.chain)
  const text = await everything()
  assert.ok(!text.includes(reveal) && !text.includes(secret) && text.includes(String(receipt.commitment)))
  assert.equal((await read(world, draw)).state, 'COMMITTED')
  await supervisor.reveal(draw, at.committed)
  assert.equal((await read(world, draw)).state, 'REVEALED')
  assert.ok(!(await everything()).includes(reveal), 'not before the public value either')
  await valueCameTo(world, held, draw)
  assert.ok((await everything()).includes(reveal), 'the same search finds it once the record holds it')
})

test('without a public value the record says “operator trusted”, and the last reveal draws', async () => {
  const made = await drafted()
  assert.deepEqual(await refusals(announced(world, held, made, { publicValue: null })), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const draw = await committed(world, held, made, { publicValue: null, reason: '当日无公开摇奖' })
  assert.equal((await officer.reveal(draw, at.committed)).state, 'COMMITTED')
  assert.equal((await supervisor.reveal(draw, at.committed)).state, 'DRAWN')
  const report = checked(await proofOf(world, made))
  assert.deepEqual([report.verdict, report.trust, report.custody], ['ACCEPTED', 'OPERATOR_TRUSTED', 'HOLDERS'])
  assert.match(report.en, /operator is trusted/)
})
