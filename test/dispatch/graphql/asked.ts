import { after } from 'node:test'
import { Viewers } from '../../../api/identity/viewers.ts'
import { openExecution } from '../../../api/open-execution.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { dataOf } from '../../answers.ts'
import { World } from '../../world.ts'

export const world = await World.open()
after(() => world.close())
export const execution = openExecution(world.platform, new Viewers(world.platform.aside))
export const organiser = await world.staff(['ORGANISER'])
export const officer = await world.staff(['DRAWING_OFFICER'])
export const experts = await world.experts(9)
export const host = await world.organisation('COLLEGE')

/** Runs an operation as a viewer; answers its data, and fails on errors. */
export async function ask(viewer: Viewer, query: string, variables: object = {}, idempotencyKey?: string) {
  const outcome = await execution.execute({ query, variables: { ...variables } }, { ...world.context(viewer), idempotencyKey })
  return dataOf(outcome)
}

export const errors = 'userErrors { __typename code messageZh messageEn clause path }'
