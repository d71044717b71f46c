import type { EngagementKind } from '../../schema/index.ts'

/** What the duties of experts say about one kind of engagement. */
export interface KindOfEngagement {
  /** The duty it belongs to (S14–S16). */
  readonly clause: 'S14' | 'S15' | 'S16'
  /** Whether the bureau's mandate number is demanded (S16). */
  readonly mandate: 'REQUIRED' | 'OPTIONAL'
  /** Whether those who wrote the event's technical document stay away from judging it (S15). */
  readonly authors: 'RECUSED' | 'WELCOME'
}

/** The kinds of engagement, each with its duty clause. */
export const engagementKinds: Readonly<Record<EngagementKind, KindOfEngagement>> = {
  COMPETITION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED' },
  ASSESSMENT: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED' },
  REVIEW: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED' },
  SUPERVISION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED' },
  INSPECTION: { clause: 'S14', mandate: 'OPTIONAL', authors: 'RECUSED' },
  CURRICULUM: { clause: 'S15', mandate: 'OPTIONAL', authors: 'WELCOME' },
  RESEARCH: { clause: 'S16', mandate: 'OPTIONAL', authors: 'WELCOME' },
  GUIDANCE: { clause: 'S16', mandate: 'OPTIONAL', authors: 'WELCOME' },
  ENTRUSTED: { clause: 'S16', mandate: 'REQUIRED', authors: 'WELCOME' },
}
