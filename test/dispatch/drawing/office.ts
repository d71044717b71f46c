import { after } from 'node:test'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { engagement } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

export const world = await World.open()
after(() => world.close())
export const organiser = await world.staff(['ORGANISER'])
export const officer = await world.staff(['DRAWING_OFFICER'])
export const long = { term: ['2025-01-01', '2099-12-31'] } as const
await world.experts(9, long)
export const idOf = (made: { readonly id: number }) => toGlobalId('Panel', made.id)

/** The year of the next engagement. */
export let year = 2030

/** An engagement on days of its own, so that the panels share people. */
export const fresh = () => engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })
