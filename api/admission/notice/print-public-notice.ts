import { Office, PublicNotice } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { makePdf } from '../../documents/make-pdf.ts'
import type { Printed } from '../../files/hand-out.ts'
import { notFound, required, rowOf } from '../../refusal.ts'
import type { NoticeContent } from './notice-content.ts'
import { publicNoticeDocument } from './public-notice-document.ts'

/** Prints a public notice, for whoever sees it: it is public (S23). */
export async function printPublicNotice({ em, platform }: Act, subjectId: string): Promise<Printed> {
  const path = ['subjectId']
  const id = rowOf('PublicNotice', subjectId, path)
  const notice = required(await em.findOne(PublicNotice, id, { populate: ['content'] as never }), notFound(subjectId, path))
  const office = await em.findOneOrFail(Office, notice.office.id)
  const written = JSON.parse(notice.content) as NoticeContent
  const { contentHash, publishedAt, closesOn } = notice
  const document = publicNoticeDocument(
    written,
    { contentHash, closesOn, publishedAt: new Date(publishedAt), office: office.name },
    platform.publicUrl,
  )
  const { bytes } = await makePdf(document)
  return { name: `${document.title}.pdf`, type: 'PDF', bytes, office: office.id, subject: ['PublicNotice', id] }
}
