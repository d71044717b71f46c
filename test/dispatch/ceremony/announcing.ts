import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawPanel } from '../../../api/dispatch/ceremony/draw-panel.ts'
import { freezeDraw, freezeIsDue } from '../../../api/dispatch/ceremony/freeze-draw.ts'
import { updatePanelRules } from '../../../api/dispatch/rules/update-panel-rules.ts'
import { revokeDeviceKey } from '../../../api/identity/revoke-device-key.ts'
import type { Refused } from '../../../api/refusal.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { approved, refusals } from '../../engagement.ts'
import { announced, frozen, type Held, Holder, hours, system } from '../ceremony.ts'
import { at, drafted, held, later, officer, organiser, supervisor, world } from './holders.ts'

test('bad announcements: notice too short, hours out of order, one person, other people’s keys, a revoked key, no supervisor', async () => {
  const made = await drafted()
  const refused = (changes: object) => refusals(announced(world, held, made, changes))
  assert.deepEqual(await refused({ freezeAt: later(at.freezeAt, -1) }), [{ code: 'NOTICE_TOO_SHORT', path: ['freezeAt'] }])
  assert.deepEqual(await refused({ revealBy: at.freezeAt }), [{ code: 'REVEAL_BEFORE_FREEZE', path: ['revealBy'] }])
  const early = { source: '体彩', dueAt: at.revealBy }
  assert.deepEqual(await refused({ publicValue: early }), [{ code: 'PUBLIC_VALUE_TOO_EARLY', path: ['publicValue'] }])
  assert.deepEqual(await refused({ supervisorKeyId: null }), [{ code: 'KEYS_NEEDED', path: ['officerKeyId'] }])
  assert.deepEqual(await refused({ supervisorKeyId: officer.keyId }), [{ code: 'TWO_PERSONS_NEEDED', path: ['supervisorKeyId'] }])
  assert.deepEqual(await refused({ officerKeyId: supervisor.keyId }), [{ code: 'OWN_KEY_NEEDED', path: ['officerKeyId'] }])
  const stranger = await Holder.enrol(world, await world.staff(['ROSTER_MANAGER']), 'SUPERVISOR')
  assert.deepEqual(await refused({ supervisorKeyId: stranger.keyId }), [{ code: 'SUPERVISOR_NEEDED', path: ['supervisorKeyId'] }])
  assert.deepEqual(await refused({ custody: 'SERVER' }), [{ code: 'KEYS_UNUSED', path: ['custody'] }])
  const lost = await Holder.enrol(world, supervisor.viewer, 'SUPERVISOR')
  await world.run(supervisor.viewer, act => revokeDeviceKey(act, { deviceKeyId: lost.keyId, reason: '手机遗失' }))
  assert.deepEqual(await refused({ supervisorKeyId: lost.keyId }), [{ code: 'KEY_REVOKED', path: ['supervisorKeyId'] }])
  assert.deepEqual(await world.rows('select * from freeze_announcement where panel_id = ?', [made.id]), [])

  const first = await announced(world, held, made)
  assert.deepEqual(await refused({}), [{ code: 'REASON_MISSING', path: ['reason'] }])
  await announced(world, held, made, { reason: '监督员临时外出' })
  const [row] = await world.rows('select superseded_at is not null as superseded from freeze_announcement where id = ?', [first.id])
  assert.deepEqual(row, { superseded: true }, 'both announcements stay on record')
})

test('a freeze comes at its hour, neither before nor long after, and only as announced', async () => {
  const made = await drafted()
  const input = { panelId: toGlobalId('Panel', made.id) }
  const freeze = (now: Date) => refusals(world.run(officer.viewer, act => freezeDraw({ ...act, now }, input)))
  assert.deepEqual(await freeze(at.freezeAt), [{ code: 'FREEZE_NOT_ANNOUNCED', path: ['panelId'] }])
  await announced(world, held, made)
  assert.deepEqual(await freeze(later(at.freezeAt, -1)), [{ code: 'NOT_YET' }])
  assert.deepEqual(await freeze(later(at.freezeAt, 3_600_001)), [{ code: 'ANNOUNCEMENT_LAPSED' }])
  assert.deepEqual(await refusals(world.run(officer.viewer, act => drawPanel(act, input))), [{ code: 'WRONG_STATE' }])
})

test('rules changed after the announcement are not frozen: by hand refused in both languages, the job leaves the panel, the announcer is told, announced anew it is frozen', async () => {
  const made = await drafted()
  const panelId = toGlobalId('Panel', made.id)
  const first = await announced(world, held, made)
  const change = { panelId, rulesVersion: 1, rules: { fromCounties: [], atMostPerEmployer: 2 }, reason: '单位少' }
  await world.run(organiser, act => updatePanelRules(act, change))
  await approved(world, made)
  const freezing = world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, { panelId }))
  const refusal = await freezing.then(
    () => assert.fail('frozen under other rules'),
    (error: Refused) => error.refusals,
  )
  assert.deepEqual(
    refusal.map(one => ({ ...one })),
    [
      {
        code: 'RULES_NOT_ANNOUNCED',
        messageZh: '预告的是第 1 版组成规则，现为第 2 版；请写明理由，重新预告冻结。',
        messageEn:
          'The freeze was announced under version 1 of the rules, and they are at version 2 by now; announce it anew, with a reason.',
        path: ['panelId'],
        given: 1,
        current: 2,
      },
    ],
  )
  await freezeIsDue(world.context(await system(world)), { announcement: first.id })
  const [kept] = await world.rows(
    'select state, (select count(*)::int from draw where panel_id = panel.id) as draws from panel where id = ?',
    [made.id],
  )
  assert.deepEqual(kept, { state: 'DRAFTED', draws: 0 })
  const told = await world.rows('select account_id, template from message where key = ?', [`RULES ${first.id}`])
  assert.deepEqual(told, [{ account_id: officer.viewer.account, template: 'GENERIC' }])

  const anew: Held = { officer, supervisor, at: hours() }
  const second = await announced(world, anew, made, { reason: '组成规则已改' })
  assert.deepEqual(await world.rows('select rules_id is not null as known from freeze_announcement where id = ?', [second.id]), [
    { known: true },
  ])
  const draw = await frozen(world, anew, made)
  const [versions] = await world.rows(
    `select draw.rules_id = announced.rules_id as same, number from draw join freeze_announcement as announced on announced.id = announcement_id
     join panel_rule_version as version on version.id = draw.rules_id where draw.id = ?`,
    [draw.id],
  )
  assert.deepEqual(versions, { same: true, number: 2 })
})
