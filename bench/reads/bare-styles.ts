import type { Pool } from 'pg'
import { rosterStatement } from '../../api/analytics/roster-statement.ts'

interface Tools {
  readonly pool: Pool
  globalId(typeName: string, id: number): string
}
type Values = readonly (string | number)[]
type Answer = (tools: Tools, values: Values) => Promise<string>
type Row = readonly never[]

const gid = (type: string, id: string) => `translate(rtrim(encode(convert_to('${type}:' || ${id}, 'UTF8'), 'base64'), '='), '+/', '-_')`

const expertJson = (fields: string) => `json_build_object('id', ${gid('Expert', 'e.id')}, 'name', e.name, 'sex', e.sex,
  'occupations', (select coalesce(json_agg(json_build_object('primary', x."primary",
      'occupation', json_build_object('code', o.code, 'name', o.name)) order by x.id), '[]')
    from expert_occupation x join occupation o on o.id = x.occupation_id where x.expert_id = e.id),
  'honours', (select coalesce(json_agg(json_build_object('grantedOn', h.granted_on,
      'kind', json_build_object('name', k.name, 'level', k.level)) order by h.id), '[]')
    from honour h join honour_kind k on k.id = h.kind_id where h.expert_id = e.id),
  'currentTerm', (select json_build_object('startsOn', t.starts_on, 'endsOn', t.ends_on, 'certificateNumber', t.certificate_number)
    from term t where t.id = e.current_term_id),
  'assignments', json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', ${gid('Assignment', 'a.id')}, 'role', a.role,
      'state', a.state, 'startsOn', a.starts_on, 'panel', json_build_object('id', ${gid('Panel', 'p.id')}, 'name', p.name))), '[]')
    from (select * from assignment where expert_id = e.id order by starts_on desc, id desc limit 5) a join panel p on p.id = a.panel_id))${fields})`

const text = (name: string, sql: string): Answer => {
  return async ({ pool }, values) => {
    const { rows } = await pool.query<[string]>({ name, text: sql, values: [...values], rowMode: 'array' })
    return rows[0]?.[0] ?? 'null'
  }
}

const listedIds = `select x.expert_id from expert_occupation x where x.occupation_id = (select id from occupation where code = $1)
  order by x.expert_id limit 50`

/** Reads flat rows of several statements at once. */
async function rowsOf({ pool }: Tools, statements: readonly { name: string; text: string; values: unknown[] }[]): Promise<Row[][]> {
  const read = await Promise.all(statements.map(statement => pool.query<never[]>({ ...statement, rowMode: 'array' })))
  return read.map(({ rows }) => rows)
}

function grouped(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const group = groups.get(row[0]!)
    if (group) group.push(row)
    else groups.set(row[0]!, [row])
  }
  return groups
}

const partsOf = (ids: readonly number[]) => [
  {
    name: 'occupations',
    text: `select x.expert_id, x."primary", o.code, o.name from expert_occupation x join occupation o on o.id = x.occupation_id
      where x.expert_id = any($1::int[]) order by x.id`,
    values: [ids],
  },
  {
    name: 'honours',
    text: `select h.expert_id, h.granted_on, k.name, k.level from honour h join honour_kind k on k.id = h.kind_id
      where h.expert_id = any($1::int[]) order by h.id`,
    values: [ids],
  },
  {
    name: 'assignments',
    text: `select a.expert_id, a.id, a.role, a.state, a.starts_on, p.id, p.name from unnest($1::int[]) e(id) cross join lateral
      (select * from assignment where expert_id = e.id order by starts_on desc, id desc limit 5) a join panel p on p.id = a.panel_id`,
    values: [ids],
  },
]

function together({ globalId }: Tools, experts: readonly Row[], parts: readonly Row[][]): object[] {
  const [occupations, honours, assignments] = parts.map(grouped)
  return experts.map(expert => ({
    id: globalId('Expert', expert[0]!),
    name: expert[1],
    sex: expert[2],
    occupations: (occupations?.get(expert[0]!) ?? []).map(row => ({ primary: row[1], occupation: { code: row[2], name: row[3] } })),
    honours: (honours?.get(expert[0]!) ?? []).map(row => ({ grantedOn: row[1], kind: { name: row[2], level: row[3] } })),
    currentTerm: expert[3] === null ? null : { startsOn: expert[3], endsOn: expert[4], certificateNumber: expert[5] },
    assignments: {
      nodes: (assignments?.get(expert[0]!) ?? []).map(row => ({
        id: globalId('Assignment', row[1]!),
        role: row[2],
        state: row[3],
        startsOn: row[4],
        panel: { id: globalId('Panel', row[5]!), name: row[6] },
      })),
    },
  }))
}

const expertColumns = 'e.id, e.name, e.sex, t.starts_on, t.ends_on, t.certificate_number'

const listedRows: Answer = async (tools, values) => {
  const [experts = []] = await rowsOf(tools, [
    {
      name: 'experts',
      text: `select ${expertColumns} from expert e left join term t on t.id = e.current_term_id where e.id in (${listedIds}) order by e.id`,
      values: [...values],
    },
  ])
  const parts = await rowsOf(tools, partsOf(experts.map(expert => expert[0]!)))
  return JSON.stringify({ experts: { nodes: together(tools, experts, parts) } })
}

const oneRows: Answer = async (tools, [id]) => {
  const [experts = [], ...parts] = await rowsOf(tools, [
    {
      name: 'expert',
      text: `select ${expertColumns}, e.birth_date, f.name, o.name from expert e join office f on f.id = e.office_id
        left join organisation o on o.id = e.employer_id left join term t on t.id = e.current_term_id where e.id = $1`,
      values: [id],
    },
    ...partsOf([Number(id)]),
  ])
  const [row] = experts
  if (!row) return '{"expert":null}'
  const [one] = together(tools, experts, parts)
  return JSON.stringify({
    expert: { ...one, birthDate: row[6], office: { name: row[7] }, employer: row[8] === null ? null : { name: row[8] } },
  })
}

const pageRows: Answer = async (tools, [office, load, id]) => {
  const [page = [], [count] = []] = await rowsOf(tools, [
    {
      name: 'page',
      text: `select id, name, open_assignments from expert where office_id = $1 and (open_assignments, id) > ($2, $3)
        order by open_assignments, id limit 20`,
      values: [office, load, id],
    },
    { name: 'count', text: 'select count(*)::int from expert where office_id = $1', values: [office] },
  ])
  const nodes = page.map(row => ({ id: tools.globalId('Expert', row[0]!), name: row[1], openAssignments: row[2] }))
  return JSON.stringify({ experts: { totalCount: count?.[0], nodes } })
}

/** The same statement as ours, its rows put together as roughly as can be: only the database's part and the wire. */
const statistics: Answer = async ({ pool }, values) => {
  const { rows } = await pool.query({ name: 'statistics', text: rosterStatement.text, values: [...values], rowMode: 'array' })
  return JSON.stringify(rows)
}

export const styles = {
  'Q1 json': text(
    'q1',
    `select json_build_object('experts', json_build_object('nodes', json_agg(${expertJson('')} order by e.id)))::text
     from expert e where e.id in (${listedIds})`,
  ),
  'Q1 rows': listedRows,
  'Q2 json': text(
    'q2',
    `select json_build_object('expert', ${expertJson(`, 'birthDate', e.birth_date,
      'office', (select json_build_object('name', name) from office where id = e.office_id),
      'employer', (select json_build_object('name', name) from organisation where id = e.employer_id)`)})::text from expert e where e.id = $1`,
  ),
  'Q2 rows': oneRows,
  'Q3 rows': statistics,
  'Q4 json': text(
    'q4',
    `select json_build_object('experts', json_build_object('totalCount', (select count(*) from expert where office_id = $1), 'nodes', (
      select json_agg(json_build_object('id', ${gid('Expert', 'e.id')}, 'name', e.name, 'openAssignments', e.open_assignments)) from (
        select id, name, open_assignments from expert where office_id = $1 and (open_assignments, id) > ($2, $3)
        order by open_assignments, id limit 20) e)))::text`,
  ),
  'Q4 rows': pageRows,
} satisfies Record<string, Answer>

export type Style = keyof typeof styles
