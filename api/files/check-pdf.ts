import { inflateSync } from 'node:zlib'
import type { Inspected } from './strip-jpeg.ts'

/** Names by which a document does something when it is opened, or carries other files. */
const active = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|SubmitForm|ImportData)(?![A-Za-z])|\/XFA\s*(\[|\d+\s+\d+\s+R)/
/** Bytes that one packed object stream may unpack to. */
const unpacked = 16 * 1024 * 1024

/**
 * A PDF that is whole, not locked, and does nothing by itself: no scripts, no started programs, no files within. The places in photos that
 * it holds are blanked where they stand, so that nothing moves and no reference breaks.
 */
export function checkPdf(bytes: Buffer): Inspected {
  if (!/^%PDF-(1\.\d|2\.0)/.test(bytes.toString('latin1', 0, 8))) return { fault: 'BROKEN_PDF' }
  const tail = bytes.toString('latin1', Math.max(0, bytes.length - 2_048))
  const end = tail.lastIndexOf('%%EOF')
  // After its end a document has nothing to say.
  if (end < 0 || tail.length - end > 1_024 || !tail.includes('startxref')) return { fault: 'BROKEN_PDF' }
  const text = bytes.toString('latin1')
  if (/\/Encrypt(?![A-Za-z])/.test(text)) return { fault: 'LOCKED_PDF' }
  if (!/\/Type\s*\/Catalog|\/ObjStm/.test(text)) return { fault: 'BROKEN_PDF' }
  if (active.test(unescaped(text))) return { fault: 'ACTIVE_PDF' }
  for (const objects of packedObjects(bytes, text)) {
    if (objects === undefined) return { fault: 'BROKEN_PDF' }
    if (active.test(unescaped(objects))) return { fault: 'ACTIVE_PDF' }
  }
  return { bytes: withoutPlaces(bytes) }
}

/** Names may be written with any of their characters as `#xx`. */
const unescaped = (text: string) => text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

/** What the object streams of a document say; undefined for one that does not unpack. */
function* packedObjects(bytes: Buffer, text: string): Generator<string | undefined> {
  for (let named = text.indexOf('/ObjStm'); named >= 0; named = text.indexOf('/ObjStm', named + 1)) {
    const [head = '', line = ''] = /stream(\r?\n)/.exec(text.slice(named, named + 600)) ?? []
    if (line === '') return yield undefined
    const from = text.indexOf(head, named) + head.length
    const to = text.indexOf('endstream', from)
    if (to < 0) return yield undefined
    try {
      yield inflateSync(bytes.subarray(from, to), { maxOutputLength: unpacked }).toString('latin1')
    } catch {
      yield undefined
    }
  }
}

/** Photos lie in a PDF as they came from the camera: their EXIF blocks are filled with zeros, length for length. */
function withoutPlaces(bytes: Buffer): Buffer {
  const clean = Buffer.from(bytes)
  const mark = Buffer.from('Exif\0\0', 'latin1')
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (at < 4 || bytes[at - 4] !== 0xff || bytes[at - 3] !== 0xe1) continue
    clean.fill(0, at + mark.length, Math.min(bytes.length, at - 2 + bytes.readUInt16BE(at - 2)))
  }
  return clean
}
