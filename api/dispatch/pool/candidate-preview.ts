import type { PreviewCandidatesInput, PreviewCandidatesPayload } from '../../../schema/dispatch/candidate-preview.ts'
import type { Context } from '../../context.ts'
import { Refused } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import type { CandidatePage } from './candidate-page.ts'
import { previewCandidates } from './preview-candidates.ts'

/** The preview of a panel's candidates, or why there is none; refusals are data here as in a mutation. */
export async function candidatePreview(
  context: Context,
  input: PreviewCandidatesInput,
  page: CandidatePage,
): Promise<PreviewCandidatesPayload> {
  try {
    return { preview: await inTransaction(context, act => previewCandidates(act, input, page)), userErrors: [] }
  } catch (error) {
    if (error instanceof Refused) return { preview: null, userErrors: error.refusals }
    throw error
  }
}
