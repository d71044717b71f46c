import type { UploadScoresInput, UploadScoresPayload } from '../../schema/analytics/upload-scores.ts'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../schema/base/refusals.ts'
import type { Engagement, EngagementState, Panel } from '../../schema/index.ts'
import { amongAllOffices } from '../beyond-scope.ts'
import type { Act } from '../context.ts'
import { noneOf, readable } from '../documents/csv-refusals.ts'
import { readCsvTable } from '../documents/csv-table.ts'
import { readSheet } from '../documents/read-sheet.ts'
import { demand, type Refusal, refusalOf } from '../refusal.ts'
import { openScoredPanel } from './open-scored-panel.ts'
import { mayUploadScores } from './permissions.ts'
import { checkScores, type GivenScore, type Judge, type Listed, type ScoreTable, scoreForm, tableOf } from './score-file.ts'

/**
 * Keeps a score sheet of a panel that is open and held, as a further sheet beside earlier ones; nothing of it can be changed. Names every
 * faulty cell by sheet, row and column; writes nothing unless all rows are good or only the good ones are asked for.
 */
export async function uploadScores(act: Act, input: UploadScoresInput): Promise<Done<UploadScoresPayload>> {
  const { panel, engagement } = await openScoredPanel(act, input.panelId, mayUploadScores)
  demand(held(engagement))
  const office = panel.office.id
  const { judges, contestants } = await amongAllOffices(act, { why: 'judges and contestants of a score sheet', office }, async () => ({
    judges: await act.em.execute<JudgeRow[]>(JUDGES, [panel.id]),
    contestants: await act.em.execute<ContestantRow[]>(CONTESTANTS, [engagement.id]),
  }))
  const { table, sheet } = await tableIn(input, judges)
  const { good, seats, faults: found } = checkScores(table, judges, contestants)
  demand(seats.length < FEWEST_JUDGES ? tooFewJudges() : undefined)
  const faults = found.map(cell => ({ ...cell, sheet }))
  const { mode } = input
  if (mode === 'ALL_ROWS') demand(noneOf(faults))
  const report = { mode, rows: table.rows.length, good: good.length, faults, written: mode === 'DRY_RUN' ? 0 : good.length }
  if (mode === 'DRY_RUN' || good.length === 0) return { report, sheet: null }
  const number = await write(act, panel, good.flat(), { judges, contestants })
  const details = { sheet: number, contestants: good.length, leftOut: table.rows.length - good.length }
  act.record({ verb: 'scores.uploaded', office, subject: ['Panel', panel.id], details })
  return { report, sheet: number }
}

const FEWEST_JUDGES = 2

interface Placed {
  readonly id: number
  /** After all mergers. */
  readonly unit: number | null
  readonly region: number | null
}
type JudgeRow = Judge & Placed
type ContestantRow = Listed & Omit<Placed, 'id'>

/** Numbered as the contact sheet lists them. */
const JUDGES = `
select assignment.id, (row_number() over (order by role, assignment.id))::int as seat, expert.name, organisation_head(employer_id) as unit,
  organisation.division_id as region
from assignment join expert on expert.id = expert_id left join organisation on organisation.id = organisation_head(employer_id)
where panel_id = ? and state in ('INVITED', 'ACCEPTED', 'COMPLETED') order by seat`

const CONTESTANTS = `
select number, contestant.name, organisation_head(unit_id) as unit, organisation.division_id as region
from contestant left join organisation on organisation.id = organisation_head(unit_id) where engagement_id = ? order by number`

async function tableIn(
  { csv, workbook }: UploadScoresInput,
  judges: readonly Judge[],
): Promise<{ table: ScoreTable; sheet: string | null }> {
  demand((csv == null) === (workbook == null) ? exactlyOne() : undefined)
  const form = scoreForm(judges)
  if (csv != null) return { table: readable(readCsvTable(csv, form)), sheet: null }
  const reading = await readSheet(Buffer.from(workbook!, 'base64'), form)
  return { table: tableOf(reading, form), sheet: reading.sheet }
}

async function write(
  { em, viewer }: Act,
  panel: Panel,
  scores: readonly GivenScore[],
  { judges, contestants }: { readonly judges: readonly JudgeRow[]; readonly contestants: readonly ContestantRow[] },
): Promise<number> {
  const judgeOf = new Map(judges.map(judge => [judge.seat, judge]))
  const contestantOf = new Map(contestants.map(one => [one.number, one]))
  const rows = scores.map(({ seat, contestant, thousandths }) => {
    const [judge, one] = [judgeOf.get(seat)!, contestantOf.get(contestant)!]
    const same = (key: 'unit' | 'region') => judge[key] !== null && judge[key] === one[key]
    const own = { unit: same('unit'), region: same('region') }
    return { assignment: judge.id, seat, number: contestant, name: one.name, thousandths, ...own }
  })
  // Uploads to one panel take turns, so that each has its number.
  await em.execute('select from panel where id = ? for update', [panel.id])
  const [written] = await em.execute<[{ number: number }]>(WRITE, [panel.id, panel.office.id, viewer.account ?? null, panel.id])
  await em.execute(WRITE_SCORES, [panel.office.id, JSON.stringify(rows), panel.id, written.number])
  return written.number
}

const WRITE = `
insert into score_sheet (panel_id, office_id, number, uploaded_by_id)
select ?, ?, coalesce(max(number), 0) + 1, ?::int from score_sheet where panel_id = ? returning number`

const WRITE_SCORES = `
insert into score (sheet_id, office_id, assignment_id, seat, contestant_number, contestant_name, thousandths, own_unit, own_region)
select score_sheet.id, ?, assignment, seat, given.number, name, thousandths, unit, region
from jsonb_to_recordset(?::jsonb)
  as given (assignment int, seat int, number int, name text, thousandths int, unit boolean, region boolean),
  score_sheet where panel_id = ? and score_sheet.number = ?`

const scored: readonly EngagementState[] = ['HELD', 'REPORTED', 'CLOSED']

function held({ state }: Engagement): Refusal | undefined {
  if (scored.includes(state)) return undefined
  return refusalOf(WrongState, {
    code: 'NOT_HELD',
    messageZh: '任务尚未举行，不能上传评分表。',
    messageEn: 'The engagement has not been held; there are no scores yet.',
    state,
    allowed: [...scored],
  })
}

const exactlyOne = () =>
  refusalOf(InvalidInput, {
    code: 'CSV_OR_WORKBOOK',
    messageZh: '请给出 CSV 文件或工作簿，二者择一。',
    messageEn: 'Give a CSV file or a workbook, exactly one of them.',
    path: ['csv'],
  })

const tooFewJudges = () =>
  refusalOf(InvalidInput, {
    code: 'TOO_FEW_JUDGES',
    messageZh: `评分表至少要有 ${FEWEST_JUDGES} 名裁判的分数。`,
    messageEn: `A score sheet has the scores of at least ${FEWEST_JUDGES} judges.`,
    path: ['csv'],
  })
