import { replays } from '../admission/eligibility/replay-verdict.ts'
import { type RuleSet, storedRuleSet } from '../admission/eligibility/rule-set.ts'
import { transitions } from '../admission/process/application-states.ts'
import type { ComputedInvariant, Invariant, Offender } from './invariant.ts'
import { rowsInBatches } from './rows-in-batches.ts'

/** Invariants of calls and applications. */
export const admissionInvariants: readonly Invariant[] = [
  {
    name: 'nothing was submitted late',
    why: {
      zh: '每份申请的提交时间不晚于其适用版本的截止日（补正的，不晚于补正期限）在上海时间的日终。',
      en: 'Every application was submitted before the end of the last day of its version, or of its correction, in Asia/Shanghai.',
    },
    clause: 'S28',
    sql: `
      select application.id from application join call_version on call_version.id = call_version_id
      where submitted_at >= end_of_day_in_shanghai(greatest(apply_until, correct_until))`,
  },
  {
    name: 'a person counts once in a call',
    why: {
      zh: '同一身份证号在一次征集中至多有一份有效申请。',
      en: 'One ID number has one application that counts in a call, over whatever routes.',
    },
    clause: 'S19',
    sql: `
      select max(id) as id, call_id from application
      where state not in ('DRAFT', 'WITHDRAWN', 'REJECTED', 'OBJECTION_UPHELD', 'DISQUALIFIED')
      group by call_id, id_number_hash having count(*) > 1`,
  },
  {
    name: 'who recommended did not approve',
    why: {
      zh: '推荐人与复核人不是同一人，也不是申请人本人。',
      en: 'Whoever recommended an application did not approve it, and neither is the applicant.',
    },
    clause: 'S20',
    sql: `
      select id from application where recommended_by_id = approved_by_id or applicant_id in (recommended_by_id, approved_by_id)
      union
      select approve.application_id from application_event as approve join application_event as recommend using (application_id)
      where approve.act = 'APPROVE' and recommend.act = 'RECOMMEND' and approve.actor_id = recommend.actor_id`,
  },
  {
    name: 'a recommendation list counts what is on it',
    why: {
      zh: '推荐汇总表的人数与列入的申请数相符。',
      en: 'The number of people on a recommendation list is the number of applications that went up with it.',
    },
    clause: 'S21',
    sql: `
      select l.id, people, listed from recommendation_list as l
      cross join lateral (select count(*) as listed from application where recommendation_list_id = l.id) as counted
      left join lateral (select count(*) as returned from application_event join application on application.id = application_id
        where application.call_id = l.call_id and application.office_id = l.office_id and act = 'RETURN' and state_before = 'RECOMMENDED') as back on true
      where listed not between people - returned and people`,
  },
  {
    name: 'approved only from a closed list',
    why: { zh: '复核通过的申请都列入已结清的推荐汇总表。', en: 'Whatever was approved went up with a closed recommendation list.' },
    clause: 'S21',
    sql: `
      select id from application where recommendation_list_id is null and state in ('APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED')`,
  },
  {
    name: 'no application of somebody disqualified goes on',
    why: {
      zh: '专家被取消资格的，其本人的申请不停留在可继续办理或已聘用的状态。',
      en: 'Of somebody disqualified as an expert no application is on its way or stands as appointed.',
    },
    clause: 'S29',
    sql: `
      select application.id from disqualification join application using (id_number_hash)
      where state in (${transitions.DISQUALIFY.from.map(state => `'${state}'`).join(', ')})`,
  },
  {
    name: 'an approval has its exceptions',
    why: {
      zh: '资格结论为“须例外批准”的申请，复核通过前均有例外批准，且批准人不是推荐人。',
      en: 'What needed an exception was approved with one, granted by somebody who did not recommend it.',
    },
    clause: 'S07',
    sql: `
      select id from application where verdict = 'NEEDS_EXCEPTION' and state in ('APPROVED', 'ON_NOTICE', 'FROZEN', 'APPOINTED')
        and not exists (select from granted_exception where application_id = application.id)
      union select application_id from granted_exception join application on application.id = application_id where approver_id = recommended_by_id`,
  },
  {
    name: 'nothing that fails the rules was approved',
    why: { zh: '复核通过的申请，资格结论不是“不符合”。', en: 'No application that fails the rules of its version was approved.' },
    clause: 'S09',
    sql: `select id from application where verdict = 'FAIL' and state in ('APPROVED', 'ON_NOTICE', 'FROZEN')`,
  },
  {
    name: 'the history of an application leads to its state',
    why: {
      zh: '申请的办理经过首尾相接，止于现在的状态。',
      en: 'The events of an application follow one another and end in the state it is in.',
    },
    clause: 'S17',
    sql: `
      select id from (
        select application.id, state, last_value(state_after) over whole as last,
          state_before is distinct from lag(state_after) over (partition by application_id order by application_event.id) as broken,
          lag(state_after) over (partition by application_id order by application_event.id) is not null as follows
        from application join application_event on application_id = application.id
        window whole as (partition by application_id order by application_event.id rows between unbounded preceding and unbounded following)
      ) as step where last <> state or (broken and follows) group by id`,
  },
  {
    name: 'an opinion stands behind every recommendation and approval',
    why: {
      zh: '推荐和复核通过都有五项意见，且五项合格。',
      en: 'Every recommendation and approval has an opinion whose five items are favourable.',
    },
    clause: 'S20',
    sql: `
      select application_id as id from application_event as event where act in ('RECOMMEND', 'APPROVE') and not exists (
        select from opinion where opinion.application_id = event.application_id
          and level = case event.act when 'APPROVE' then 'CITY' else 'OFFICE' end
          and character and ethics and ability and truth and reliability)`,
  },
  {
    name: 'a version of a call is in order',
    why: {
      zh: '征集通知的现行版本存在，各版本编号连续。',
      en: 'The version of a call that is in force exists, and versions are numbered without a gap.',
    },
    clause: 'S01',
    sql: `
      select call.id from call left join call_version on call_id = call.id
      group by call.id having count(call_version.id) <> max(number) or max(number) is distinct from current_version`,
  },
]

interface KeptRow {
  readonly id: number
  readonly facts: string
  readonly judged_on: string
  readonly tree_digest: string
  readonly rule_set_digest: string
  readonly call_version_id: number
}

/** A past decision replays: the same facts, rules and day give the same verdict. */
export const verdictsReplay: ComputedInvariant = {
  name: 'every verdict replays from its facts',
  why: {
    zh: '每条资格结论可据当时的事实和规则重算，结果相同。',
    en: 'Every kept verdict comes out the same from the facts and rules it was made with.',
  },
  clause: 'S01',
  async find(client) {
    const { rows: versions } = await client.query<{ id: number; rule_set: string }>('select id, rule_set from call_version')
    const offenders: Offender[] = []
    const rules = new Map<number, { readonly rules: RuleSet; readonly text: string }>()
    for (const { id, rule_set: text } of versions) {
      try {
        rules.set(id, { rules: storedRuleSet(text), text })
      } catch {
        offenders.push({ call_version: id })
      }
    }
    const columns = 'id, facts, judged_on::text, tree_digest, rule_set_digest, call_version_id'
    for await (const row of rowsInBatches<KeptRow>(client, columns, 'eligibility_verdict')) {
      const { facts, judged_on: judgedOn, tree_digest: treeDigest, rule_set_digest: ruleSetDigest } = row
      const made = rules.get(row.call_version_id)
      if (!made || !replays({ facts, judgedOn, treeDigest, ruleSetDigest }, made)) offenders.push({ id: row.id })
    }
    return offenders
  },
}
