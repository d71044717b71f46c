select t.id, t.name
from expert t
where exists (select
from expert_occupation x
where x.expert_id = t.id and x.occupation_id = (select $1::int))
order by t.id limit 2
-- ["4"]

select t.expert_id, t."primary", t.occupation_id
from expert_occupation t
where t.expert_id = any((select $1::int[])::int[])
order by t.id
-- ["{1,2}"]
