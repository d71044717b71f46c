import { readdir, readFile, readlink, stat } from 'node:fs/promises'
import type { Place } from './place.ts'

/**
 * Ends the sessions that a killed postmaster left behind: busy ones notice its death only when their statement is done, and hold
 * the data until then. Their work is rolled back. Only when no postmaster lives, and only under the start lock.
 */
export async function endOrphans(place: Place): Promise<void> {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name)).map(Number)
  for (const pid of pids) if (await isOrphan(place, pid)) process.kill(pid, 'SIGQUIT')
}

async function isOrphan({ data, account }: Place, pid: number): Promise<boolean> {
  try {
    if ((await stat(`/proc/${pid}`)).uid !== account.uid) return false
    if (!(await readFile(`/proc/${pid}/cmdline`, 'utf8')).startsWith('postgres:')) return false
    return (await readlink(`/proc/${pid}/cwd`)) === data
  } catch {
    // It has just ended, or we may not look: then PostgreSQL itself still refuses to share the data.
    return false
  }
}
