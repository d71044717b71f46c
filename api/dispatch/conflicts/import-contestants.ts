import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { ImportContestantsInput, ImportContestantsPayload } from '../../../schema/dispatch/import-contestants.ts'
import type { Engagement } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { noneOf, readable } from '../../documents/csv-refusals.ts'
import { readSheet } from '../../documents/read-sheet.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { lockForParticipants } from '../engagement/lock-for-participants.ts'
import {
  type ContestantsFile,
  checkContestants,
  contestantsSheet,
  type ListedContestant,
  readContestantsFile,
  tableOf,
} from './contestants-file.ts'

/**
 * Brings in the contestants or candidates of an engagement with their units and coaches; the list replaces the one before. Whoever works
 * for one of the units, or coaches a contestant, stays off its panels: open seats are checked again in the same transaction (S06). A coach
 * is somebody of the roster only where name and unit fit one single record. Names every faulty cell; writes nothing unless asked. Refuses
 * who may not enter them (`lockForParticipants`), and an engagement that is over.
 */
export async function importContestants(act: Act, input: ImportContestantsInput): Promise<Done<ImportContestantsPayload>> {
  const { engagement, sent } = await lockForParticipants(act, input, () => fileOf(input))
  const { file, sheet } = sent
  const { mode } = input
  const { good, faults: found } = checkContestants(file)
  const faults = found.map(cell => ({ ...cell, sheet }))
  if (mode === 'ALL_ROWS') demand(noneOf(faults))
  const report = { mode, rows: file.rows.length, good: good.length, faults, written: mode === 'DRY_RUN' ? 0 : good.length }
  if (mode === 'DRY_RUN') return { report, unknownUnits: null }
  const unknownUnits = await amongAllOffices(act, { why: 'coaches of contestants', office: engagement.office.id }, () =>
    write(act, engagement, good),
  )
  const details = { contestants: good.length, leftOut: faults.length > 0 ? file.rows.length - good.length : 0 }
  act.record({ verb: 'contestants.imported', office: engagement.office.id, subject: ['Engagement', engagement.id], details })
  act.emit('contestants.changed', { engagement: engagement.id })
  return { report, unknownUnits }
}

/** The rows of the CSV file or of the workbook's first sheet, and what that sheet is called. */
async function fileOf({
  csv,
  workbook,
}: ImportContestantsInput): Promise<{ readonly file: ContestantsFile; readonly sheet: string | null }> {
  demand((csv == null) === (workbook == null) ? exactlyOne() : undefined)
  if (csv != null) return { file: readable(readContestantsFile(csv)), sheet: null }
  const reading = await readSheet(Buffer.from(workbook!, 'base64'), contestantsSheet)
  return { file: tableOf(reading), sheet: reading.sheet }
}

async function write({ em }: Act, engagement: Engagement, contestants: readonly ListedContestant[]): Promise<number> {
  await em.execute('delete from contestant where engagement_id = ?', [engagement.id])
  const [counted] = await em.execute<[{ unknown: number }]>(WRITE, [JSON.stringify(contestants), engagement.id, engagement.office.id])
  return counted.unknown
}

/** Units by credit code, name or an earlier name, where one organisation alone answers to it; a coach by name and unit, past or present. */
const WRITE = `
with listed as materialized (
  select * from jsonb_to_recordset(?::jsonb) as listed (number int, name text, unit text, coach text, "coachUnit" text)),
called as materialized (
  select distinct text from (select unit as text from listed union select "coachUnit" from listed) as texts where text is not null),
known as materialized (
  select text, min(id) as id from (
    select text, id from called join organisation on organisation.name = text or credit_code = text
    union select text, organisation_id from called join organisation_name on organisation_name.name = text
  ) as answering group by text having count(distinct id) = 1),
coaches as materialized (
  select listed.number, expert.id, coalesce("coachUnit", unit) as unit_name, home.id as unit from listed
  join expert on expert.name = listed.coach left join known as home on home.text = coalesce("coachUnit", unit)),
fitting as (
  select number, min(id) as id from coaches where exists (
      select from expert where expert.id = coaches.id and organisation_head(employer_id) = organisation_head(unit))
    or exists (select from employment where employment.expert_id = coaches.id
      and (organisation_head(organisation_id) = organisation_head(unit) or employer_name = unit_name))
  group by number having count(distinct id) = 1),
written as (
  insert into contestant (engagement_id, office_id, number, name, unit_id, unit_name, coach_name, coach_id)
  select ?, ?, listed.number, listed.name, known.id, coalesce(organisation.name, listed.unit), listed.coach, fitting.id from listed
  left join known on known.text = listed.unit left join organisation on organisation.id = known.id
  left join fitting on fitting.number = listed.number
  returning unit_id)
select count(*) filter (where unit_id is null)::int as unknown from written`

const exactlyOne = () =>
  refusalOf(InvalidInput, {
    code: 'CSV_OR_WORKBOOK',
    messageZh: '请给出 CSV 文件或工作簿，二者择一。',
    messageEn: 'Give a CSV file or a workbook, exactly one of them.',
    path: ['csv'],
  })
