import type { Invariant } from './invariant.ts'

/** Invariants of the statistics: what the ledger says is what counting the tables says. */
export const analyticsInvariants: readonly Invariant[] = [
  {
    name: 'statistics equal the direct count',
    why: {
      zh: '统计读取由触发器维护的台账；按机构（含下级）、指标、取值汇总与直接计数一致。',
      en: 'Dashboards read a ledger kept by triggers; for every office with all below it, every measure and value its sum is the number of experts counted directly.',
    },
    clause: 'S27',
    sql: `
      with home as (
        select expert.*, case when division.level in ('COUNTY', 'STREET') then left(division.code, 6) else '' end as county
        from expert join division on division.id = residence_id
      ), skill (level, rank) as (
        values ('JUNIOR', 1), ('INTERMEDIATE', 2), ('SENIOR', 3), ('TECHNICIAN', 4), ('SENIOR_TECHNICIAN', 5), ('SPECIAL_GRADE', 6), ('CHIEF', 7)
      ), grade (level, rank) as (
        values ('ASSISTANT', 1), ('INTERMEDIATE', 2), ('ASSOCIATE_SENIOR', 3), ('SENIOR', 4)
      ), highest as (
        select expert_id, max(skill.rank) as skill, max(grade.rank) as grade
        from credential left join skill on skill.level = skill_level left join grade on grade.level = title_grade
        where revoked_on is null group by expert_id
      ), line (id, above, rank) as (
        with recursive up as (
          select id, id as above, parent_id from occupation
          union all select up.id, occupation.id, occupation.parent_id from up join occupation on occupation.id = up.parent_id
        ) select up.id, occupation.code, occupation.level from up join occupation on occupation.id = up.above
      ), direct as (
        select office_id, 'TERM_STATE' as measure, term_state as value, '' as county, count(*) as number from expert group by 1, 3
        union all select office_id, 'BIRTH_YEAR', to_char(birth_date, 'FMYYYY'), '', count(*) from expert group by 1, 3
        union all select office_id, 'LOAD', open_assignments::text, '', count(*) from expert group by 1, 3
        union all select office_id, 'SKILL_LEVEL', coalesce(level, ''), '', count(*)
          from expert left join highest on expert_id = expert.id left join skill on rank = highest.skill group by 1, 3
        union all select office_id, 'TITLE_GRADE', coalesce(level, ''), '', count(*)
          from expert left join highest on expert_id = expert.id left join grade on rank = highest.grade group by 1, 3
        union all select honour.office_id, 'HONOUR_KIND', code, '', count(distinct expert_id)
          from honour join honour_kind on honour_kind.id = kind_id where revoked_on is null group by 1, 3
        union all select honour.office_id, 'HONOUR_LEVEL', level, '', count(distinct expert_id)
          from honour join honour_kind on honour_kind.id = kind_id where revoked_on is null group by 1, 3
        union all select home.office_id, 'OCCUPATION_' || rank, above, county, count(distinct expert_id)
          from expert_occupation join home on home.id = expert_id join line on line.id = occupation_id group by 1, 2, 3, 4
      ), tree (office_id, top) as (
        with recursive up as (
          select id, id as top from office union all select up.id, office.parent_id from up join office on office.id = up.top where parent_id is not null
        ) select id, top from up
      ), summed as (
        select top as office_id, measure, value, county, sum(number) as number from direct join tree using (office_id) group by 1, 2, 3, 4
      ), kept as (
        select office_id, measure, value, county, sum(number) as number from roster_count group by 1, 2, 3, 4 having sum(number) <> 0
      )
      select office_id, measure, value, county, summed.number as counted, kept.number as kept
      from summed full join kept using (office_id, measure, value, county) where summed.number is distinct from kept.number`,
  },
  {
    name: 'every expert is counted as recorded',
    why: {
      zh: '台账按与上次计数之差变动；过时的一行会变成以后的错误计数。',
      en: 'The ledger changes by the difference to what was counted of an expert before; a stale row would turn into a wrong count later.',
    },
    sql: `
      select expert_id from countable_expert full join counted_expert using (expert_id)
      where countable_expert.office_id is null or counted_expert.office_id is null
        or to_jsonb(countable_expert) <> to_jsonb(counted_expert)`,
  },
]
