import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** Why a workbook is not read, as a stable code; with the cell, where one is at fault. */
export interface WorkbookFault {
  readonly code:
    | 'NOT_A_WORKBOOK'
    | 'WORKBOOK_BROKEN'
    | 'WORKBOOK_TOO_LARGE'
    | 'TOO_MANY_PARTS'
    | 'PACKED_TOO_TIGHTLY'
    | 'TOO_MANY_ROWS'
    | 'TOO_MANY_CELLS'
    | 'FORMULA'
    | 'ENTITIES'
    | 'MACROS'
    | 'TOO_SLOW'
  readonly sheet?: string
  readonly cell?: string
}

/** What a workbook may be at most, whatever its headers say. */
export const workbookLimits = { bytes: 64 * 1024 * 1024, parts: 300, ratio: 200, rows: 50_000, cells: 2_000_000, columns: 200 } as const

export class Guarded extends Error {
  readonly fault: WorkbookFault
  constructor(fault: WorkbookFault) {
    super(fault.code)
    this.fault = fault
  }
}

const stop = (fault: WorkbookFault): never => {
  throw new Guarded(fault)
}

/**
 * Looks through a workbook before any library may read it: unpacks each part once, as a stream, counting what comes out. Throws Guarded for
 * what is too large, packed like a bomb, lies about its size, holds formulas, macros or entities, or has rows and cells without end.
 * Answers the name of the first sheet.
 */
export async function guardWorkbook(bytes: Buffer): Promise<string> {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== 0x04034b50) stop({ code: 'NOT_A_WORKBOOK' })
  let zip: ZipFile
  try {
    zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true, strictFileNames: true })
  } catch {
    return stop({ code: 'WORKBOOK_BROKEN' })
  }
  const { parts, bytes: most, ratio } = workbookLimits
  if (zip.entryCount > parts) stop({ code: 'TOO_MANY_PARTS' })
  const entries: Entry[] = []
  let [declared, number] = [0, 0]
  try {
    for await (const entry of zip.eachEntry()) {
      if (++number > parts) stop({ code: 'TOO_MANY_PARTS' })
      declared += entry.uncompressedSize
      if (declared > most) stop({ code: 'WORKBOOK_TOO_LARGE' })
      if (entry.uncompressedSize > 100_000 && entry.uncompressedSize > ratio * entry.compressedSize) stop({ code: 'PACKED_TOO_TIGHTLY' })
      if (/vbaProject|\.bin$/i.test(entry.fileName)) stop({ code: 'MACROS' })
      entries.push(entry)
    }
    const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()))
    if (names.size !== entries.length) stop({ code: 'WORKBOOK_BROKEN' })
    if (!names.has('[content_types].xml') || !names.has('xl/workbook.xml')) stop({ code: 'NOT_A_WORKBOOK' })
    let first = ''
    for (const entry of entries) {
      const beginning = await scan(zip, entry)
      if (entry.fileName === 'xl/workbook.xml') first = firstSheet(beginning)
    }
    return first
  } catch (error) {
    // Whatever else goes wrong here, such as more bytes than a header admits, is the file's fault.
    throw error instanceof Guarded ? error : new Guarded({ code: 'WORKBOOK_BROKEN' })
  }
}

const tag = /<(?:\w+:)?(row|c|f|worksheet|!DOCTYPE|!ENTITY)\b([^<>]{0,300})/gi

/**
 * Reads one part to its end: its size is held to its header by the unpacker, its content to the limits. Answers how it begins, byte for
 * character.
 */
async function scan(zip: ZipFile, entry: Entry): Promise<string> {
  let [rows, cells, sheet, cell, carried, beginning] = [0, 0, false, '', '', '']
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const text = carried + (chunk as Buffer).toString('latin1')
    beginning ||= text
    // A tag may be cut in two: what follows the last bracket waits for the next piece.
    const cut = text.lastIndexOf('<')
    const whole = cut > 0 && text.length - cut < 400 ? text.slice(0, cut) : text
    carried = text.slice(whole.length)
    look(whole)
  }
  look(carried)
  return beginning

  function look(text: string): void {
    for (const [, name = '', rest = ''] of text.matchAll(tag)) {
      if (name.startsWith('!')) stop({ code: 'ENTITIES' })
      else if (name === 'worksheet') sheet = true
      else if (!sheet) continue
      else if (name === 'row') checkRow(++rows, rest)
      else if (name === 'c') {
        cell = /\br="([A-Z]{1,3}\d{1,7})"/.exec(rest)?.[1] ?? ''
        if (++cells > workbookLimits.cells || columnOf(cell) > workbookLimits.columns) stop({ code: 'TOO_MANY_CELLS', cell })
      } else stop({ code: 'FORMULA', cell, sheet: entry.fileName })
    }
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function firstSheet(workbook: string): string {
  const name = /<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/.exec(workbook)?.[1] ?? ''
  return Buffer.from(name, 'latin1')
    .toString('utf8')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!)
}

function checkRow(rows: number, attributes: string): void {
  const number = Number(/\br="(\d{1,12})"/.exec(attributes)?.[1] ?? 0)
  if (rows > workbookLimits.rows || number > workbookLimits.rows + 100) stop({ code: 'TOO_MANY_ROWS' })
}

/** The number of a cell's column, from 1; 0 when it has no name. */
function columnOf(cell: string): number {
  return [...cell.replace(/\d+$/, '')].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)
}
