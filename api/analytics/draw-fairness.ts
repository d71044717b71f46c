import {
  CountyFairness,
  DrawFairness,
  type DrawFairnessInput,
  type DrawFairnessPayload,
  SeatsCount,
} from '../../schema/analytics/draw-fairness.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Done } from '../../schema/base/payload.ts'
import { Office } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { mayReadDrawFairness } from './permissions.ts'

interface Found {
  readonly counts: Omit<DrawFairness, 'year' | 'bySeats' | 'byCounty'>
  readonly bySeats: readonly SeatsCount[]
  readonly byCounty: readonly (Omit<CountyFairness, 'county'> & {
    readonly county: { readonly id: number; code: string; name: string } | null
  })[]
}

/**
 * How chances and seats fell in the draws of an office and those below it in a year (S27): counted by the database over pools nobody may
 * read, of panels that are open. Refuses who is neither analyst nor supervisor nor roster manager there.
 */
export async function drawFairness(act: Act, { officeId, year }: DrawFairnessInput): Promise<Done<DrawFairnessPayload>> {
  const { em, viewer } = act
  const id = rowOf('Office', officeId, ['officeId'])
  required(await em.findOne(Office, id), notFound(officeId, ['officeId']))
  demand(mayReadDrawFairness(viewer, { office: id }))
  const [{ found }] = await em.execute<[{ found: Found }]>('select draw_fairness(?, ?) as found', [id, year])
  const byCounty = found.byCounty.map(({ county, ...counts }) =>
    Object.assign(new CountyFairness(), counts, { county: county && { ...county, id: toGlobalId('Division', county.id) } }),
  )
  const bySeats = found.bySeats.map(counts => Object.assign(new SeatsCount(), counts))
  return { fairness: Object.assign(new DrawFairness(), { year, ...found.counts, bySeats, byCounty }) }
}
