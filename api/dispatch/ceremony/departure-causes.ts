import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { Cause } from '../../draw/record.ts'

/** What after the freeze takes somebody off the list, as the protocol calls it. Anything else was settled by the frozen pool. */
const causes: Partial<Record<ExclusionReason, Cause>> = {
  NO_ACTIVE_TERM: 'REMOVED',
  SUSPENDED: 'REMOVED',
  SAME_EMPLOYER: 'CONFLICTED',
  DECLARED_CONFLICT: 'CONFLICTED',
  COACHES_CONTESTANT: 'CONFLICTED',
  STUDIO_FELLOW: 'CONFLICTED',
  WROTE_TECHNICAL_DOCUMENT: 'CONFLICTED',
  NOT_AVAILABLE: 'BUSY',
}

/** Why somebody of a frozen pool is passed over now; undefined when they are not. */
export function causeOf(reasons: readonly ExclusionReason[]): Cause | undefined {
  return reasons.map(reason => causes[reason]).find(cause => cause !== undefined)
}
