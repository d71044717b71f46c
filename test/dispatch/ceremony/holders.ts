import { after } from 'node:test'
import { engagement, panel } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'
import { type Held, Holder, heldDraw, hours } from '../ceremony.ts'
import { seats } from '../draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

export const world = await World.open()
after(() => world.close())
export const organiser = await world.staff(['ORGANISER'])

/** The two holders of every draw here, each with a device of their own. */
export const officer = await Holder.enrol(world, await world.staff(['DRAWING_OFFICER']), 'OFFICER')
export const supervisor = await Holder.enrol(world, await world.staff(['SUPERVISOR']), 'SUPERVISOR')
export const at = hours()
export const held: Held = { officer, supervisor, at }
export const long = { term: ['2025-01-01', '2099-12-31'] } as const
export const experts = await world.experts(10, long)

/** The year of the next engagement: each has days of its own, so that all share their people. */
export let year = 2030
export const fresh = () => engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
export const drafted = async () => panel(world, organiser, await fresh())
export const later = (moment: Date, by = 1) => new Date(moment.getTime() + by)

/** What the log says was done with a draw. */
export const verbs = (draw: { readonly id: number }) =>
  world.rows<{ verb: string }>(
    `select verb from act_log where subject_type = 'Draw' and subject_id = ? and verb <> 'refused' order by id`,
    [draw.id],
  )

/** A panel of three without reserves, drawn by two holders; a seat that falls free waits for links. */
export async function smallPanel() {
  const made = await panel(world, organiser, await fresh(), [{ role: 'JUDGE', number: 3 }])
  return { made, draw: await heldDraw(world, held, made) }
}

/** Who is invited to a panel and has not left it. */
export const held3 = async (made: { readonly id: number }) => (await seats(world, made)).filter(row => row.state === 'INVITED')
