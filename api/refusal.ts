import { fromGlobalId } from '../schema/base/global-id.ts'
import { NotFound } from '../schema/base/refusals.ts'
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

/** A refusal of one kind with what a person needs to know: `refusalOf(WrongState, { code: 'WRONG_STATE', … })`. */
export function refusalOf<Kind extends Refusal>(kind: new () => Kind, values: Kind): Kind {
  return Object.assign(new kind(), values)
}

/**
 * There is no such object, or none that the viewer may see: the two are not told apart. With the clause by which it is so, if one says it.
 */
export function notFound(id: string, path: readonly string[], clause?: string): NotFound {
  const messages = { messageZh: '找不到该对象，或您无权查看。', messageEn: 'There is no such object, or none that you may see.' }
  return refusalOf(NotFound, { code: 'NOT_FOUND', ...messages, id, path: [...path], ...(clause ? { clause } : {}) })
}

/** The row that a global id of an input names. Refuses malformed ids and ids of another type like unknown ones. */
export function rowOf(typeName: string, id: string, path: readonly string[]): number {
  const named = fromGlobalId(id)
  return required(named?.typeName === typeName ? named.id : undefined, notFound(id, path))
}
