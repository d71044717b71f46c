-- A small world with numbers that tests can name: a city (office 1) with two counties (2, 3) below it.
insert into division (id, code, name, level, parent_id) values
  (1, '440800', '湛江市', 'CITY', null), (2, '440823', '遂溪县', 'COUNTY', 1), (3, '440825', '徐闻县', 'COUNTY', 1),
  (4, '440823101', '黄略镇', 'STREET', 2);
insert into office (id, name, kind, parent_id, division_id) values
  (1, '湛江市人社局', 'CITY_BUREAU', null, 1), (2, '遂溪县人社局', 'COUNTY_BUREAU', 1, 2), (3, '徐闻县人社局', 'COUNTY_BUREAU', 1, 3);
insert into occupation (id, code, name, level, parent_id, green, digital, edition, earlier_names) values
  (1, '6', '生产制造及有关人员', 1, null, false, false, '2022', '{}'), (2, '6-18', '机械制造基础加工人员', 2, 1, false, false, '2022', '{}'),
  (3, '6-18-02', '机械热加工人员', 3, 2, false, false, '2022', '{}'), (4, '6-18-02-04', '焊工', 4, 3, false, false, '2022', '{电焊工}'),
  (5, '6-18-02-01', '铸造工', 4, 3, true, false, '2022', '{}'), (6, '4', '社会生产服务和生活服务人员', 1, null, false, false, '2022', '{}'),
  (7, '4-03-02-01', '中式烹调师', 4, 6, false, false, '2022', '{}');
insert into trade (id, name, occupation_id) values (1, '钎焊工', 4);
insert into honour_kind (id, code, name, level, grantor, qualifies) values
  (1, 'TECHNICAL_EXPERT', '全国技术能手', 'NATIONAL', '人力资源社会保障部', true),
  (2, 'NANYUE', '南粤技术能手', 'PROVINCIAL', '广东省人力资源和社会保障厅', true);
insert into organisation (id, credit_code, name, kind, division_id, parent_id) values
  (1, '914408001234567890', '湛江"一号"船厂\有限公司', 'ENTERPRISE', 1, null), (2, '914408231234567891', '遂溪糖业', 'ENTERPRISE', 4, 1);
insert into roster (id, name, owner_id) values (1, '湛江市技能专家库', 1);
insert into expert (id, office_id, name, name_tokens, name_pinyin, name_initials, sex, birth_date, id_number_sealed, id_number_hash,
  id_number_masked, phone_sealed, phone_masked, residence_id, employer_id, employment_kind, heritage_bearer)
select id, office, name, tokens, pinyin, initials, sex, birth::date, '\x01', 'hash ' || id, '4408**********000' || id, '\x01', '138****000' || id,
  residence, employer, case when employer is null then 'NO_FIXED_EMPLOYER' else 'EMPLOYED' end, heritage
from (values
  (1, 1, '王伟', '{王,伟,王伟}'::text[], 'wangwei', 'ww', 'MALE', '1970-05-01', 1, 1, false),
  (2, 1, '李秀英', '{李,秀,英,李秀,秀英,李秀英}', 'lixiuying', 'lxy', 'FEMALE', '1980-01-31', 2, 1, false),
  (3, 2, '陈国华', '{陈,国,华,陈国,国华,陈国华}', 'chenguohua', 'cgh', 'MALE', '1955-03-01', 4, 2, true),
  (4, 2, '王秀兰', '{王,秀,兰,王秀,秀兰,王秀兰}', 'wangxiulan', 'wxl', 'FEMALE', '1990-12-12', 2, null, false),
  (5, 3, '赵丽', '{赵,丽,赵丽}', 'zhaoli', 'zl', 'FEMALE', '1985-07-07', 3, null, false),
  (6, 3, '𠮷田', '{𠮷,田,𠮷田}', 'tian', 't', 'MALE', '1999-02-28', 3, null, false)
) as people (id, office, name, tokens, pinyin, initials, sex, birth, residence, employer, heritage);
insert into expert_occupation (id, expert_id, office_id, occupation_id, trade_id, "primary")
values (1, 1, 1, 4, 1, true), (2, 1, 1, 5, null, false), (3, 2, 1, 4, null, true), (4, 3, 2, 5, null, true), (5, 4, 2, 7, null, true), (6, 5, 3, 7, null, true);
insert into credential (id, expert_id, office_id, title_grade, skill_level, name, occupation_id, granted_on, revoked_on) values
  (1, 1, 1, 'SENIOR', null, '正高级工程师', 4, '2010-01-01', null), (2, 2, 1, null, 'TECHNICIAN', '焊工技师', 4, '2012-06-01', null),
  (3, 3, 2, null, 'CHIEF', '首席技师', 5, '2020-06-01', '2021-01-01');
insert into honour (id, expert_id, office_id, kind_id, certificate_number, granted_on, revoked_on, revocation_reason) values
  (1, 1, 1, 1, 'A-1', '2015-05-01', null, null), (2, 1, 1, 2, null, '2016-05-01', null, null), (3, 3, 2, 2, 'B-1', '2017-05-01', '2018-01-01', '材料不实');
insert into skill_master_studio (id, name, level, host_id, occupation_id, division_id, established_on) values
  (1, '王伟技能大师工作室', 'PROVINCIAL', 1, 4, 1, '2014-01-01'), (2, '老工作室', 'CITY', 2, 5, 2, '2001-01-01');
insert into studio_lead (id, studio_id, expert_id, office_id, starts_on, ends_on) values
  (1, 1, 1, 1, '2014-01-01', null), (2, 2, 3, 2, '2001-01-01', '2009-12-31');
insert into term (id, expert_id, office_id, roster_id, starts_on, ends_on, certificate_number) values
  (1, 1, 1, 1, '2023-01-01', '2027-12-31', 'PS-1'), (2, 2, 1, 1, '2015-01-01', '2019-12-31', 'PS-2'), (3, 3, 2, 1, '2023-06-01', '2028-05-31', 'PS-3'),
  (4, 4, 2, 1, '2030-01-01', '2034-12-31', 'PS-4');
insert into busy_period (id, expert_id, office_id, starts_on, ends_on) values (1, 3, 2, '2026-03-01', '2026-03-10');
-- Two engagements of the city, one of county 2, one of county 3.
insert into engagement (id, office_id, kind, title, host_id, division_id, starts_on, ends_on, state, created_at) values
  (1, 1, 'COMPETITION', '焊接大赛', 1, 1, '2025-03-01', '2025-03-03', 'HELD', '2025-01-02T03:04:05.678Z'),
  (2, 1, 'REVIEW', '工作室评审', 2, 4, '2026-05-01', '2026-05-02', 'DRAWN', '2026-01-02T03:04:05Z'),
  (3, 2, 'GUIDANCE', '遂溪技术指导', 2, 2, '2025-09-01', '2025-09-01', 'PLANNED', '2025-08-02T03:04:05Z'),
  (4, 3, 'GUIDANCE', '徐闻技术指导', 2, 3, '2025-10-01', '2025-10-01', 'PLANNED', '2025-08-02T03:04:05Z');
insert into engagement_occupation (id, engagement_id, office_id, occupation_id) values (1, 1, 1, 4), (2, 2, 1, 5), (3, 3, 2, 7);
insert into panel (id, engagement_id, office_id, name, occupation_id, state, opens_at) values
  (1, 1, 1, '焊接组', 4, 'DRAWN', '2025-02-28T16:00:00Z'), (2, 2, 1, '评审组', 3, 'DRAWN', '2026-04-30T16:00:00Z'),
  (3, 3, 2, '指导组', 7, 'DRAFTED', '2025-08-31T16:00:00Z'), (4, 4, 3, '徐闻组', 7, 'DRAWN', '2025-09-30T16:00:00Z');
insert into panel_seat (id, panel_id, office_id, role, number) values (1, 1, 1, 'CHIEF_JUDGE', 1), (2, 1, 1, 'JUDGE', 2), (3, 2, 1, 'MEMBER', 3);
insert into draw (id, panel_id, office_id, attempt, state, pool_size, frozen_at) values (1, 1, 1, 1, 'DRAWN', 9, '2025-02-01T00:00:00Z'),
  (2, 2, 1, 1, 'DRAWN', 9, '2026-04-01T00:00:00Z'), (3, 4, 3, 1, 'DRAWN', 5, '2025-09-20T00:00:00Z');
insert into assignment (id, panel_id, engagement_id, office_id, expert_id, expert_office_id, role, route, state, starts_on, ends_on, draw_id) values
  (1, 1, 1, 1, 1, 1, 'CHIEF_JUDGE', 'DRAWN', 'COMPLETED', '2025-03-01', '2025-03-03', 1),
  (2, 1, 1, 1, 3, 2, 'JUDGE', 'DRAWN', 'COMPLETED', '2025-03-01', '2025-03-03', 1),
  (3, 2, 2, 1, 1, 1, 'MEMBER', 'DRAWN', 'ACCEPTED', '2026-05-01', '2026-05-02', 2),
  (4, 2, 2, 1, 2, 1, 'MEMBER', 'DRAWN', 'INVITED', '2026-05-01', '2026-05-02', 2),
  -- County 3 drew an expert of county 2, whose record it may not see.
  (5, 4, 4, 3, 3, 2, 'MEMBER', 'DRAWN', 'INVITED', '2025-10-01', '2025-10-01', 3);

-- An analyst of office 3 whose expert record another office keeps: office 3 sees the grant, but not whose it is.
insert into account (id, login_name, display_name, expert_id) values (900, 'expert.1', '王伟', 1);
insert into role_grant (id, account_id, office_id, role, starts_at) values (900, 900, 3, 'ANALYST', '2026-01-01T00:00:00Z');

-- What the two duties of the opened panel left behind: one was appraised and answered, both are paid.
insert into service_record (id, expert_id, office_id, expert_office_id, engagement_id, assignment_id, kind, title, role, starts_on, ends_on, days, recorded_at) values
  (1, 1, 1, 1, 1, 1, 'COMPETITION', '焊接大赛', 'CHIEF_JUDGE', '2025-03-01', '2025-03-03', 3, '2025-03-04T00:00:00Z'),
  (2, 3, 1, 2, 1, 2, 'COMPETITION', '焊接大赛', 'JUDGE', '2025-03-01', '2025-03-03', 2, '2025-03-04T00:00:00Z');
insert into appraisal (id, service_record_id, office_id, expert_id, expert_office_id, competence, impartiality, discipline, diligence, cooperation,
  remark, appraised_at, reply, replied_at) values (1, 1, 1, 1, 1, 5, 5, 4, 5, 4, '认真', '2025-03-05T00:00:00Z', '谢谢', '2025-03-06T00:00:00Z');
insert into fee_rate (id, office_id, kind, title_grade, per_day, starts_on, document_number) values (1, 1, 'COMPETITION', null, 80000, '2025-01-01', '湛财〔2025〕1号');
insert into fee_record (id, service_record_id, office_id, expert_id, rate_id, days, per_day, amount, tax_hint, state) values
  (1, 1, 1, 1, 1, 3, 80000, 240000, 32000, 'APPROVED'), (2, 2, 1, 3, 1, 2, 80000, 160000, 16000, 'PREPARED');
