/** Comma-separated values as RFC 4180 has them, and as spreadsheets write them: a byte order mark, any line ending, quoted line breaks. */

/** The rows of a text, each with its cells; or the row, from 1, in which a quoted cell is not closed or runs into other text. */
export type CsvReading = { readonly rows: readonly (readonly string[])[] } | { readonly brokenRow: number }

const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y

/** Reads a text. Rows without any text, such as those a spreadsheet leaves at the end, keep their place as rows of empty cells. */
export function readCsv(text: string): CsvReading {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const rows: string[][] = []
  let cells: string[] = []
  let at = 0
  while (at < source.length) {
    CELL.lastIndex = at
    const match = CELL.exec(source)
    if (match === null) return { brokenRow: rows.length + 1 }
    const [whole, quoted, plain = '', ending] = match
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    at += whole.length
    const last = at >= source.length
    // A comma at the very end is followed by one more, empty cell.
    if (ending === ',' && last) cells.push('')
    if (ending !== ',' || last) {
      rows.push(cells)
      cells = []
    }
  }
  return { rows }
}
