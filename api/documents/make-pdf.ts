import { Worker } from 'node:worker_threads'
import { demand } from '../refusal.ts'
import { checkPrintable } from './glyphs.ts'
import { type Pdf, type PdfDocument, textsOf } from './pdf-document.ts'

/**
 * Prints a document, in a thread of its own: laying out a page of Chinese takes longer than a request may block the others. Refuses text
 * that no font has a glyph for, by name; throws when the number of pages is not what the document promised.
 */
export function makePdf(document: PdfDocument): Promise<Pdf> {
  demand(checkPrintable({ [document.title]: textsOf(document.content).join(''), foot: `${document.title}${document.foot ?? ''}` }))
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: document,
    resourceLimits: { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 128 },
  })
  return new Promise((resolve, reject) => {
    worker.once('message', ({ bytes, pages }: { readonly bytes: Uint8Array; readonly pages: number }) => {
      const [least, most] = document.pages
      if (pages < least || pages > most) reject(new RangeError(`${document.title}: ${pages} pages, not ${least} to ${most}`))
      else resolve({ bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), pages })
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('the thread of a printer ended without a document')))
  })
}
