import { buildApp } from '../../api/app.ts'
import type { Context } from '../../api/context.ts'
import { openLog } from '../../api/log.ts'
import { openPlatform } from '../../api/open-platform.ts'
import type { Platform } from '../../api/platform.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { temporaryStore } from '../files/store.ts'
import { migratedDatabase } from '../migrated.ts'

/** A platform over a migrated database of its own, with a log whose lines are kept. */
export async function testPlatform() {
  const database = await migratedDatabase()
  const lines: Record<string, unknown>[] = []
  const log = openLog('info', { write: line => void lines.push(JSON.parse(line)) })
  const platform = await openPlatform(database.app, Buffer.alloc(32, 7), log, await temporaryStore())
  return { platform, database, lines }
}

/** The server over a platform, not listening. */
export function testApp(platform: Platform, publicUrl = 'http://127.0.0.1:4000') {
  return buildApp(platform, { publicUrl: new URL(publicUrl), trustedProxies: [], requestsPerMinute: 100_000 })
}

/** A request's context for a viewer. */
export function contextOf(platform: Platform, viewer: Viewer = nobody, more: Partial<Context> = {}): Context {
  return { platform, viewer, language: 'zh-CN', requestId: 'test-request', session: { address: '127.0.0.1' }, ...more }
}
