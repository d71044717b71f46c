import type { Invariant } from './invariant.ts'

/** Invariants of offices, accounts, role grants and the log. */
export const identityInvariants: readonly Invariant[] = [
  {
    name: 'offices form a tree',
    why: { zh: '机构的上级关系不成环，可见范围才有限。', en: 'No office lies below itself: what a viewer may see follows this tree.' },
    sql: `
      with recursive above (start, at) as (
        select id, parent_id from office where parent_id is not null
        union select above.start, parent_id from above join office on office.id = above.at where parent_id is not null
      ) select start as id from above where at = start`,
  },
  {
    name: 'one role is held once at a time',
    why: {
      zh: '同一账号在同一机构的同一角色不重叠，撤销一次即失效。',
      en: 'Grants of one role in one office to one account do not overlap: revoking it once ends it.',
    },
    sql: `
      select one.id, one.account_id from role_grant as one join role_grant as other
        on other.account_id = one.account_id and other.office_id = one.office_id and other.role = one.role and other.id > one.id
      where tstzrange(one.starts_at, one.ends_at) && tstzrange(other.starts_at, other.ends_at)`,
  },
  {
    name: 'an administrator reaches every office',
    why: { zh: '每个机构都有在任的系统管理员（本级或上级）。', en: 'Every office has an administrator, its own or one above it.' },
    sql: `
      with recursive reached (id) as (
        select office_id from role_grant join account on account.id = account_id
        where role = 'ADMINISTRATOR' and disabled_at is null and starts_at <= now() and (ends_at is null or ends_at > now())
        union select office.id from office join reached on office.parent_id = reached.id
      ) select id from office where id not in (select id from reached)`,
  },
  {
    name: 'the chain of the log is unbroken',
    why: {
      zh: '操作日志的哈希链完整：没有记录被修改、删除或改序。',
      en: 'The hash chain fits the log of acts: no row was altered, removed or moved.',
    },
    sql: 'select position from first_broken_link() as position where position is not null',
  },
]
