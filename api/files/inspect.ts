import type { FileType } from '../../schema/files/stored-file.ts'
import { checkPdf } from './check-pdf.ts'
import { type Inspected, stripJpeg } from './strip-jpeg.ts'
import { stripPng } from './strip-png.ts'

/** Checks that a file is whole and harmless, and takes out what tells where it was made. Answers the bytes to keep, or a fault. */
export const inspections: Readonly<Record<FileType, (bytes: Buffer) => Inspected>> = {
  PDF: checkPdf,
  JPEG: stripJpeg,
  PNG: stripPng,
  // What a workbook holds is judged where it is read, in a thread with limits.
  XLSX: bytes => ({ bytes }),
}
