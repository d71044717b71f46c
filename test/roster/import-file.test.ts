import assert from 'node:assert/strict'
import { test } from 'node:test'
import { IMPORT_COLUMNS, MOST_ROWS, readImportFile } from '../../api/roster/import/import-columns.ts'
import { EMPLOYMENT_KINDS, readDay, readPhone, readWord, readYes, SKILL_LEVELS } from '../../api/roster/import/import-words.ts'

const required = '姓名,身份证号,手机号,户籍区划代码,从业方式,主要职业编码'

test('columns are known by either name, in any order', () => {
  const file = readImportFile('phone,NAME,id_number,residence,employment_kind,occupation\n1,2,3,4,5,6\n,,,,,\n')
  assert.ok('rows' in file)
  assert.deepEqual(
    file.rows.map(({ row, cells: { phone, name, idNumber, occupation, email } }) => ({ row, phone, name, idNumber, occupation, email })),
    [{ row: 2, phone: '1', name: '2', idNumber: '3', occupation: '6', email: '' }],
  )
  assert.deepEqual([file.called.idNumber, file.called.email], ['id_number', '电子邮箱'])
  const all = Object.values(IMPORT_COLUMNS)
  assert.equal(new Set(all.flat()).size, 2 * all.length)
})

test('what keeps a file from being read is told, and never what stands in it', () => {
  const fault = (csv: string) => {
    const file = readImportFile(csv)
    return 'fault' in file ? file.fault : undefined
  }
  assert.deepEqual(fault(''), {
    code: 'COLUMNS_MISSING',
    columns: ['姓名', '身份证号', '手机号', '户籍区划代码', '从业方式', '主要职业编码'],
  })
  assert.deepEqual(fault('姓名,身份证号,手机号\n'), { code: 'COLUMNS_MISSING', columns: ['户籍区划代码', '从业方式', '主要职业编码'] })
  assert.deepEqual(fault('张三,11010519491231002X,姓名\n'), { code: 'COLUMNS_UNKNOWN', columns: ['A', 'B'] })
  assert.deepEqual(fault(`${required},name\n`), { code: 'COLUMNS_TWICE', columns: ['name'] })
  assert.deepEqual(fault(`${required}\n1,2,3,4,5\n`), { code: 'ROW_LENGTH', row: 2, cells: 5, expected: 6 })
  assert.deepEqual(fault(`${required}\n1,"2,3,4,5,6\n`), { code: 'CSV_BROKEN', row: 2 })
  assert.deepEqual(fault(`${required}\n,,,,,\n`), { code: 'NO_ROWS' })
  assert.deepEqual(fault(`${required}\n${'1,2,3,4,5,6\n'.repeat(MOST_ROWS + 1)}`), {
    code: 'TOO_MANY_ROWS',
    rows: MOST_ROWS + 1,
    most: MOST_ROWS,
  })
})

test('words, days and numbers are read as people write them', () => {
  assert.deepEqual(
    ['在职', 'employed', 'RETIRED', '失业'].map(cell => readWord(EMPLOYMENT_KINDS, cell)),
    ['EMPLOYED', 'EMPLOYED', 'RETIRED', undefined],
  )
  assert.equal(readWord(SKILL_LEVELS, '二级/技师'), 'TECHNICIAN')
  assert.deepEqual(
    ['2022-11-18', '2022/1/8', '2022.1.8', '2022年11月18日', '２０２２－１１－１８', '2022-02-29', '44883', '18/11/2022'].map(readDay),
    ['2022-11-18', '2022-01-08', '2022-01-08', '2022-11-18', '2022-11-18', undefined, undefined, undefined],
  )
  assert.deepEqual(['14000000001', '+86 140-0000-0001', '8614000000001', '0759-1234567', '140000000011'].map(readPhone), [
    '14000000001',
    '14000000001',
    '14000000001',
    undefined,
    undefined,
  ])
  assert.deepEqual(['', '是', 'No', '1', '也许'].map(readYes), [false, true, false, true, undefined])
})
