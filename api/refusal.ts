import type { UserError } from '../schema/base/user-error.ts'

/** What the API answers when a permission, a state or a rule forbids an act: data, not a bug. */
export type Refusal = UserError

/** Stops an act; `transaction.ts` rolls back, logs the refusal and puts it into the payload's `userErrors`. */
export class Refused extends Error {
  readonly refusals: readonly Refusal[]

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(refusal => refusal.code).join(', '))
    this.name = 'Refused'
    this.refusals = refusals
  }
}

/** Goes on only when there is nothing to refuse: `demand(mayPublishNotice(viewer, call))`. */
export function demand(...refusals: readonly (Refusal | undefined)[]): void {
  const given = refusals.filter(refusal => refusal !== undefined)
  if (given.length > 0) throw new Refused(given)
}

/** A value that must be there, or the refusal that says why it is not. */
export function required<Value>(value: Value | null | undefined, refusal: Refusal): Value {
  if (value === null || value === undefined) throw new Refused([refusal])
  return value
}
