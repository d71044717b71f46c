import type { JudgeAnalysis, OutlyingScore, ScoreAnalysisPayload } from '../../schema/analytics/score-analysis.ts'
import type { Done } from '../../schema/base/payload.ts'
import type { Assignment } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { openScoredPanel } from './open-scored-panel.ts'
import { mayAnalyseScores } from './permissions.ts'
import { measureScores } from './score-measures.ts'

interface SheetRow {
  readonly id: number
  readonly number: number
  readonly uploadedAt: Date | string
}

interface ScoreRow {
  readonly assignment: number
  readonly judge: number
  readonly contestant: number
  readonly name: string
  readonly score: number
  readonly ownUnit: boolean
  readonly ownRegion: boolean
}

/**
 * What the latest score sheet of an opened panel says of its judges, for organiser and supervisor to read. No act, draw or rule asks for
 * it.
 */
export async function analyseScores(act: Act, panelId: string): Promise<Done<ScoreAnalysisPayload>> {
  const { em } = act
  const { panel } = await openScoredPanel(act, panelId, mayAnalyseScores)
  const [sheet] = await em.execute<SheetRow[]>(LATEST, [panel.id])
  if (!sheet) return { analysis: null }
  const rows = await em.execute<ScoreRow[]>(SCORES, [sheet.id])
  const { judges, bound, outliers } = measureScores(rows)
  const assignments = new Map(rows.map(({ judge, assignment }) => [judge, assignment]))
  const names = new Map(rows.map(({ contestant, name }) => [contestant, name]))
  return {
    analysis: {
      sheet: sheet.number,
      uploadedAt: new Date(sheet.uploadedAt),
      contestants: names.size,
      judges: judges.map(({ judge, ...measures }): JudgeAnalysis => {
        // Only the id: what the viewer may see of the seat is read after this, under their own scope.
        return { seat: judge, assignment: { id: assignments.get(judge)! } as Assignment, ...measures }
      }),
      bound,
      outliers: outliers.map(({ mark, residual }): OutlyingScore => {
        const { judge, contestant, score } = mark
        return { seat: judge, contestantNumber: contestant, contestantName: names.get(contestant)!, score, residual }
      }),
    },
  }
}

const LATEST = `select id, number, uploaded_at as "uploadedAt" from score_sheet where panel_id = ? order by number desc limit 1`

const SCORES = `
select assignment_id as assignment, seat as judge, contestant_number as contestant, contestant_name as name,
  thousandths::float8 / 1000 as score, own_unit as "ownUnit", own_region as "ownRegion"
from score where sheet_id = ? order by seat, contestant_number`
