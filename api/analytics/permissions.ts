import { onlyRole } from '../identity/only-role.ts'
import type { Refusal } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'

/** Scores are uploaded by an organiser of the panel's office. */
export function mayUploadScores(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER'], panel.office)
}

/** What scores say of judges is read by the organiser and the supervisor of the panel's office, and by nobody else. */
export function mayAnalyseScores(viewer: Viewer, panel: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ORGANISER', 'SUPERVISOR'], panel.office)
}

/** How draws fell is read by analysts, supervisors and roster managers of the office, as counts that name nobody (S27). */
export function mayReadDrawFairness(viewer: Viewer, { office }: { readonly office: number }): Refusal | undefined {
  return onlyRole(viewer, ['ANALYST', 'SUPERVISOR', 'ROSTER_MANAGER'], office)
}

/** The offices in which the viewer organises or supervises, ascending: where row-level security shows them scores. */
export function scoreOffices({ grants }: Viewer): readonly number[] {
  const reached = grants.flatMap(({ role, reaches }) => (role === 'ORGANISER' || role === 'SUPERVISOR' ? reaches : []))
  return [...new Set(reached)].sort((a, b) => a - b)
}
