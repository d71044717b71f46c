import type { RefusalFragment } from './_generated.ts'
import { JiangkuError } from './errors.ts'
import type { Language } from './exchange.ts'
import type { Retry } from './retry.ts'

/** Why the server refused an act: a permission, a state or a rule. Data, told apart by `__typename`. */
export type Refusal = RefusalFragment

/** What every mutation answers. */
export interface Payload {
  readonly userErrors: readonly Refusal[]
}

/** A payload of an act that was done: its objects are there. */
export type Done<Answered extends Payload> = {
  readonly [Field in Exclude<keyof Answered, 'userErrors'>]: Answered[Field] extends object | null
    ? NonNullable<Answered[Field]>
    : Answered[Field]
}

/** The answer of a mutation: its payload with the refusals as data, or `.orThrow()`. */
export type Answer<Answered extends Payload> = Promise<Answered> & {
  /** The objects of an act that was done; rejects with `Refused` when it was refused. */
  orThrow(): Promise<Done<Answered>>
}

/** An act was refused; thrown by `.orThrow()` only. */
export class Refused extends JiangkuError {
  readonly refusals: readonly Refusal[]
  readonly retry: Retry

  constructor(refusals: readonly Refusal[], language: Language) {
    super(refusals[0]?.code ?? 'REFUSED', refusals.map(refusal => (language === 'en' ? refusal.messageEn : refusal.messageZh)).join('\n'))
    this.refusals = refusals
    this.retry = retryAfter(refusals)
  }

  /** The refusals of one kind, with what that kind says: `refused.of('TooFewCandidates')[0]?.seats`. */
  of<Kind extends Refusal['__typename']>(kind: Kind): readonly Extract<Refusal, { readonly __typename: Kind }>[] {
    return this.refusals.filter((refusal): refusal is Extract<Refusal, { readonly __typename: Kind }> => refusal.__typename === kind)
  }
}

function retryAfter(refusals: readonly Refusal[]): Retry {
  for (const refusal of refusals) {
    if (refusal.__typename === 'StaleVersion') return { kind: 'READ_AGAIN' }
    if (refusal.__typename === 'TooManyAttempts') return { kind: 'AFTER', milliseconds: refusal.retryAfterSeconds * 1000 }
  }
  return { kind: 'NEVER' }
}

/** Gives the promise of a payload its `.orThrow()`. */
export function answering<Answered extends Payload>(payload: Promise<Answered>, language: Language): Answer<Answered> {
  const orThrow = async () => {
    const { userErrors, ...done } = await payload
    if (userErrors.length > 0) throw new Refused(userErrors, language)
    return done as Done<Answered>
  }
  return Object.assign(payload, { orThrow })
}
