import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import pino from 'pino'
import { admissionInvariants } from '../../api/checks/admission.ts'
import { checkData } from '../../api/checks/check-data.ts'
import { noticeInvariants } from '../../api/checks/notices.ts'
import { rosterInvariants } from '../../api/checks/roster.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { Refused } from '../../api/refusal.ts'
import { inTransaction } from '../../api/transaction.ts'
import { moveClock, withCalendar } from '../calendar.ts'
import { CutLine } from '../postgres/cut-line.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { killedActs, type Prepare, type Through } from './killed-acts.ts'
import { changes, StockTaker } from './stock.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
const { world } = admission
await withCalendar(world.connections)
const { app, owner } = world.connections
const line = await CutLine.open(app, backend => withClient(app, client => client.query('select pg_terminate_backend($1)', [backend])))
const platform = await openPlatform(line.parameters, Buffer.alloc(32, 7), pino({ level: 'silent' }))
after(async () => {
  await taker.close()
  await platform.close()
  line.close()
  await admission.close()
})
breaksOnPurpose('an objection freezes its nominee and nobody else', 'the broken twin is killed between its transactions')
breaksOnPurpose('the state of a term is that of today', 'the clock was moved on for appointments, and back')
const acts = await killedActs(admission)
const TWIN = 'dismissObjection in two transactions'

const taker = await StockTaker.open(world.connections)
const stock = () => taker.take()
const through: Through = (viewer, work) => inTransaction({ ...world.context(viewer), platform }, work)

/**
 * Breaks the line of an act after each of its statements in turn, now by closing it, now by ending the backend; answers what it left half done,
 * and after how many statements that was looked at.
 */
async function killed(name: string, prepare: Prepare): Promise<{ readonly points: number; readonly wrong: readonly string[] }> {
  const whole = await prepare()
  const before = await stock()
  line.hold()
  await whole(through)
  const all = changes(before, await stock())
  assert.notDeepEqual(all, {}, `${name} changes something`)

  const once = await prepare()
  const start = await stock()
  const wrong: string[] = []
  for (let point = 1; ; point++) {
    line.breakAfter(point, point % 2 === 0 ? 'line' : 'backend')
    const error = await once(through).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    const { broken } = line
    line.hold()
    const found = changes(start, await stock())
    if (!broken || isDeepStrictEqual(found, all)) {
      // Done, or done and the answer lost: it is whole, and to repeat it is refused or changes nothing.
      if (!broken && error) wrong.push(`${name}: repeated after ${point - 1} kills it failed: ${error}`)
      if (!isDeepStrictEqual(found, all)) wrong.push(`${name}: done it changed ${JSON.stringify(found)} instead of ${JSON.stringify(all)}`)
      const done = await stock()
      const again = await once(through).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      if (again && !(again instanceof Refused)) wrong.push(`${name}: done twice it failed: ${again}`)
      const more = Object.keys(changes(done, await stock())).filter(table => table !== 'public."act_log"')
      if (again && more.length > 0) wrong.push(`${name}: refused the second time it changed ${more}`)
      return { points: point, wrong }
    }
    if (!isDeepStrictEqual(found, {}))
      return { points: point, wrong: [`${name}: killed after statement ${point} it left ${JSON.stringify(found)}`] }
  }
}

for (const [name, prepare] of Object.entries(acts).filter(([name]) => name !== TWIN)) {
  test(`${name}, killed after each of its statements: all or nothing, and it can be repeated`, async () => {
    const { points, wrong } = await killed(name, prepare)
    assert.deepEqual(wrong, [])
    assert.ok(points > 3, `${points} points`)
  })
}

// Nominees are planted as approved without a list, under numbers that are none.
const planted = ['approved only from a closed list', 'masks show no more than they may']
test('after all this every invariant of admission, notices and roster holds', async () => {
  // The latest day on which somebody was appointed.
  await moveClock(world.connections, 30)
  await withClient(owner, async client => {
    for await (const { invariant, offenders } of checkData(client, world.platform.seals, [
      ...admissionInvariants,
      ...noticeInvariants,
      ...rosterInvariants,
    ])) {
      if (planted.includes(invariant.name)) continue
      assert.deepEqual(offenders, [], invariant.name)
    }
  })
})

test('a broken twin that commits in two transactions is caught', async () => {
  const { wrong } = await killed(TWIN, acts[TWIN]!)
  assert.deepEqual(wrong, [`${TWIN}: killed after statement 5 it left {"public.\\"objection\\"":0}`])
})
