import type { Invariant } from './invariant.ts'

/** What is true of uploaded score sheets. */
export const scoreInvariants: readonly Invariant[] = [
  {
    name: 'scores are of the judges of their panel',
    why: {
      zh: '评分表的每个分数属于该专家组的席位，机构与专家组一致。',
      en: 'Every score of a sheet was given from a seat of its panel, and is kept by the office of that panel.',
    },
    sql: `
      select score.id, score.sheet_id from score join score_sheet on score_sheet.id = sheet_id join panel on panel.id = score_sheet.panel_id
      join assignment on assignment.id = assignment_id
      where assignment.panel_id <> panel.id or score.office_id <> panel.office_id or score_sheet.office_id <> panel.office_id`,
  },
]
