import { Account, Division, Occupation, Office, RoleGrant, Roster } from '../schema/index.ts'

/** Whoever puts rows into a database. */
interface Putting {
  put<Entity extends object>(entity: new () => Entity, values: object): Promise<Entity & { id: number }>
}

/** What every test world has: a city bureau with a county bureau, their divisions, a roster, and trades. */
export interface Founded {
  readonly city: Office
  readonly county: Office
  readonly roster: Roster
  readonly welding: Occupation
  readonly weldingGroup: Occupation
  readonly cooking: Occupation
  readonly counties: readonly Division[]
}

/** Founds a test world. */
export async function founded(world: Putting): Promise<Founded> {
  const guangdong = await world.put(Division, { code: '44', name: '广东省', level: 'PROVINCE', parent: null })
  const zhanjiang = await world.put(Division, { code: '4408', name: '湛江市', level: 'CITY', parent: guangdong.id })
  const countyOf = (code: string, name: string) => world.put(Division, { code, name, level: 'COUNTY', parent: zhanjiang.id })
  const counties = [await countyOf('440802', '赤坎区'), await countyOf('440803', '霞山区'), await countyOf('440825', '徐闻县')]
  const city = await world.put(Office, {
    name: '湛江市人社局',
    kind: 'CITY_BUREAU',
    parent: null,
    division: zhanjiang.id,
    organisation: null,
  })
  const county = await world.put(Office, {
    name: '徐闻县人社局',
    kind: 'COUNTY_BUREAU',
    parent: city.id,
    division: counties[2]!.id,
    organisation: null,
  })
  const administrator = await world.put(Account, { loginName: 'administrator', displayName: '系统管理员' })
  await world.put(RoleGrant, {
    ...{ account: administrator.id, office: city.id, role: 'ADMINISTRATOR' },
    ...{ startsAt: new Date('2020-01-01T00:00:00Z'), endsAt: null, grantedBy: null, revokedBy: null, revocationReason: null },
  })
  const roster = await world.put(Roster, { name: '湛江市技能人才专家库', owner: city.id })
  const manufacturing = await occupation(world, '6', '生产制造及有关人员', null)
  const metal = await occupation(world, '6-18', '机械制造基础加工人员', manufacturing)
  const weldingGroup = await occupation(world, '6-18-02', '机械热加工人员', metal)
  const welding = await occupation(world, '6-18-02-04', '焊工', weldingGroup)
  const services = await occupation(world, '4', '社会生产服务和生活服务人员', null)
  const catering = await occupation(world, '4-03', '住宿和餐饮服务人员', services)
  const cooking = await occupation(world, '4-03-02-01', '中式烹调师', await occupation(world, '4-03-02', '餐饮服务人员', catering))
  return { city, county, roster, welding, weldingGroup, cooking, counties }
}

function occupation(world: Putting, code: string, name: string, parent: Occupation | null): Promise<Occupation> {
  const level = code.split('-').length
  return world.put(Occupation, {
    code,
    name,
    level,
    parent: parent?.id ?? null,
    gbmCode: null,
    green: false,
    digital: false,
    edition: '2022',
  })
}
