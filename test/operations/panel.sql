select concat('{"name":', to_json(r0.name)::text, ',"state":"', r0.state, '","occupation":', coalesce((select concat('{"name":', to_json(r1.name)::text, '}')
from occupation r1
where r1.id = r0.occupation_id), chr(1)), ',"engagement":', coalesce((select concat('{"title":', to_json(r2.title)::text, ',"startsOn":"', r2.starts_on, '","endsOn":"', r2.ends_on, '","host":', coalesce((select concat('{"name":', to_json(r3.name)::text, '}')
from organisation r3
where r3.id = r2.host_id), chr(1)), '}')
from engagement r2
where r2.id = r0.engagement_id), chr(1)), ',"seats":[', (select string_agg(concat('{"role":"', r4.role, '","number":', r4.number::text, '}'), ','
order by r4.id)
from panel_seat r4
where r4.panel_id = r0.id), '],"assignments":{"nodes":[', (select string_agg(concat('{"role":"', r5.role, '","state":"', r5.state, '","expert":', coalesce((select concat('{"name":', to_json(r6.name)::text, ',"employer":', coalesce((select concat('{"name":', to_json(r7.name)::text, '}')
from organisation r7
where r7.id = r6.employer_id), 'null'), '}')
from expert r6
where r6.id = r5.expert_id), 'null'), '}'), ',')
from (select r5.*
from assignment r5
where r5.panel_id = r0.id
order by r5.id limit 10) r5), ']}}')
from panel r0
where r0.id = $1::int
-- ["1"]
