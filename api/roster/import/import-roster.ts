import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Office, Roster } from '../../../schema/index.ts'
import type { ImportRosterInput, ImportRosterPayload } from '../../../schema/roster/import-roster.ts'
import type { Act } from '../../context.ts'
import { noneOf, readable } from '../../documents/csv-refusals.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { mayImportRoster } from '../permissions.ts'
import { type CheckedImport, checkImport } from './check-import.ts'
import { enterExpert } from './enter-expert.ts'
import { findImportReferences } from './find-import-references.ts'
import { type ImportFile, readImportFile } from './import-columns.ts'

/**
 * Brings in an office's existing roster from a CSV file: checks every row, names every faulty cell, and writes what the mode allows, all in
 * one transaction. Refuses other offices' files, files it cannot read, and, where all rows are wanted, files with a faulty row.
 */
export async function importRoster(act: Act, input: ImportRosterInput): Promise<Done<ImportRosterPayload>> {
  const { em, viewer, today, platform } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayImportRoster(viewer, office.id))
  const roster = required(await em.findOne(Roster, rowOf('Roster', input.rosterId, ['rosterId'])), notFound(input.rosterId, ['rosterId']))
  demand((await feeds(act, office, roster)) ? undefined : otherRoster())

  const file = readable(readImportFile(input.csv))
  // Imports take turns: two files may hold the same person.
  await em.execute(`select pg_advisory_xact_lock(hashtext('roster.import'))`)
  const references = await findImportReferences(em, file, { roster: roster.id, today: today as LocalDate, seals: platform.seals })
  const checked = checkImport(file, references)
  switch (input.mode) {
    case 'DRY_RUN':
      return { report: { mode: input.mode, ...figures(file, checked), written: 0 } }
    case 'ALL_ROWS':
      demand(noneOf(checked.faults))
      return { report: { mode: input.mode, ...figures(file, checked), written: await write(act, checked, office, roster) } }
    case 'GOOD_ROWS':
      return { report: { mode: input.mode, ...figures(file, checked), written: await write(act, checked, office, roster) } }
  }
}

/** Enters everybody without a fault. Their numbers, never their data, stand in the log. */
async function write(act: Act, { good, faults }: CheckedImport, office: Office, roster: Roster): Promise<number> {
  for (const person of good) enterExpert(act, person, office, roster)
  await act.em.flush()
  const details = { written: good.length, faultyRows: new Set(faults.map(({ row }) => row)).size }
  act.record({ verb: 'roster.imported', office: office.id, subject: ['Roster', roster.id], details })
  return good.length
}

/** An office feeds its own roster and those of the offices above it. */
async function feeds({ em }: Act, office: Office, roster: Roster): Promise<boolean> {
  const [row] = await em.execute<[{ feeds: boolean }]>(
    `with recursive above (id, parent) as (
       select id, parent_id from office where id = ?
       union select office.id, office.parent_id from office join above on office.id = above.parent
     ) select exists (select from above where id = ?) as feeds`,
    [office.id, roster.owner.id],
  )
  return row.feeds
}

function figures({ rows }: ImportFile, { good, faults }: CheckedImport) {
  return { rows: rows.length, good: good.length, faults }
}

const otherRoster = () =>
  refusalOf(InvalidInput, {
    code: 'ROSTER_OF_ANOTHER',
    messageZh: '该机构的专家只能进入本机构或上级机构的专家库。',
    messageEn: 'Experts of an office enter the roster of that office or of one above it.',
    path: ['rosterId'],
  })
