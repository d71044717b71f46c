import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import pg from 'pg'
import pino from 'pino'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { nobody, type Viewer } from '../../api/viewer.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { testKey } from '../key.ts'
import { plantedDatabase } from '../planted.ts'

const { owner, app } = await plantedDatabase(1_000)
const platform = await openPlatform(app, testKey, pino({ level: 'silent' }))
const client = new pg.Client(owner)
await client.connect()
after(async () => {
  await client.end()
  await platform.close()
})
const execution = openExecution(platform, new Viewers(platform.aside))

interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}
interface Analysis {
  readonly contestants: number
  readonly judges: readonly { readonly severity: Interval; readonly regionLift: Interval | null; readonly assignment: object | null }[]
}

const query = `query ($panelId: ID!) { scoreAnalysis(panelId: $panelId) { userErrors { code } analysis {
  contestants judges { severity { value low high } regionLift { value low high } assignment { id } } } } }`

async function analysisOf({ panel, office }: { readonly panel: number; readonly office: number }): Promise<Analysis> {
  const viewer: Viewer = {
    ...nobody,
    account: 1,
    grants: [{ role: 'ORGANISER', office, reaches: [office] }],
    offices: [office],
    engagementOffices: [office],
  }
  const context = { platform, viewer, language: 'zh-CN' as const, requestId: `scores ${panel}` }
  const outcome = await execution.execute({ query, variables: { panelId: toGlobalId('Panel', panel) } }, context)
  const answer = 'json' in outcome ? outcome.json.toString() : JSON.stringify(outcome.data)
  const { userErrors, analysis } = JSON.parse(answer).scoreAnalysis
  assert.deepEqual(userErrors, [])
  return analysis
}

test('score analysis of the demo world tells something: sheets are there, and their organiser finds the severe judge and the one who lifts', async () => {
  const { rows } = await client.query<{ panel: number; office: number }>(
    'select panel_id as panel, office_id as office from score_sheet order by id',
  )
  assert.ok(rows.length >= 3, `${rows.length} sheets`)
  const analyses = await Promise.all(rows.map(analysisOf))
  for (const { judges, contestants } of analyses) {
    assert.ok(judges.length >= 3 && contestants >= 8)
    assert.ok(judges.every(({ assignment }) => assignment !== null))
  }
  const severe = analyses.filter(({ judges }) => judges.some(({ severity }) => severity.high < -2))
  const lifting = analyses.filter(({ judges }) => judges.some(({ regionLift }) => regionLift !== null && regionLift.low > 0))
  assert.ok(severe.length >= rows.length - 1, `${severe.length} severe judges in ${rows.length} sheets`)
  assert.ok(lifting.length >= 1, 'nobody lifts')
})
