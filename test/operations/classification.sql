select t.name, t.parent_id, t.id
from occupation t
where t.code = $1::text
-- ["6-18"]

select t.name, t.level
from honour_kind t
order by t.id
-- []

select p.id, t.code, t.id
from unnest((select $1::int[])) p(id)
cross join lateral (select t.*
from occupation t
where t.parent_id = p.id
order by t.code collate "C", t.id limit 5) t
order by t.code collate "C", t.id
-- ["{2}"]

select p.id, t.name, t.green, t.id
from unnest((select $1::int[])) p(id)
cross join lateral (select t.*
from occupation t
where t.parent_id = p.id
order by t.code collate "C", t.id limit 5) t
order by t.code collate "C", t.id
-- ["{3}"]

select p.id, c.n
from unnest((select $1::int[])) p(id)
cross join lateral (select count(*) n
from occupation t
where t.parent_id = p.id) c
-- ["{3}"]

select t.occupation_id, t.name
from trade t
where t.occupation_id = any((select $1::int[])::int[])
order by t.id
-- ["{5,4}"]
