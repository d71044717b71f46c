/** Why the engine will not go on; each code is one named cause, the details carry the numbers a person needs. */
export type DrawFaultCode =
  | 'NOT_CANONICAL'
  | 'PROTOCOL_UNKNOWN'
  | 'POOL_TOO_SMALL'
  | 'CAP_TOO_LOW'
  | 'CAP_EXCEEDED'
  | 'SOLVER_NEEDED'
  | 'MEMBER_UNKNOWN'
  | 'MEMBER_TWICE'
  | 'MEMBER_NOT_QUALIFIED'
  | 'MEMBER_SEATED'
  | 'TYPE_UNKNOWN'
  | 'TYPE_MISCOUNTED'
  | 'NAMED_MISCOUNTED'
  | 'ROW_UNKNOWN'
  | 'ROW_TWICE'
  | 'ROW_BROKEN'
  | 'ROW_CONTRADICTORY'
  | 'ROLE_UNKNOWN'
  | 'ROLES_TOO_MANY'
  | 'ROLES_IMPOSSIBLE'
  | 'OUTCOME_MALFORMED'
  | 'OUTCOME_TWICE'
  | 'WEIGHTS_WRONG'
  | 'SIZE_WRONG'
  | 'COUNT_IMPOSSIBLE'
  | 'CHANCE_WRONG'
  | 'ORDER_WRONG'
  | 'DIGEST_MALFORMED'
  | 'MOMENT_MALFORMED'
  | 'NUMBER_MALFORMED'
  | 'NAME_MALFORMED'
  | 'CERTIFICATE_WRONG'
  | 'ROUNDING_WRONG'
  | 'CERTIFICATE_MISSING'
  | 'KEYS_WRONG'
  | 'DOCUMENT_TOO_LARGE'
  | 'SIGNATURE_WRONG'
  | 'PUBLIC_VALUE_TOO_EARLY'
  | 'ANNOUNCEMENT_WRONG'
  | 'PUBLIC_VALUE_MISSING'
  | 'PUBLIC_VALUE_UNANNOUNCED'
  | 'HEADS_EQUAL'
  | 'COMMITMENT_WRONG'
  | 'BALL_UNKNOWN'
  | 'REVEAL_WRONG'
  | 'LINK_WRONG'
  | 'CHAIN_USED_UP'
  | 'NO_SECRET'
  | 'SEAT_UNKNOWN'
  | 'SEAT_VACANT'
  | 'NOTHING_VACANT'

/** One finding of a check: a code and the numbers or names that belong to it. */
export interface Finding {
  readonly code: DrawFaultCode
  readonly details: Readonly<Record<string, string | number>>
}

/** Thrown by the engine when it is asked for something the protocol does not allow; an act turns it into a refusal. */
export class DrawFault extends Error implements Finding {
  readonly code: DrawFaultCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(code: DrawFaultCode, details: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(details)}`)
    this.name = 'DrawFault'
    this.code = code
    this.details = details
  }
}
