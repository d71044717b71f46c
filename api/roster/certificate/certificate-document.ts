import type { Content } from 'pdfmake/interfaces.js'
import { printedDay } from '../../documents/parts.ts'
import type { PdfDocument } from '../../documents/pdf-document.ts'
import type { CertificateClaims } from './certificate-text.ts'

/** The certificate of an appointment, on one page, with the QR code by which anybody checks it (S24). */
export function certificateDocument(claims: CertificateClaims, signed: string, publicUrl: URL): PdfDocument {
  const address = new URL(`/v/${claims.code}`, publicUrl)
  const content: Content[] = [
    { text: '聘　　书', style: 'title', fontSize: 34, margin: [0, 40, 0, 36] },
    { text: `${claims.name}　同志：`, fontSize: 16, bold: true, margin: [0, 0, 0, 16] },
    {
      text: [
        `　　经申报推荐、审核和公示，聘请您为${claims.roster}专家（${claims.occupations}），聘期自`,
        { text: printedDay(claims.startsOn), noWrap: true },
        '至',
        { text: `${printedDay(claims.endsOn)}。`, noWrap: true },
      ],
      preserveLeadingSpaces: true,
      fontSize: 16,
      lineHeight: 1.7,
      margin: [0, 0, 0, 60],
    },
    { text: claims.issuer, fontSize: 14, alignment: 'right' },
    { text: `${printedDay(claims.issuedOn)}（盖章）`, fontSize: 14, alignment: 'right', margin: [0, 6, 0, 60] },
    {
      columns: [
        { qr: `${address.href}#${signed}`, fit: 170, eccLevel: 'L', width: 190 },
        {
          stack: [
            { text: `聘书编号：${claims.number}`, margin: [0, 40, 0, 6] },
            { text: `查验网址：${address.href}`, margin: [0, 0, 0, 6] },
            { text: '扫描二维码或输入网址，可核对持有人、聘期和现状；二维码内含签名，无网络时也可查验真伪。', style: 'small' },
          ],
        },
      ],
    },
  ]
  const title = `聘书 ${claims.number}`
  return { title, date: new Date(`${claims.issuedOn}T00:00:00Z`), content, foot: title, pages: [1, 1] }
}
