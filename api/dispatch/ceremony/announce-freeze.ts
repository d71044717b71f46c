import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AnnounceFreezeInput, AnnounceFreezePayload } from '../../../schema/dispatch/announce-freeze.ts'
import { FreezeAnnouncement, type Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'
import { mayBecome } from '../../transition.ts'
import { settle } from '../constraint-refusals.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { panelStates } from '../panel/panel-states.ts'
import { mayDrawPanel } from '../permissions.ts'
import { takeFullSurvey } from '../pool/take-survey.ts'
import { drawnByMachine } from '../rules/panel-rules.ts'
import { approvedVersion } from '../rules/rule-versions.ts'
import { type AnnouncementForm, checkAnnouncement, reasonMissing } from './announcement-form.ts'
import { demandHolders } from './holders.ts'
import { snapshotText } from './pool-changes.ts'

/**
 * Announces when the pool of a panel will be frozen, who keeps the two secrets, and which public value goes into the seed (draw protocol
 * §4). The pool is looked at now, so that the record of the draw can say how it changed until the freeze. Another announcement takes the
 * place of one that stands, with a reason; both stay on record. Only the rules it was made
 * under are frozen. Refuses who may not draw, hours out of order, and holders who are not two persons.
 */
export async function announceFreeze(act: Act, input: AnnounceFreezeInput): Promise<Done<AnnounceFreezePayload>> {
  const panel = await lockPanel(act, input.panelId, shaped => mayDrawPanel(act.viewer, shaped))
  demand(mayBecome(panelStates, panel, 'FROZEN'))
  if (input.version != null) await act.em.lock(panel, LockMode.OPTIMISTIC, input.version)
  demand(...checkAnnouncement(input, act.now))
  const plan = await findPanelPlan(act.em, panel.id)
  const announcement = await announce(act, panel, plan, input)
  const due = { runAt: announcement.freezeAt, key: `freeze.make ${announcement.id}` }
  act.enqueue('freeze.make', { announcement: announcement.id }, due)
  return { announcement }
}

/** Writes an announcement in the place of one that stands. Demands the holders, and that the draw is over before the engagement is. */
export async function announce(act: Act, panel: Panel, plan: PanelPlan, form: AnnouncementForm): Promise<FreezeAnnouncement> {
  const { em, viewer, now } = act
  const { custody, freezeAt, revealBy, publicValue } = form
  demand((publicValue?.dueAt ?? revealBy) >= endOfDayInShanghai(plan.through) ? afterEngagement() : undefined)
  demand(drawnByMachine(plan.rules) && !publicValue ? machineNeeded() : undefined)
  const rules = await approvedVersion(act, panel)
  const holders = await demandHolders(act, panel, form)
  const standing = await em.findOne(FreezeAnnouncement, { panel, supersededAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  // What led to an abandoned attempt is history; what nobody has used yet is being changed.
  const unused = standing && (await em.execute('select from draw where announcement_id = ?', [standing.id])).length === 0
  demand(unused ? reasonMissing(form.reason) : undefined)
  if (standing) standing.supersededAt = now
  await em.flush()
  const survey = await takeFullSurvey(act, plan)
  const announcement = em.create(FreezeAnnouncement, {
    panel,
    office: panel.office,
    rules,
    custody,
    freezeAt,
    revealBy,
    publicSource: publicValue?.source.trim() ?? null,
    publicDueAt: publicValue?.dueAt ?? null,
    officerKey: holders?.officer ?? null,
    supervisorKey: holders?.supervisor ?? null,
    announcedBy: viewer.account,
    announcedAt: now,
    reason: form.reason?.trim() || null,
    supersededAt: null,
    pool: snapshotText(survey),
  } as never)
  em.persist(announcement)
  await settle(act)
  const details = {
    panel: panel.id,
    rules: rules.number,
    custody,
    freezeAt,
    revealBy,
    publicValue: announcement.publicSource,
    instead: standing?.id,
  }
  act.record({ verb: 'freeze.announced', office: panel.office.id, subject: ['FreezeAnnouncement', announcement.id], details })
  return announcement
}

const machineNeeded = () =>
  refusalOf(InvalidInput, {
    code: 'MACHINE_NEEDED',
    messageZh: '规则规定由摇号机摇出 1 至 1000 号球之一：请在公共随机值中写明摇号的地点和时间。',
    messageEn: 'Under the rules a machine draws one of the balls 1 to 1000: name where and when as the public value.',
    path: ['publicValue'],
  })

const afterEngagement = () =>
  refusalOf(InvalidInput, {
    code: 'DRAWN_TOO_LATE',
    messageZh: '抽取须在任务结束之前完成。',
    messageEn: 'The draw has to be over before the engagement is.',
    path: ['revealBy'],
  })
