select coalesce(t.last_duty_on, '-infinity'::date), t.id, t.name, t.last_duty_on, t.open_assignments
from expert t
where t.open_assignments <= $1::int and t.sex = $2::text and (coalesce(t.last_duty_on, '-infinity'::date), t.id) > ($3::date, $4::integer)
order by coalesce(t.last_duty_on, '-infinity'::date), t.id limit 3
-- ["0","FEMALE","-infinity","4"]

select count(*)
from expert t
where t.open_assignments <= $1::int and t.sex = $2::text
-- ["0","FEMALE"]
