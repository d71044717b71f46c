import { InvalidInput, StaleVersion, WrongState } from '../../../schema/base/refusals.ts'
import { Assignment, type Panel, PanelRuleVersion, type PanelTemplate, type SeatRole } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { approvalNeeded, deviationsOf } from './rule-deviations.ts'
import { rulesDigest, rulesText } from './rule-text.ts'

/** What a new version of a panel's rules is made of. */
export interface NewVersion {
  readonly plan: Pick<PanelPlan, 'panel' | 'engagement' | 'occupation' | 'seats' | 'rules'>
  readonly template: PanelTemplate | null
  readonly reason: string | null | undefined
}

/**
 * Writes the next version of a panel's rules; the panel's rows say the same already. Refuses deviations from the template without a
 * reason. Until a second person has approved them nobody is shown a candidate and nothing is drawn.
 */
export async function writeRuleVersion(act: Act, panel: Panel, { plan, template, reason }: NewVersion): Promise<PanelRuleVersion> {
  const { em, viewer } = act
  const named = await namedRoles(act, panel)
  const deviations = deviationsOf(template, plan.seats, plan.rules, named)
  const given = reason?.trim() || null
  demand(deviations.length > 0 && given === null ? reasonMissing(deviations) : undefined)
  const latest = await latestVersion(act, panel)
  const number = (latest?.number ?? 0) + 1
  const content = rulesText({ ...plan, panel: panel.id }, { number, template, named })
  const shown = await candidatesShown(act, plan.engagement)
  const version = em.create(PanelRuleVersion, {
    panel,
    office: panel.office,
    number,
    digest: rulesDigest(content),
    content,
    template,
    deviations: [...deviations],
    needs: approvalNeeded(deviations, shown),
    candidatesShown: shown,
    reason: given,
    madeBy: viewer.account ?? null,
    madeAt: act.now,
  } as never)
  em.persist(version)
  panel.rulesVersion = number
  await em.flush()
  const details = { version: number, digest: version.digest, template, deviations, needs: version.needs }
  act.emit('rules.changed', { panel: panel.id })
  act.record({ verb: 'rules.made', office: panel.office.id, subject: ['Panel', panel.id], details })
  return version
}

/** The rules in force of a panel; none for one whose rules were never written down. */
export async function latestVersion({ em }: Act, panel: { readonly id: number }): Promise<PanelRuleVersion | undefined> {
  const [latest] = await em.find(PanelRuleVersion, { panel: panel.id } as never, { orderBy: { number: 'desc' }, limit: 1 })
  return latest
}

/** The rules in force, once whoever must has approved them; refuses until then. */
export async function approvedVersion(act: Act, panel: { readonly id: number }): Promise<PanelRuleVersion> {
  const latest = await latestVersion(act, panel)
  if (!latest) throw new Error(`panel ${panel.id} has no version of its rules`)
  demand(isOpen(latest) ? notApproved(latest) : undefined)
  return latest
}

/** Whether a version still waits for its approval. */
export function isOpen(version: Pick<PanelRuleVersion, 'needs' | 'approvedAt'>): boolean {
  return version.needs !== 'NOBODY' && version.approvedAt == null
}

/** Refuses a version that is not the one in force. */
export function sameVersion(given: number, current: number): Refusal | undefined {
  if (given === current) return undefined
  return refusalOf(StaleVersion, {
    code: 'STALE_RULES',
    messageZh: `组成规则已更新为第 ${current} 版，您读取的是第 ${given} 版，请重新查看。`,
    messageEn: `The rules are at version ${current} by now; you read version ${given}. Look at them again.`,
    path: ['rulesVersion'],
    given,
    current,
  })
}

/** The roles held by named members: who they are stays sealed, that there are some does not. */
export async function namedRoles(act: Act, panel: Panel): Promise<readonly SeatRole[]> {
  const holding = { panel: panel.id, route: 'NAMED', state: ['INVITED', 'ACCEPTED'] } as never
  const named = await beyondScope(act, { why: 'roles of named members', office: panel.office.id }, () => act.em.find(Assignment, holding))
  return named.map(({ role }) => role)
}

/** Whether somebody was shown candidates of the engagement: rules thought of afterwards could be meant for a person. */
async function candidatesShown({ em }: Act, engagement: number): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from act_log where verb = 'candidates.previewed' and subject_type = 'Engagement' and subject_id = ? limit 1`,
    [engagement],
  )
  return rows.length > 0
}

const reasonMissing = (deviations: readonly string[]) =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: `组成规则与模板有 ${deviations.length} 处不同，须写明理由并由另一人批准：${deviations.join('、')}。`,
    messageEn: `The rules deviate from the template in ${deviations.length} places; give a reason, and a second person has to agree: ${deviations.join(', ')}.`,
    path: ['reason'],
  })

const notApproved = ({ number, needs }: PanelRuleVersion) =>
  refusalOf(WrongState, {
    code: 'RULES_NOT_APPROVED',
    messageZh: `组成规则第 ${number} 版偏离模板，须先由${needs === 'SUPERVISOR' ? '监督员' : '另一名组织员或监督员'}批准。`,
    messageEn: `Version ${number} of the rules deviates from the template; ${needs === 'SUPERVISOR' ? 'the supervisor' : 'another organiser or the supervisor'} has to approve it first.`,
    state: 'AWAITING_APPROVAL',
    allowed: ['APPROVED'],
  })
