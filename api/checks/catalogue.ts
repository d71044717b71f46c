import { readCreditCode } from '../catalogue/credit-code.ts'
import type { ComputedInvariant, Invariant } from './invariant.ts'

/** Invariants of occupations, divisions, organisations and studios. */
export const catalogueInvariants: readonly Invariant[] = [
  {
    name: 'occupations form a tree of four levels',
    why: {
      zh: '每一职业的编码以上级编码开头，层级比上级低一级；按任一层级查询才能包含其下全部职业。',
      en: 'The code of an occupation begins with that of the group above, one level up; else a query at a level would miss some below it.',
    },
    sql: `
      select occupation.id, occupation.code from occupation left join occupation as above on above.id = occupation.parent_id
      where (occupation.level = 1) <> (above.id is null)
        or above.level <> occupation.level - 1 or not occupation.code like above.code || '-%'`,
  },
  {
    name: 'divisions form a tree',
    why: { zh: '区划代码以上级代码开头。', en: 'The code of a division begins with that of the division above.' },
    sql: `
      select division.id, division.code from division left join division as above on above.id = division.parent_id
      where (division.level = 'PROVINCE') <> (above.id is null) or not division.code like above.code || '%' or division.code = above.code`,
  },
  {
    name: 'no organisation is its own parent or heir',
    why: {
      zh: '上级关系和合并关系不成环，否则回避规则找不到现单位。',
      en: 'Parents and mergers never lead back: recusal rules follow them to the end.',
    },
    sql: `
      with recursive above (start, at) as (
        select id, parent_id from organisation where parent_id is not null
        union select above.start, parent_id from above join organisation on organisation.id = above.at where parent_id is not null
      ), heir (start, at) as (
        select id, merged_into_id from organisation where merged_into_id is not null
        union select heir.start, merged_into_id from heir join organisation on organisation.id = heir.at where merged_into_id is not null
      ) select start as id from above where at = start union select start from heir where at = start`,
  },
  {
    name: 'a trade stands under the occupation it belongs to',
    why: { zh: '专家的工种属于其职业。', en: "The trade beside an expert's occupation is one of that occupation." },
    sql: `
      select expert_occupation.id, expert_id from expert_occupation join trade on trade.id = trade_id
      where trade.occupation_id <> expert_occupation.occupation_id`,
  },
  {
    name: 'every year of the calendar has its statutory holidays',
    why: {
      zh: '已录入的年度日历含元旦、劳动节和国庆节。',
      en: 'Every year whose calendar is known has its New Year, Labour Day and National Day.',
    },
    clause: 'S23',
    sql: `
      select calendar_year.id, year, statutory from calendar_year, unnest(array['-01-01', '-05-01', '-10-01']) as statutory
      where calendar_kind_as_of((year || statutory)::date, 'infinity') <> 'HOLIDAY'`,
  },
  {
    name: 'a day of the calendar is what its last correction says',
    why: {
      zh: '更正过的日期与最近一次更正一致，每次更正承接上一次。',
      en: 'A corrected day is what its last correction made it, and every correction starts from the one before.',
    },
    clause: 'S23',
    sql: `
      select id, day from (
        select id, day, kind, coalesce(lead(former_kind) over (partition by day order by corrected_at, id),
          (select kind from calendar_day where calendar_day.day = calendar_correction.day), 'ORDINARY') as next
        from calendar_correction) as corrected where kind <> next`,
  },
  {
    name: 'nobody leads one studio twice at a time',
    why: { zh: '同一领办人在同一工作室的领办期不重叠。', en: 'The times in which one person leads one studio do not overlap.' },
    clause: 'S12',
    sql: `
      select one.id, one.studio_id from studio_lead as one join studio_lead as other
        on other.studio_id = one.studio_id and other.expert_id = one.expert_id and other.id > one.id
      where daterange(one.starts_on, one.ends_on, '[]') && daterange(other.starts_on, other.ends_on, '[]')`,
  },
]

/** Credit codes follow GB 32100, whoever wrote them. */
export const creditCodes: ComputedInvariant = {
  name: 'credit codes are valid',
  why: {
    zh: '统一社会信用代码符合 GB 32100，否则同一单位会登记两次。',
    en: 'Credit codes obey GB 32100; a mistyped one would register an organisation twice.',
  },
  async find(client) {
    const { rows } = await client.query<{ id: number; code: string }>('select id, credit_code as code from organisation order by id')
    return rows.filter(({ code }) => {
      const reading = readCreditCode(code)
      return !('code' in reading) || reading.code !== code
    })
  },
}
