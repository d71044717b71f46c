select t.title, t.kind, t.starts_on, t.office_id, t.id
from engagement t
where t.starts_on >= $1::date
order by t.starts_on desc, t.id desc limit 10
-- ["2025-01-01"]

select t.engagement_id, t.name, t.state, t.id
from panel t
where t.engagement_id = any((select $1::int[])::int[])
order by t.id
-- ["{2,3,1}"]

select t.panel_id, t.role, t.number
from panel_seat t
where t.panel_id = any((select $1::int[])::int[])
order by t.id
-- ["{1,2,3}"]

select p.id, c.n
from unnest((select $1::int[])) p(id)
cross join lateral (select count(*) n
from assignment t
where t.panel_id = p.id) c
-- ["{1,2,3}"]
