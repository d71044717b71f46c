import type { CallTermsInput, PublishCallInput, PublishCallPayload } from '../../../schema/admission/publish-call.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Call, CallVersion, Office, Roster } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { demandOccupations } from '../appointment/demand-occupations.ts'
import { findings, invalid } from '../invalid.ts'
import { mayPublishCall } from '../permissions.ts'
import { settle } from '../settle.ts'
import { checkTerms } from './call-form.ts'

/**
 * Publishes a call: a legal document with its first version of rules, checklist, routes and deadlines (S01). Refuses who is no approver of
 * the office, a roster of another office, terms out of order, and a document number that was used.
 */
export async function publishCall(act: Act, input: PublishCallInput): Promise<Done<PublishCallPayload>> {
  const { em, viewer } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayPublishCall(viewer, { office: office.id }))
  const roster = required(await em.findOne(Roster, rowOf('Roster', input.rosterId, ['rosterId'])), notFound(input.rosterId, ['rosterId']))
  demand(
    ...findings([
      roster.owner.id !== office.id &&
        invalid('ROSTER_OF_ANOTHER', ['rosterId'], '该专家库不属于发文机构。', 'The roster is not that of the office.', 'S01'),
      ...(['documentNumber', 'title', 'issuer', 'fullText'] as const).map(
        field => input[field].trim() === '' && invalid('TEXT_MISSING', [field], '此项必填。', 'This is demanded.', 'S01'),
      ),
    ]),
    ...checkTerms(input.terms),
  )
  await demandOccupations(em, input.terms.occupationCodes)
  const call = em.create(Call, {
    office,
    roster,
    kind: input.kind,
    documentNumber: input.documentNumber.trim(),
    title: input.title.trim(),
    issuer: input.issuer.trim(),
    issuedOn: input.issuedOn,
    disclosure: input.disclosure,
    recipients: input.recipients,
    annexes: input.annexes,
    fullText: input.fullText,
    publishedBy: viewer.account ?? null,
    publishedAt: act.now,
  } as never)
  em.persist(call)
  keepVersion(act, call, roster, input.terms, { number: 1, amendmentNumber: null, reason: null })
  await settle(act)
  const { documentNumber, kind } = call
  act.record({ verb: 'call.published', office: office.id, subject: ['Call', call.id], details: { documentNumber, kind } })
  return { call }
}

/** Keeps one version of a call's terms; never changed afterwards. */
export function keepVersion(
  { em, viewer, now }: Act,
  call: Call,
  roster: Roster,
  terms: CallTermsInput,
  amendment: { readonly number: number; readonly amendmentNumber: string | null; readonly reason: string | null },
): CallVersion {
  const { minimumNoticeDays, ...rest } = terms
  const version = em.create(CallVersion, {
    call,
    office: call.office,
    ...amendment,
    ...rest,
    minimumNoticeDays: minimumNoticeDays ?? roster.minimumNoticeDays,
    publishedBy: viewer.account ?? null,
    publishedAt: now,
  } as never)
  em.persist(version)
  return version
}
