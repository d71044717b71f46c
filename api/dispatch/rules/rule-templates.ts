import type { EngagementKind, PanelRuleKind, PanelTemplate, SeatRole } from '../../../schema/index.ts'
import { GREATEST_WEIGHT } from './fair-weight.ts'
import type { CompositionRule } from './panel-rules.ts'

/** Where a figure of a template comes from. */
interface Source {
  readonly zh: string
  readonly en: string
}

/** A figure of a template: a rule with the clause it serves and where its number comes from. */
export interface TemplateFigure extends Omit<CompositionRule, 'pair'> {
  readonly clause: string
  readonly source: Source
}

/** What a template asks for. */
export interface RuleTemplate {
  readonly kinds: readonly EngagementKind[]
  readonly name: Source
  readonly roles: readonly { readonly role: SeatRole; readonly atLeast: number; readonly source: Source }[]
  readonly rules: readonly TemplateFigure[]
}

const judges: Source = { zh: '技能竞赛裁判员管理的通行规定', en: 'Comparable rules for judges of skills competitions' }
const assessors: Source = { zh: '技能等级认定考评人员管理的通行规定', en: 'Comparable rules for assessors of skill levels' }
const groups: Source = { zh: '技能人才评价专家组管理的通行规定', en: 'Comparable rules for expert groups' }
const fairness: Source = { zh: '专家库权威性、广泛性、公正性的要求', en: 'Authority, breadth and impartiality of the roster' }

const figure = (kind: PanelRuleKind, number: number, clause: string, source: Source, outOf: number | null = null): TemplateFigure => {
  return { kind, number, outOf, subject: null, clause, source }
}
const weighted = figure('WEIGHTED_BY_RECENT_DUTIES', GREATEST_WEIGHT, 'S27', fairness)

/**
 * Templates of composition rules per kind of engagement, every figure with its source. An office that wants it otherwise says why, and a
 * second person agrees.
 */
export const ruleTemplates: Readonly<Record<PanelTemplate, RuleTemplate>> = {
  COMPETITION_JUDGES: {
    kinds: ['COMPETITION'],
    name: { zh: '技能竞赛裁判组', en: 'Judges of a skills competition' },
    roles: [
      { role: 'CHIEF_JUDGE', atLeast: 1, source: judges },
      { role: 'RESERVE', atLeast: 1, source: judges },
    ],
    rules: [figure('AT_MOST_PER_EMPLOYER', 1, 'S14', judges), figure('POOL_AT_LEAST', 2, 'S14', judges, 1), weighted],
  },
  ASSESSMENT_GROUP: {
    kinds: ['ASSESSMENT'],
    name: { zh: '技能等级认定考评组', en: 'Assessment group' },
    roles: [{ role: 'PANEL_LEAD', atLeast: 1, source: assessors }],
    rules: [
      figure('AT_MOST_PER_EMPLOYER', 1, 'S14', groups),
      figure('SHARE_NEW_AT_SITE', 1, 'S14', assessors, 3),
      figure('AT_MOST_CONSECUTIVE_AT_SITE', 3, 'S14', assessors),
      weighted,
    ],
  },
  INSPECTION_GROUP: {
    kinds: ['INSPECTION', 'SUPERVISION'],
    name: { zh: '督导检查组', en: 'Inspection and supervision group' },
    roles: [{ role: 'PANEL_LEAD', atLeast: 1, source: assessors }],
    rules: [
      figure('AT_MOST_PER_EMPLOYER', 1, 'S14', groups),
      figure('SHARE_NEW_AT_SITE', 1, 'S14', assessors, 3),
      figure('AT_MOST_CONSECUTIVE_AT_SITE', 3, 'S14', assessors),
      weighted,
    ],
  },
  CURRICULUM_GROUP: {
    kinds: ['CURRICULUM'],
    name: { zh: '课程和标准开发组', en: 'Curriculum and standards group' },
    roles: [{ role: 'PANEL_LEAD', atLeast: 1, source: groups }],
    rules: [
      figure('AT_MOST_PER_EMPLOYER', 1, 'S15', groups),
      figure('SHARE_FROM_ENTERPRISES', 1, 'S15', groups, 3),
      figure('ODD_SIZE', 1, 'S15', groups),
      weighted,
    ],
  },
  EXPERT_GROUP: {
    kinds: ['REVIEW', 'RESEARCH', 'GUIDANCE', 'ENTRUSTED'],
    name: { zh: '专家组', en: 'Expert group' },
    roles: [{ role: 'PANEL_LEAD', atLeast: 1, source: groups }],
    rules: [
      figure('AT_MOST_PER_EMPLOYER', 1, 'S16', groups),
      figure('SHARE_FROM_ENTERPRISES', 1, 'S16', groups, 3),
      figure('ODD_SIZE', 1, 'S16', groups),
      weighted,
    ],
  },
}

/** The template of a draft: the one that is said, that of the engagement's kind where nothing is said, none where `null` says so. */
export function templateFor(kind: EngagementKind, said: PanelTemplate | null | undefined): PanelTemplate | null {
  if (said !== undefined) return said
  const named = Object.entries(ruleTemplates).find(([, template]) => template.kinds.includes(kind))
  return (named?.[0] as PanelTemplate | undefined) ?? null
}

/** The rules of a template as a panel stores them; none without one. */
export function rulesOfTemplate(template: PanelTemplate | null | undefined): readonly CompositionRule[] {
  if (template == null) return []
  return ruleTemplates[template].rules.map(({ kind, number, outOf, subject }) => ({ kind, number, outOf, subject }))
}
