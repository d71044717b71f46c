/** The columns of a roster file. */

import { type CsvFault, type CsvRow, type CsvTable, type CsvTableForm, readCsvTable } from '../../documents/csv-table.ts'

/** Column names, Chinese and English; either may stand in the first row. */
export const IMPORT_COLUMNS = {
  name: ['姓名', 'name'],
  idNumber: ['身份证号', 'id_number'],
  phone: ['手机号', 'phone'],
  email: ['电子邮箱', 'email'],
  residence: ['户籍区划代码', 'residence'],
  employmentKind: ['从业方式', 'employment_kind'],
  employer: ['单位统一社会信用代码', 'employer'],
  post: ['职务', 'post'],
  politicalStatus: ['政治面貌', 'political_status'],
  education: ['学历', 'education'],
  heritageBearer: ['非遗传承人', 'heritage_bearer'],
  occupation: ['主要职业编码', 'occupation'],
  occupationName: ['主要职业名称', 'occupation_name'],
  trade: ['工种', 'trade'],
  otherOccupations: ['其他职业编码', 'other_occupations'],
  titleGrade: ['职称等级', 'title_grade'],
  titleName: ['职称名称', 'title_name'],
  titleGrantedOn: ['职称取得日期', 'title_granted_on'],
  skillLevel: ['职业技能等级', 'skill_level'],
  skillGrantedOn: ['技能等级取得日期', 'skill_granted_on'],
  termStartsOn: ['起聘日期', 'term_starts_on'],
  certificateNumber: ['聘书编号', 'certificate_number'],
} as const

export type ImportColumn = keyof typeof IMPORT_COLUMNS

/** Most people of one file: what a request's body holds. */
export const MOST_ROWS = 1_000

const form: CsvTableForm<ImportColumn> = {
  columns: IMPORT_COLUMNS,
  required: ['name', 'idNumber', 'phone', 'residence', 'employmentKind', 'occupation'],
  mostRows: MOST_ROWS,
}

/** One person of a file as written. */
export type ImportRow = CsvRow<ImportColumn>
export type ImportFile = CsvTable<ImportColumn>

/** The people of a file; or what keeps it from being read. */
export function readImportFile(csv: string): ImportFile | { readonly fault: CsvFault } {
  return readCsvTable(csv, form)
}
