import type { EngagementKind } from '../../../schema/index.ts'

/** What the duties of experts say about one kind of engagement. */
export interface KindOfEngagement {
  /** The duty it belongs to (S14–S16). */
  readonly clause: 'S14' | 'S15' | 'S16'
  /** Whether the bureau's mandate number is demanded (S16). */
  readonly mandate: 'REQUIRED' | 'OPTIONAL'
  /** Whether those who wrote the event's technical document stay away from judging it (S15). */
  readonly authors: 'RECUSED' | 'WELCOME'
  /** Past employers count as the employer for so many years before the first day: longer where somebody is judged. */
  readonly lookBackYears: number
}

/** The kinds of engagement, each with its duty clause. */
export const engagementKinds: Readonly<Record<EngagementKind, KindOfEngagement>> = {
  COMPETITION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED', lookBackYears: 3 },
  ASSESSMENT: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED', lookBackYears: 3 },
  REVIEW: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED', lookBackYears: 3 },
  SUPERVISION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED', lookBackYears: 3 },
  INSPECTION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED', lookBackYears: 3 },
  CURRICULUM: { clause: 'S15', mandate: 'OPTIONAL', authors: 'WELCOME', lookBackYears: 3 },
  RESEARCH: { clause: 'S16', mandate: 'OPTIONAL', authors: 'WELCOME', lookBackYears: 3 },
  GUIDANCE: { clause: 'S16', mandate: 'OPTIONAL', authors: 'WELCOME', lookBackYears: 3 },
  ENTRUSTED: { clause: 'S16', mandate: 'REQUIRED', authors: 'WELCOME', lookBackYears: 3 },
}
