import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { Context } from '../../api/context.ts'
import { startJobs } from '../../api/jobs/start-jobs.ts'
import { type TaskTable, taskTable } from '../../api/jobs/task-table.ts'
import { notify, notifyAll } from '../../api/notify/notify.ts'
import { inTransaction } from '../../api/transaction.ts'
import { Random } from '../../seeds/world/random.ts'
import { World } from '../world.ts'
import { PostOffice, points } from './post-office.ts'

const office = await new PostOffice().open()
const world = await World.open(office.url)
const children: ChildProcess[] = []
after(async () => {
  for (const child of children) child.kill('SIGKILL')
  await world.close()
  await office.kill()
})
const officer = await world.staff(['ADMINISTRATOR'])
const forever = new Date('2099-01-01')

/** 1,000 in a long run: one in a thousand may come twice. */
const letters = Number(process.env.LETTERS ?? 200)

/** A message about anything, to an address of its own. */
const noticeTo = (address: string) =>
  ({
    to: { address, language: 'EN' },
    template: 'GENERIC',
    values: { zh: { subject: '某', paragraphs: ['某'] }, en: { subject: address, paragraphs: ['text'] } },
  }) as const
const tell = (...addresses: string[]) => world.run(officer, act => notifyAll(act, addresses.map(noticeTo)))
const stateOf = async (like: string) =>
  (
    await world.rows<{ state: string; fault: string | null; attempts: number }>(
      `select state, fault, attempts from message join (select mark from message) as m using (mark)
       where mark in (select (payload->>'mark')::uuid from graphile_worker._private_jobs) or address_masked like ? order by id`,
      [like],
    )
  ).map(row => Object.values(row))
/** How often each address got its letter. */
const arrivals = async () => {
  const counts = new Map<string, number>()
  for (const mail of await office.mails()) counts.set(mail.to ?? '', (counts.get(mail.to ?? '') ?? 0) + 1)
  return counts
}

test('a mail server that dies at any point over a letter gets it again: once in all, or under one Message-ID', async () => {
  for (const point of points) {
    let died = 0
    office.dies = at => at === point && died++ === 0
    await tell(`${point}@one.example`)
    await world.runJobs()
    const [[state] = []] = await stateOf(`${point.slice(0, 1)}***@one.example`)
    assert.equal(state, 'QUEUED', point)
    await world.runJobs(forever)
    assert.equal(died > 0, true, point)
    assert.equal((await arrivals()).get(`${point}@one.example`), point === 'accepted' ? 2 : 1, point)
  }
  office.dies = () => false
  const twice = (await office.mails()).filter(mail => mail.to === 'accepted@one.example')
  assert.equal(twice[0]?.messageId, twice[1]?.messageId, 'the server can tell that it had it before')
  assert.deepEqual((await world.rows('select from message where state <> ?', ['SENT'])).length, 0)
})

test('a mail server that is away for an hour loses nothing and doubles nothing: attempts go on, further apart, and every letter comes when it is back', async () => {
  await office.kill()
  // As many as are tried within the shortest pause; the one that is watched comes last, so that its pause is read right after its attempt.
  const many = 30
  await tell(...Array.from({ length: many - 1 }, (_, index) => `n${index}@hour.example`), 'away@hour.example')
  let away = 0
  for (let attempt = 1; attempt <= 9; attempt++) {
    await world.runJobs(attempt === 1 ? undefined : forever)
    const [row] = await world.rows<{ state: string; attempts: number; fault: string; pause: number }>(
      `select state, message.attempts, fault, extract(epoch from run_at - now())::int as pause
       from message join graphile_worker._private_jobs as job on payload->>'mark' = mark::text where address_masked = 'a***@hour.example'`,
    )
    assert.deepEqual([row?.state, row?.attempts, row?.fault], ['QUEUED', attempt, 'ESOCKET'])
    assert.ok(Math.abs(row!.pause - Math.min(900, 15 * 2 ** (attempt - 1))) <= 2, `attempt ${attempt}: ${row!.pause} s`)
    away += row!.pause
  }
  assert.ok(away >= 3_600, `${away} s`)
  await office.open()
  await world.runJobs(forever)
  const counts = [...(await arrivals())].filter(([address]) => address.endsWith('@hour.example')).map(([, times]) => times)
  assert.deepEqual([counts.length, counts.filter(times => times > 1).length], [many, 0])
})

test('what the server refuses for good is a failed message, told by its code only; what it refuses for now is tried again', async () => {
  office.refuses = address => ({ code: address.startsWith('full') ? 452 : 550 })
  await tell('gone@refused.example', 'full@refused.example')
  await world.runJobs()
  assert.deepEqual(await world.rows(`select state, fault from message where address_masked like '%@refused.example' order by id`), [
    { state: 'FAILED', fault: 'SMTP 550' },
    { state: 'QUEUED', fault: 'SMTP 452' },
  ])
  office.refuses = undefined
  await world.runJobs(forever)
  const counts = await arrivals()
  assert.deepEqual([counts.get('gone@refused.example'), counts.get('full@refused.example')], [undefined, 1])
})

/** Moves what waits for its next attempt, or was left by the dead, to now: the test does not wait for minutes. */
const hurry = () =>
  world.rows(`with due as (update graphile_worker._private_jobs set run_at = now() where run_at > now() and attempts < max_attempts),
    dead as (update graphile_worker._private_jobs set locked_at = now() - interval '11 seconds' where locked_at is not null
      and locked_at < now() - interval '1 second')
    update message set claimed_at = now() - interval '3 minutes' where claimed_at < now() - interval '1 second'`)
const unsent = async () =>
  (await world.rows<{ n: number }>(`select count(*)::int as n from message where state in ('QUEUED', 'SENDING')`))[0]!.n

/** Sends letters while the mail server is killed again and again; answers how many arrived, and how many of them twice. */
async function sendThroughKills(domain: string, count: number, table: TaskTable): Promise<{ arrived: number; twice: number }> {
  const random = new Random('kills')
  const before = office.accepted.length
  await tell(...Array.from({ length: count }, (_, index) => `n${index}@${domain}`))
  const jobs = await startJobs(world.platform, world.connections.app, table)
  for (let kills = 0; (await unsent()) > 0; ) {
    await wait(100)
    await hurry()
    if (kills < count / 20 && office.accepted.length - before > kills * 20) {
      kills++
      await wait(random.between(0, 30))
      await office.kill()
      await wait(20)
      await office.open()
    }
  }
  await jobs.stop()
  const counts = [...(await arrivals())].filter(([address]) => address.endsWith(`@${domain}`)).map(([, times]) => times)
  return { arrived: counts.length, twice: counts.filter(times => times > 1).length }
}

test('of many letters sent while the mail server dies again and again none is lost, and at most one comes twice', async () => {
  const { arrived, twice } = await sendThroughKills('kills.example', letters, taskTable)
  assert.equal(arrived, letters)
  assert.ok(twice <= 1, `${twice} came twice`)
})

test('broken twin: one that records a batch only when all of it was sent sends many of them twice', async () => {
  const batched = async (context: Context) =>
    inTransaction(context, async act => {
      const batch = await act.em.execute<{ mark: string }[]>(
        `select mark from message where state = 'QUEUED' order by id limit 25 for update skip locked`,
      )
      for (const { mark } of batch) {
        const [{ subject } = { subject: '' }] = await act.em.execute<{ subject: string }[]>(
          'select mark::text as subject from message where mark = ?',
          [mark],
        )
        const letter = { subject, paragraphs: [subject] }
        await context.platform.carriers.EMAIL.carry({ mark, to: `${mark}@twin.example`, letter, language: 'EN', writtenAt: act.now })
        await act.em.execute(`update message set state = 'SENT', sent_at = now() where mark = ?`, [mark])
      }
    })
  const { arrived, twice } = await sendThroughKills('twin.example', 150, { ...taskTable, 'message.send': { outside: batched } })
  assert.equal(arrived, 150)
  assert.ok(twice > 4, `${twice} came twice`)
})

test('a server killed while it sends loses no letter, and sends again at most what it had in hand', async () => {
  const start = async () => {
    const { app } = world.connections
    const child = spawn(
      process.execPath,
      ['--import', './swc.mjs', 'test/notify/sending-server.ts', JSON.stringify(app), office.url.href],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    children.push(child)
    await once(child.stdout, 'data')
    return child
  }
  const count = 120
  const before = office.accepted.length
  await tell(...Array.from({ length: count }, (_, index) => `n${index}@own.example`))
  let child = await start()
  let kills = 0
  while ((await unsent()) > 0) {
    await wait(50)
    await hurry()
    if (kills < 2 && office.accepted.length - before > (kills + 1) * 30) {
      kills++
      child.kill('SIGKILL')
      await once(child, 'exit')
      child = await start()
    }
  }
  child.kill('SIGKILL')
  const counts = [...(await arrivals())].filter(([address]) => address.endsWith('@own.example')).map(([, times]) => times)
  assert.equal(counts.length, count)
  assert.equal(kills, 2)
  const twice = counts.filter(times => times > 1).length
  assert.ok(twice <= 2 * 4, `${twice} came twice`)
})

test('personal data reach neither the log of acts nor the queue', async () => {
  office.refuses = () => ({ code: 550 })
  await world.run(officer, act => notify(act, noticeTo('secret@person.example')))
  await world.runJobs()
  office.refuses = undefined
  const found = await world.rows<{ text: string }>(
    `select row_to_json(act_log)::text as text from act_log union all select row_to_json(job)::text from graphile_worker._private_jobs as job`,
  )
  assert.deepEqual(
    found.filter(({ text }) => /secret|张三|person\.example/.test(text)),
    [],
  )
})
