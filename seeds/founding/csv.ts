import { readFileSync } from 'node:fs'

/**
 * The rows of a comma-separated file of this folder, each a map from column to text; quoted fields may hold commas and doubled quotes.
 * An Error names file and line when a row has another number of fields than the heading, or when a column asked for is missing.
 */
export function readRows<Column extends string>(file: string, columns: readonly Column[]): Record<Column, string>[] {
  const [heading = [], ...rows] = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map(fields)
  const missing = columns.filter(column => !heading.includes(column))
  if (missing.length > 0) throw new Error(`${file}: no column ${missing.join(', ')}`)
  return rows.map((row, index) => {
    if (row.length !== heading.length) throw new Error(`${file}:${index + 2}: ${row.length} fields instead of ${heading.length}`)
    return Object.fromEntries(columns.map(column => [column, row[heading.indexOf(column)] ?? ''])) as Record<Column, string>
  })
}

function fields(line: string): string[] {
  return Array.from(
    line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g),
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
