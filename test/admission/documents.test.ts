import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { z } from 'zod'
import { readSheet } from '../../api/documents/read-sheet.ts'
import { writeSheet } from '../../api/documents/write-sheet.ts'
import { checkFile } from '../../api/files/check-file.ts'
import { keeper } from '../../api/files/keeper.ts'
import { receiveFile } from '../../api/files/receive-file.ts'
import { sendFile } from '../../api/files/send-file.ts'
import { inTransaction } from '../../api/transaction.ts'
import type { Viewer } from '../../api/viewer.ts'
import { fromGlobalId, toGlobalId } from '../../schema/base/global-id.ts'
import { readPdf, textInOrder } from '../documents/pdf.ts'
import { Admission } from './world.ts'

const admission = await Admission.open()
const { world } = admission
after(() => admission.close())

/** Prints a document over GraphQL and fetches its bytes over the ticket. */
async function printed(viewer: Viewer, document: string, subjectId: string): Promise<Buffer> {
  const input = { document, subjectId, purpose: 'REVIEW' }
  const path: string = (await admission.mutate(viewer, 'printDocument', 'path', input)).path
  const { bytes } = await sendFile(world.context(viewer), path.slice('/files/'.length))
  return buffer(bytes)
}

/** A clean file of a viewer. */
async function sent(viewer: Viewer, kind: string, bytes: Buffer): Promise<string> {
  const { path, file } = await admission.mutate(viewer, 'requestUpload', 'path file { id }', { kind, name: '汇总表.xlsx' })
  await receiveFile(world.context(viewer), path.slice('/files/'.length), Readable.from([bytes]))
  await inTransaction(world.context(keeper), act => checkFile(act, { file: fromGlobalId(file.id)!.id }))
  return file.id
}

const applicant = await admission.applicant()
const person = admission.person({
  name: '欧阳娜',
  sex: 'FEMALE',
  post: '焊接班长',
  education: 'COLLEGE',
  politicalStatus: 'NO_PARTY',
}) as Record<string, string>
const form = admission.form({
  honours: [{ kindCode: 'NATIONAL_MODEL_WORKER', grantedOn: '2019-05-01', certificateNumber: '劳模2019-7' }],
  experiences: [{ kind: 'JUDGED', event: '广东省焊工技能竞赛', level: 'PROVINCIAL', occupationCode: '6-18-02-04', heldOn: '2020-09-01' }],
  resume: '2008年起从事焊接。',
})
const id = await admission.recommended({ person, form }, applicant)

test('S31 the recommendation form as PDF agrees with the record field by field, proved by reading the PDF back', async () => {
  const bytes = await printed(admission.reviewer, 'RECOMMENDATION_FORM', id)
  if (process.env.LOOK) writeFileSync(`${process.env.LOOK}-form.pdf`, bytes)
  // The electronic version is what the API says, in the labels of the public schema.
  const { application, occupation } = await admission.ask(
    applicant,
    `query ($id: ID!) { occupation(code: "6-18-02-04") { name } application(id: $id) { id name birthDate post degree heritageBearer employer { name } residence { name }
      office { name } call { title documentNumber } occupations { occupation { name } } attestations } }`,
    { id },
  )
  const { applicationForm } = await admission.ask(
    applicant,
    `query ($id: ID!) { applicationForm(applicationId: $id) { form { achievements resume
    credentials { name grantedOn } honours { name certificateNumber grantedOn } employments { employer post startsOn } experiences { event heldOn } } } }`,
    { id },
  )
  const told = applicationForm.form
  const [credential] = told.credentials
  const [honour] = told.honours
  const [job] = told.employments
  const [experience] = told.experiences
  const expected = [
    ['专家推荐表', `${application.call.title}（${application.call.documentNumber}）`],
    ['姓名', application.name, '性别', '女', '出生日期', application.birthDate, '身份证号', person.idNumber],
    ['政治面貌', '群众', '户口所在地', `广东省湛江市${application.residence.name}`, '学历', '大专', '学位', application.degree ?? '无'],
    ['从业方式', '有固定单位', '职务', application.post, '工作单位', application.employer.name, '手机号', person.phone, '电子邮箱', '无'],
    ['申报职业', application.occupations.map((one: { occupation: { name: string } }) => one.occupation.name).join('、')],
    ['非遗传承人', application.heritageBearer ? '是' : '否', '受理机构', application.office.name],
    [
      '职称与职业技能等级',
      '等级',
      '证书名称',
      '职业',
      '证书编号',
      '取得日期',
      '技师',
      credential.name,
      occupation.name,
      '无',
      credential.grantedOn,
    ],
    ['荣誉', '荣誉', '证书编号', '授予日期', '撤销日期', honour.name, honour.certificateNumber, honour.grantedOn, '无'],
    ['领办的技能大师工作室', '工作室', '级别', '起', '止', '无'],
    ['工作经历', '单位', '岗位', '从事职业', '起', '止', job.employer, job.post, occupation.name, job.startsOn, '至今'],
    [
      '竞赛与评价经历',
      '类别',
      '活动名称',
      '级别',
      '职业',
      '日期',
      '担任裁判',
      experience.event,
      '省级',
      occupation.name,
      experience.heldOn,
    ],
    ['业绩贡献', told.achievements, '简历', told.resume, '本人承诺'],
  ]
  const text = await textInOrder(bytes)
  assert.ok(text.startsWith(expected.flat().join('').replaceAll(/\s/g, '')), text)
  assert.match(text, /推荐单位初审意见同意。/)
  assert.ok((await printed(admission.reviewer, 'RECOMMENDATION_FORM', id)).equals(bytes), 'equal records make equal bytes')
})

test('S18 the form with the whole ID number is printed by those concerned only, and each printing is logged', async () => {
  const input = { document: 'RECOMMENDATION_FORM', subjectId: id, purpose: 'REVIEW' }
  const stranger = await admission.applicant()
  assert.deepEqual(await admission.refused(stranger, 'printDocument', 'path', input), ['NOT_FOUND'])
  const organiser = await world.staff(['ORGANISER'], world.county)
  assert.deepEqual(await admission.refused(organiser, 'printDocument', 'path', input), ['ROLE_NEEDED'])
  await printed(admission.reviewer, 'RECOMMENDATION_FORM', id)
  await printed(admission.approver, 'RECOMMENDATION_FORM', id)
  const [entry] = await world.rows(
    `select actor, subject_type, details->>'purpose' as purpose from act_log where verb = 'document.printed' order by id desc limit 1`,
  )
  assert.deepEqual(entry, { actor: admission.approver.account, subject_type: 'Application', purpose: 'REVIEW' })
})

test('a name without a printable glyph is refused by name before anything is printed', async () => {
  const rare = await admission.applicant()
  const draft = await admission.draft(rare, { person: admission.person({ name: '𠮷田' }) })
  const { userErrors } = await admission
    .ask(
      rare,
      `mutation ($input: PrintDocumentInput!) { printDocument(input: $input) { userErrors { code ... on UnprintableText { characters places } } } }`,
      { input: { document: 'RECOMMENDATION_FORM', subjectId: draft, purpose: 'OWN_RECORD' } },
    )
    .then(data => data.printDocument)
  assert.deepEqual(userErrors, [
    { code: 'UNPRINTABLE_TEXT', characters: ['𠮷（U+20BB7）'], places: [`专家推荐表 ${fromGlobalId(draft)!.id}`] },
  ])
})

const officeId = toGlobalId('Office', world.county.id)
const row = (name: string, born: string, employer: string, occupations: string) => [name, born, employer, occupations]
const sheetOf = (rows: readonly string[][]) =>
  writeSheet({ name: '推荐汇总表', columns: ['姓名', '出生日期', '工作单位', '申报职业'].map(header => ({ header, width: 12 })), rows })
const reconcile = (fileId: string) =>
  admission.mutate(
    admission.reviewer,
    'reconcileRecommendationList',
    'reconciliation { rows recommended agreeing missing reconciled faults { sheet row column code } }',
    { callId: admission.callId, officeId, fileId },
  )

test('S21 a workbook is reconciled with what was recommended: differences, strangers, doubles and gaps by sheet, row and column', async () => {
  await admission.recommended({ person: admission.person({ name: '陈三' }) })
  const employer = admission.employer.name
  const faulty = await sheetOf([
    row('欧阳娜', '1980-05-01', '另一单位', '焊工'),
    row('李四', '1980-05-01', employer, '焊工'),
    row('欧阳娜', '1980-05-01', employer, '焊工'),
    row('', '1980-13-01', '', '焊工'),
  ])
  const { reconciliation, userErrors } = await reconcile(await sent(admission.reviewer, 'RECOMMENDATION_LIST', faulty))
  assert.deepEqual(userErrors, [])
  const at = (line: number, column: string, code: string) => ({ sheet: '推荐汇总表', row: line, column, code })
  assert.deepEqual(reconciliation, {
    rows: 4,
    recommended: 2,
    agreeing: 0,
    missing: ['陈三'],
    reconciled: false,
    faults: [
      at(2, '工作单位', 'DIFFERS'),
      at(3, '姓名', 'NOT_RECOMMENDED'),
      at(4, '姓名', 'TWICE_IN_FILE'),
      at(5, '姓名', 'FAULTY_CELL'),
      at(5, '出生日期', 'FAULTY_CELL'),
    ],
  })
  const good = await sheetOf([row('陈三', '1980-05-01', employer, '焊工'), row('欧阳娜', '1980-05-01', employer, '焊工')])
  const { reconciliation: clean } = await reconcile(await sent(admission.reviewer, 'RECOMMENDATION_LIST', good))
  assert.deepEqual(clean, { rows: 2, recommended: 2, agreeing: 2, missing: [], reconciled: true, faults: [] })
})

test('S21 a closed list is printed and exported with reconciled counts; the workbook is read back whole', async () => {
  const { id: listId } = await admission.closeList(2)
  const onPaper = await printed(admission.reviewer, 'RECOMMENDATION_LIST', listId)
  const text = await textInOrder(onPaper)
  assert.equal((await readPdf(onPaper)).length, 1, 'two people fit on one page')
  assert.match(text, /推荐人数2受理总数\d+未推荐数0/)
  assert.match(text, /1欧阳娜女1980-05-01/)
  assert.match(text, /2陈三男1980-05-01/)
  assert.match(text, /合计：2人/)
  const workbook = await printed(admission.approver, 'RECOMMENDATION_LIST_WORKBOOK', listId)
  const { rows, faults } = await readSheet(workbook, {
    columns: { number: ['序号'], name: ['姓名'], honours: ['荣誉'], idNumber: ['身份证号'] },
    row: z.object({ number: z.string(), name: z.string(), honours: z.string(), idNumber: z.string() }),
    mostRows: 10,
  })
  const masked = (value: string) => `${value.slice(0, 2)}${'*'.repeat(15)}${value.slice(-1)}`
  assert.deepEqual(faults, [])
  assert.deepEqual(
    rows.map(({ value }) => [value.number, value.name, value.honours]),
    [
      ['1', '欧阳娜', '全国劳动模范'],
      ['2', '陈三', ''],
    ],
  )
  assert.equal(rows[0]!.value.idNumber, masked(person.idNumber!), 'no list shows a whole ID number')
  const organiser = await world.staff(['ORGANISER'], world.county)
  assert.deepEqual(
    await admission.refused(organiser, 'printDocument', 'path', { document: 'RECOMMENDATION_LIST', subjectId: listId, purpose: 'REVIEW' }),
    ['ROLE_NEEDED'],
  )
})
