import type { Invariant } from './invariant.ts'

/** Invariants of the ceremony of draws: who held the secrets, what was announced, and in which order things were done. */
export const ceremonyInvariants: readonly Invariant[] = [
  {
    name: 'two persons hold the secrets of a draw',
    why: {
      zh: '由持有人保管秘密的抽取，自双方承诺起有抽取员和监督员两人的承诺，各用预告中本人的密钥；二人均未拟定方案。',
      en: 'From the commitments on, a draw of two holders has one part of each, made by two persons with the keys announced; neither drafted the panel.',
    },
    sql: `
      select draw.id, draw.panel_id from draw
      join freeze_announcement as announced on announced.id = announcement_id join panel on panel.id = draw.panel_id
      left join lateral (
        select count(*) as parts, count(distinct draw_part.account_id) as people, count(distinct head) as heads,
          bool_and(device_key.account_id = draw_part.account_id) as own,
          bool_and(device_key_id = case holder when 'OFFICER' then officer_key_id else supervisor_key_id end) as announced,
          bool_or(draw_part.account_id = drafted_by_id) as drafted
        from draw_part left join device_key on device_key.id = device_key_id where draw_id = draw.id
      ) as held on true
      where draw.custody = 'HOLDERS' and (coalesce(drafted, false) or not coalesce(own and announced, true)
        or (draw.state in ('COMMITTED', 'REVEALED', 'DRAWN') and (parts, people, heads) <> (2, 2, 2)))`,
  },
  {
    name: 'a draw is what was announced',
    why: {
      zh: '冻结不早于预告时间，组成规则、秘密的保管、揭示截止和公共随机值均与预告一致。',
      en: 'A freeze came no earlier than announced, and rules, custody, deadline and public value are the announced ones.',
    },
    sql: `
      select draw.id, announcement_id from draw join freeze_announcement as announced on announced.id = announcement_id
      where frozen_at < freeze_at or announced.panel_id <> draw.panel_id or draw.rules_id is distinct from announced.rules_id
        or (draw.custody, draw.reveal_by, draw.public_source, draw.public_due_at)
          is distinct from (announced.custody, announced.reveal_by, announced.public_source, announced.public_due_at)`,
  },
  {
    name: 'a draw by the server has a public value',
    why: {
      zh: '服务器代管秘密的抽取均有事先指定的公共随机值。',
      en: 'Where the server kept the secrets, a public value named beforehand went into the seed.',
    },
    sql: `select id, panel_id from draw where custody = 'SERVER' and state = 'DRAWN' and proof is not null and coalesce(public_value, '') = ''`,
  },
  {
    name: 'nothing of a draw is known before its hour',
    why: {
      zh: '承诺和揭示在截止前作出，公共随机值到时才登记，抽取在此之后。',
      en: 'Commitments and reveals were made by their deadline, and nobody drew before the public value was due.',
    },
    sql: `
      select draw.id, draw.panel_id from draw
      where drawn_at < public_due_at
        or exists (select from draw_part where draw_id = draw.id and (revealed_at < committed_at or committed_at < frozen_at
          or (draw.custody = 'HOLDERS' and (committed_at >= reveal_by or revealed_at >= reveal_by))))`,
  },
  {
    name: 'links are asked of holders who are needed',
    why: {
      zh: '只有由持有人保管秘密、已完成的抽取才有待给出的链值；两位持有人都给出后请求即办结。',
      en: 'A request for links is open only on a draw that was drawn, whose holders keep the secrets and have not both given theirs.',
    },
    sql: `
      select link_request.id, draw_id from link_request join draw on draw.id = draw_id
      where draw.custody <> 'HOLDERS' or (closed_at is null and (draw.state <> 'DRAWN' or (officer_at is not null and supervisor_at is not null)))`,
  },
  {
    name: 'a new attempt has its cause and its approval',
    why: {
      zh: '完成后作废的抽取有获批准的重新抽取申请，批准人不是申请人，也未持有该次抽取的秘密。',
      en: 'A draw abandoned for a new attempt has a request approved by somebody who neither asked for it nor holds a chain of it.',
    },
    sql: `
      select draw.id, draw.panel_id from draw left join redraw on redraw.draw_id = draw.id and redraw.approved_at is not null
      where abandon_cause in ('VOID_BY_LAW', 'POOL_PROVED_WRONG', 'ENGAGEMENT_CHANGED') and (redraw.id is null or redraw.cause <> abandon_cause
        or approved_by_id = asked_by_id or approved_by_id in (select account_id from draw_part where draw_id = draw.id))`,
  },
]
