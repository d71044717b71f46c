select concat('{"name":', to_json(r0.name)::text, ',"office":', coalesce((select concat('{"name":', to_json(r1.name)::text, '}')
from office r1
where r1.id = r0.office_id), chr(1)), ',"residence":', coalesce((select concat('{"name":', to_json(r2.name)::text, ',"parent":', coalesce((select concat('{"name":', to_json(r3.name)::text, '}')
from division r3
where r3.id = r2.parent_id), 'null'), '}')
from division r2
where r2.id = r0.residence_id), chr(1)), ',"credentials":[', (select string_agg(concat('{"name":', to_json(r4.name)::text, ',"skillLevel":', coalesce('"' || r4.skill_level || '"', 'null'), ',"revokedOn":', coalesce('"' || r4.revoked_on || '"', 'null'), '}'), ','
order by r4.id)
from credential r4
where r4.expert_id = r0.id), '],"studiosLed":[', (select string_agg(concat('{"startsOn":"', r5.starts_on, '","endsOn":', coalesce('"' || r5.ends_on || '"', 'null'), ',"studio":', coalesce((select concat('{"name":', to_json(r6.name)::text, ',"level":"', r6.level, '"}')
from skill_master_studio r6
where r6.id = r5.studio_id), chr(1)), '}'), ','
order by r5.id)
from studio_lead r5
where r5.expert_id = r0.id), '],"assignments":{"totalCount":', (select count(*)
from assignment r7
where r7.expert_id = r0.id), ',"nodes":[', (select string_agg(concat('{"role":"', r8.role, '","state":"', r8.state, '","panel":', coalesce((select concat('{"name":', to_json(r9.name)::text, '}')
from panel r9
where r9.id = r8.panel_id), 'null'), '}'), ',')
from (select r8.*
from assignment r8
where r8.expert_id = r0.id
order by r8.starts_on desc, r8.id desc limit 2) r8), ']}}')
from expert r0
where r0.id = $1::int
-- ["3"]
