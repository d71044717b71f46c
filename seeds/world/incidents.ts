/**
 * Incident records of invented experts: reported by one person, investigated by another with the expert heard, decided by a third (S08,
 * S26).
 */

import type { IncidentState } from '../../schema/roster/incident-record.ts'
import { type Day, dayText, momentOf } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'

/** What became of an incident. */
export interface WorldIncident {
  readonly account: string
  readonly occurredOn: Day
  readonly state: IncidentState
  /** The finding, for one that is decided. */
  readonly finding: string
  readonly decidedBy: number
}

/** Plants an incident record, decided two weeks after the report unless it is open; answers its number. */
export function plantIncident(ground: Ground, expert: WorldExpert, incident: WorldIncident): number {
  const { account, occurredOn, state, finding, decidedBy } = incident
  const id = ground.next('incident_record')
  const open = state === 'OPEN'
  const heardOn = Math.min(occurredOn + 9, ground.today - 1)
  ground.rows.put('incident_record', {
    id,
    expert_id: expert.id,
    office_id: expert.office.id,
    engagement_id: null,
    account,
    occurred_on: dayText(occurredOn),
    state,
    reported_at: momentOf(Math.min(occurredOn + 1, ground.today - 1), 10 * 60),
    reported_by_id: expert.office.staff.ORGANISER!,
    investigation: open ? null : finding,
    evidence: open ? [] : ['现场记录', '谈话笔录'],
    hearing: open ? null : '本人已陈述申辩，记录在案。',
    heard_on: open ? null : dayText(heardOn),
    investigated_by_id: open ? null : expert.office.staff.SUPERVISOR!,
    decision: open ? null : state === 'UPHELD' ? '事实清楚，证据充分。' : '证据不足，不予认定。',
    decided_at: open ? null : momentOf(Math.min(occurredOn + 14, ground.today - 1), 15 * 60),
    decided_by_id: open ? null : decidedBy,
  })
  if (open && id % 2 === 0) plantSuspension(ground, expert, id, occurredOn, decidedBy)
  return id
}

function plantSuspension(ground: Ground, expert: WorldExpert, incident: number, occurredOn: Day, by: number): void {
  ground.rows.put('suspension', {
    id: ground.next('suspension'),
    expert_id: expert.id,
    office_id: expert.office.id,
    incident_id: incident,
    reason: '不良记录调查期间暂停履职。',
    suspended_on: dayText(occurredOn + 2),
    suspended_by_id: by,
    lifted_on: null,
    lift_reason: null,
    lifted_by_id: null,
  })
}
