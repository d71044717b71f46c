import { after } from 'node:test'
import { draftPanel } from '../../../api/dispatch/panel/draft-panel.ts'
import { approvePanelRules } from '../../../api/dispatch/rules/approve-panel-rules.ts'
import { updatePanelRules } from '../../../api/dispatch/rules/update-panel-rules.ts'
import { Viewers } from '../../../api/identity/viewers.ts'
import { openExecution } from '../../../api/open-execution.ts'
import type { Viewer } from '../../../api/viewer.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { DraftPanelInput } from '../../../schema/dispatch/draft-panel.ts'
import type { UpdatePanelRulesInput } from '../../../schema/dispatch/update-panel-rules.ts'
import type { Engagement, Panel } from '../../../schema/index.ts'
import { engagement, panelInput } from '../../engagement.ts'
import { breaksOnPurpose } from '../../sound-at-end.ts'
import { World } from '../../world.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

export const world = await World.open()
after(() => world.close())
export const execution = openExecution(world.platform, new Viewers(world.platform.aside))
export const organiser = await world.staff(['ORGANISER'])
export const colleague = await world.staff(['ORGANISER'])
export const officer = await world.staff(['DRAWING_OFFICER'])
export const supervisor = await world.staff(['SUPERVISOR'])
const long = { term: ['2025-01-01', '2099-12-31'] } as const
export const experts = await world.experts(14, long)

let year = 2030
/** An engagement on days of its own, so that the panels share people. */
export const fresh = (changes: object = {}): Promise<Engagement> =>
  engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11`, ...changes })

/** A panel that the organiser drafts. */
export const draft = async (changes: Partial<DraftPanelInput> = {}, of?: Engagement): Promise<Panel> => {
  const input = { ...panelInput(world, of ?? (await fresh())), ...changes }
  return (await world.run(organiser, act => draftPanel(act, input))).panel!
}

export const idOf = (panel: { readonly id: number }) => toGlobalId('Panel', panel.id)

/** Another organiser of the office approves a version of the rules. */
export const approve = (panel: Panel, rulesVersion: number, viewer: Viewer = colleague) =>
  world.run(viewer, act => approvePanelRules(act, { panelId: idOf(panel), rulesVersion }))

/** The organiser changes the rules of a panel, by default its first version. */
export const update = (panel: Panel, changes: Partial<UpdatePanelRulesInput>, viewer: Viewer = organiser) =>
  world.run(viewer, act => updatePanelRules(act, { panelId: idOf(panel), rulesVersion: 1, rules: { fromCounties: [] }, ...changes }))

/** Every version of a panel's rules that is kept. */
export const versions = (panel: { readonly id: number }) =>
  world.rows<Record<string, unknown>>(
    'select number, template, deviations, needs, reason, approved_by_id as approved from panel_rule_version where panel_id = ? order by number',
    [panel.id],
  )
