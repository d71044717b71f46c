import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** What a postmaster says of itself in postmaster.pid. */
export interface Postmaster {
  pid: number
  ready: boolean
}

/** The postmaster that lives on this data folder now; undefined when none does, whatever a stale postmaster.pid says. */
export async function livingPostmaster(data: string): Promise<Postmaster | undefined> {
  const lines = await pidFile(data)
  const pid = Number(lines?.[0])
  if (!Number.isSafeInteger(pid) || pid <= 1 || !(await isPostmasterOf(data, pid))) return undefined
  return { pid, ready: lines![7]?.trim() === 'ready' }
}

/**
 * Removes a postmaster.pid whose postmaster is gone. PostgreSQL would do so itself, but takes a zombie, or a stranger that was
 * given the same number, for a living server. Only under the start lock; the shared memory segment still guards the data.
 */
export async function removeStalePidFile(data: string): Promise<void> {
  if ((await livingPostmaster(data)) === undefined) await rm(join(data, 'postmaster.pid'), { force: true })
}

/** Whether the process lives (a zombie does not) and was started on this data folder. */
export async function isPostmasterOf(data: string, pid: number): Promise<boolean> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1')
    const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
    if (state === 'Z' || state === 'X') return false
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0').includes(data)
  } catch {
    return false
  }
}

async function pidFile(data: string): Promise<string[] | undefined> {
  return readFile(join(data, 'postmaster.pid'), 'utf8').then(
    text => text.split('\n'),
    () => undefined,
  )
}
