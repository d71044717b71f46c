import type { NameEmployerDelegateInput, NameEmployerDelegatePayload } from '../../../schema/admission/name-employer-delegate.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Account, EmployerDelegate, Office, Organisation } from '../../../schema/index.ts'
import { mergedAlready } from '../../catalogue/organisation-refusals.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayNameDelegate } from '../permissions.ts'

/**
 * Names the account that acts for an employer and endorses the applications of its people (S19). Refuses who does not
 * administer the office, and an employer that was merged: its heir's delegates act for its people.
 */
export async function nameEmployerDelegate(act: Act, input: NameEmployerDelegateInput): Promise<Done<NameEmployerDelegatePayload>> {
  const { em, viewer, now } = act
  const { accountId, organisationId, officeId } = input
  const office = required(await em.findOne(Office, rowOf('Office', officeId, ['officeId'])), notFound(officeId, ['officeId']))
  demand(mayNameDelegate(viewer, office.id))
  const account = required(await em.findOne(Account, rowOf('Account', accountId, ['accountId'])), notFound(accountId, ['accountId']))
  const organisation = required(
    await em.findOne(Organisation, rowOf('Organisation', organisationId, ['organisationId'])),
    notFound(organisationId, ['organisationId']),
  )
  demand(await mergedAlready(organisation, 'organisationId'))
  const values = { account, organisation, office, startsAt: now, endsAt: null, namedBy: viewer.account ?? null }
  const delegate = em.create(EmployerDelegate, values as never)
  await em.persist(delegate).flush()
  const details = { account: account.id, organisation: organisation.id }
  act.record({ verb: 'employerDelegate.named', office: office.id, subject: ['EmployerDelegate', delegate.id], details })
  return { delegate }
}
