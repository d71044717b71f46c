import { readFileSync } from 'node:fs'
import { type ClassicDraw, drawClassic } from '../verify/classic.ts'

/**
 * Selects by RFC 3797 from a file `{ sources, pool, wanted }` and prints key, positions and names, and the record for the file; offline.
 * Answers the exit code: 1 for what is refused, with the reason in both languages.
 */
export function classic(path: string, say: (line: string) => void): number {
  let given: unknown
  try {
    given = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  } catch {
    say(`FILE_UNREADABLE 文件无法读取，或不是 JSON：${path} The file cannot be read, or is no JSON: ${path}`)
    return 1
  }
  const drawn = drawClassic(given)
  if (drawn.kind === 'REFUSED') {
    say(`${drawn.reason} ${drawn.zh} ${drawn.en}`)
    return 1
  }
  const { sources, pool } = given as ClassicDraw
  say(`密钥 · key ${drawn.key}`)
  for (const [i, position] of drawn.selected.entries()) say(`${i + 1}. ${position} ${pool[position - 1]}`)
  say(JSON.stringify({ sources, pool, selected: drawn.selected }))
  return 0
}
