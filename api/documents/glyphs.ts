import { closeSync, openSync, readSync } from 'node:fs'
import { UnprintableText } from '../../schema/documents/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { fontFiles } from './fonts.ts'

/** Ranges of code points that a font has glyphs for, ascending: first, last, first, last … */
type Coverage = Uint32Array

let coverages: readonly Coverage[] | undefined

/** The characters of a text for which one of the fonts has no glyph, each once: they would be printed as blanks. */
export function missingGlyphs(text: string): string[] {
  coverages ??= fontFiles.map(coverageOf)
  const missing = new Set<string>()
  for (const character of new Set(text)) {
    const point = character.codePointAt(0)!
    if (point !== 10 && !coverages.every(coverage => covers(coverage, point))) missing.add(character)
  }
  return [...missing]
}

/** Refuses texts that cannot be printed, naming every character at fault and where it stands: a name is never printed with a gap. */
export function checkPrintable(texts: Readonly<Record<string, string | null | undefined>>): Refusal | undefined {
  const faults = Object.entries(texts).flatMap(([place, text]) => missingGlyphs(text ?? '').map(character => ({ place, character })))
  if (faults.length === 0) return undefined
  const characters = [
    ...new Set(faults.map(({ character }) => `${character}（U+${character.codePointAt(0)!.toString(16).toUpperCase()}）`)),
  ]
  const places = [...new Set(faults.map(({ place }) => place))]
  return refusalOf(UnprintableText, {
    code: 'UNPRINTABLE_TEXT',
    messageZh: `以下字符没有可打印的字形：${characters.join('、')}；位于：${places.join('、')}。请改用规范字后再打印。`,
    messageEn: `These characters have no printable glyph: ${characters.join(', ')}, in: ${places.join(', ')}.`,
    characters,
    places,
  })
}

function covers(coverage: Coverage, point: number): boolean {
  let [low, high] = [0, coverage.length / 2 - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (point < coverage[2 * middle]!) high = middle - 1
    else if (point > coverage[2 * middle + 1]!) low = middle + 1
    else return true
  }
  return false
}

/** Reads which characters a TrueType file covers: its `cmap` table of format 12 (OpenType 1.9, "cmap"). */
function coverageOf(path: string): Coverage {
  const file = openSync(path, 'r')
  const bytes = (offset: number, length: number) => {
    const buffer = Buffer.alloc(length)
    readSync(file, buffer, 0, length, offset)
    return buffer
  }
  try {
    const tables = bytes(12, 16 * bytes(4, 2).readUInt16BE())
    let at = 0
    while (tables.toString('latin1', at, at + 4) !== 'cmap') at += 16
    const cmap = bytes(tables.readUInt32BE(at + 8), tables.readUInt32BE(at + 12))
    for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
      const start = cmap.readUInt32BE(4 + 8 * entry + 4)
      if (cmap.readUInt16BE(start) !== 12) continue
      const groups = cmap.readUInt32BE(start + 12)
      const ranges = new Uint32Array(2 * groups)
      for (let group = 0; group < groups; group++) {
        ranges[2 * group] = cmap.readUInt32BE(start + 16 + 12 * group)
        ranges[2 * group + 1] = cmap.readUInt32BE(start + 20 + 12 * group)
      }
      return ranges
    }
    throw new Error(`${path} has no character map of format 12`)
  } finally {
    closeSync(file)
  }
}
