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

/** A table with a heading that is repeated on every page; `-1` is a column that takes what is left. */
export function rowsTable(
  columns: readonly (readonly [header: string, width: number])[],
  rows: readonly (readonly string[])[],
  fontSize = 9,
): Content {
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(([, width]) => (width < 0 ? '*' : width)),
      body: [columns.map(([header]) => ({ text: header, style: 'label', bold: true })), ...rows.map(row => [...row])],
    },
    fontSize,
    margin: [0, 2, 0, 6],
  }
}

/** A day as it is printed in Chinese documents. */
export function printedDay(day: string): string {
  const [year, month, date] = day.split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}
