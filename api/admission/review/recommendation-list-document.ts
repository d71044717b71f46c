import type { Content } from 'pdfmake/interfaces.js'
import { labelOf } from '../../../schema/base/enumeration.ts'
import { Sex, SkillLevel, TitleGrade } from '../../../schema/index.ts'
import { facts, rowsTable, titled } from '../../documents/parts.ts'
import type { PdfDocument } from '../../documents/pdf-document.ts'
import type { SheetDocument } from '../../documents/write-sheet.ts'
import type { Listed } from './listed.ts'

/** A closed recommendation list with its people: the numbers were reconciled when it was closed (S21). */
export interface RecommendationListRecord {
  readonly call: string
  readonly callNumber: string
  readonly office: string
  readonly number: number
  readonly people: number
  readonly received: number
  readonly notRecommended: number
  readonly documentNumber: string | null
  readonly closedAt: Date
  readonly closedBy: string
  readonly listed: readonly Listed[]
}

/** Columns of the list, on paper and in a workbook, with their widths in points and characters. */
const columns = [
  ['序号', 22, 6],
  ['姓名', 40, 10],
  ['性别', 22, 6],
  ['出生日期', 48, 12],
  ['身份证号', 78, 20],
  ['工作单位', -1, 30],
  ['职务', 44, 14],
  ['职称或技能等级', 52, 16],
  ['申报职业', 60, 20],
  ['荣誉', 72, 24],
  ['工作室', 56, 24],
  ['联系电话', 50, 14],
] as const

/** What the list says of its people, row by row. */
export function listRows(listed: readonly Listed[]): string[][] {
  return listed.map((person, index) => {
    const { credentials, honours, studios } = person.form
    const grades = credentials.map(held => (held.titleGrade ? labelOf(TitleGrade, held.titleGrade) : labelOf(SkillLevel, held.skillLevel!)))
    const standing = honours.filter(({ revokedOn }) => revokedOn === null)
    return [
      String(index + 1),
      person.name,
      labelOf(Sex, person.sex),
      person.birthDate,
      person.idNumberMasked,
      person.employer ?? '',
      person.post ?? '',
      [...new Set(grades)].join('、'),
      person.occupations,
      standing.map(({ name }) => name).join('、'),
      studios
        .filter(({ endsOn }) => endsOn === null)
        .map(({ studio }) => studio)
        .join('、'),
      person.phoneMasked,
    ]
  })
}

/** The list on paper. Throws when it does not have as many people as it says: it reconciles or is not printed. */
export function recommendationListDocument(record: RecommendationListRecord): PdfDocument {
  const { listed, people } = record
  if (listed.length !== people) throw new RangeError(`a list of ${people} people has ${listed.length}`)
  const content: Content[] = [
    ...titled('专家推荐汇总表', `${record.call}（${record.callNumber}）`),
    facts([
      ['推荐单位', record.office],
      ['推荐文号', record.documentNumber ?? '无'],
      ['批次', String(record.number)],
      ['推荐人数', String(people)],
      ['受理总数', String(record.received)],
      ['未推荐数', String(record.notRecommended)],
    ]),
    rowsTable(
      columns.map(([header, width]) => [header, width] as const),
      listRows(listed),
      7.5,
    ),
    {
      columns: [`合计：${people} 人`, `经办人：${record.closedBy}`, '推荐单位（盖章）：', '日期：'].map(text => ({ text })),
      margin: [0, 14, 0, 0],
    },
  ]
  const title = `专家推荐汇总表 ${record.office} 第${record.number}批`
  return { title, date: record.closedAt, content, landscape: true, foot: title, pages: [1, 2 + Math.ceil(people / 6)] }
}

/** The list as a workbook. */
export function recommendationListSheet({ listed }: RecommendationListRecord): SheetDocument {
  return {
    name: '推荐汇总表',
    columns: columns.map(([header, , width]) => ({ header, width })),
    rows: listRows(listed).map(([number, ...cells]) => [Number(number), ...cells]),
  }
}
