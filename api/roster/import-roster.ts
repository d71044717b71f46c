import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import { Office, Roster } from '../../schema/index.ts'
import { type FaultyCell, FaultyRows, type ImportRosterInput, type ImportRosterPayload } from '../../schema/roster/import-roster.ts'
import type { Act } from '../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../refusal.ts'
import type { LocalDate } from '../time/local-date.ts'
import { type CheckedImport, checkImport } from './check-import.ts'
import { enterExpert } from './enter-expert.ts'
import { findImportReferences } from './find-import-references.ts'
import { type FileFault, type ImportFile, readImportFile } from './import-columns.ts'
import { mayImportRoster } from './permissions.ts'

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

  const file = readImportFile(input.csv)
  if ('fault' in file) return demandReadable(file.fault)
  // Imports take turns: two files may hold the same person.
  await em.execute(`select pg_advisory_xact_lock(hashtext('roster.import'))`)
  const references = await findImportReferences(em, file, { roster: roster.id, today: today as LocalDate, seals: platform.seals })
  const checked = checkImport(file, references)
  switch (input.mode) {
    case 'DRY_RUN':
      return { report: { mode: input.mode, ...figures(file, checked), written: 0 } }
    case 'ALL_ROWS':
      demand(checked.faults.length > 0 ? faultyRows(checked.faults) : undefined)
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

const faultyRows = (faults: readonly FaultyCell[]) =>
  refusalOf(FaultyRows, {
    code: 'FAULTY_ROWS',
    messageZh: `文件有 ${faults.length} 处不合格，未写入任何数据。`,
    messageEn: `The file has ${faults.length} faulty cells; nothing was written.`,
    path: ['csv'],
    faults,
  })

function demandReadable(fault: FileFault): never {
  const [messageZh, messageEn] = told(fault)
  const refusal: Refusal = refusalOf(InvalidInput, { code: fault.code, messageZh, messageEn, path: ['csv'] })
  demand(refusal)
  throw new Error('a refusal was passed over')
}

function told(fault: FileFault): readonly [zh: string, en: string] {
  switch (fault.code) {
    case 'CSV_BROKEN':
      return [`第 ${fault.row} 行附近的引号不成对。`, `A quotation mark near row ${fault.row} is not closed.`]
    case 'ROW_LENGTH':
      return [
        `第 ${fault.row} 行有 ${fault.cells} 格，应为 ${fault.expected} 格。`,
        `Row ${fault.row} has ${fault.cells} cells instead of ${fault.expected}.`,
      ]
    case 'NO_ROWS':
      return ['文件中没有专家。', 'The file holds nobody.']
    case 'TOO_MANY_ROWS':
      return [`文件有 ${fault.rows} 人，每次至多 1000 人，请分次导入。`, `The file holds ${fault.rows} people; at most 1,000 at a time.`]
    case 'COLUMNS_MISSING':
      return [`缺少列：${fault.columns.join('、')}。`, `Columns are missing: ${fault.columns.join(', ')}.`]
    case 'COLUMNS_UNKNOWN':
      return [
        `首行应为列名；这些列的列名不认识：${fault.columns.join('、')}。`,
        `The first row holds the column names; those of these columns are unknown: ${fault.columns.join(', ')}.`,
      ]
    case 'COLUMNS_TWICE':
      return [`重复的列：${fault.columns.join('、')}。`, `Columns stand twice: ${fault.columns.join(', ')}.`]
  }
}
