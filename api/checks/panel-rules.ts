import type { Invariant } from './invariant.ts'

/** Invariants of composition rules and their versions. */
export const panelRuleInvariants: readonly Invariant[] = [
  {
    name: 'rules in force say what the panel says',
    why: {
      zh: '专家组的席位和规则与现行规则版本的全文一致。',
      en: 'Seats and rules of a panel are those of the version of its rules in force.',
    },
    sql: `
      select panel.id, version.number from panel
      left join panel_rule_version as version on version.panel_id = panel.id and version.number = panel.rules_version
      where version.id is null or exists (select from panel_rule_version as later where later.panel_id = panel.id and later.number > version.number)
        or (version.content::jsonb ->> 'occupation')::int <> panel.occupation_id
        or version.content::jsonb -> 'rules' <> coalesce((
          select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('kind', kind, 'number', number, 'outOf', out_of, 'subject', subject,
            'pair', case when one_id is not null then jsonb_build_array(one_id, other_id) end)) order by id)
          from panel_rule where panel_id = panel.id), '[]')
        or version.content::jsonb -> 'seats' <> coalesce((
          select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', role, 'number', number, 'minimumTitle', minimum_title,
            'minimumSkill', minimum_skill)) order by id)
          from panel_seat where panel_id = panel.id), '[]')`,
  },
  {
    name: 'a version of rules is what its digest is of',
    why: { zh: '规则版本的摘要是其全文的 SHA-256。', en: 'The digest of a version of rules is the SHA-256 of its text.' },
    sql: `select id, panel_id from panel_rule_version where digest <> encode(sha256(convert_to(content, 'UTF8')), 'hex')`,
  },
  {
    name: 'a draw cites the rules it was frozen under',
    why: {
      zh: '抽取所引规则版本属于同一专家组，其摘要与抽取文件一致。',
      en: 'A draw names a version of the rules of its own panel, and its document cites the digest of that version.',
    },
    sql: `
      select draw.id, draw.panel_id from draw left join panel_rule_version as version on version.id = rules_id
      where version.panel_id is distinct from draw.panel_id
        or (draw.document is not null and draw.document::jsonb ->> 'panelDigest' <> version.digest)`,
  },
  {
    name: 'rules that deviate were approved before the freeze',
    why: {
      zh: '偏离模板的规则在冻结名单之前已由规定的人批准。',
      en: 'Rules that deviate from their template were approved before the pool was frozen.',
    },
    sql: `
      select draw.id, draw.panel_id from draw join panel_rule_version as version on version.id = rules_id
      where version.needs <> 'NOBODY' and (version.approved_at is null or version.approved_at > draw.frozen_at)`,
  },
  {
    name: 'rules are approved by a second person',
    why: {
      zh: '批准规则的人既未制定该版本，也未拟定该专家组。',
      en: 'Rules are approved by someone who neither made them nor drafted the panel.',
    },
    sql: `
      select version.id, version.panel_id from panel_rule_version as version join panel on panel.id = panel_id
      where approved_by_id = made_by_id or approved_by_id = drafted_by_id`,
  },
  {
    name: 'a named member stands in the rules',
    why: {
      zh: '已抽取专家组的指定成员，其角色写在抽取所依的规则中。',
      en: 'Whoever sits by name on a drawn panel sits in a role that the rules of the draw hold for a named member.',
    },
    sql: `
      select assignment.id, assignment.panel_id from assignment join draw on draw.id = draw_id
      join panel_rule_version as version on version.id = rules_id
      where route = 'NAMED' and not (version.content::jsonb -> 'named') ? assignment.role`,
  },
  {
    name: 'a panel is odd where its rules say so',
    why: { zh: '规则要求单数的专家组，席位数为单数。', en: 'Where the rules ask for an odd number of members, the seats are odd.' },
    sql: `
      select panel_rule.panel_id, sum(panel_seat.number) as seats from panel_rule join panel_seat on panel_seat.panel_id = panel_rule.panel_id
      where kind = 'ODD_SIZE' and role <> 'RESERVE' group by 1 having sum(panel_seat.number) % 2 = 0`,
  },
]
