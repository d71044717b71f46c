import type { Done } from '../schema/base/payload.ts'
import type { PrintDocumentInput, PrintDocumentPayload, PrintedDocument } from '../schema/documents/print-document.ts'
import { printPublicNotice } from './admission/notice/print-public-notice.ts'
import { printRecommendationForm } from './admission/review/print-recommendation-form.ts'
import { exportRecommendationList, printRecommendationList } from './admission/review/print-recommendation-list.ts'
import type { Act } from './context.ts'
import { printBallTable } from './dispatch/ceremony/print-ball-table.ts'
import { printDrawRecord } from './dispatch/ceremony/print-draw-record.ts'
import { handOut, type Printed } from './files/hand-out.ts'
import { printCertificate } from './roster/certificate/print-certificate.ts'

/** Who prints which document; each demands its own permission. */
const printers: Readonly<Record<PrintedDocument, (act: Act, subjectId: string) => Promise<Printed>>> = {
  RECOMMENDATION_FORM: printRecommendationForm,
  RECOMMENDATION_LIST: printRecommendationList,
  RECOMMENDATION_LIST_WORKBOOK: exportRecommendationList,
  PUBLIC_NOTICE: printPublicNotice,
  APPOINTMENT_CERTIFICATE: printCertificate,
  DRAW_RECORD: printDrawRecord,
  BALL_TABLE: printBallTable,
}

/**
 * Prints a document from a record and gives the path to fetch it from. Refuses what the document's own act refuses, and text that cannot be
 * printed.
 */
export async function printDocument(act: Act, { document, subjectId, purpose }: PrintDocumentInput): Promise<Done<PrintDocumentPayload>> {
  return handOut(act, await printers[document](act, subjectId), purpose)
}
