import { fromGlobalId, toGlobalId } from '../../schema/base/global-id.ts'
import type { Admission } from './world.ts'

/** Endorsed applications of one call that wait to be recommended in one act, for tests that break it off. */
export class PendingBatch {
  readonly input: object
  readonly ids: readonly string[]
  readonly #admission: Admission
  readonly #call: number
  /** The log up to here is of acts that were undone: it is chained, so nothing is taken out of it. */
  #undone = 0

  private constructor(admission: Admission, callId: string, ids: readonly string[]) {
    this.#admission = admission
    this.#call = fromGlobalId(callId)!.id
    this.ids = ids
    const pendingOf = { callId, officeId: toGlobalId('Office', admission.world.county.id) }
    this.input = { pendingOf, mode: 'ALL_OR_NOTHING', opinion: admission.favourable }
  }

  /** One endorsed over the API, the others copies of it, of people of their own. */
  static async plant(admission: Admission, people: number): Promise<PendingBatch> {
    const { world } = admission
    const { id: callId } = await admission.publish()
    await admission.endorsed({ callId })
    await world.rows(
      `insert into application (call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed, id_number_hash,
         id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form, attestations, submitted_at, verdict, applicant_id)
       select call_id, call_version_id, office_id, route, state, entry, name, sex, birth_date, id_number_sealed, id_number_hash || n,
         id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, employer_id, insured_in_id, form, attestations, submitted_at, verdict, applicant_id
       from (select * from application order by id desc limit 1) as model, generate_series(2, ?) as n`,
      [people],
    )
    // The copies apply for what the model applies for.
    await world.rows(
      `insert into application_occupation (application_id, office_id, occupation_id, "primary")
       select a.id, a.office_id, o.occupation_id, true from application as a, (select occupation_id from application_occupation limit 1) as o
       where not exists (select from application_occupation where application_id = a.id)`,
    )
    const rows = await world.rows<{ id: number }>('select id from application where call_id = ? order by id', [fromGlobalId(callId)!.id])
    return new PendingBatch(
      admission,
      callId,
      rows.map(({ id }) => toGlobalId('Application', id)),
    )
  }

  /** What lies in the database of the batch: counts that are all of the whole batch, or all nothing. */
  async traces(): Promise<number[]> {
    const of = `application_id in (select id from application where call_id = ${this.#call})`
    const [row] = await this.#admission.world.rows<Record<string, number>>(
      `select count(*) filter (where state = 'RECOMMENDED')::int as state, count(recommended_by_id)::int as reviewer,
         (select count(*)::int from application_event where act = 'RECOMMEND' and ${of}) as events,
         (select count(*)::int from opinion where level = 'OFFICE' and ${of}) as opinions,
         (select count(*)::int from eligibility_verdict where act = 'RECOMMEND' and ${of}) as verdicts,
         (select count(*)::int from act_log where verb = 'application.recommended' and id > ? and subject_id in (select id from application where call_id = ?)) as log
       from application where call_id = ?`,
      [this.#undone, this.#call, this.#call],
    )
    return Object.values(row!)
  }

  /** Makes the batch as it was before the act, as the owner role. */
  async undo(): Promise<void> {
    const { world } = this.#admission
    const ofCall = `application_id in (select id from application where call_id = ${this.#call})`
    await world.rows(`delete from application_event where act = 'RECOMMEND' and ${ofCall}`)
    await world.rows(`delete from opinion where level = 'OFFICE' and ${ofCall}`)
    await world.rows(`delete from eligibility_verdict where act = 'RECOMMEND' and ${ofCall}`)
    const [log] = await world.rows<{ last: number }>('select coalesce(max(id), 0)::int as last from act_log')
    this.#undone = log!.last
    await world.rows(`update application set state = 'ENDORSED', recommended_by_id = null where call_id = ${this.#call}`)
  }
}
