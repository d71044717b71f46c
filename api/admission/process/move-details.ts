import type { NoticeTold } from '../../notify/templates/nominations-moved.ts'

/** What is kept of a move besides who made it and when. */
export interface MoveDetails {
  readonly reason?: string | null
  readonly clause?: string | null
  readonly missing?: readonly string[]
  readonly correctUntil?: string | null
  readonly rankingReason?: string | null
  /** The notice that those it concerns are told of. */
  readonly notice?: NoticeTold
}
