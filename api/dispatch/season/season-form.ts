import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { PlanSeasonInput } from '../../../schema/dispatch/season-plan.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { type Share, shareIn } from '../rules/share.ts'

/** Most panels of one season. */
const MOST = 200

/** A season as asked, its form checked. */
export interface SeasonForm {
  readonly panels: readonly string[]
  readonly atMostPanelsEach: number
  readonly agreed: PlanSeasonInput['agreed']
  /** Present for a season by lot. */
  readonly cap?: Share
  readonly seed?: string
}

/**
 * Checks the form of a season. Refuses no or too many panels, a panel twice, numbers below one, caps that are no share of one, and
 * malformed seeds.
 */
export function checkSeason({ panelIds, mode, atMostPanelsEach, agreed, cap, seed }: PlanSeasonInput): SeasonForm {
  const share = shareIn(cap ?? '1/2')
  demand(
    panelIds.length >= 1 && panelIds.length <= MOST && new Set(panelIds).size === panelIds.length ? undefined : panelsWanted(),
    atMostPanelsEach >= 1 ? undefined : wrong('atMostPanelsEach', '每人至少一组。', 'At least one panel for each expert.'),
    share && share.number <= share.outOf
      ? undefined
      : wrong('cap', '概率上限应为不超过 1 的分数，如 1/2。', 'The cap is a fraction of at most one, such as 1/2.'),
    seed == null || /^[0-9a-f]{64}$/.test(seed)
      ? undefined
      : wrong('seed', '种子应为 64 位十六进制。', 'The seed has 64 hexadecimal digits.'),
  )
  const form = { panels: panelIds, atMostPanelsEach, agreed }
  return mode === 'OPTIMAL' ? form : { ...form, cap: share!, ...(seed != null && { seed }) }
}

const panelsWanted = () => wrong('panelIds', `请给出 1 至 ${MOST} 个不重复的专家组。`, `Give 1 to ${MOST} panels, none twice.`)

const wrong = (field: string, messageZh: string, messageEn: string) =>
  refusalOf(InvalidInput, { code: 'BAD_SEASON', messageZh, messageEn, path: [field] })
