import type { Act } from '../../context.ts'
import { type Notice, notifyAll, type Recipient } from '../../notify/notify.ts'
import { EMAIL } from '../../personal.ts'
import { type Move, transitions } from './application-states.ts'
import { intArray } from './find-cases.ts'
import type { MoveDetails } from './move-details.ts'
import { type TellsParties, toldMoves, wordedFor } from './words-of-moves.ts'

interface Told {
  readonly id: number
  readonly name: string
  readonly office: number
  readonly account: number | null
  readonly email: Buffer | null
  readonly call: string
}

/** Names that one message to an office or an employer lists; the rest are counted. */
const MOST_NAMES = 20

/**
 * Leaves the messages of a move, in its transaction, to whom the table of transitions says: each applicant hears of their own application.
 * Reviewers of the recommending office and whoever acts for the employer get one message each, however many applications moved.
 */
export async function tellParties(act: Act, ids: readonly number[], move: Move, details: MoveDetails = {}): Promise<void> {
  const { notifies } = transitions[move]
  if (notifies.length === 0) return
  const rows = await act.em.execute<Told[]>(
    `select application.id, name, application.office_id as office, applicant_id as account, email_sealed as email, call.title as call
     from application join call on call.id = call_id where application.id = any (?::int[]) order by application.id`,
    [intArray(ids)],
  )
  // Whoever is appointed is told by the appointment itself, with term and certificate.
  const applicants = notifies.includes('APPLICANT') && move !== 'APPOINT' ? rows : []
  await notifyAll(act, [
    ...applicants.flatMap(row => {
      const to = recipientOf(act, row)
      return to ? [{ to, office: row.office, ...wordedFor(row, move, details) } as Notice] : []
    }),
    ...(toldMoves.includes(move as TellsParties) ? await toParties(act, rows, move as TellsParties, details) : []),
  ])
}

/** Whoever came in person without an address is told by the office. */
function recipientOf({ platform }: Act, { email, account }: Told): Recipient | undefined {
  if (email) return { address: platform.seals.open(EMAIL, Buffer.from(email)), language: 'ZH_CN' }
  return account === null ? undefined : { account }
}

/** One message to each account of an office or employer, about all that moved of theirs; none to whoever moved it. */
async function toParties(act: Act, rows: readonly Told[], move: TellsParties, details: MoveDetails): Promise<readonly Notice[]> {
  const told = new Map(rows.map(row => [row.id, row]))
  const parties = await act.em.execute<{ application: number; party: 'OFFICE' | 'EMPLOYER'; account: number }[]>(
    'select application, party, account from parties_of_applications(?::int[]) order by account, party, application',
    [intArray(rows.map(({ id }) => id))],
  )
  const { notifies } = transitions[move]
  const wanted = parties.filter(({ account, party }) => account !== act.viewer.account && notifies.includes(party))
  return [...Map.groupBy(wanted, ({ account, party }) => `${account} ${party}`).values()].map(group => {
    const theirs = group.map(({ application }) => told.get(application)!)
    const { account } = group[0]!
    const names = theirs.slice(0, MOST_NAMES).map(({ name }) => name)
    const values = { call: theirs[0]!.call, names, people: theirs.length, move, ...(details.notice && { notice: details.notice }) }
    return { to: { account }, office: theirs[0]!.office, template: 'NOMINATIONS_MOVED', values }
  })
}
