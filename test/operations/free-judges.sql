select t.name, t.birth_date
from expert t
where t.id in (select experts_named($1::text[])) and (exists (select
from term x
where x.expert_id = t.id and x.starts_on <= $2::date and x.ends_on >= $2::date and coalesce(x.voided_on > $2::date, true))) and not exists (select
from busy_period x
where x.expert_id = t.id and x.starts_on <= $4::date and x.ends_on >= $3::date) and not exists (select
from assignment x
where x.expert_id = t.id and x.starts_on <= $4::date and x.ends_on >= $3::date and x.state in ('INVITED', 'ACCEPTED')) and (t.birth_date <= $5::date - make_interval(years => $6::int) and t.birth_date > $5::date - make_interval(years => $7::int))
order by t.id limit 20
-- ["{\"王\"}","2026-03-05","2026-03-05","2026-03-06","2026-03-01","0","71"]
