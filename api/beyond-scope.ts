import type { Act } from './context.ts'

/** Why an act looks beyond the viewer's row scope, and for which office. */
interface Purpose {
  readonly why: string
  readonly office: number | undefined
}

/**
 * Runs a part of an act beyond the viewer's row scope and past every seal, in the same transaction: an expert who declines sets off a
 * replacement among people they may not see. What it answers must not reach the viewer unless a permission says so. Every use is logged
 * with its purpose.
 */
export function beyondScope<Result>(act: Act, purpose: Purpose, work: () => Promise<Result>): Promise<Result> {
  return widened(act, purpose, EVERY_SEAT, work)
}

/**
 * Runs a part of an act over the records of every office, while seats stay sealed as they are to the viewer: a pool is everybody eligible,
 * not everybody whose record the viewer may open. What it answers must still not tell who sits on a panel that is not open.
 */
export function amongAllOffices<Result>(act: Act, purpose: Purpose, work: () => Promise<Result>): Promise<Result> {
  return widened(act, purpose, EVERY_OFFICE, work)
}

const EVERY_OFFICE = `set_config('app.offices', every.offices, true), set_config('app.engagement_offices', every.offices, true)`
const EVERY_SEAT = `${EVERY_OFFICE}, set_config('app.drawing_offices', '{0}', true)`

async function widened<Result>(act: Act, purpose: Purpose, settings: string, work: () => Promise<Result>): Promise<Result> {
  const { em } = act
  act.record({ verb: 'scope.widened', office: purpose.office, details: { why: purpose.why } })
  await em.flush()
  const [before] = await em.execute<Before[]>(SCOPE_NOW)
  await em.execute(`select ${settings} from (select array_agg(id)::text as offices from office) as every`)
  try {
    const result = await work()
    await em.flush()
    return result
  } finally {
    const { offices, engagements, seats } = before!
    // After a failed statement the transaction only waits for its rollback, and the scope goes with it.
    await em.execute(NARROW, [offices, engagements, seats]).catch(() => undefined)
  }
}

/** The scope as it was: one part of an act may lie within another. */
interface Before {
  readonly offices: string
  readonly engagements: string
  readonly seats: string
}

const SCOPE_NOW = `select current_setting('app.offices') as offices, current_setting('app.engagement_offices') as engagements,
  current_setting('app.drawing_offices') as seats`
const NARROW = `select set_config('app.offices', ?, true), set_config('app.engagement_offices', ?, true), set_config('app.drawing_offices', ?, true)`
