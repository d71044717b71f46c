import { Client } from 'pg'
import type { ConnectionParameters } from '../../api/postgres/connection.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'

/** A client of its own, closed by `await using`. */
export async function connect(at: ConnectionParameters): Promise<Client & AsyncDisposable> {
  const client = new Client(at)
  client.on('error', () => undefined)
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}

/** Two offices under one, two counties with a street, four occupations in three minor groups, and the eight honours' levels in small. */
export async function foundRoster(owner: Client): Promise<void> {
  breaksOnPurpose('an administrator reaches every office', 'the offices are put without accounts')
  await owner.query(`
    insert into division (id, code, name, level, parent_id) values (1, '44', '广东省', 'PROVINCE', null), (2, '4408', '湛江市', 'CITY', 1),
      (3, '440881', '廉江市', 'COUNTY', 2), (4, '440882', '雷州市', 'COUNTY', 2), (5, '440882001', '雷城街道', 'STREET', 4);
    insert into office (id, name, kind, parent_id, division_id) values (1, '湛江市人社局', 'CITY_BUREAU', null, 2),
      (2, '廉江市人社局', 'COUNTY_BUREAU', 1, 3), (3, '雷州市人社局', 'COUNTY_BUREAU', 1, 4);
    insert into occupation (id, code, name, level, parent_id, green, digital, edition) values
      (1, '6', '生产制造及有关人员', 1, null, false, false, '2022'), (2, '6-18', '机械制造基础加工人员', 2, 1, false, false, '2022'),
      (3, '6-18-01', '机械冷加工人员', 3, 2, false, false, '2022'), (4, '6-18-01-01', '车工', 4, 3, false, false, '2022'),
      (5, '6-18-01-02', '铣工', 4, 3, false, false, '2022'), (6, '6-18-02', '机械热加工人员', 3, 2, false, false, '2022'),
      (7, '6-18-02-04', '焊工', 4, 6, false, false, '2022'), (8, '4', '社会生产服务和生活服务人员', 1, null, false, false, '2022'),
      (9, '4-03', '住宿和餐饮服务人员', 2, 8, false, false, '2022'), (10, '4-03-02', '餐饮服务人员', 3, 9, false, false, '2022'),
      (11, '4-03-02-01', '中式烹调师', 4, 10, false, false, '2022');
    insert into honour_kind (id, code, name, level, grantor, qualifies) values (1, 'SKILL_GRAND_PRIZE', '中华技能大奖', 'NATIONAL', '人社部', true),
      (2, 'NATIONAL_EXPERT', '全国技术能手', 'NATIONAL', '人社部', true), (3, 'NANYUE_EXPERT', '南粤技术能手', 'PROVINCIAL', '省人社厅', true);
    insert into roster (id, name, owner_id) values (1, '湛江市职业技能评价专家库', 1);
  `)
}

/** Experts `from` to `to`, the even ones in office 2 and the odd ones in office 3, with occupations, credentials and honours. */
export async function addExperts(client: Client, from: number, to: number): Promise<void> {
  breaksOnPurpose('every name is found by its characters and its pinyin', 'experts are put of nothing but what is counted')
  breaksOnPurpose('masks show no more than they may', 'experts are put of nothing but what is counted')
  breaksOnPurpose('sealed numbers agree with what is shown of them', 'experts are put of nothing but what is counted')
  await client.query(
    `insert into expert (id, office_id, name, name_tokens, name_pinyin, name_initials, sex, birth_date, id_number_sealed, id_number_hash,
       id_number_masked, phone_sealed, phone_masked, residence_id, employment_kind, heritage_bearer)
     select n, 2 + n % 2, '专家' || n, array['专'], 'zhuan jia', 'zj', 'MALE', date '1950-01-01' + (n * 211 % 18000), '', 'hash ' || n, '', '', '',
       3 + n % 3, 'EMPLOYED', false from generate_series($1::int, $2::int) as n`,
    [from, to],
  )
  await client.query(
    `insert into expert_occupation (expert_id, office_id, occupation_id, "primary")
     select n, 2 + n % 2, (array[4, 5, 7, 11])[1 + (n + k) % 4], k = 0 from generate_series($1::int, $2::int) as n, generate_series(0, n % 3) as k`,
    [from, to],
  )
  await client.query(
    `insert into credential (expert_id, office_id, skill_level, title_grade, name, occupation_id, granted_on)
     select n, 2 + n % 2, case when k < 2 then (array['SENIOR', 'TECHNICIAN', 'CHIEF'])[1 + (n + k) % 3] end,
       case when k = 2 then 'SENIOR' end, '证书', 4, '2020-01-01' from generate_series($1::int, $2::int) as n, generate_series(1, n % 4) as k
     where k < 3`,
    [from, to],
  )
  await client.query(
    `insert into honour (expert_id, office_id, kind_id, granted_on)
     select n, 2 + n % 2, k, '2021-05-01' from generate_series($1::int, $2::int) as n, generate_series(1, n % 7 % 4) as k`,
    [from, to],
  )
}
