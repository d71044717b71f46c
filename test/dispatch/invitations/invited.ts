import { after } from 'node:test'
import { theSystem } from '../../../api/viewer.ts'
import { engagement, panel } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'
import { drawn, type SeatRow, seats } from '../draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

export const world = await World.open()
after(() => world.close())
export const organiser = await world.staff(['ORGANISER'])
export const officer = await world.staff(['DRAWING_OFFICER'])
export const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(16, long)
export const system = theSystem([world.city.id, world.county.id])
const [{ today }] = (await world.rows('select day_in_shanghai()::text as today')) as [{ today: string }]
/** A day so many days from today. */
export const daysAhead = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

let year = 2030
/** The days of the next engagement, which no other has, so that all share their people. */
export const days = () => ({ startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })

/** A panel whose members are drawn and invited. */
export async function invitedPanel(on = days()) {
  const of = await engagement(world, organiser, on)
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  return { of, made, rows: await seats(world, made) }
}

export const stateOf = async (of: { readonly id: number }) =>
  (await world.rows<{ state: string }>('select state from engagement where id = ?', [of.id]))[0]!.state

export const invitationsOf = (seat: SeatRow) =>
  world.rows<{ id: number; state: string; channel: string | null; by: boolean; late: boolean }>(
    `select id, state, channel, entered_by_id is not null as by, answer_by < now() as late from invitation where assignment_id = ? order by id`,
    [seat.id],
  )

/** Lets the deadline of a seat's invitation pass. */
export const expire = (seat: SeatRow) =>
  world.rows(`update invitation set sent_at = now() - interval '3 days', answer_by = now() - interval '1 second' where assignment_id = ?`, [
    seat.id,
  ])

/** The templates of the messages about a seat, in order. */
export const messages = async (seat: SeatRow) =>
  (await world.rows<{ template: string }>('select template from message where assignment_id = ? order by id', [seat.id])).map(
    ({ template }) => template,
  )
