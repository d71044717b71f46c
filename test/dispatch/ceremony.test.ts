import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Act } from '../../api/context.ts'
import { abandonDraw } from '../../api/dispatch/ceremony/abandon-draw.ts'
import { approveRedraw } from '../../api/dispatch/ceremony/approve-redraw.ts'
import { revealsAreDue } from '../../api/dispatch/ceremony/close-reveals.ts'
import { commitForServer } from '../../api/dispatch/ceremony/commit-for-server.ts'
import { commitToDraw } from '../../api/dispatch/ceremony/commit-to-draw.ts'
import { drawPanel } from '../../api/dispatch/ceremony/draw-panel.ts'
import { freezeDraw, freezeIsDue } from '../../api/dispatch/ceremony/freeze-draw.ts'
import { readFreeze } from '../../api/dispatch/ceremony/freeze-record.ts'
import { holderLetters } from '../../api/dispatch/ceremony/holder-letters.ts'
import { makeDocument } from '../../api/dispatch/ceremony/make-document.ts'
import { makeLottery } from '../../api/dispatch/ceremony/make-lottery.ts'
import { publishCommitment } from '../../api/dispatch/ceremony/publish-commitment.ts'
import { readDrawHolders, readDrawLineage } from '../../api/dispatch/ceremony/read-draw-lineage.ts'
import { redrawPanel } from '../../api/dispatch/ceremony/redraw-panel.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { updatePanelRules } from '../../api/dispatch/rules/update-panel-rules.ts'
import { enrolDeviceKey } from '../../api/identity/enrol-device-key.ts'
import { revokeDeviceKey } from '../../api/identity/revoke-device-key.ts'
import type { Refused } from '../../api/refusal.ts'
import { commitmentTo, enrolmentOf, makeChain, makeDeviceKey, revealOf, signWith } from '../../client-sdk/index.ts'
import { fourBytes, fromHex, hashOf, utf8 } from '../../client-sdk/verify/bytes.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { BusyPeriod, ConflictOfInterest, Draw, Engagement } from '../../schema/index.ts'
import { runDueJobs } from '../jobs/run-due-jobs.ts'
import {
  announced,
  committed,
  deadlineCame,
  frozen,
  type Held,
  Holder,
  heldDraw,
  heldOf,
  hours,
  read,
  system,
  valueCameTo,
} from './ceremony.ts'
import { answered, checked, decline, proofOf, seats } from './draw.ts'
import { approved, engagement, panel, refusals } from './engagement.ts'
import { World } from './world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await Holder.enrol(world, await world.staff(['DRAWING_OFFICER']), 'OFFICER')
const supervisor = await Holder.enrol(world, await world.staff(['SUPERVISOR']), 'SUPERVISOR')
const at = hours()
const held: Held = { officer, supervisor, at }
const long = { term: ['2025-01-01', '2099-12-31'] } as const
const experts = await world.experts(10, long)

let year = 2030
const fresh = () => engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
const drafted = async () => panel(world, organiser, await fresh())
const later = (moment: Date, by = 1) => new Date(moment.getTime() + by)
const verbs = (draw: { readonly id: number }) =>
  world.rows<{ verb: string }>(
    `select verb from act_log where subject_type = 'Draw' and subject_id = ? and verb <> 'refused' order by id`,
    [draw.id],
  )

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

test('bad commitments: made before the document’s hash, by another key, with the other’s head, by others, twice, late', async () => {
  const made = await drafted()
  await announced(world, held, made)
  const draw = await frozen(world, held, made)
  const blind = makeChain({ ...heldOf(draw), document: '00'.repeat(32) }, 'OFFICER')
  assert.deepEqual(await refusals(officer.commit(draw, at.committed, blind)), [{ code: 'COMMITMENT_WRONG', path: ['commitment'] }])
  const asSupervisor = makeChain(heldOf(draw), 'SUPERVISOR')
  assert.deepEqual(await refusals(officer.commit(draw, at.committed, asSupervisor)), [{ code: 'COMMITMENT_WRONG', path: ['commitment'] }])
  const third = await Holder.enrol(world, await world.staff(['DRAWING_OFFICER', 'SUPERVISOR']), 'OFFICER')
  assert.deepEqual(await refusals(third.commit(draw, at.committed)), [{ code: 'HOLDERS_ONLY' }])
  const chain = makeChain(heldOf(draw), 'OFFICER')
  const { signature } = await commitmentTo(chain, third.key)
  const send = async (changes: object) => {
    const input = { ...(await commitmentTo(chain, officer.key)), ...changes }
    return world.run(officer.viewer, act => commitToDraw({ ...act, now: at.committed }, input))
  }
  assert.deepEqual(await refusals(send({ signature })), [{ code: 'SIGNATURE_WRONG', path: ['signature'] }])
  assert.deepEqual(await refusals(send({ head: 'x' })), [{ code: 'DIGEST_MALFORMED', path: ['head'] }])
  assert.deepEqual(await refusals(officer.reveal(draw, at.committed, '00'.repeat(32))), [{ code: 'WRONG_STATE' }])
  assert.deepEqual(await refusals(officer.commit(draw, at.revealBy)), [{ code: 'DEADLINE_PASSED' }])
  await officer.commit(draw, at.committed, chain)
  assert.deepEqual(await refusals(officer.commit(draw, at.committed)), [{ code: 'COMMITTED_ALREADY' }])

  // The supervisor copies the officer’s head: sound as a commitment, and refused all the same.
  const { head } = await commitmentTo(chain, officer.key)
  const parts = [utf8(toGlobalId('Draw', draw.id)), fourBytes(1), utf8('SUPERVISOR'), fromHex(draw.commitment!), fromHex(head)]
  const commitment = hashOf('commit', parts)
  const copied = { drawId: toGlobalId('Draw', draw.id), head, commitment, signature: await signWith(supervisor.key, fromHex(commitment)) }
  const copying = world.run(supervisor.viewer, act => commitToDraw({ ...act, now: at.committed }, copied))
  assert.deepEqual(await refusals(copying), [{ code: 'HEADS_EQUAL', path: ['head'] }])
  const [parted] = await world.rows('select count(*)::int as parts from draw_part where draw_id = ?', [draw.id])
  assert.deepEqual(parted, { parts: 1 })

  await deadlineCame(world, held, draw)
  const abandoned = await read(world, draw)
  assert.deepEqual([abandoned.state, abandoned.abandonCause], ['ABANDONED', 'COMMITMENT_MISSING'])
})

test('bad reveals: one that does not open, one of the other holder, twice, late, never', async () => {
  const made = await drafted()
  const draw = await committed(world, held, made)
  const reveal = (holder: Holder, now: Date, value?: string) => refusals(holder.reveal(draw, now, value))
  assert.deepEqual(await reveal(officer, at.committed, 'ab'.repeat(32)), [{ code: 'REVEAL_WRONG', path: ['reveal'] }])
  assert.deepEqual(await reveal(officer, at.committed, officer.chain.secret), [{ code: 'REVEAL_WRONG', path: ['reveal'] }])
  await officer.reveal(draw, at.committed)
  assert.deepEqual(await reveal(officer, at.committed), [{ code: 'REVEALED_ALREADY' }])
  assert.deepEqual(await reveal(supervisor, at.revealBy), [{ code: 'DEADLINE_PASSED' }])
  await deadlineCame(world, held, draw, later(at.revealBy, -1))
  assert.equal((await read(world, draw)).state, 'COMMITTED', 'a job that comes too early does nothing')
  await deadlineCame(world, held, draw)
  await deadlineCame(world, held, draw)
  assert.deepEqual(await reveal(supervisor, at.committed), [{ code: 'WRONG_STATE' }])
  assert.equal((await read(world, draw)).state, 'REVEALED', 'the public value is still to come')
  await valueCameTo(world, held, draw)
  const report = checked(await proofOf(world, made))
  assert.deepEqual([report.verdict, report.missingReveals, report.trust], ['ACCEPTED', ['SUPERVISOR'], 'PUBLIC_VALUE'])
  const [attempts] = await world.rows('select count(*)::int as attempts from draw where panel_id = ?', [made.id])
  assert.deepEqual(attempts, { attempts: 1 }, 'a missing reveal never starts a new attempt')
})

test('neither revealed: with a public value the draw goes on, without one it is abandoned', async () => {
  const [withValue, without] = [await drafted(), await drafted()]
  const first = await committed(world, held, withValue)
  await deadlineCame(world, held, first)
  await valueCameTo(world, held, first)
  assert.deepEqual(checked(await proofOf(world, withValue)).missingReveals, ['OFFICER', 'SUPERVISOR'])
  const second = await committed(world, held, without, { publicValue: null, reason: '无' })
  await deadlineCame(world, held, second)
  const { state, abandonCause } = await read(world, second)
  assert.deepEqual([state, abandonCause], ['ABANDONED', 'NO_SECRET'])
})

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

test('keys: whoever enrols one proves to hold it; it is one person’s for ever, and only its owner or an administrator revokes it, with a reason', async () => {
  const key = await makeDeviceKey()
  const mine = toGlobalId('Account', officer.viewer.account!)
  const enrol = (viewer: typeof organiser, input: object) =>
    world.run(viewer, act => enrolDeviceKey(act, { device: '电脑', publicKey: key.publicKey, signature: '', ...input }))
  const forOther = await enrolmentOf(mine, '电脑', key)
  assert.deepEqual(await refusals(enrol(supervisor.viewer, forOther)), [{ code: 'KEY_NOT_POSSESSED', path: ['signature'] }])
  assert.deepEqual(
    await refusals(enrol(officer.viewer, { publicKey: 'AB' })),
    [
      { code: 'KEY_MALFORMED', path: ['publicKey'] },
      { code: 'KEY_NOT_POSSESSED', path: ['signature'] },
    ].slice(0, 1),
  )
  const { deviceKey } = await enrol(officer.viewer, forOther)
  assert.deepEqual(await refusals(enrol(officer.viewer, forOther)), [{ code: 'KEY_ENROLLED_ALREADY', path: ['publicKey'] }])
  const revoke = (viewer: typeof organiser, reason: string) =>
    refusals(world.run(viewer, act => revokeDeviceKey(act, { deviceKeyId: toGlobalId('DeviceKey', deviceKey!.id), reason })))
  assert.deepEqual(await revoke(supervisor.viewer, '不是我的'), [{ code: 'OWN_KEY_ONLY', path: ['deviceKeyId'] }])
  assert.deepEqual(await revoke(officer.viewer, ' '), [{ code: 'REASON_MISSING', path: ['reason'] }])
})

test('a lost key is revoked by an administrator: draws not committed to end with their cause, committed ones go on, announcements are to be made anew', async () => {
  const device = await Holder.enrol(world, supervisor.viewer, 'SUPERVISOR')
  const withDevice: Held = { officer, supervisor: device, at }
  const announcedOnly = await drafted()
  const announcement = await announced(world, withDevice, announcedOnly)
  const uncommitted = await drafted()
  await announced(world, withDevice, uncommitted)
  const waiting = await frozen(world, withDevice, uncommitted)
  await officer.commit(waiting, at.committed)
  const both = await committed(world, withDevice, await drafted())
  const administrator = await world.staff(['ADMINISTRATOR'])
  const input = { deviceKeyId: device.keyId, reason: '手机遗失，本人已报告' }
  const elsewhere = await world.staff(['ADMINISTRATOR'], world.county)
  assert.deepEqual(await refusals(world.run(elsewhere, act => revokeDeviceKey(act, input))), [
    { code: 'OWN_KEY_ONLY', path: ['deviceKeyId'] },
  ])
  const { deviceKey } = await world.run(administrator, act => revokeDeviceKey(act, input))
  assert.equal(deviceKey!.revokedBy!.id, administrator.account)
  assert.deepEqual(await refusals(world.run(administrator, act => revokeDeviceKey(act, input))), [{ code: 'KEY_REVOKED' }])
  const log = await world.rows(`select actor, details from act_log where verb = 'device-key.revoked' order by id desc limit 1`)
  assert.deepEqual(log, [{ actor: administrator.account, details: { reason: input.reason, owner: supervisor.viewer.account } }])

  const ended = await read(world, waiting)
  assert.deepEqual([ended.state, ended.abandonCause], ['ABANDONED', 'KEY_REVOKED'])
  assert.equal((await read(world, both)).state, 'COMMITTED', 'a revocation is no way to withhold')
  await officer.reveal(both, at.committed)
  await device.reveal(both, at.committed)
  await valueCameTo(world, withDevice, both)
  assert.equal((await read(world, both)).state, 'DRAWN')
  const told = await world.rows('select account_id from message where key = ?', [`KEY ${announcement.id}`])
  assert.deepEqual(told, [{ account_id: officer.viewer.account }])
  const freezing = world.run(officer.viewer, act =>
    freezeDraw({ ...act, now: at.freezeAt }, { panelId: toGlobalId('Panel', announcedOnly.id) }),
  )
  assert.deepEqual(await refusals(freezing), [{ code: 'KEY_REVOKED', path: ['panelId'] }])
  await announced(world, held, announcedOnly, { reason: '监督员换了设备' })
  assert.equal((await frozen(world, held, announcedOnly)).state, 'FROZEN')
})

test('the pool changed since the announcement: the record lists it with who entered it; after the freeze the frozen pool is drawn from', async () => {
  const made = await drafted()
  const { startsOn: from } = { startsOn: `${year - 1}-05-10` }
  const [self, byOffice, conflicted] = experts.slice(0, 3)
  const seatedElsewhere = await world.expert(long)
  const elsewhere = await engagement(world, organiser, { startsOn: from, endsOn: from })
  const sealed = await panel(world, organiser, elsewhere, [{ role: 'JUDGE', number: 1 }])
  await announced(world, held, made)
  await world.rows(
    `insert into assignment (panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, reason, starts_on, ends_on)
     values (?, ?, ?, ?, ?, 'JUDGE', 'NAMED', 'ACCEPTED', '省级指定', ?, ?)`,
    [sealed.id, elsewhere.id, world.city.id, seatedElsewhere.id, world.city.id, from, from],
  )
  const days = { startsOn: from, endsOn: from, note: null, office: world.city.id }
  const own = await world.signedIn(self!.id)
  await world.put(BusyPeriod, { expert: self!.id, ...days, enteredBy: own.account })
  await world.put(BusyPeriod, { expert: byOffice!.id, ...days, enteredBy: organiser.account })
  const newcomer = await world.expert(long)
  const draw = await frozen(world, held, made)
  const document = JSON.parse(draw.document!) as { announcement: { changes: unknown } }
  assert.deepEqual(document.announcement.changes, [
    { by: 'RECORD', cause: 'OTHER_OCCUPATION', change: 'JOINED', people: 1 },
    { by: 'OFFICE', cause: 'NOT_AVAILABLE', change: 'LEFT', people: 1 },
    { by: 'SCHEDULE', cause: 'NOT_AVAILABLE', change: 'LEFT', people: 2 },
  ])
  // Their own free days and a seat on another panel, which may be sealed, look the same.
  assert.deepEqual(JSON.parse(draw.poolChanges!), [
    { by: [{ cause: 'NOT_AVAILABLE', side: 'SCHEDULE' }], causes: ['NOT_AVAILABLE'], change: 'LEFT', expert: self!.id },
    {
      by: [{ account: organiser.account, cause: 'NOT_AVAILABLE', side: 'OFFICE' }],
      causes: ['NOT_AVAILABLE'],
      change: 'LEFT',
      expert: byOffice!.id,
    },
    {
      by: [{ cause: 'NOT_AVAILABLE', side: 'SCHEDULE' }],
      causes: ['NOT_AVAILABLE'],
      change: 'LEFT',
      expert: seatedElsewhere.id,
    },
    { by: [{ cause: 'OTHER_OCCUPATION', side: 'RECORD' }], causes: ['OTHER_OCCUPATION'], change: 'JOINED', expert: newcomer.id },
  ])

  // After the freeze: somebody new comes and a member declares a conflict. The pool stays; the member is replaced, if drawn, never dropped.
  const tooLate = await world.expert(long)
  const { id: engagementId } = (await world.rows<{ id: number }>('select engagement_id as id from panel where id = ?', [made.id]))[0]!
  await world.put(ConflictOfInterest, {
    expert: conflicted!.id,
    office: world.city.id,
    kind: 'KIN',
    declaredBy: 'EXPERT',
    organisation: null,
    engagement: engagementId,
    otherExpert: null,
    explanation: '亲属参赛',
    startsOn: '2020-01-01',
    endsOn: null,
  })
  await officer.commit(draw, at.committed)
  await supervisor.commit(draw, at.committed)
  await officer.reveal(draw, at.committed)
  await supervisor.reveal(draw, at.committed)
  await valueCameTo(world, held, draw)
  const record = readRecord(await proofOf(world, made))
  assert.equal(record.document.members.flat().length, 9)
  const rows = await seats(world, made)
  assert.ok(!rows.some(row => row.expert === tooLate.id))
  assert.ok(!rows.some(row => row.expert === conflicted!.id && row.state === 'INVITED'))
  const [label] = await world.rows<{ label: string }>('select label from draw_entry where draw_id = ? and expert_id = ?', [
    draw.id,
    conflicted!.id,
  ])
  const drawnLabels = record.result.seats.map(seat => seat.label)
  if (drawnLabels.includes(label!.label)) {
    const number = drawnLabels.indexOf(label!.label) + 1
    assert.deepEqual(
      record.rounds[0]!.departures.map(({ seat, cause }) => ({ seat, cause })),
      [{ seat: number, cause: 'CONFLICTED' }],
    )
  }
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('the worker dies in the middle: the next try makes the same lottery from the stored bytes, and two tries publish once', async () => {
  const made = await panel(world, organiser, await fresh(), undefined, { atLeastFromEnterprises: 3 })
  await announced(world, held, made)
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  const [before] = await world.rows<{ freeze: string }>('select "freeze" from draw where id = ?', [draw!.id])
  // A worker that solves and then dies publishes nothing.
  const lost = await makeLottery(readFreeze(before!.freeze).instance)
  const again = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  assert.equal(again.draw!.id, draw!.id, 'asking again leaves the same draw to a job again')
  const context = world.context(await system(world))
  await Promise.all([makeDocument(context, draw!.id), makeDocument(world.context(await system(world)), draw!.id)])
  const { document, state } = await read(world, draw!)
  assert.equal(state, 'FROZEN')
  const { lottery } = JSON.parse(document!) as { lottery: { outcomes: { weight: number }[] } }
  assert.ok('lottery' in lost)
  assert.deepEqual(
    lottery.outcomes.map(one => one.weight),
    lost.lottery.outcomes.map(one => one.weight),
  )
  assert.deepEqual(
    (await verbs(draw!)).map(row => row.verb),
    ['draw.frozen', 'draw.committed'],
  )
})

test('at the announced hour jobs freeze, solve and publish by themselves', async () => {
  const made = await drafted()
  await announced(world, held, made)
  await runDueJobs(world.platform, world.connections.owner)
  const draw = await world.owner.em.fork().findOneOrFail(Draw, { panel: made.id } as never)
  assert.equal(draw.state, 'FROZEN')
  assert.match(draw.commitment!, /^[0-9a-f]{64}$/)
})

/** A panel of three without reserves, drawn by two holders; a seat that falls free waits for links. */
async function smallPanel() {
  const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
  return { made, draw: await heldDraw(world, held, made) }
}

const held3 = async (made: { readonly id: number }) => (await seats(world, made)).filter(row => row.state === 'INVITED')

test('the reserves used up: the seat stays vacant, the skip list is published, two links fill it; a link out of order, altered or early is refused', async () => {
  const { made, draw } = await smallPanel()
  const link = (holder: Holder, index: number, value?: string) => refusals(holder.link(draw, index, value))
  assert.deepEqual(await link(officer, 1), [{ code: 'NO_LINK_ASKED' }])
  const [leaving, other] = await held3(made)
  await answered(world, leaving!, decline)
  const waiting = await read(world, draw)
  const [asked] = waiting.linkRequests.getItems()
  assert.deepEqual([waiting.linkRequests.length, asked!.round, asked!.link, asked!.closedAt], [1, 2, 1, null])
  assert.match(asked!.skipsHash, /^[0-9a-f]{64}$/)
  assert.equal((await held3(made)).length, 2)
  const gaps = readRecord(await proofOf(world, made)).rounds.at(-1)!.seats
  assert.deepEqual(
    gaps.map(seat => 'reason' in seat && seat.reason),
    ['RESERVES_USED_UP'],
  )

  assert.deepEqual(await link(officer, 2), [{ code: 'LINK_OUT_OF_ORDER', path: ['link'] }])
  assert.deepEqual(await link(officer, 1, revealOf(officer.chain)), [{ code: 'LINK_OUT_OF_ORDER', path: ['link'] }])
  assert.deepEqual(await link(officer, 1, 'cd'.repeat(32)), [{ code: 'LINK_WRONG', path: ['link'] }])
  await officer.link(draw, 1)
  assert.deepEqual(await link(officer, 1), [{ code: 'LINK_PROVIDED_ALREADY' }])

  // Another seat falls free before the second link: the round is another one, so the list is published anew; the first link stays good.
  await answered(world, other!, decline)
  const republished = (await read(world, draw)).linkRequests.getItems().toSorted((a, b) => a.id - b.id)
  assert.deepEqual(
    republished.map(({ round, link, closedAt, officerAt }) => [round, link, closedAt === null, officerAt !== null]),
    [
      [2, 1, false, true],
      [3, 1, true, true],
    ],
  )
  await supervisor.link(draw, 1)
  assert.equal((await held3(made)).length, 3)
  const record = readRecord(await proofOf(world, made))
  const last = record.rounds.at(-1)!
  assert.deepEqual([record.rounds.length, last.skipsHash, last.seats.length], [3, republished[1]!.skipsHash, 2])
  assert.ok(last.links)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
  assert.deepEqual(await link(supervisor, 2), [{ code: 'NO_LINK_ASKED' }])

  const [next] = await held3(made)
  await answered(world, next!, decline)
  await supervisor.link(draw, 2)
  await officer.link(draw, 2)
  assert.equal((await held3(made)).length, 3)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('whoever becomes busy after the skip list was published is seated by the links and replaced at once, on record', async () => {
  const { made, draw } = await smallPanel()
  const [leaving] = await held3(made)
  await answered(world, leaving!, decline)
  const day = `${year - 1}-05-10`
  const people = await world.rows<{ id: number }>(
    `select expert_id as id from draw_entry where draw_id = ? and expert_id not in (select expert_id from assignment where draw_id = ?)`,
    [draw.id, draw.id],
  )
  for (const { id } of people) {
    await world.put(BusyPeriod, { expert: id, office: world.city.id, startsOn: day, endsOn: day, note: null, enteredBy: null })
  }
  await officer.link(draw, 1)
  await supervisor.link(draw, 1)
  const record = readRecord(await proofOf(world, made))
  assert.deepEqual(
    record.rounds.slice(1).map(round => [round.links !== undefined, round.departures.map(one => one.cause)]),
    [
      [true, []],
      [false, ['BUSY']],
    ],
  )
  const [open] = (await read(world, draw)).linkRequests.getItems().filter(request => request.closedAt === null)
  assert.deepEqual([open!.link, open!.round, (JSON.parse(open!.skips) as unknown[]).length], [2, 4, people.length - 1])
  await officer.link(draw, 2)
  await supervisor.link(draw, 2)
  const gap = readRecord(await proofOf(world, made)).rounds.at(-1)!.seats[0]!
  assert.deepEqual('reason' in gap && [gap.reason, gap.considered], ['NOBODY_FITS', 0], 'an explained gap')
  assert.equal((await read(world, draw)).linkRequests.getItems().filter(request => request.closedAt === null).length, 0)
  assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
})

test('a new attempt needs a cause, a reason and another person without a chain; the first stays on record', async () => {
  const made = await drafted()
  const draw = await heldDraw(world, held, made)
  const ask = (viewer: typeof organiser, reason = '承办单位变更') =>
    world.run(viewer, act => redrawPanel(act, { drawId: toGlobalId('Draw', draw.id), cause: 'ENGAGEMENT_CHANGED', reason }))
  assert.deepEqual(await refusals(ask(await world.staff(['ROSTER_MANAGER']))), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(ask(officer.viewer, ' ')), [{ code: 'REASON_MISSING', path: ['reason'] }])
  const asker = await world.staff(['SUPERVISOR'])
  const { redraw } = await ask(asker)
  assert.deepEqual(await refusals(ask(officer.viewer)), [{ code: 'REDRAW_ASKED_ALREADY' }])
  const approve = (viewer: typeof organiser) => world.run(viewer, act => approveRedraw(act, { redrawId: toGlobalId('Redraw', redraw!.id) }))
  assert.deepEqual(await refusals(approve(officer.viewer)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(approve(supervisor.viewer)), [{ code: 'NO_HOLDER_APPROVES' }])
  assert.deepEqual(await refusals(approve(asker)), [{ code: 'NO_HOLDER_APPROVES' }])
  const another = await world.staff(['SUPERVISOR'])
  await approve(another)
  assert.deepEqual(await refusals(approve(another)), [{ code: 'REDRAW_APPROVED_ALREADY' }])
  const first = await read(world, draw)
  assert.deepEqual([first.state, first.abandonCause, first.proof !== null], ['ABANDONED', 'ENGAGEMENT_CHANGED', true])
  assert.ok((await seats(world, made)).every(row => row.state === 'RELEASED'))
  assert.deepEqual(await refusals(officer.reveal(draw, at.committed)), [{ code: 'REVEALED_ALREADY' }])

  const second = await heldDraw(world, held, made)
  assert.deepEqual([second.attempt, second.state], [2, 'DRAWN'])
  const [one, two] = [first, second].map(({ document }) => JSON.parse(document!) as { members: string[][] })
  assert.ok(
    one!.members.flat().every(label => !two!.members.flat().includes(label)),
    'nothing of the first attempt opens the second',
  )

  const { id: engagementId } = (await world.rows<{ id: number }>('select engagement_id as id from panel where id = ?', [made.id]))[0]!
  const beside = await panel(world, organiser, (await world.owner.em.fork().findOneOrFail(Engagement, engagementId)) as Engagement)
  const panelId = toGlobalId('Panel', made.id)
  const lineage = (await readDrawLineage(world.context(another), panelId))!
  assert.deepEqual(
    [lineage.announcements.length, lineage.attempts.map(attempt => attempt.draw.id), lineage.lookAlikes],
    [
      2,
      [draw.id, second.id],
      [
        {
          panel: { id: beside.id },
          likenesses: ['SAME_ENGAGEMENT', 'SAME_HOST', 'SAME_OCCUPATION', 'SAME_DAYS'],
        },
      ],
    ],
  )
  assert.equal(await readDrawLineage(world.context(officer.viewer), panelId), null)
  const holders = await readDrawHolders(world.context(officer.viewer), panelId)
  assert.ok(
    holders.some(
      ({ holder, deviceKey }) => holder === 'SUPERVISOR' && deviceKey && toGlobalId('DeviceKey', deviceKey.id) === supervisor.keyId,
    ),
  )
  assert.deepEqual(await readDrawHolders(world.context(await world.staff(['ANALYST'])), panelId), [])
})

test('the holders are told what is awaited from them: each once, and only who has not done it', async () => {
  const { made, draw } = await smallPanel()
  await answered(world, (await held3(made))[0]!, decline)
  await runDueJobs(world.platform, world.connections.owner)
  await officer.link(draw, 1)
  await runDueJobs(world.platform, world.connections.owner)
  const messages = await world.rows<{ key: string; template: string; account_id: number }>(
    `select key, template, account_id from message where key like ? order by id`,
    [`LINK ${draw.id} %`],
  )
  assert.deepEqual(
    messages.map(({ key, template, account_id }) => [key.split(' ')[2], template, account_id]),
    [
      ['OFFICER', 'LINK_WANTED', officer.viewer.account],
      ['SUPERVISOR', 'LINK_WANTED', supervisor.viewer.account],
    ],
  )
  await supervisor.link(draw, 1)

  const waiting = await drafted()
  await announced(world, held, waiting)
  const frozenNow = await frozen(world, held, waiting)
  await officer.commit(frozenNow, at.committed)
  await runDueJobs(world.platform, world.connections.owner)
  await supervisor.commit(frozenNow, at.committed)
  await runDueJobs(world.platform, world.connections.owner)
  const asked = await world.rows<{ key: string }>(`select key from message where key like '% ' || ? || ' %' order by key`, [frozenNow.id])
  assert.deepEqual(
    asked.map(({ key }) => key.split(' ').slice(0, 3).join(' ')),
    [`COMMITMENT ${frozenNow.id} SUPERVISOR`, `REVEAL ${frozenNow.id} OFFICER`, `REVEAL ${frozenNow.id} SUPERVISOR`],
  )
  const drawId = toGlobalId('Draw', frozenNow.id)
  const about = { name: '王', engagement: '赛', panel: '组', by: at.revealBy.toISOString(), drawId, document: frozenNow.commitment! }
  const { zh, en } = holderLetters('REVEAL', about)
  assert.deepEqual(
    [zh, en].map(({ paragraphs, link }) => [paragraphs.at(-1), link]),
    [
      [
        `抽取文件的哈希：${about.document}\n在您的设备上执行：jiangku draw reveal ${drawId}`,
        { href: `/draws?draw=${drawId}`, label: '本次抽取的公布页，请核对哈希' },
      ],
      [
        `Hash of the draw document: ${about.document}\nOn your device: jiangku draw reveal ${drawId}`,
        { href: `/draws?draw=${drawId}`, label: 'The draw as it is published; compare the hash' },
      ],
    ],
  )
})

test('both reveal at once, both give their link at once: one of them draws, one of them fills, over and over', async () => {
  for (let round = 0; round < 4; round++) {
    const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
    const draw = await committed(world, held, made, { publicValue: null, reason: '无' })
    await Promise.all([officer, supervisor].map(holder => holder.reveal(draw, at.committed)))
    assert.equal((await read(world, draw)).state, 'DRAWN')
    await answered(world, (await held3(made))[0]!, decline)
    await Promise.all([officer, supervisor].map(holder => holder.link(draw, 1)))
    assert.equal((await held3(made)).length, 3)
    assert.equal(checked(await proofOf(world, made)).verdict, 'ACCEPTED')
  }
})

test('the broken twin, which looks whether the other has revealed before it locks, never draws', async () => {
  const made = await drafted()
  const draw = await committed(world, held, made, { publicValue: null, reason: '无' })
  const looked = Promise.withResolvers<void>()
  let waiting = 0
  const twin = (holder: Holder) =>
    world.run(holder.viewer, async ({ em }) => {
      const [{ other }] = await em.execute<[{ other: boolean }]>(
        'select revealed_at is not null as other from draw_part where draw_id = ? and holder <> ?',
        [draw.id, holder.role],
      )
      if (++waiting === 2) looked.resolve()
      await looked.promise
      return other ? 'drawn' : 'revealed'
    })
  assert.deepEqual(await Promise.all([officer, supervisor].map(twin)), ['revealed', 'revealed'])
  await deadlineCame(world, held, draw)
})

/** A draw whose pool is frozen, and the lottery that a worker made for it. */
async function freezing() {
  const made = await drafted()
  await announced(world, held, made)
  const input = { panelId: toGlobalId('Panel', made.id) }
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now: at.freezeAt }, input))
  const [{ freeze }] = (await world.rows('select "freeze" from draw where id = ?', [draw!.id])) as [{ freeze: string }]
  const lottery = await makeLottery(readFreeze(freeze).instance)
  assert.ok('lottery' in lottery)
  return { made, id: draw!.id, lottery }
}

test('publication too late, the deadline, a cancelled panel: all lock the panel first, so over and over nobody waits in a circle', async () => {
  const viewer = await system(world)
  for (let round = 0; round < 12; round++) {
    const { id, lottery } = await freezing()
    const late = (work: (act: Act) => Promise<void>) => world.run(viewer, act => work({ ...act, now: at.dueAt }))
    const acts = Array.from({ length: 3 }, () => [
      late(act => publishCommitment(act, id, lottery)),
      late(act => revealsAreDue(act, { draw: id })),
      late(act => commitForServer(act, id, () => '0'.repeat(64))),
      late(act => abandonDraw(act, id, 'PUBLISHED_TOO_LATE')),
    ])
    await Promise.all(acts.flat())
    const { state, abandonCause } = await read(world, { id })
    assert.deepEqual([state, abandonCause], ['ABANDONED', 'PUBLISHED_TOO_LATE'])
    assert.deepEqual(
      (await verbs({ id })).map(row => row.verb),
      ['draw.frozen', 'draw.abandoned'],
    )
  }
})

test('the broken twin, which locks the draw before its panel, waits in a circle with the deadline', async () => {
  const { made, id } = await freezing()
  const viewer = await system(world)
  const has = Promise.withResolvers<void>()
  const waiting = async () => {
    const blocked = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query ilike '%from "draw"%'`
    while ((await world.rows(blocked)).length === 0) await new Promise(resolve => setTimeout(resolve, 10))
  }
  const twin = world.run(viewer, async ({ em }) => {
    await em.execute('select from draw where id = ? for update', [id])
    has.resolve()
    await waiting()
    await em.execute('select from panel where id = ? for update', [made.id])
  })
  await has.promise
  const met = await Promise.allSettled([twin, deadlineCame(world, held, { id })])
  const circle = met.flatMap(one => (one.status === 'rejected' ? [(one.reason as { code?: string }).code] : []))
  assert.deepEqual(circle, ['40P01'])
  await world.run(viewer, act => abandonDraw(act, id, 'PUBLISHED_TOO_LATE'))
})

test('after all this every invariant holds', () => world.assertSound())
