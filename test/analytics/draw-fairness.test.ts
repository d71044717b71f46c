import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { drawFairness } from '../../api/analytics/draw-fairness.ts'
import { inTransaction } from '../../api/transaction.ts'
import type { Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { drawn, seats } from '../dispatch/draw.ts'
import { engagement, panel, refusals } from '../engagement.ts'
import { World } from '../world.ts'

const world = await World.open()
after(() => world.close())
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const analyst = await world.staff(['ANALYST'])
const [chikan, xiashan] = [world.counties[0]!, world.counties[1]!]
await world.experts(6, { division: chikan.id })
await world.experts(4, { division: xiashan.id })
const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear()
const asked = (viewer: Viewer, office = world.city, of = year) =>
  inTransaction(world.context(viewer), act => drawFairness(act, { officeId: toGlobalId('Office', office.id), year: of }))

test('S27 how chances and seats fell in a year of draws: by person and by county, once the panels are open', async () => {
  const made = [await panel(world, organiser, await engagement(world, organiser))]
  made.push(await panel(world, organiser, await engagement(world, organiser, { startsOn: '2029-03-01', endsOn: '2029-03-02' })))
  for (const one of made) await drawn(world, officer, one)
  const nothing = { draws: 0, people: 0, standings: 0, seats: 0, seated: 0, mostSeats: 0, bySeats: [], byCounty: [] }
  assert.deepEqual({ ...(await asked(analyst)).fairness }, { year, ...nothing }, 'sealed until they open')

  for (const one of made) await world.open(one)
  const held = (await Promise.all(made.map(one => seats(world, one)))).flat().filter(({ state }) => state !== 'RESERVE')
  const countOf = (expert: number) => held.filter(seat => seat.expert === expert).length
  const people = await world.rows<{ id: number; county: number }>('select id, residence_id as county from expert order by id')
  const ofCounty = (county: { id: number; code: string; name: string }) => {
    const theirs = people.filter(person => person.county === county.id)
    const drawnOfThem = theirs.reduce((sum, { id }) => sum + countOf(id), 0)
    const { code, name } = county
    return {
      county: { id: toGlobalId('Division', county.id), code, name },
      ...{ people: theirs.length, standings: 2 * theirs.length, seats: drawnOfThem },
      evenSeats: Math.round(held.length * theirs.length * 10) / 100,
    }
  }
  const numbers = [...new Set(people.map(({ id }) => countOf(id)))].sort()
  const { fairness } = await asked(analyst)
  assert.deepEqual(JSON.parse(JSON.stringify(fairness)), {
    ...{ year, draws: 2, people: 10, standings: 20, seats: held.length },
    seated: new Set(held.map(({ expert }) => expert)).size,
    mostSeats: Math.max(...numbers),
    bySeats: numbers.map(number => ({ seats: number, people: people.filter(({ id }) => countOf(id) === number).length })),
    byCounty: [ofCounty(chikan), ofCounty(xiashan)],
  })
  assert.deepEqual({ ...(await asked(analyst, world.county)).fairness }, { year, ...nothing }, 'none of the county’s')
  assert.deepEqual({ ...(await asked(analyst, world.city, year - 1)).fairness }, { year: year - 1, ...nothing })
})

test('S27 the fairness of draws is read by analyst, supervisor and roster manager of the office', async () => {
  assert.deepEqual(await refusals(asked(organiser)), [{ code: 'ROLE_NEEDED' }])
  assert.deepEqual(await refusals(asked(await world.staff(['ANALYST'], world.county))), [{ code: 'ROLE_NEEDED' }])
  assert.equal((await asked(await world.staff(['SUPERVISOR']))).fairness!.draws, 2)
})
