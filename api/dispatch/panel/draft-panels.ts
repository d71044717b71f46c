import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { DraftPanelsInput, DraftPanelsPayload } from '../../../schema/dispatch/draft-panels.ts'
import { EngagementOccupation, Occupation, type Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { findOccupation } from '../pool/find-occupation.ts'
import { draftPanel } from './draft-panel.ts'
import { findEngagement } from './find-panel-plan.ts'

/**
 * Drafts one panel per occupation of an engagement, all with the same seats and rules: a competition of twelve trades gets its twelve
 * panels at once, or none. Refuses what drafting one panel refuses, and occupations named twice.
 */
export async function draftPanels(act: Act, input: DraftPanelsInput): Promise<Done<DraftPanelsPayload>> {
  const { occupationCodes, ...template } = input
  const codes = occupationCodes ?? (await codesOf(act, input.engagementId))
  demand(new Set(codes).size < codes.length || codes.length === 0 ? unclear() : undefined)
  const panels: Panel[] = []
  for (const code of codes) {
    const { name } = await findOccupation(act.em, code, ['occupationCodes'])
    const { panel } = await draftPanel(act, { ...template, occupationCode: code, name: `${name}专家组` })
    panels.push(panel!)
  }
  return { panels }
}

async function codesOf({ em }: Act, engagementId: string): Promise<readonly string[]> {
  const engagement = await findEngagement(em, engagementId)
  const rows = await em.find(EngagementOccupation, { engagement: engagement.id } as never, { orderBy: { id: 'asc' } })
  const occupations = await em.find(Occupation, { id: { $in: rows.map(row => row.occupation.id) } } as never)
  const codeOf = new Map(occupations.map(occupation => [occupation.id, occupation.code]))
  return rows.map(row => codeOf.get(row.occupation.id)!)
}

const unclear = () =>
  refusalOf(InvalidInput, {
    code: 'OCCUPATION_TWICE',
    messageZh: '请给出至少一个职业，且不重复。',
    messageEn: 'Name at least one occupation, and none twice.',
    path: ['occupationCodes'],
  })
