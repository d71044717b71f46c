import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { readSheet, type SheetForm } from '../../api/documents/read-sheet.ts'
import { writeSheet } from '../../api/documents/write-sheet.ts'
import { Refused } from '../../api/refusal.ts'
import { program } from '../files/samples.ts'
import { row, workbook, zipOf } from './workbooks.ts'

interface Person {
  readonly name: string
  readonly born: string
}
const form: SheetForm<Person> = {
  columns: { name: ['姓名', 'Name'], born: ['出生日期'] },
  row: z.object({ name: z.string().min(1, '姓名必填。 · A name is needed.'), born: z.iso.date('日期无效。 · No such day.') }),
  mostRows: 20_000,
}
const heading = row(3, '序号', '姓名', '出生日期')

test('what is written is read back: texts that look like formulas, days, numbers and gaps', async () => {
  const columns = ['姓名', '出生日期', '备注'].map(header => ({ header, width: 12 }))
  const rows = [
    ['=1+1', '1980-05-01', null],
    ['欧阳<&>"娜"', '2000-02-29', 7],
  ]
  const bytes = await writeSheet({ name: '名单', columns, rows })
  const wide: SheetForm<Person & { note: string }> = {
    ...form,
    columns: { ...form.columns, note: ['备注'] },
    row: z.object({ name: z.string(), born: z.string(), note: z.string() }),
  }
  assert.deepEqual(await readSheet(bytes, wide), {
    sheet: '名单',
    rows: [
      { row: 2, value: { name: '=1+1', born: '1980-05-01', note: '' } },
      { row: 3, value: { name: '欧阳<&>"娜"', born: '2000-02-29', note: '7' } },
    ],
    faults: [],
  })
})

test('S21 faulty rows are named by sheet, row and column, in both languages; a title above the heading and empty rows are passed over', async () => {
  const bytes = workbook(
    row(1, '推荐汇总表') +
      heading +
      row(4, '1', '甲', '1980-05-01') +
      row(5, '', '', '') +
      row(6, '2', '', '1980-02-30') +
      row(7, '3', '乙', ''),
  )
  const fault = (at: number, column: string, messageZh: string, messageEn: string) => {
    return { sheet: '汇总&名单', row: at, column, code: 'FAULTY_CELL', messageZh, messageEn }
  }
  assert.deepEqual(await readSheet(bytes, form), {
    sheet: '汇总&名单',
    rows: [{ row: 4, value: { name: '甲', born: '1980-05-01' } }],
    faults: [
      fault(6, '姓名', '姓名必填。', 'A name is needed.'),
      fault(6, '出生日期', '日期无效。', 'No such day.'),
      fault(7, '出生日期', '日期无效。', 'No such day.'),
    ],
  })
})

const tenMillionRows = () => Buffer.alloc(10_000_000 * 6, '<row/>')
const huge = () => Buffer.alloc(65 * 1024 * 1024, ' ')

/** What a hostile workbook is, how it is made, and how it is refused. */
const hostile: readonly (readonly [name: string, make: () => Buffer, code: string, cell?: string])[] = [
  ['a renamed program', () => program, 'NOT_A_WORKBOOK'],
  ['nothing at all', () => Buffer.alloc(0), 'NOT_A_WORKBOOK'],
  ['an archive of something else', () => zipOf([{ name: 'readme.txt', content: 'hello' }]), 'NOT_A_WORKBOOK'],
  ['half a workbook', () => workbook(heading).subarray(0, 700), 'WORKBOOK_BROKEN'],
  ['a bomb', () => workbook(huge()), 'WORKBOOK_TOO_LARGE'],
  ['a tight bomb below the limit of size', () => workbook(Buffer.alloc(30 * 1024 * 1024, ' ')), 'PACKED_TOO_TIGHTLY'],
  ['a header that admits to less', () => workbook(huge(), [], 4_000), 'WORKBOOK_BROKEN'],
  ['a header that admits to more', () => workbook(heading, [], 40_000), 'WORKBOOK_BROKEN'],
  ['two parts of one name', () => workbook(heading, [{ name: 'xl/workbook.xml', content: '<x/>' }]), 'WORKBOOK_BROKEN'],
  ['a part that climbs out', () => workbook(heading, [{ name: '../../etc/passwd', content: 'x' }]), 'WORKBOOK_BROKEN'],
  [
    '301 parts',
    () =>
      workbook(
        heading,
        Array.from({ length: 300 }, (_, i) => ({ name: `xl/${i}.xml`, content: '<x/>' })),
      ),
    'TOO_MANY_PARTS',
  ],
  ['10 million rows', () => workbook(tenMillionRows()), 'PACKED_TOO_TIGHTLY'],
  [
    '60,000 honest rows',
    () => workbook(Array.from({ length: 60_000 }, (_, i) => row(i + 1, `甲${i}`, `${i * 7_919}`)).join('')),
    'TOO_MANY_ROWS',
  ],
  ['a row far away', () => workbook(`${heading}<row r="1048576"><c r="A1048576"><v>1</v></c></row>`), 'TOO_MANY_ROWS'],
  ['a cell far away', () => workbook(`${heading}<row r="4"><c r="XFD4"><v>1</v></c></row>`), 'TOO_MANY_CELLS', 'XFD4'],
  ['a formula', () => workbook(`${heading}<row r="4"><c r="B4"><f>HYPERLINK("http://x")</f><v>1</v></c></row>`), 'FORMULA', 'B4'],
  [
    'a formula in another name space',
    () => workbook(`${heading}<x:row r="4"><x:c r="C4"><x:f t="array">1</x:f></x:c></x:row>`),
    'FORMULA',
    'C4',
  ],
  ['entities', () => workbook('', [{ name: 'xl/x.xml', content: '<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>' }]), 'ENTITIES'],
  ['macros', () => workbook(heading, [{ name: 'xl/vbaProject.bin', content: 'x' }]), 'MACROS'],
  ['no such columns', () => workbook(row(1, '名字', '生日')), 'COLUMNS_MISSING'],
]

for (const [name, make, code, cell] of hostile) {
  test(`a hostile workbook is refused quickly: ${name}`, async () => {
    const bytes = make()
    const before = process.cpuUsage()
    await assert.rejects(readSheet(bytes, form), (error: unknown) => {
      assert.ok(error instanceof Refused)
      const [refusal] = error.refusals as unknown as { code: string; cell?: string | null }[]
      assert.deepEqual([refusal!.code, refusal!.cell ?? undefined], [code, cell])
      return true
    })
    const { user, system } = process.cpuUsage(before)
    // Processor time, not the clock's: other tests run beside this one.
    assert.ok((user + system) / 1e6 < 1.5, `took ${(user + system) / 1e6} s of the processor`)
  })
}
