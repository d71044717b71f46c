/** What an act on the left may cause on the right: the catalogue of typed facts, by the tense of their kind. */
export interface Facts {
  /** A day of the calendar is another than it was; `named` are the public notices that whoever corrected it knows to rely on it. */
  'calendar.corrected': { readonly day: string; readonly named: readonly number[] }
  /** What an expert can do on which days is another than it was. */
  'busy.changed': { readonly expert: number }
  /** A conflict that stands: declared by the expert, or upheld. */
  'conflict.declared': { readonly conflict: number; readonly expert: number }
  /** Another list of contestants. */
  'contestants.changed': { readonly engagement: number }
  /** Somebody of a panel was seated, accepted, or left: whoever is newly invited is told, and the engagement follows its seats. */
  'seats.changed': { readonly panel: number }
  /** A device key that signs nothing any more: what waits for its holder ends. */
  'key.revoked': { readonly key: number }
  /** A new version of a panel's rules: a freeze announced under an earlier one is not made any more. */
  'rules.changed': { readonly panel: number }
  'seat.declined': { readonly expert: number }
  /** More organisations take part in it. */
  'engagement.changed': { readonly engagement: number }
  'expert.changed': { readonly expert: number }
  /** Off the roster from today on: seats ahead fall free. */
  'expert.removed': { readonly expert: number; readonly removal: number | undefined }
  /** For good, for forged material: no application of the same person goes on. */
  'expert.disqualified': { readonly expert: number; readonly idNumberHash: string; readonly finding: string }
  /** No duties while a finding is open: seats ahead fall free. */
  'expert.suspended': { readonly expert: number; readonly suspension: number }
  'organisation.changed': { readonly organisation: number }
  'term.ended': { readonly expert: number; readonly term: number }
}

/** Runs inside the act's transaction, before its commit. */
export type Listener<Kind extends keyof Facts, Act> = (act: Act, fact: Facts[Kind]) => Promise<void>

/** Who listens to what; `app.ts` registers, `transaction.ts` calls. */
export class Listeners<Act> {
  readonly #byKind = new Map<string, Listener<never, Act>[]>()

  on<Kind extends keyof Facts>(kind: Kind, listener: Listener<Kind, Act>): void {
    this.#byKind.set(kind, [...(this.#byKind.get(kind) ?? []), listener as Listener<never, Act>])
  }

  async tell<Kind extends keyof Facts>(act: Act, kind: Kind, fact: Facts[Kind]): Promise<void> {
    for (const listener of this.#byKind.get(kind) ?? []) await (listener as Listener<Kind, Act>)(act, fact)
  }
}
