import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a PDF says, page by page: its texts from top to bottom and left to right, each with its place. */
export interface PrintedText {
  readonly text: string
  readonly x: number
  readonly y: number
}

/** Reads a PDF back with a library that has nothing to do with the one that made it. */
export async function readPdf(bytes: Uint8Array, order: 'AS_READ' | 'AS_WRITTEN' = 'AS_READ'): Promise<PrintedText[][]> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const document = await loading.promise
  const pages: PrintedText[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    const texts = items.flatMap(item =>
      'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }] : [],
    )
    pages.push(order === 'AS_WRITTEN' ? texts : texts.sort((one, other) => other.y - one.y || one.x - other.x))
  }
  await loading.destroy()
  return pages
}

/** The text of a PDF in the order in which it was written, cell after cell, without spaces and without the feet of its pages. */
export async function textInOrder(bytes: Uint8Array): Promise<string> {
  const pages = await readPdf(bytes, 'AS_WRITTEN')
  const feet = 60
  return pages
    .flat()
    .filter(({ y }) => y > feet)
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '')
}

/** The whole text of a PDF without spaces. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pages = await readPdf(bytes)
  return pages
    .flat()
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '')
}
