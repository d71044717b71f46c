select t.name, t.id, t.id, t.name, t1.id, t1.name, t2.id, t2.starts_on, t2.ends_on, t3.id, t3.name
from (select t.*
from expert t
where exists (select
from expert_occupation x
where x.expert_id = t.id and x.occupation_id = any($1::int[]))
order by t.name collate "zh-Hans-CN-x-icu", t.id limit 3) t
left join organisation t1 on t1.id = t.employer_id
left join term t2 on t2.id = t.current_term_id
left join roster t3 on t3.id = t2.roster_id
order by t.name collate "zh-Hans-CN-x-icu", t.id
-- ["{3,4,5}"]

select count(*)
from expert t
where exists (select
from expert_occupation x
where x.expert_id = t.id and x.occupation_id = any($1::int[]))
-- ["{3,4,5}"]

select t.expert_id, t."primary", t.occupation_id
from expert_occupation t
where t.expert_id = any((select $1::int[])::int[])
order by t.id
-- ["{3,2,1}"]

select t.expert_id, t.granted_on, t.kind_id
from honour t
where t.expert_id = any((select $1::int[])::int[])
order by t.id
-- ["{3,2,1}"]

select p.id, t.state, t.starts_on, t1.id, t1.name, t2.id, t2.title
from unnest((select $1::int[])) p(id)
cross join lateral (select t.*
from assignment t
where t.expert_id = p.id
order by t.starts_on desc, t.id desc limit 5) t
left join panel t1 on t1.id = t.panel_id
left join engagement t2 on t2.id = t1.engagement_id
order by t.starts_on desc, t.id desc
-- ["{3,2,1}"]
