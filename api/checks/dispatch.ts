import type { Invariant } from './invariant.ts'

/** Somebody who holds or held a seat, without those who gave it up. */
const SEATED = `assignment.state in ('INVITED', 'ACCEPTED', 'COMPLETED')`

/** Host and participating organisations of every engagement. */
const CONCERNED = `
  concerned (engagement_id, organisation_id) as (
    select id, host_id from engagement union select engagement_id, organisation_id from engagement_participant
  )`

/** Invariants of engagements, panels and seats. */
export const dispatchInvariants: readonly Invariant[] = [
  {
    name: 'a seat belongs to its panel, engagement and days',
    why: {
      zh: '指派的任务、机构与专家组一致，日期在任务起止之内，抽取属于同一专家组。',
      en: 'An assignment names the engagement and office of its panel, lies within its days, and its draw is one of that panel.',
    },
    sql: `
      select assignment.id, assignment.panel_id from assignment join panel on panel.id = panel_id
      join engagement on engagement.id = assignment.engagement_id left join draw on draw.id = draw_id
      where panel.engagement_id <> assignment.engagement_id or engagement.office_id <> assignment.office_id
        or draw.panel_id <> assignment.panel_id
        or (assignment.state in ('RESERVE', 'INVITED', 'ACCEPTED', 'COMPLETED')
          and (assignment.starts_on < engagement.starts_on or assignment.ends_on > engagement.ends_on))`,
  },
  {
    name: 'no engagement goes ahead without a second person',
    why: {
      zh: '已批准及其后各状态的任务，由创建人以外的人批准；取消、延期均写明理由。',
      en: 'An engagement that goes ahead was approved by another person than who created it; cancelling and postponing carry a reason.',
    },
    sql: `
      select id, state from engagement
      where (state not in ('PLANNED', 'CANCELLED', 'POSTPONED') and (approved_by_id is null or approved_by_id = created_by_id))
        or (state in ('CANCELLED', 'POSTPONED') and coalesce(btrim(state_reason), '') = '')
        or (state in ('REPORTED', 'CLOSED') and coalesce(btrim(report), '') = '')`,
  },
  {
    name: 'who holds a seat was asked',
    why: {
      zh: '每个待答复的席位恰有一份有效邀请，其他席位没有；谢绝均有记录；待决定的退出申请只针对已接受的席位。',
      en: 'An unanswered seat has one open invitation, no other has; declines are on record; an open request to leave is about an accepted seat.',
    },
    sql: `
      select assignment.id, assignment.panel_id from assignment join panel on panel.id = panel_id
      left join invitation on invitation.assignment_id = assignment.id and invitation.state = 'OPEN'
      left join decline on decline.assignment_id = assignment.id
      where (assignment.state = 'INVITED' and invitation.id is null) or (assignment.state <> 'INVITED' and invitation.id is not null)
        or ((assignment.state = 'DECLINED') <> (decline.id is not null))
        or (assignment.state <> 'ACCEPTED' and exists (
          select from withdrawal where assignment_id = assignment.id and withdrawal.state = 'REQUESTED'))`,
  },
  {
    name: 'an engagement is confirmed when its seats are',
    why: {
      zh: '任务处于“已确认”当且仅当各专家组的席位均已接受。',
      en: 'An engagement counts as confirmed when, and only when, every seat of its panels is accepted.',
    },
    sql: `
      select id from (
        select engagement.id, engagement.state, bool_and(seats = accepted) as confirmed from engagement join (
          select engagement_id, (select coalesce(sum(number), 0) from panel_seat where panel_id = panel.id and role <> 'RESERVE') as seats,
            (select count(*) from assignment where panel_id = panel.id and state = 'ACCEPTED' and role <> 'RESERVE') as accepted
          from panel where state <> 'CANCELLED') as filled on engagement_id = engagement.id
        where engagement.state in ('INVITED', 'CONFIRMED') group by engagement.id, engagement.state) as asked
      where (state = 'CONFIRMED') <> confirmed`,
  },
  {
    name: 'unjustified declines are followed up',
    why: {
      zh: '十二个月内三次无正当理由谢绝的专家，有出库建议记录。',
      en: 'Whoever declined three times in twelve months without justification has a proposal to remove on record.',
    },
    clause: 'S26',
    sql: `
      select third.expert_id from decline as third where not third.justified
        and (select count(*) from decline as earlier where earlier.expert_id = third.expert_id and not earlier.justified
          and earlier.id <= third.id and earlier.declined_on > third.declined_on - interval '12 months') >= 3
        and not exists (select from removal_proposal where removal_proposal.expert_id = third.expert_id)`,
  },
  {
    name: 'no more sit than there are seats',
    why: { zh: '各角色的在席人数不超过席位数。', en: 'The seats of each role are held by no more people than there are seats.' },
    sql: `
      select seated.panel_id, seated.role, seated.people, coalesce(panel_seat.number, 0) as seats from (
        select panel_id, role, count(*) as people from assignment where ${SEATED} or assignment.state = 'RESERVE' group by 1, 2
      ) as seated left join panel_seat using (panel_id, role) where seated.people > coalesce(panel_seat.number, 0)`,
  },
  {
    name: 'who drafts or names does not draw',
    why: {
      zh: '拟定方案的人、指定成员的人与抽取人不是同一人。',
      en: 'A panel is drawn by someone who neither drafted it nor named a member of it.',
    },
    sql: `
      select draw.id, draw.panel_id from draw join panel on panel.id = panel_id
      where drawn_by_id = drafted_by_id
        or exists (select from assignment where assignment.panel_id = panel.id and named_by_id = drawn_by_id)
        or exists (select from panel_rule_version where panel_rule_version.panel_id = panel.id and made_by_id = drawn_by_id)`,
  },
  {
    name: 'nobody sits for or over their own employer',
    why: {
      zh: '任务期间或此前三年内在承办或参与单位工作的专家不在席。',
      en: 'Nobody sits who works for the host or a participant, or did within three years before.',
    },
    clause: 'S27',
    sql: `
      with ${CONCERNED}
      select distinct assignment.id, assignment.expert_id from assignment join concerned using (engagement_id)
      join employment on employment.expert_id = assignment.expert_id and employment.organisation_id = concerned.organisation_id
      where ${SEATED} and employment.starts_on <= assignment.ends_on
        and (employment.ends_on is null or employment.ends_on >= assignment.starts_on - interval '3 years')`,
  },
  {
    name: 'nobody sits in spite of a declared conflict',
    why: {
      zh: '抽取（或指定）前已申报、在任务期间有效的利益冲突，当事专家不在席。',
      en: 'Nobody sits whose conflict with the engagement or its organisations was declared before the draw and holds on its days.',
    },
    clause: 'S06',
    sql: `
      with ${CONCERNED}
      select distinct assignment.id, assignment.expert_id from assignment
      join conflict_of_interest as conflict on conflict.expert_id = assignment.expert_id
      left join draw on draw.id = draw_id
      where ${SEATED} and conflict.state = 'STANDS' and conflict.starts_on <= assignment.ends_on and (conflict.ends_on is null or conflict.ends_on >= assignment.starts_on)
        and conflict.declared_at < coalesce(draw.frozen_at, assignment.invited_at, assignment.starts_on)
        and (conflict.engagement_id = assignment.engagement_id or (assignment.engagement_id, conflict.organisation_id) in (
          select engagement_id, organisation_id from concerned))`,
  },
  {
    name: 'kin, masters and apprentices do not sit together',
    why: {
      zh: '抽取前已申报的亲属、师徒、师生不在同一专家组。',
      en: 'Two people with a conflict declared between them before the draw do not sit on one panel.',
    },
    clause: 'S06',
    sql: `
      with seated as (select * from assignment where ${SEATED})
      select one.panel_id, conflict.id from conflict_of_interest as conflict
      join seated as one on one.expert_id = conflict.expert_id
      join seated as other on other.expert_id = conflict.other_expert_id and other.panel_id = one.panel_id
      left join draw on draw.id = one.draw_id
      where conflict.state = 'STANDS' and conflict.starts_on <= one.ends_on and (conflict.ends_on is null or conflict.ends_on >= one.starts_on)
        and conflict.declared_at < coalesce(draw.frozen_at, one.invited_at, one.starts_on)`,
  },
  {
    name: 'who wrote the technical document does not judge',
    why: {
      zh: '编写该赛事技术文件的专家不在该赛事评审席。',
      en: "Whoever wrote an event's technical document before its draw does not judge, assess or inspect it.",
    },
    clause: 'S15',
    sql: `
      select assignment.id, assignment.expert_id from assignment
      join engagement on engagement.id = assignment.engagement_id left join draw on draw.id = draw_id
      join experience on experience.expert_id = assignment.expert_id and experience.engagement_id = engagement.id
      where ${SEATED} and experience.kind = 'WROTE_TECHNICAL_DOCUMENT'
        and engagement.kind in ('COMPETITION', 'ASSESSMENT', 'REVIEW', 'SUPERVISION', 'INSPECTION')
        and held_on < coalesce(draw.frozen_at, assignment.invited_at, assignment.starts_on)`,
  },
  {
    name: 'whoever sits is under a term',
    why: { zh: '在席专家在任务的每一天都处于聘期内。', en: 'Whoever holds a seat is under terms that cover all its days.' },
    clause: 'S25',
    sql: `
      select assignment.id, assignment.expert_id from assignment
      where ${SEATED} and not coalesce((select range_agg(daterange(term.starts_on, term.ends_on, '[]')) @> daterange(assignment.starts_on, assignment.ends_on, '[]')
        from term where term.expert_id = assignment.expert_id and voided_on is null), false)`,
  },
  {
    name: 'the age limit of a panel is kept',
    why: { zh: '专家组限定年龄的，在席专家首日未超过。', en: 'Where a panel limits the age, nobody who sits was older on the first day.' },
    clause: 'S07',
    sql: `
      select assignment.id, assignment.expert_id from assignment join panel_rule using (panel_id) join expert on expert.id = expert_id
      where kind = 'AT_MOST_AGE' and ${SEATED} and extract(year from age(assignment.starts_on, birth_date)) > panel_rule.number`,
  },
  {
    name: 'a panel and its draw are in step',
    why: {
      zh: '已抽取的专家组有已完成的抽取（全部为指定成员的除外）；已冻结的专家组有进行中的抽取。',
      en: 'A drawn panel has a draw that is done, unless every member was named; a frozen one has a draw under way; a drafted one has none.',
    },
    sql: `
      select panel.id, panel.state, draw.state as draw from panel left join draw on panel_id = panel.id and draw.state <> 'ABANDONED'
      where case panel.state
        when 'DRAFTED' then draw.id is not null
        when 'FROZEN' then draw.state is null or draw.state not in ('FREEZING', 'FROZEN', 'COMMITTED', 'REVEALED')
        when 'DRAWN' then draw.state is distinct from 'DRAWN'
          and not (draw.id is null and (select bool_and(route = 'NAMED') from assignment where assignment.panel_id = panel.id))
        else false end`,
  },
  {
    name: 'reasons are given where they are due',
    why: { zh: '指定、谢绝、回避均写明理由。', en: 'Naming, declining and recusal carry a reason.' },
    sql: `
      select id, state, route from assignment
      where (route = 'NAMED' or state in ('DECLINED', 'RECUSED')) and coalesce(btrim(reason), '') = ''`,
  },
]
