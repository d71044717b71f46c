import type { Act } from '../../context.ts'
import { makePdf } from '../../documents/make-pdf.ts'
import type { Printed } from '../../files/hand-out.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { lockApplication } from '../application/lock-application.ts'
import { mayPrintApplication } from '../permissions.ts'
import { findRecommendationForm } from './find-recommendation-form.ts'
import { recommendationFormDocument } from './recommendation-form-document.ts'

/**
 * Prints the recommendation form of an application from its record, so that paper and record agree (S31). It bears the whole ID number, so
 * it is for the applicant and for those who decide on the case, and each printing is logged (S18).
 */
export async function printRecommendationForm(act: Act, subjectId: string): Promise<Printed> {
  const path = ['subjectId']
  const id = rowOf('Application', subjectId, path)
  const { application, facts } = await lockApplication(act, subjectId)
  demand(mayPrintApplication(act.viewer, facts))
  const form = required(await findRecommendationForm(act, id), notFound(subjectId, path))
  const document = recommendationFormDocument(form)
  const { bytes } = await makePdf(document)
  return { name: `${document.title}.pdf`, type: 'PDF', bytes, office: application.office.id, subject: ['Application', id] }
}
