import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { openReading, type Reading, staffOf } from './reading.ts'

let reading: Reading
before(async () => {
  reading = await openReading()
})
after(() => reading.close())

/** What each criterion finds, by the numbers of the experts. */
const found: readonly (readonly [filter: object, experts: readonly number[]])[] = [
  [{ name: '王' }, [1, 4]],
  [{ name: '秀' }, [2, 4]],
  [{ name: '王秀' }, [4]],
  [{ name: '秀 兰' }, [4]],
  [{ name: '𠮷' }, [6]],
  [{ name: 'wangw' }, [1]],
  [{ name: 'wx' }, [4]],
  [{ name: '%' + '王' }, [1, 4]],
  [{ occupation: '6' }, [1, 2, 3]],
  [{ occupation: '6-18-02-04' }, [1, 2]],
  [{ trade: toGlobalId('Trade', 1) }, [1]],
  [{ honours: ['NANYUE'] }, [1]],
  [{ honours: [] }, []],
  [{ honourLevels: ['NATIONAL'] }, [1]],
  [{ studio: toGlobalId('SkillMasterStudio', 1) }, [1]],
  [{ studio: toGlobalId('SkillMasterStudio', 2) }, []],
  [{ studioLevels: ['PROVINCIAL', 'CITY'] }, [1]],
  [{ titleGrades: ['SENIOR', 'ASSOCIATE_SENIOR'] }, [1]],
  [{ skillLevels: ['TECHNICIAN', 'CHIEF'] }, [2]],
  [{ residence: '440823' }, [2, 3, 4]],
  [{ residence: '440823101' }, [3]],
  [{ employerDivision: '440823' }, [3]],
  [{ employer: toGlobalId('Organisation', 1) }, [1, 2]],
  [{ office: toGlobalId('Office', 3) }, [5, 6]],
  [{ term: { state: 'ACTIVE' } }, [1, 3]],
  [{ term: { state: 'ACTIVE', on: '2016-01-01' } }, [2]],
  [{ term: { state: 'UPCOMING' } }, [4]],
  [{ term: { state: 'UPCOMING', on: '2022-01-01' } }, [1, 3, 4]],
  [{ term: { state: 'EXPIRED', on: '2028-01-01' } }, [1, 2]],
  [{ term: { state: 'NONE', on: '2016-01-01' } }, [5, 6]],
  [{ free: { from: '2026-03-10', to: '2026-04-01' } }, [1, 2, 4, 5, 6]],
  [{ free: { from: '2026-05-02', to: '2026-05-02' } }, [3, 4, 5, 6]],
  [{ free: { from: '2025-03-01', to: '2025-03-01' } }, [1, 2, 3, 4, 5, 6]],
  [{ load: { from: 1 } }, [1, 2, 3]],
  [{ load: { to: 0 } }, [4, 5, 6]],
  [{ sex: 'FEMALE', name: '王' }, [4]],
  [{ age: { from: 71 } }, [3]],
  [{ age: { from: 27, to: 35 } }, [4, 6]],
  [{ age: { to: 27 } }, [6]],
  [{ heritageBearer: true }, [3]],
  [{}, [1, 2, 3, 4, 5, 6]],
]

const query = 'query ($filter: ExpertFilter) { experts(first: 100, filter: $filter) { totalCount nodes { id } } }'

for (const [filter, experts] of found) {
  test(`experts by ${JSON.stringify(filter)}`, async () => {
    const nodes = experts.map(id => ({ id: toGlobalId('Expert', id) }))
    assert.deepEqual(await reading.read(query, { filter }), { experts: { totalCount: experts.length, nodes } })
  })
}

test('a condition under one state says the same as the database says of each expert', async () => {
  const states = ['NONE', 'UPCOMING', 'ACTIVE', 'EXPIRED', 'REMOVED']
  for (const on of ['2014-06-01', '2015-01-01', '2019-12-31', '2020-01-01', '2023-06-01', '2027-12-31', '2031-01-01', '2040-01-01']) {
    const counts = await Promise.all(
      states.map(async state => {
        const answer = await reading.read(query, { filter: { term: { state, on } } })
        return [state, (answer as { experts: { totalCount: number } }).experts.totalCount]
      }),
    )
    const said = await reading.connections.use(['{1,2,3}', '{1,2,3}', '0', '0', '{}'], lease =>
      lease.query({ name: 'states', text: `select state, count(*) from term_state_on('{1,2,3,4,5,6}', $1::date) group by 1` }, [on]),
    )
    const expected = Object.fromEntries(said.map(([state, count]) => [state, Number(count)]))
    assert.deepEqual(Object.fromEntries(counts.filter(([, count]) => count !== 0)), expected, on)
  }
})

test('orders: Chinese names by pinyin, never on duty before long ago', async () => {
  const ordered = async (orderBy: string) => {
    const answer = await reading.read(`{ experts(orderBy: ${orderBy}) { nodes { name } } }`)
    return (answer as { experts: { nodes: { name: string }[] } }).experts.nodes.map(({ name }) => name)
  }
  const byName = ['陈国华', '李秀英', '王伟', '王秀兰', '赵丽', '𠮷田']
  assert.deepEqual(await ordered('NAME'), byName)
  assert.deepEqual(await ordered('NAME_DESC'), byName.toReversed())
  assert.deepEqual(await ordered('LAST_DUTY'), ['李秀英', '王秀兰', '赵丽', '𠮷田', '王伟', '陈国华'])
  assert.deepEqual((await ordered('LOAD_DESC')).slice(0, 3).toSorted(), ['王伟', '李秀英', '陈国华'].toSorted())
})

test('lists on the left: occupations, divisions, organisations, studios, engagements', async () => {
  const names = async (field: string, filter: string, name = 'name') => {
    const answer = (await reading.read(`{ ${field}(filter: {${filter}}) { nodes { ${name} } } }`)) as Record<
      string,
      { nodes: Record<string, string>[] }
    >
    return answer[field]?.nodes.map(node => node[name])
  }
  assert.deepEqual(await names('occupations', 'under: "6-18"', 'code'), ['6-18', '6-18-02', '6-18-02-01', '6-18-02-04'])
  assert.deepEqual(await names('occupations', 'text: "电焊"'), ['焊工'])
  assert.deepEqual(await names('occupations', 'level: 4, green: true'), ['铸造工'])
  assert.deepEqual(await names('divisions', 'level: COUNTY'), ['遂溪县', '徐闻县'])
  assert.deepEqual(await names('organisations', 'text: "\\\\"'), ['湛江"一号"船厂\\有限公司'])
  assert.deepEqual(await names('organisations', 'text: "_"'), [])
  assert.deepEqual(await names('skillMasterStudios', 'levels: [PROVINCIAL], occupation: "6"'), ['王伟技能大师工作室'])
  assert.deepEqual(await names('engagements', 'startsOn: {from: "2025-09-01", to: "2025-12-31"}', 'title'), [
    '徐闻技术指导',
    '遂溪技术指导',
  ])
  assert.deepEqual(await names('engagements', 'occupation: "6-18", kinds: [REVIEW]', 'title'), ['工作室评审'])
})

test('a county sees its own: lists, counts, nodes, nested lists alike', async () => {
  const query = `query ($one: ID!, $other: ID!) {
    experts { totalCount nodes { name } } one: expert(id: $one) { name } other: node(id: $other) { id }
    occupation(code: "4") { experts { totalCount nodes { name } } }
    offices { nodes { name experts { totalCount } } }
  }`
  const given = { one: toGlobalId('Expert', 4), other: toGlobalId('Expert', 5) }
  assert.deepEqual(await reading.read(query, given, staffOf(2)), {
    experts: { totalCount: 2, nodes: [{ name: '陈国华' }, { name: '王秀兰' }] },
    one: { name: '王秀兰' },
    other: null,
    occupation: { experts: { totalCount: 1, nodes: [{ name: '王秀兰' }] } },
    offices: {
      nodes: [
        { name: '湛江市人社局', experts: { totalCount: 0 } },
        { name: '遂溪县人社局', experts: { totalCount: 2 } },
        { name: '徐闻县人社局', experts: { totalCount: 0 } },
      ],
    },
  })
  const nobody = { grants: [], offices: [], engagementOffices: [] }
  assert.deepEqual(await reading.read('{ experts { totalCount nodes { name } } engagements { totalCount } }', {}, nobody), {
    experts: { totalCount: 0, nodes: [] },
    engagements: { totalCount: 0 },
  })
})
