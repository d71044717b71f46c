import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'
import { openLog } from '../../api/log.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { startUpkeep } from '../../api/upkeep.ts'
import { plantOffices } from '../identity/offices.ts'
import { migratedDatabase } from '../migrated.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

breaksOnPurpose('an administrator reaches every office', 'the offices are put without accounts')
breaksOnPurpose('every expert has a primary occupation', 'an expert is put of nothing but a term')
breaksOnPurpose('masks show no more than they may', 'an expert is put of nothing but a term')
breaksOnPurpose('sealed numbers agree with what is shown of them', 'an expert is put of nothing but a term')
breaksOnPurpose('a term lasts as long as its roster says', 'the term ends early, so that it ends while the server runs')

const database = await migratedDatabase()
const pool = new Pool({ ...database.app, max: 2 })
after(() => pool.end())
const sql = async (text: string) => (await withClient(database.owner, client => client.query({ text, rowMode: 'array' }))).rows

test('S25 while a server runs, terms turn with the days and the log of acts is chained', async () => {
  await plantOffices(database, {})
  await sql(`insert into roster (name, owner_id) select '库', min(id) from office`)
  await sql(`insert into expert (office_id, name, name_tokens, name_pinyin, name_initials, sex, birth_date, id_number_sealed, id_number_hash,
      id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, heritage_bearer)
    select min(office.id), '甲', '{甲}', 'jia', 'j', 'MALE', '1980-01-01', '', 'x', '*', '', '*', min(division_id), 'RETIRED', false from office`)
  await sql(`insert into term (expert_id, office_id, roster_id, starts_on, ends_on)
    select expert.id, office_id, roster.id, day_in_shanghai() - 10, day_in_shanghai() + 10 from expert, roster`)
  await sql(`insert into act_log (verb, details, request_id) values ('session.started', '{}', 'r')`)
  assert.deepEqual(await sql('select term_state from expert'), [['ACTIVE']])
  // Eleven days pass: for the database, the term now ended yesterday.
  await sql(`alter table term disable trigger user`)
  await sql(`update term set ends_on = day_in_shanghai() - 1`)
  await sql(`alter table term enable trigger user`)
  assert.deepEqual(await sql('select term_state from expert'), [['ACTIVE']])

  const upkeep = startUpkeep(pool, openLog('fatal'))
  const expected = [['EXPIRED', null, '1']]
  for (let tries = 0; tries < 50; tries++) {
    await wait(50)
    const seen = await sql('select term_state, current_term_id, (select count(*) from act_log_link) from expert')
    if (JSON.stringify(seen) === JSON.stringify(expected)) break
  }
  await upkeep.stop()
  assert.deepEqual(await sql('select term_state, current_term_id, (select count(*) from act_log_link) from expert'), expected)
  assert.deepEqual(await sql('select first_broken_link()'), [[null]])
})
