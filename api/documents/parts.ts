import type { Content, TableCell } from 'pdfmake/interfaces.js'

/** Parts that documents are put together from. */

/** A heading in the middle of the first page, with a line below it. */
export function titled(title: string, subtitle?: string): Content[] {
  return [{ text: title, style: 'title' }, ...(subtitle === undefined ? [] : [{ text: subtitle, style: 'subtitle' }])]
}

export const heading = (text: string): Content => ({ text, style: 'heading' })

/** A table of labels and values, two pairs a line; a value of `wide` takes a line of its own. */
export function facts(entries: readonly (readonly [label: string, value: string, wide?: boolean])[]): Content {
  const body: TableCell[][] = []
  let pending: TableCell[] | undefined
  const label = (text: string): TableCell => ({ text, style: 'label' })
  const finish = () => {
    if (pending) body.push([...pending, { text: '' }, { text: '' }])
    pending = undefined
  }
  for (const [name, value, wide] of entries) {
    if (wide) {
      finish()
      body.push([label(name), { text: value, colSpan: 3 }, {}, {}])
    } else if (pending) {
      body.push([...pending, label(name), { text: value }])
      pending = undefined
    } else pending = [label(name), { text: value }]
  }
  finish()
  return { table: { widths: [92, '*', 92, '*'], body }, margin: [0, 2, 0, 6] }
}

/** Headers of a table with their widths; `-1` is a column that takes what is left. */
type Columns = readonly (readonly [header: string, width: number])[]

/** A table whose headers are repeated on every page, never without a row; a line says so when there is nothing. */
export function rowsTable(columns: Columns, rows: readonly (readonly string[])[], fontSize = 9, above: TableCell[][] = []): Content {
  const told = rows.length > 0 ? rows : [['无', ...columns.slice(1).map(() => '')]]
  return {
    table: {
      headerRows: above.length + 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(([, width]) => (width < 0 ? '*' : width)),
      body: [...above, columns.map(([header]) => ({ text: header, style: 'label', bold: true })), ...told.map(row => [...row])],
    },
    ...(above.length > 0 && { layout: 'headed' }),
    fontSize,
    margin: [0, 2, 0, 6],
  }
}

/** A table under a heading that goes with it to every page. */
export function headedTable(text: string, columns: Columns, rows: readonly (readonly string[])[]): Content {
  const bare: [boolean, boolean, boolean, boolean] = [false, false, false, false]
  const title: TableCell = { text, style: 'heading', colSpan: columns.length, border: bare, margin: [-5, 6, 0, 2] }
  return rowsTable(columns, rows, 9, [[title, ...columns.slice(1).map(() => ({}))]])
}

/** A day as it is printed in Chinese documents. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
