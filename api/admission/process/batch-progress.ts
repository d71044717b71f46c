import type { Act } from '../../context.ts'

/** Tells how far a batch is, on a connection beside its transaction, so that others see it before the commit. */
export async function tellProgress({ platform, viewer }: Act, key: string | null | undefined, total: number, done: number): Promise<void> {
  if (!key || viewer.account === undefined) return
  await platform.aside.query('select tell_batch_progress($1, $2, $3, $4)', [viewer.account, key.slice(0, 100), total, done])
}

/** How far the viewer's batch under this key is; none when there was none. */
export async function readProgress({ em, viewer }: Act, key: string): Promise<{ total: number; done: number; at: Date } | null> {
  const [row] = await em.execute<{ total: number; done: number; at: Date }[]>(
    'select total, done, at from batch_progress where account = ? and key = ?',
    [viewer.account ?? null, key],
  )
  return row ? { ...row, at: new Date(row.at) } : null
}
