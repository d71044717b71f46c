import { Account, Call, Office, RecommendationList } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { makePdf } from '../../documents/make-pdf.ts'
import { writeSheet } from '../../documents/write-sheet.ts'
import type { Printed } from '../../files/hand-out.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayPrintRecommendationList } from '../permissions.ts'
import { findListed } from './find-listed.ts'
import { type RecommendationListRecord, recommendationListDocument, recommendationListSheet } from './recommendation-list-document.ts'

/** Prints a closed recommendation list (S21). Refuses whoever neither recommends nor approves. */
export async function printRecommendationList(act: Act, subjectId: string): Promise<Printed> {
  const { record, office, id } = await findRecord(act, subjectId)
  const document = recommendationListDocument(record)
  const { bytes } = await makePdf(document)
  return { name: `${document.title}.pdf`, type: 'PDF', bytes, office, subject: ['RecommendationList', id] }
}

/** The same list as a workbook. */
export async function exportRecommendationList(act: Act, subjectId: string): Promise<Printed> {
  const { record, office, id } = await findRecord(act, subjectId)
  const bytes = await writeSheet(recommendationListSheet(record))
  const name = `专家推荐汇总表 ${record.office} 第${record.number}批.xlsx`
  return { name, type: 'XLSX', bytes, office, subject: ['RecommendationList', id] }
}

async function findRecord(
  { em, viewer }: Act,
  subjectId: string,
): Promise<{ record: RecommendationListRecord; office: number; id: number }> {
  const path = ['subjectId']
  const id = rowOf('RecommendationList', subjectId, path)
  const list = required(await em.findOne(RecommendationList, id), notFound(subjectId, path))
  const call = await em.findOneOrFail(Call, list.call.id)
  demand(mayPrintRecommendationList(viewer, { office: list.office.id, callOffice: call.office.id }))
  const office = await em.findOneOrFail(Office, list.office.id)
  const closer = list.closedBy && (await em.findOne(Account, list.closedBy.id))
  const { number, people, received, notRecommended, documentNumber, closedAt } = list
  const counts = { number, people, received, notRecommended, documentNumber, closedAt: new Date(closedAt) }
  const named = { call: call.title, callNumber: call.documentNumber, office: office.name, closedBy: closer?.displayName ?? '' }
  return { record: { ...counts, ...named, listed: await findListed(em, id) }, office: list.office.id, id }
}
