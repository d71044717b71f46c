import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import { fits } from '../../api/identity/sign-in/passwords.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { plantFounding } from '../../seeds/founding.ts'
import { demoPassword, inventAhead, isEmpty, NotEmpty, plantWorld } from '../../seeds/world.ts'
import { testSeals } from '../key.ts'
import { migratedDatabase } from '../migrated.ts'
import { plantedDatabase } from '../planted.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

breaksOnPurpose('the state of a term is that of today', 'worlds are planted as of the first day of 2026')

const { owner } = await plantedDatabase(1_000)
const client = new pg.Client(owner)
await client.connect()
after(() => client.end())
const ask = async (sql: string, at: pg.Client = client) => (await at.query<Record<string, unknown>>(sql)).rows

/** Every column that is not sealed under a fresh nonce. */
const content = (table: string, besides: readonly string[], most: string) =>
  `select md5(string_agg((to_jsonb(${table}) - array[${['x', ...besides].map(name => `'${name}'`).join()}])::text, '|' order by id)) as content
   from ${table} where ${most}`

test('the same day gives the same world, and a larger one keeps the experts of a smaller one', async () => {
  const { owner: other } = await migratedDatabase()
  await plantFounding(other)
  const [{ today }] = (await ask('select day_in_shanghai()::text as today')) as [{ today: `${number}-${number}-${number}` }]
  await plantWorld(other, { experts: 600, today, seals: testSeals, progress: () => {} })
  const second = new pg.Client(other)
  await second.connect()
  try {
    const sealed = ['id_number_sealed', 'phone_sealed', 'email_sealed']
    const duties = ['open_assignments', 'duties_completed', 'last_duty_on']
    for (const sql of [
      content('expert', [...sealed, ...duties], 'id <= 600'),
      content('organisation', [], 'true'),
      content('office', [], 'true'),
      ...['credential', 'term', 'employment', 'honour'].map(table => content(table, [], 'expert_id <= 600')),
      // When it was entered is the moment of planting.
      content('busy_period', ['entered_at'], 'expert_id <= 600'),
    ]) {
      assert.deepEqual(await ask(sql, second), await ask(sql), sql)
    }
  } finally {
    await second.end()
  }
})

test('a world invented ahead of its database is the same world, and one with other numbers is invented anew', async () => {
  const [{ today }] = (await ask('select day_in_shanghai()::text as today')) as [{ today: `${number}-${number}-${number}` }]
  const plan = { experts: 300, today, seals: testSeals, progress: () => {} } as const
  const ahead = await inventAhead(plan)
  const strayed = { ...ahead, numbers: { ...ahead.numbers, honourKinds: new Map<string, number>() } }
  const contents = []
  for (const world of [undefined, ahead, { ...strayed, sheets: [] }]) {
    const { owner: other } = await migratedDatabase()
    await plantFounding(other)
    await plantWorld(other, plan, Promise.resolve(world))
    const own = new pg.Client(other)
    await own.connect()
    try {
      const tables = ['expert', 'organisation', 'assignment', 'application', 'term', 'account', 'trade']
      const sealed = ['id_number_sealed', 'phone_sealed', 'email_sealed', 'password_hash', 'entered_at']
      contents.push(await Promise.all(tables.map(table => ask(content(table, sealed, 'true'), own))))
    } finally {
      await own.end()
    }
  }
  assert.deepEqual(contents[1], contents[0])
  assert.deepEqual(contents[2], contents[0])
})

test('a world is planted only into an empty database', async () => {
  assert.equal(await isEmpty(owner), false)
  const again = plantWorld(owner, { experts: 10, today: '2026-01-01', seals: testSeals, progress: () => {} })
  await assert.rejects(again, NotEmpty)
  const { owner: empty } = await migratedDatabase()
  assert.equal(await isEmpty(empty), true)
  await plantFounding(empty)
  const plan = { experts: 10, today: '2026-01-01', seals: testSeals, progress: () => {} } as const
  const both = await Promise.allSettled([plantWorld(empty, plan), plantWorld(empty, plan)])
  const refused = both.filter(one => one.status === 'rejected')
  assert.deepEqual(
    refused.map(({ reason }) => reason.name),
    ['NotEmpty'],
  )
})

test('whatever fails while planting leaves nothing behind, neither rows nor missing rules', async () => {
  const { owner: other } = await migratedDatabase()
  const second = new pg.Client(other)
  await second.connect()
  const state = () =>
    ask(
      `select (select md5(string_agg(pg_get_constraintdef(oid), '|' order by conrelid::regclass::text, conname))
          from pg_constraint where connamespace = 'public'::regnamespace) as constraints,
        (select md5(string_agg(indexdef, '|' order by indexname)) from pg_indexes where schemaname = 'public') as indexes,
        (select md5(string_agg(tgname || tgenabled::text, '|' order by tgrelid, tgname)) from pg_trigger where not tgisinternal) as triggers,
        (select count(*)::int from office) as offices`,
      second,
    )
  const before = await state()
  // No founding records: the world finds no ground.
  await assert.rejects(plantWorld(other, { experts: 10, today: '2026-01-01', seals: testSeals, progress: () => {} }), /founding records/)
  assert.deepEqual(await state(), before)
  await plantFounding(other)
  await plantWorld(other, { experts: 10, today: '2026-01-01', seals: testSeals, progress: () => {} })
  const [after] = await state()
  assert.deepEqual({ ...after, offices: 0 }, before[0])
  await second.end()
})

test('every draw of the world is accepted, and proven fairest, by the verifier that shares no code with the engine', async () => {
  const proofs = (await ask('select proof from draw order by id')) as { proof: string }[]
  assert.ok(proofs.length > 25, String(proofs.length))
  for (const { proof } of proofs) {
    const report = verify(Buffer.from(proof))
    assert.ok(report.verdict === 'ACCEPTED' && report.fairness === 'PROVEN', JSON.stringify(report))
  }
})

test('every state that people are shown occurs', async () => {
  const states = async (sql: string) => (await ask(sql)).map(row => Object.values(row)[0])
  assert.deepEqual(await states('select distinct term_state from expert order by 1'), ['ACTIVE', 'EXPIRED', 'NONE', 'REMOVED', 'UPCOMING'])
  assert.deepEqual(await states('select distinct ground from removal order by 1'), ['BREACH', 'DERELICTION', 'HEALTH', 'UNFIT'])
  assert.deepEqual(await states('select distinct state from incident_record order by 1'), ['DISMISSED', 'OPEN', 'UPHELD'])
  assert.deepEqual(await states('select distinct kind from organisation order by 1'), [
    'COLLEGE',
    'ENTERPRISE',
    'INSTITUTION',
    'NON_PUBLIC_ECONOMY',
    'SOCIAL_ORGANISATION',
  ])
  assert.deepEqual(await states(`select distinct route from assignment order by 1`), ['DRAWN', 'NAMED', 'REPLACEMENT'])
  const applied = await states('select distinct state from application order by 1')
  for (const state of ['APPOINTED', 'DISQUALIFIED', 'FROZEN', 'OBJECTION_UPHELD', 'ON_NOTICE']) assert.ok(applied.includes(state), state)
  assert.deepEqual(await states('select state from public_notice order by 1'), ['CLOSED', 'OPEN'])
  assert.deepEqual(await states('select state from objection order by 1'), ['ACKNOWLEDGED', 'DISMISSED', 'DISMISSED', 'UPHELD'])
  const assigned = await states('select distinct state from assignment order by 1')
  for (const state of ['COMPLETED', 'DECLINED', 'RECUSED', 'RELEASED', 'RESERVE']) assert.ok(assigned.includes(state), state)
  const engaged = await states('select distinct state from engagement order by 1')
  for (const state of ['CLOSED', 'INVITED', 'PANELS_DRAFTED']) assert.ok(engaged.includes(state), state)
})

test('the demo password opens the accounts of three offices and no others, and differs between installations', async () => {
  const accounts = (await ask(
    `select distinct split_part(login_name, '.', 1) as office, password_hash from account where expert_id is null and password_hash is not null`,
  )) as { office: string; password_hash: string }[]
  assert.deepEqual(accounts.map(({ office }) => office).sort(), ['chikan', 'city', 'leizhou'])
  assert.ok(await fits(demoPassword(testSeals), accounts[0]!.password_hash))
  assert.match(demoPassword(testSeals), /^[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}$/)
  assert.notEqual(demoPassword({ ...testSeals, fingerprint: () => 'another installation' }), demoPassword(testSeals))
})

test('organiser, drawing officer and supervisor of an office are three people', async () => {
  assert.deepEqual(
    await ask(`select office_id from role_grant where role in ('ORGANISER', 'DRAWING_OFFICER', 'SUPERVISOR')
      group by office_id having count(distinct account_id) < 3`),
    [],
  )
})
