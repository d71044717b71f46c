import { pino } from 'pino'
import type { Context } from '../../api/context.ts'
import { Listeners } from '../../api/facts.ts'
import { openOrm } from '../../api/orm.ts'
import type { Platform } from '../../api/platform.ts'
import { sealsUnder } from '../../api/seals.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { migratedDatabase } from '../migrated.ts'

/** A platform over a migrated database of its own, with a silent log whose lines are kept. */
export async function testPlatform() {
  const database = await migratedDatabase()
  const lines: Record<string, unknown>[] = []
  const log = pino({ level: 'info' }, { write: line => void lines.push(JSON.parse(line)) })
  const platform: Platform = {
    orm: await openOrm(database.app, { logger: () => {} }),
    seals: sealsUnder(Buffer.alloc(32, 7)),
    log,
    listeners: new Listeners(),
  }
  return { platform, database, lines, close: () => platform.orm.close() }
}

/** A request's context for a viewer. */
export function contextOf(platform: Platform, viewer: Viewer = nobody, more: Partial<Context> = {}): Context {
  return { platform, viewer, language: 'zh-CN', requestId: 'test-request', session: { address: '127.0.0.1' }, ...more }
}
