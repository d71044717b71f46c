import type { Content } from 'pdfmake/interfaces.js'
import { printedDay, rowsTable, titled } from '../../documents/parts.ts'
import type { PdfDocument } from '../../documents/pdf-document.ts'
import type { NoticeContent } from './notice-content.ts'

/** A public notice on paper: what was published, word for word, with its address and its hash (S23). */
export function publicNoticeDocument(
  content: NoticeContent,
  notice: { readonly contentHash: string; readonly office: string; readonly publishedAt: Date; readonly closesOn: string },
  publicUrl: URL,
): PdfDocument {
  const address = new URL(`/notices/${content.code}`, publicUrl).href
  const extended = notice.closesOn !== content.closesOn
  const parts: Content[] = [
    ...titled(content.title, content.call),
    {
      text: `　　经审核，现将拟入库专家人选（共 ${content.nominees.length} 人）予以公示。公示自${printedDay(content.opensOn)}起，至${printedDay(notice.closesOn)}止${extended ? `（原定至${printedDay(content.closesOn)}）` : ''}。公示期内，对公示人选有异议的，可以实名或匿名提出，并提供依据。`,
      preserveLeadingSpaces: true,
      lineHeight: 1.6,
      margin: [0, 0, 0, 6],
    },
    { text: `　　异议受理：${content.objectionsTo}`, preserveLeadingSpaces: true, margin: [0, 0, 0, 10] },
    rowsTable(
      [
        ['序号', 24],
        ['姓名', 52],
        ['工作单位', -1],
        ['职业', 100],
        ['推荐单位', 142],
      ],
      content.nominees.map(({ position, name, employer, occupations, recommendedBy }) => [
        String(position),
        name,
        employer ?? '—',
        occupations,
        recommendedBy,
      ]),
      10,
    ),
    { text: notice.office, alignment: 'right', margin: [0, 16, 0, 2] },
    { text: printedDay(content.opensOn), alignment: 'right', margin: [0, 0, 0, 16] },
    {
      unbreakable: true,
      columns: [
        { qr: address, fit: 84, width: 100 },
        {
          stack: [
            { text: `网上公示：${address}`, style: 'small' },
            { text: `公示内容 SHA-256：${notice.contentHash}`, style: 'small', margin: [0, 4, 0, 0] },
          ],
          margin: [0, 20, 0, 0],
        },
      ],
    },
  ]
  return {
    title: content.title,
    date: notice.publishedAt,
    content: parts,
    foot: `${content.title} ${content.code}`,
    pages: [1, 3 + Math.ceil(content.nominees.length / 10)],
  }
}
