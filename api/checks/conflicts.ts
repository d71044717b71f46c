import type { Invariant } from './invariant.ts'

/** Invariants of sealed names, availability and conflicts. */
export const conflictInvariants: readonly Invariant[] = [
  {
    name: 'a seat opens with its panel',
    why: { zh: '指派的开启时间与其专家组一致：此前名单保密。', en: 'A seat carries the opening of its panel: until then it is sealed.' },
    sql: `
      select assignment.id, assignment.panel_id from assignment join panel on panel.id = panel_id
      where assignment.opens_at is distinct from panel.opens_at`,
  },
  {
    name: 'what a third party claims is decided by another person',
    why: {
      zh: '他人提出的回避事由由登记人以外的监督员决定。',
      en: 'Whoever entered a claim did not decide on it, and what is decided says so.',
    },
    clause: 'S06',
    sql: `
      select id, expert_id from conflict_of_interest
      where decided_by_id = entered_by_id or (state = 'CLAIMED' and decided_at is not null) or (state = 'DISMISSED' and decided_at is null)`,
  },
  {
    name: 'an imported calendar leaves days and nothing else',
    why: { zh: '导入的日历只保存占用的日期，不保存事件内容。', en: 'Of a calendar that an expert imported only days are kept.' },
    sql: `select id, expert_id from busy_period where declared_by = 'CALENDAR' and note is not null`,
  },
  {
    name: 'whoever sits coaches nobody who competes there',
    why: {
      zh: '在席专家不是该任务参赛人员的教练。',
      en: 'Nobody holds a seat ahead of an engagement one of whose contestants they coach.',
    },
    clause: 'S06',
    sql: `
      select assignment.id, assignment.expert_id from assignment join contestant on contestant.engagement_id = assignment.engagement_id
        and contestant.coach_id = assignment.expert_id
      where assignment.state in ('INVITED', 'ACCEPTED')`,
  },
]
