select t.title, t.days, t1.id, t1.name, t.id
from (select t.*
from service_record t
where t.engagement_id = $1::int and (exists (select
from appraisal
where service_record_id = t.id)) = $2::boolean
order by t.ends_on desc, t.id desc limit 10) t
left join expert t1 on t1.id = t.expert_id
order by t.ends_on desc, t.id desc
-- ["1","false"]

select count(*)
from service_record t
where t.engagement_id = $1::int and (exists (select
from appraisal
where service_record_id = t.id)) = $2::boolean
-- ["1","false"]

select t.competence, t.remark, t.reply, t1.id, t1.title, t2.id, t2.name
from (select t.*
from appraisal t
where t.service_record_id in (select id
from service_record
where engagement_id = $1::int) and (t.reply is not null) = $2::boolean
order by t.appraised_at desc, t.id desc limit 10) t
left join service_record t1 on t1.id = t.service_record_id
left join expert t2 on t2.id = t1.expert_id
order by t.appraised_at desc, t.id desc
-- ["1","true"]

select t.amount, t.tax_hint, t1.id, t1.per_day, t2.id, t2.role
from (select t.*
from fee_record t
where t.service_record_id in (select id
from service_record
where engagement_id = $1::int) and t.state = any($2::text[])
order by t.id desc limit 10) t
left join fee_rate t1 on t1.id = t.rate_id
left join service_record t2 on t2.id = t.service_record_id
order by t.id desc
-- ["1","{\"APPROVED\"}"]

select t.service_record_id, t.id
from appraisal t
where t.service_record_id = any((select $1::int[])::int[])
order by t.id
-- ["{2}"]
