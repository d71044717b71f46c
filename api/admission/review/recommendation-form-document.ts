import type { Content } from 'pdfmake/interfaces.js'
import { labelOf } from '../../../schema/base/enumeration.ts'
import {
  Attestation,
  EducationLevel,
  EmploymentKind,
  EventLevel,
  ExperienceKind,
  PoliticalStatus,
  ReviewLevel,
  Sex,
  SkillLevel,
  StudioLevel,
  TitleGrade,
} from '../../../schema/index.ts'
import { facts, headedTable, heading, titled } from '../../documents/parts.ts'
import type { PdfDocument } from '../../documents/pdf-document.ts'
import type { StoredForm } from '../application/stored-form.ts'

/** Everything the recommendation form says (S18, S31), as the record has it. Enumerations by their values, occupations by name. */
export interface RecommendationForm {
  readonly call: { readonly title: string; readonly documentNumber: string; readonly publishedAt: Date }
  readonly number: string
  readonly draft: boolean
  readonly submittedAt: Date | null
  readonly name: string
  readonly sex: Sex
  readonly birthDate: string
  readonly idNumber: string
  readonly phone: string
  readonly email: string | null
  readonly residence: string
  readonly employmentKind: EmploymentKind
  readonly employer: string | null
  readonly post: string | null
  readonly politicalStatus: PoliticalStatus | null
  readonly education: EducationLevel | null
  readonly degree: string | null
  readonly heritageBearer: boolean
  readonly office: string
  readonly occupations: readonly string[]
  readonly form: StoredForm
  /** Names of the occupations that the form gives by code. */
  readonly occupationNames: ReadonlyMap<string, string>
  readonly attestations: readonly Attestation[]
  readonly opinions: readonly {
    readonly level: ReviewLevel
    readonly reviewer: string
    readonly favourable: boolean
    readonly words: string | null
    readonly at: Date
  }[]
  /** A JPEG or PNG, as a data URL. */
  readonly photo: string | null
}

const none = '无'

/** The fields of the form in their order, each with what stands beside it: what is printed, and what is compared with the record (S31). */
export function formFields(form: RecommendationForm): readonly (readonly [label: string, value: string, wide?: boolean])[] {
  return [
    ['姓名', form.name],
    ['性别', labelOf(Sex, form.sex)],
    ['出生日期', form.birthDate],
    ['身份证号', form.idNumber],
    ['政治面貌', form.politicalStatus ? labelOf(PoliticalStatus, form.politicalStatus) : none],
    ['户口所在地', form.residence],
    ['学历', form.education ? labelOf(EducationLevel, form.education) : none],
    ['学位', form.degree ?? none],
    ['从业方式', labelOf(EmploymentKind, form.employmentKind)],
    ['职务', form.post ?? none],
    ['工作单位', form.employer ?? none, true],
    ['手机号', form.phone],
    ['电子邮箱', form.email ?? none],
    ['申报职业', form.occupations.join('、'), true],
    ['非遗传承人', form.heritageBearer ? '是' : '否'],
    ['受理机构', form.office],
  ]
}

/** The recommendation form for signature and stamps. A draft says that it is one. */
export function recommendationFormDocument(form: RecommendationForm): PdfDocument {
  const { call, form: told } = form
  const occupation = (code: string | null) => (code === null ? none : (form.occupationNames.get(code) ?? code))
  const until = (day: string | null) => day ?? '至今'
  const content: Content[] = [
    ...titled(`专家推荐表${form.draft ? '（草稿）' : ''}`, `${call.title}（${call.documentNumber}）`),
    ...(form.photo ? [{ image: form.photo, fit: [72, 96], alignment: 'right', margin: [0, 0, 0, 6] } as Content] : []),
    facts(formFields(form)),
    headedTable(
      '职称与职业技能等级',
      [
        ['等级', 80],
        ['证书名称', -1],
        ['职业', -1],
        ['证书编号', 90],
        ['取得日期', 64],
      ],
      told.credentials.map(held => [
        held.titleGrade ? labelOf(TitleGrade, held.titleGrade) : labelOf(SkillLevel, held.skillLevel!),
        held.name,
        occupation(held.occupation),
        held.certificateNumber ?? none,
        held.grantedOn,
      ]),
    ),
    headedTable(
      '荣誉',
      [
        ['荣誉', -1],
        ['证书编号', 110],
        ['授予日期', 64],
        ['撤销日期', 64],
      ],
      told.honours.map(held => [held.name, held.certificateNumber ?? none, held.grantedOn, held.revokedOn ?? none]),
    ),
    headedTable(
      '领办的技能大师工作室',
      [
        ['工作室', -1],
        ['级别', 64],
        ['起', 64],
        ['止', 64],
      ],
      told.studios.map(led => [led.studio, labelOf(StudioLevel, led.level), led.startsOn, until(led.endsOn)]),
    ),
    headedTable(
      '工作经历',
      [
        ['单位', -1],
        ['岗位', 90],
        ['从事职业', 100],
        ['起', 64],
        ['止', 64],
      ],
      told.employments.map(job => [job.employer, job.post, occupation(job.occupation), job.startsOn, until(job.endsOn)]),
    ),
    headedTable(
      '竞赛与评价经历',
      [
        ['类别', 120],
        ['活动名称', -1],
        ['级别', 48],
        ['职业', 90],
        ['日期', 64],
      ],
      told.experiences.map(one => [
        labelOf(ExperienceKind, one.kind),
        one.event,
        labelOf(EventLevel, one.level),
        occupation(one.occupation),
        one.heldOn,
      ]),
    ),
    heading('业绩贡献'),
    { text: told.achievements || none },
    heading('简历'),
    { text: told.resume || none },
    heading('本人承诺'),
    { ul: form.attestations.length > 0 ? form.attestations.map(given => labelOf(Attestation, given)) : ['尚未作出'] },
    { columns: [{ text: '本人签名：' }, { text: '日期：' }], margin: [0, 16, 0, 10] },
    ...(['EMPLOYER', 'OFFICE', 'CITY'] as const).map(level => opinionBlock(form, level)),
  ]
  const title = `专家推荐表 ${form.number}`
  return { title, date: form.submittedAt ?? call.publishedAt, content, foot: title, pages: [1, 40] }
}

/** The opinion of one level, and room for its stamp (S29). */
function opinionBlock({ opinions }: RecommendationForm, level: ReviewLevel): Content {
  const given = opinions.filter(opinion => opinion.level === level).at(-1)
  const text = given ? `${given.favourable ? '同意。' : '不同意。'}${given.words ?? ''}` : ''
  const signed = given ? `${given.reviewer}　${new Date(given.at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)}` : '　　年　月　日'
  return {
    unbreakable: true,
    table: {
      widths: [92, '*'],
      body: [
        [
          { text: `${labelOf(ReviewLevel, level)}意见`, style: 'label' },
          {
            stack: [
              { text, margin: [0, 4, 0, 24] },
              { text: `（盖章）　${signed}`, alignment: 'right' },
            ],
          },
        ],
      ],
    },
    margin: [0, 2, 0, 4],
  } as Content
}
