import { PanelRuleTemplate, TemplateRole, TemplateRule } from '../../../schema/dispatch/panel-rule-template.ts'
import type { EngagementKind, PanelTemplate } from '../../../schema/index.ts'
import { ruleTemplates } from './rule-templates.ts'

/** The templates of a kind of engagement, or all, as the API shows them. */
export function templatesFor(kind: EngagementKind | null | undefined): readonly PanelRuleTemplate[] {
  const keys = Object.keys(ruleTemplates) as PanelTemplate[]
  return keys
    .filter(key => kind == null || ruleTemplates[key].kinds.includes(kind))
    .map(key => {
      const { kinds, name, roles, rules } = ruleTemplates[key]
      return Object.assign(new PanelRuleTemplate(), {
        key,
        kinds,
        nameZh: name.zh,
        nameEn: name.en,
        roles: roles.map(({ role, atLeast, source }) => {
          return Object.assign(new TemplateRole(), { role, atLeast, sourceZh: source.zh, sourceEn: source.en })
        }),
        rules: rules.map(({ kind, number, outOf, clause, source }) => {
          return Object.assign(new TemplateRule(), { kind, number, outOf: outOf ?? null, clause, sourceZh: source.zh, sourceEn: source.en })
        }),
      })
    })
}
