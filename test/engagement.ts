import assert from 'node:assert/strict'
import { approveEngagement } from '../api/dispatch/engagement/approve-engagement.ts'
import { createEngagement } from '../api/dispatch/engagement/create-engagement.ts'
import { draftPanel } from '../api/dispatch/panel/draft-panel.ts'
import { approvePanelRules } from '../api/dispatch/rules/approve-panel-rules.ts'
import { Refused } from '../api/refusal.ts'
import type { Viewer } from '../api/viewer.ts'
import { toGlobalId } from '../schema/base/global-id.ts'
import type { CreateEngagementInput } from '../schema/dispatch/create-engagement.ts'
import type { DraftPanelInput, SeatInput } from '../schema/dispatch/draft-panel.ts'
import type { PanelRulesInput } from '../schema/dispatch/panel-rules-input.ts'
import type { Engagement, Panel } from '../schema/index.ts'
import type { World } from './world.ts'

/** The smallest valid engagement of the city bureau: a welding competition of two days, hosted by somebody nobody works for. */
export async function engagementInput(world: World, changes: Partial<CreateEngagementInput> = {}): Promise<CreateEngagementInput> {
  return {
    officeId: toGlobalId('Office', world.city.id),
    kind: 'COMPETITION',
    title: '焊工职业技能竞赛',
    hostId: changes.hostId ?? toGlobalId('Organisation', (await world.organisation('COLLEGE')).id),
    divisionId: toGlobalId('Division', world.counties[0]!.id),
    startsOn: '2029-10-10',
    endsOn: '2029-10-11',
    answerWithinHours: 48,
    occupationCodes: [world.welding.code],
    participants: [],
    ...changes,
  }
}

/** An engagement created by an organiser and approved by somebody else. */
export async function engagement(world: World, organiser: Viewer, changes: Partial<CreateEngagementInput> = {}): Promise<Engagement> {
  const planned = await plannedEngagement(world, organiser, changes)
  const input = { engagementId: toGlobalId('Engagement', planned.id) }
  const approver = await approverOf(world)
  return (await world.run(approver, act => approveEngagement(act, input))).engagement!
}

/** An engagement nobody has approved yet. */
export async function plannedEngagement(
  world: World,
  organiser: Viewer,
  changes: Partial<CreateEngagementInput> = {},
): Promise<Engagement> {
  const input = await engagementInput(world, changes)
  return (await world.run(organiser, act => createEngagement(act, input))).engagement!
}

const approvers = new WeakMap<World, Promise<Viewer>>()

/** The approver of a world's city bureau. */
export function approverOf(world: World): Promise<Viewer> {
  if (!approvers.has(world)) approvers.set(world, world.staff(['APPROVER']))
  return approvers.get(world)!
}

/** A panel of one chief judge and four judges with two reserves, at most one per employer and no template. */
export function panelInput(
  world: World,
  of: Engagement,
  seats: readonly SeatInput[] = [
    { role: 'CHIEF_JUDGE', number: 1 },
    { role: 'JUDGE', number: 4 },
    { role: 'RESERVE', number: 2 },
  ],
  rules: Partial<PanelRulesInput> = {},
): DraftPanelInput {
  return {
    engagementId: toGlobalId('Engagement', of.id),
    name: '焊工裁判组',
    occupationCode: world.welding.code,
    seats: [...seats],
    rules: { atMostPerEmployer: 1, fromCounties: [], ...rules },
    template: null,
  }
}

export async function panel(
  world: World,
  organiser: Viewer,
  of: Engagement,
  seats?: readonly SeatInput[],
  rules?: Partial<PanelRulesInput>,
): Promise<Panel> {
  return (await world.run(organiser, act => draftPanel(act, panelInput(world, of, seats, rules)))).panel!
}

/** Has a fresh supervisor approve the rules of a panel, where they wait for it. */
export async function approved(world: World, made: { readonly id: number }): Promise<void> {
  const [open] = await world.rows<{ version: number }>(
    `select number as version from panel_rule_version join panel on panel.id = panel_id and number = rules_version
     where panel_id = ? and needs <> 'NOBODY' and approved_at is null`,
    [made.id],
  )
  if (!open) return
  const supervisor = await world.staff(['SUPERVISOR'])
  await world.run(supervisor, act => approvePanelRules(act, { panelId: toGlobalId('Panel', made.id), rulesVersion: open.version }))
}

/** The codes of the refusals an act was stopped by; fails when it was not, and when one is not said in both languages. */
export async function refusals(act: Promise<unknown>): Promise<{ code: string; path?: string[]; clause?: string }[]> {
  try {
    await act
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    for (const { code, messageZh, messageEn } of error.refusals) {
      assert.match(messageZh, /\p{Script=Han}.*。$/su, code)
      assert.match(messageEn, /^[\p{Lu}"“\d].*\.$/su, code)
    }
    return error.refusals.map(({ code, path, clause }) => ({ code, ...(path && { path }), ...(clause && { clause }) }))
  }
  throw new Error('the act was not refused')
}
