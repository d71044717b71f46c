import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { mergeOrganisations } from '../../api/catalogue/merge-organisations.ts'
import type { Act } from '../../api/context.ts'
import { readRecord } from '../../api/dispatch/ceremony/stored-record.ts'
import { decideConflict } from '../../api/dispatch/conflicts/decide-conflict.ts'
import { declareConflict } from '../../api/dispatch/conflicts/declare-conflict.ts'
import { publishBusyDays } from '../../api/dispatch/conflicts/publish-busy-days.ts'
import { cancelEngagement } from '../../api/dispatch/engagement/cancel-engagement.ts'
import { isSeat } from '../../api/draw/record.ts'
import { Listeners } from '../../api/facts.ts'
import { addDays } from '../../api/time/local-date.ts'
import { inTransaction } from '../../api/transaction.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Employment, type Engagement, type Panel } from '../../schema/index.ts'
import { Dice } from '../draw/dice.ts'
import { engagement, panel } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, decline, drawn, proofOf, recuse, type SeatRow, seats, verdict } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

/**
 * How many, beginning with which: a sequence follows from its number alone, so that processes can share 10,000 of them. The engine alone does them all
 * in `test/draw/sequences.test.ts`.
 */
const SEQUENCES = Number(process.env.SEQUENCES ?? 40)
const FIRST = Number(process.env.FIRST_SEQUENCE ?? 0)

/** So many go on at one time: most of a sequence is waiting for the database and for the thread of a solver. */
const AT_ONCE = 4

/** So many share their people and their world: days further ahead than five years are not entered by anybody. */
const EACH_WORLD = 100

const long = { term: ['2025-01-01', '2399-12-31'] } as const

/** A world with nine people, two of one employer, and whoever acts on them. */
async function openStage() {
  const world = await World.open()
  const shared = (await world.organisation()).id
  await world.experts(7, long)
  await world.experts(2, { ...long, employer: shared })
  return {
    world,
    organiser: await world.staff(['ORGANISER']),
    officer: await world.staff(['DRAWING_OFFICER']),
    supervisor: await world.staff(['SUPERVISOR']),
    manager: await world.staff(['ROSTER_MANAGER']),
    people: await world.rows<{ id: number; employer: number }>('select id, employer_id as employer from expert'),
  }
}

let stage = await openStage()
after(() => stage.world.close())

/** Leaves a world in which every invariant holds for a new one. */
async function nextStage() {
  await stage.world.close()
  stage = await openStage()
}

interface Made {
  readonly of: Engagement
  readonly panel: Panel
}

/** A drawn panel; every sequence of a world has days of its own. */
async function made(sequence: number): Promise<Made> {
  const { world, organiser, officer } = stage
  const startsOn = addDays('2030-01-01', 5 * (sequence % EACH_WORLD))
  const of = await engagement(world, organiser, { startsOn, endsOn: addDays(startsOn, 1) })
  const drawnPanel = await panel(world, organiser, of)
  await drawn(world, officer, drawnPanel)
  return { of, panel: drawnPanel }
}

const held = (rows: readonly SeatRow[]) => rows.filter(row => row.state === 'INVITED' || row.state === 'ACCEPTED')

/** Says what is wrong with a panel, knowing nothing of how it came about: roles, employers, days, conflicts, and that every gap is on record. */
async function faults({ of, panel: asked }: Made): Promise<readonly string[]> {
  const { world, people } = stage
  const sitting = held(await seats(world, asked))
  const employers = sitting.map(row => people.find(person => person.id === row.expert)!.employer)
  const chiefs = sitting.filter(row => row.role === 'CHIEF_JUDGE').length
  const among = [asked.id, of.id]
  const overlaps = await world.rows(
    `select one.id from assignment as one join assignment as other on other.expert_id = one.expert_id and other.id <> one.id
       and other.starts_on <= one.ends_on and other.ends_on >= one.starts_on
     where one.panel_id = ? and one.state in ('INVITED', 'ACCEPTED') and other.state in ('INVITED', 'ACCEPTED', 'COMPLETED')`,
    [asked.id],
  )
  const busy = await world.rows(
    `select from assignment as seat join busy_period as busy using (expert_id) where seat.panel_id = ? and seat.state in ('INVITED', 'ACCEPTED')
       and busy.starts_on <= seat.ends_on and busy.ends_on >= seat.starts_on`,
    [asked.id],
  )
  const conflicts = await world.rows(
    `select from assignment as seat join conflict_of_interest as conflict using (expert_id)
     where seat.panel_id = ? and seat.state in ('INVITED', 'ACCEPTED') and conflict.engagement_id = ? and conflict.state = 'STANDS'`,
    among,
  )
  const hosts = await world.rows(
    `select from assignment as seat join employment using (expert_id)
     where seat.panel_id = ? and seat.state in ('INVITED', 'ACCEPTED')
       and organisation_head(employment.organisation_id) = organisation_head((select host_id from engagement where id = ?))`,
    among,
  )
  const last = readRecord(await proofOf(world, asked)).rounds.at(-1)?.seats ?? []
  const gaps = last.filter(seat => !isSeat(seat)).length
  return [
    ...(chiefs > 1 ? ['two chief judges'] : []),
    ...(new Set(employers).size < employers.length ? ['two of one employer'] : []),
    ...(new Set(sitting.map(row => row.expert)).size < sitting.length ? ['one person twice'] : []),
    ...(overlaps.length > 0 ? ['two places at once'] : []),
    ...(busy.length > 0 ? ['somebody on busy days'] : []),
    ...(conflicts.length > 0 ? ['somebody in conflict'] : []),
    ...(hosts.length > 0 ? ['somebody of the host'] : []),
    ...(sitting.length < 5 && gaps !== 5 - sitting.length ? [`${5 - sitting.length} empty, ${gaps} explained`] : []),
    ...((await verdict(world, asked)) === 'ACCEPTED' ? [] : ['the proof does not hold']),
  ]
}

type Run = <Result>(viewer: Viewer, act: (act: Act) => Promise<Result>) => Promise<Result>
const run: Run = (viewer, act) => stage.world.run(viewer, act)

/** What may come to be true of anybody, seated or not; each by the act of whoever says it. */
const changes: Record<string, (made: Made, expert: number, run: Run) => Promise<unknown>> = {
  busy: async ({ of }, expert, by) => {
    const periods = [{ startsOn: addDays(of.startsOn as `${number}-${number}-${number}`, -1), endsOn: of.endsOn }]
    const input = { expertId: toGlobalId('Expert', expert), periods, givesUpSeats: true, declineReason: 'OTHER_DUTY' } as const
    return by(await stage.world.signedIn(expert), act => publishBusyDays(act, input))
  },
  conflict: async ({ of }, expert, by) => {
    const about = { expertId: toGlobalId('Expert', expert), engagementId: toGlobalId('Engagement', of.id), kind: 'KIN' } as const
    const claim = { ...about, declaredBy: 'OFFICE', explanation: '亲属参赛', evidence: '户籍证明' } as const
    const { conflict } = await by(stage.organiser, act => declareConflict(act, claim))
    const conflictId = toGlobalId('ConflictOfInterest', conflict!.id)
    return by(stage.supervisor, act => decideConflict(act, { conflictId, decision: 'UPHOLD', reason: '属实' }))
  },
  merger: async ({ of }, expert, by) => {
    const { world, manager } = stage
    const { id } = await world.organisation()
    const part = { expert, office: world.city.id, organisation: id, employerName: null }
    await world.put(Employment, { ...part, post: '顾问', startsOn: '2020-01-01', endsOn: null })
    const [absorbedId, intoId] = [toGlobalId('Organisation', id), toGlobalId('Organisation', of.host.id)]
    return by(manager, act => mergeOrganisations(act, { absorbedId, intoId, mergedOn: '2026-01-01', documentNumber: '合并1号' }))
  },
}

/** Draws a panel, lets two to six things happen to it, and asks the oracle after each. */
async function oneSequence(sequence: number, seen: Record<string, number>): Promise<void> {
  const dice = new Dice(73 + sequence)
  const { world, organiser, people } = stage
  const one = await made(sequence)
  for (let step = 2 + dice.below(5); step > 0; step--) {
    const asked = held(await seats(world, one.panel)).filter(row => row.state === 'INVITED')
    const what = dice.below(6)
    if (what < 3 && asked.length > 0) await answered(world, dice.pick(asked), [accept, decline, recuse][what]!)
    else {
      const [name, change] = dice.pick(Object.entries(changes))
      // Mostly of somebody seated: that is where it shows.
      await change(one, dice.below(3) > 0 && asked.length > 0 ? dice.pick(asked).expert : dice.pick(people).id, run)
      seen[name]!++
    }
    seen.steps!++
    assert.deepEqual(await faults(one), [], `sequence ${sequence}`)
  }
  seen.gaps! += 5 - held(await seats(world, one.panel)).length
  if (dice.below(3) > 0) return
  await world.run(organiser, act => cancelEngagement(act, { engagementId: toGlobalId('Engagement', one.of.id), reason: '取消' }))
  assert.equal(held(await seats(world, one.panel)).length, 0)
  seen.cancelled!++
}

test('random sequences of draw, accept, decline, recuse, changes of fact and cancel: after every step the panel is valid or its gap is explained', async t => {
  const seen: Record<string, number> = { steps: 0, gaps: 0, cancelled: 0, busy: 0, conflict: 0, merger: 0 }
  for (let from = FIRST; from < FIRST + SEQUENCES; from += EACH_WORLD) {
    if (from > FIRST) await nextStage()
    let next = from
    const end = Math.min(from + EACH_WORLD, FIRST + SEQUENCES)
    const lane = async () => {
      while (next < end) await oneSequence(next++, seen)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, lane))
  }
  t.diagnostic(JSON.stringify(seen))
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 0, `no ${what}`)
})

test('a twin whose facts reach no listener leaves people where they may not sit, and the oracle says so', async () => {
  await nextStage()
  const deaf: Run = (viewer, act) => {
    const context = stage.world.context(viewer)
    return inTransaction({ ...context, platform: { ...context.platform, listeners: new Listeners() } as never }, act)
  }
  const expected = { conflict: 'somebody in conflict', merger: 'somebody of the host' }
  for (const [index, name] of (['conflict', 'merger'] as const).entries()) {
    const one = await made(index)
    const [seat] = held(await seats(stage.world, one.panel))
    await changes[name]!(one, seat!.expert, deaf)
    assert.deepEqual(await faults(one), [expected[name]])
  }
})
