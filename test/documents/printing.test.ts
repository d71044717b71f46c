import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPrintable, missingGlyphs } from '../../api/documents/glyphs.ts'
import { makePdf } from '../../api/documents/make-pdf.ts'
import type { PdfDocument } from '../../api/documents/pdf-document.ts'
import { Refused } from '../../api/refusal.ts'
import { readPdf, textOfPdf } from './pdf.ts'

const document: PdfDocument = {
  title: '试印',
  date: new Date('2022-11-18T00:00:00Z'),
  foot: '湛江市人力资源和社会保障局',
  pages: [1, 1],
  content: [
    { text: '聘书', style: 'title' },
    { text: [{ text: '龘', bold: true }, '喆、淼、鑫、赟、祎、珺、昇、堃；Ångström 1—9，〇'] },
    {
      table: {
        body: [
          ['姓名', '欧阳娜'],
          ['职业', '焊工'],
        ],
      },
    },
  ],
}

test('a document is printed in embedded fonts and read back whole; equal records make equal bytes', async () => {
  const [one, other] = await Promise.all([makePdf(document), makePdf(document)])
  assert.deepEqual(one.bytes.equals(other.bytes), true)
  assert.equal(one.pages, 1)
  assert.equal(
    await textOfPdf(one.bytes),
    '聘书龘喆、淼、鑫、赟、祎、珺、昇、堃；Ångström1—9，〇姓名欧阳娜职业焊工湛江市人力资源和社会保障局第1页，共1页',
  )
  const raw = one.bytes.toString('latin1')
  const embedded = [...raw.matchAll(/\/FontName \/([\w+-]+)/g)].map(match => match[1]!)
  assert.deepEqual(embedded.map(name => name.replace(/^[A-Z]{6}\+/, '')).sort(), [
    'NotoSansSC-Bold',
    'NotoSerifSC-Bold',
    'NotoSerifSC-Regular',
  ])
  assert.equal([...raw.matchAll(/\/FontFile2/g)].length, 3)
})

test('another record makes other bytes', async () => {
  const changed = { ...document, content: [...document.content, { text: '第二' }] }
  assert.notDeepEqual((await makePdf(document)).bytes, (await makePdf(changed)).bytes)
})

test('a character without a glyph is refused by name and place, never printed as a gap', async () => {
  assert.deepEqual(missingGlyphs('吉𠮷田\n𠮷\u200B'), ['𠮷', '\u200B'])
  const refusal = checkPrintable({ 姓名: '𠮷田', 单位: '湛江港', 备注: null }) as unknown as {
    characters: string[]
    places: string[]
    code: string
    messageZh: string
  }
  assert.deepEqual(
    { ...refusal },
    {
      code: 'UNPRINTABLE_TEXT',
      messageZh: '以下字符没有可打印的字形：𠮷（U+20BB7）；位于：姓名。请改用规范字后再打印。',
      messageEn: 'These characters have no printable glyph: 𠮷（U+20BB7）, in: 姓名.',
      characters: ['𠮷（U+20BB7）'],
      places: ['姓名'],
    },
  )
  await assert.rejects(async () => makePdf({ ...document, content: [{ table: { body: [['姓名', { text: '𠮷' }]] } }] }), Refused)
})

test('a document of another number of pages than it promised is a bug, not a printout', async () => {
  const long = { ...document, content: Array.from({ length: 200 }, (_, i) => ({ text: `第${i}行` })) }
  await assert.rejects(makePdf(long), /试印: \d+ pages, not 1 to 1/)
  assert.ok((await readPdf((await makePdf({ ...long, pages: [2, 9] })).bytes)).length > 1)
})

test('a document fetches nothing and opens no file', async () => {
  for (const image of ['http://127.0.0.1:9/x.png', '/etc/hostname', 'file:///etc/hostname']) {
    await assert.rejects(makePdf({ ...document, content: [{ image }] }))
  }
})
