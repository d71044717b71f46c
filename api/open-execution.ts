import { Execution } from './execute.ts'
import type { Viewers } from './identity/viewers.ts'
import type { Platform } from './platform.ts'
import { Readings } from './read/readings.ts'
import type { EntityMetadata } from './read/table.ts'
import { readings } from './readings.ts'
import { makeSchema } from './schema.ts'
import { nobody } from './viewer.ts'

/** The execution over a platform. The rows of an answer are read as whoever the viewer is after the act: signing in and out change that. */
export function openExecution(platform: Platform, viewers: Viewers): Execution {
  const entities = platform.orm.getMetadata().getAll().values() as Iterable<EntityMetadata>
  return new Execution(new Readings(makeSchema(), entities, readings), platform.reads, async context => {
    const { change, token } = context.session ?? {}
    if (change === undefined) return context
    if (token !== undefined) viewers.forget(token)
    if (change === 'ended') return { ...context, viewer: nobody }
    return { ...context, viewer: await viewers.of(change === 'widened' ? token : change.token) }
  })
}
