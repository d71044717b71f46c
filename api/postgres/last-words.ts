import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** What the server says until its own log is open. */
export const startLog = (place: Place) => join(place.directory, 'start.log')

/** Notes where the server's logs end now, and returns what tells the last lines it has written since. */
export async function listen(place: Place): Promise<() => Promise<string>> {
  const before = new Map<string, number>()
  for (const path of await logs(place)) before.set(path, (await stat(path)).size)
  return async () => {
    const texts = [await readFile(startLog(place), 'utf8').catch(() => '')]
    for (const path of await logs(place)) texts.push((await readFile(path)).subarray(before.get(path) ?? 0).toString())
    const lines = texts.join('').trimEnd().split('\n')
    return lines.slice(-12).join('\n')
  }
}

async function logs(place: Place): Promise<string[]> {
  return (await readdir(place.log)).map(name => join(place.log, name))
}
