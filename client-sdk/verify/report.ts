/** The checks of a proof, in the order they are made. */
export type CheckName =
  | 'COMMITMENT'
  | 'POOL'
  | 'WEIGHTS'
  | 'RULES'
  | 'ROLE_RULES'
  | 'CHANCES'
  | 'CAP'
  | 'POOL_ROOT'
  | 'CERTIFICATE'
  | 'ANNOUNCEMENT'
  | 'HOLDERS'
  | 'REVEALS'
  | 'PUBLIC_VALUE'
  | 'SEED'
  | 'SIGNATURES'
  | 'OUTCOME'
  | 'PANEL'
  | 'RESERVES'
  | 'SKIPS'
  | 'LINKS'
  | 'REPLACEMENTS'

/** One check with its answer in both languages. */
export interface Check {
  readonly name: CheckName
  readonly passed: boolean
  readonly zh: string
  readonly en: string
}

/** Why a file is not looked into at all. */
export type RefusalReason = 'TOO_LARGE' | 'TRUNCATED' | 'MALFORMED' | 'OTHER_PROTOCOL' | 'NOT_CANONICAL' | 'TOO_COSTLY'

/** Answer to a file that is not looked into. */
export interface Refused {
  readonly verdict: 'REFUSED'
  readonly reason: RefusalReason
  readonly zh: string
  readonly en: string
}

/**
 * How far the seed can be trusted: a public value that nobody could know, or only that officer, supervisor and operator
 * did not act together.
 */
export type Trust = 'PUBLIC_VALUE' | 'OPERATOR_TRUSTED'

/** Answer to a file that was checked. The commitment is to be compared with the one published before the draw. */
export interface Checked {
  readonly verdict: 'ACCEPTED' | 'REJECTED'
  readonly drawId: string
  readonly attempt: number
  readonly commitment: string
  readonly poolRoot: string
  readonly trust: Trust
  /** Who kept the secrets: two holders on their own devices, or the server, which is weaker. */
  readonly custody: 'HOLDERS' | 'SERVER'
  /** Who did not reveal in time, so that a fixed constant stood in. */
  readonly missingReveals: readonly ('OFFICER' | 'SUPERVISOR')[]
  /** Whether it is proven that no lottery under these rules could treat the least favoured better by more than a millionth. */
  readonly fairness: 'PROVEN' | 'NOT_PROVEN'
  /** Least chance ÷ weight of anyone not named, and the proven bound on the best possible one (empty without a certificate). */
  readonly leastChance: string
  readonly bound: string
  readonly checks: readonly Check[]
  readonly zh: string
  readonly en: string
}

export type Report = Refused | Checked
