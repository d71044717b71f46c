/** The thread that prints one document; started by `make-pdf.ts` and by nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { fontFiles, fonts } from './fonts.ts'
import type { PdfDocument } from './pdf-document.ts'

const { title, date, content, landscape, foot } = workerData as PdfDocument
const grey = '#555555'

// Nothing is fetched, and no file but the fonts is opened, whatever a document says.
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(path => fontFiles.includes(path))
pdfmake.setFonts({ serif: fonts.serif, sans: fonts.sans })
// A table under its own heading has no line above that.
pdfmake.setTableLayouts({ headed: { hLineWidth: line => (line === 0 ? 0 : 1) } })

let pages = 0
const definition: TDocumentDefinitions = {
  pageSize: 'A4',
  pageOrientation: landscape ? 'landscape' : 'portrait',
  pageMargins: landscape ? [36, 48, 36, 48] : [56, 56, 56, 56],
  // A creation date that is that of printing would make each printout another file.
  info: { title, creationDate: new Date(date), producer: 'Jiangku', creator: 'Jiangku' },
  language: 'zh-CN',
  displayTitle: true,
  version: '1.7',
  defaultStyle: { font: 'serif', fontSize: 10.5, lineHeight: 1.25 },
  styles: {
    title: { font: 'sans', bold: true, fontSize: 18, alignment: 'center', margin: [0, 0, 0, 12] },
    subtitle: { font: 'sans', fontSize: 11, alignment: 'center', color: grey, margin: [0, 0, 0, 12] },
    heading: { font: 'sans', bold: true, fontSize: 12, margin: [0, 10, 0, 4] },
    label: { font: 'sans', fontSize: 9.5, color: '#333333' },
    small: { fontSize: 8.5, color: grey },
  },
  content: content as Content[],
  footer: (page, all) => {
    pages = all
    return {
      columns: [
        { text: foot ?? title, alignment: 'left' },
        { text: `第 ${page} 页，共 ${all} 页`, alignment: 'right', width: 120 },
      ],
      style: 'small',
      margin: landscape ? [36, 14, 36, 0] : [56, 18, 56, 0],
    }
  },
}

const bytes = new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
parentPort?.postMessage({ bytes, pages }, [bytes.buffer])
