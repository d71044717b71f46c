import type { Content } from 'pdfmake/interfaces.js'
import { facts, headedTable, heading, titled } from '../../documents/parts.ts'
import type { PdfDocument } from '../../documents/pdf-document.ts'
import { commitmentOf } from '../../draw/document.ts'
import { isByMachine } from '../../draw/draw.ts'
import { poolRootOf } from '../../draw/freeze.ts'
import { type DrawRecord, type Gap, isSeat } from '../../draw/record.ts'
import { type RuleSubjects, ruleName } from '../rules/rule-names.ts'
import { fairnessFacts } from './fairness-facts.ts'

/** What of a draw the record does not say itself. */
export interface DrawSubject {
  readonly engagement: string
  readonly panel: string
  readonly office: string
  readonly period: string
  readonly drawnAt: Date
  readonly drawnBy: string
  /** Who stands behind the labels that are printed: members and reserves, nobody else of the pool. */
  readonly nameOf: ReadonlyMap<string, string>
  readonly subjects: RuleSubjects
  /** Whether only the gap of an earlier draw was drawn. */
  readonly supplement: boolean
}

const causes = { DECLINED: '谢绝', CONFLICTED: '回避', BUSY: '时间冲突', REMOVED: '出库' } as const
const routes = { NAMED: '指定', DRAWN: '抽取', REPLACEMENT: '补抽' } as const
const roles: Readonly<Record<string, string>> = {
  CHIEF_JUDGE: '裁判长',
  PANEL_LEAD: '组长',
  JUDGE: '裁判员',
  ASSESSOR: '考评员',
  MEMBER: '成员',
}

/** The record of a draw for the file: who was drawn, by which rules and chances, and with what anybody can check it (draw protocol §11). */
export function drawRecordDocument(record: DrawRecord, subject: DrawSubject): PdfDocument {
  const { document, ceremony, result, rounds } = record
  const name = (label: string) => subject.nameOf.get(label) ?? label.slice(0, 16)
  const people = document.types.reduce((sum, type) => sum + type.people, 0)
  const missing = (['officer', 'supervisor'] as const).filter(holder => ceremony[holder].reveal === '')
  const told = fairnessFacts(document)
  const [chances, proof] = [told.slice(0, -1), told.at(-1)!]
  const content: Content[] = [
    ...titled('专家抽取记录', `${subject.engagement} · ${subject.panel}`),
    facts([
      ['主办机构', subject.office],
      ['任务日期', subject.period],
      ['抽取编号', document.drawId],
      ['第几次抽取', subject.supplement ? `${document.attempt}（补充抽取：在席成员留任，只抽空缺）` : String(document.attempt)],
      ...announcementFacts(document),
      ['冻结时间', moment(document.frozenAt)],
      ['抽取时间', moment(subject.drawnAt.toISOString())],
      ['抽取员', subject.drawnBy],
      ['密钥保管', document.custody === 'HOLDERS' ? '抽取员与监督员各自保管' : '服务器代管（保障较弱，须有公共随机值）'],
      ['备选人数', String(people)],
      ['席位／候补', `${document.size} 席／${document.reserves} 名`],
    ]),
    headedTable(
      '一、组成规则',
      [
        ['规则', -1],
        ['至少', 60],
        ['至多', 60],
      ],
      document.rows.length === 0
        ? [['无组成规则', '', '']]
        : document.rows.map(({ key, lo, hi }) => [ruleName(key, 'zh-CN', subject.subjects), String(lo), String(hi)]),
    ),
    headedTable(
      '二、抽取结果',
      [
        ['席位', 40],
        ['角色', 90],
        ['姓名', -1],
        ['产生方式', 90],
      ],
      result.seats.map(seat => {
        const route = subject.supplement && seat.route === 'NAMED' ? '留任' : routes[seat.route]
        return [String(seat.number), roles[seat.role] ?? '成员', name(seat.label), route]
      }),
    ),
    { text: `候补（按次序）：${result.reserves.map(name).join('、') || '无'}`, margin: [0, 0, 0, 6] },
    heading('三、机会'),
    facts([
      ...chances,
      ...pickFacts(record),
      ['所中方案', `第 ${result.outcome + 1} 个，共 ${document.lottery.outcomes.length} 个`],
      ...(document.rounding
        ? [['方案内分配', `${document.rounding.family.length} 条单位、地区上限在方案内按期望值抽定（协议第 13 节）`] as const]
        : []),
      [...proof, true],
    ]),
    ...replacements(rounds, name),
    {
      unbreakable: true,
      stack: [
        heading(rounds.length === 0 ? '四、核验' : '五、核验'),
        {
          text: '以下摘要与证明文件一致。任何人可用证明文件在本机重新计算全部结果：jiangku verify-draw 文件。',
          style: 'small',
          margin: [0, 0, 0, 4],
        },
        facts([
          ['承诺', commitmentOf(document), true],
          ['备选名单根', poolRootOf(document), true],
          ['种子', record.seed, true],
          ['抽取员链首', ceremony.officer.head, true],
          ['监督员链首', ceremony.supervisor.head, true],
          ['公共随机值', document.publicValue ? `${document.publicValue.source}：${ceremony.publicValue}` : '未使用', true],
          ['未揭示', missing.map(holder => (holder === 'officer' ? '抽取员' : '监督员')).join('、') || '无', true],
        ]),
      ],
    },
    {
      columns: ['抽取员（签字）：', '监督员（签字）：', '日期：'].map(text => ({ text })),
      margin: [0, 30, 0, 0],
    },
  ]
  const title = `专家抽取记录 ${document.drawId}`
  return { title, date: subject.drawnAt, content, foot: title, pages: [1, 30] }
}

/** Which ball or integer picked the outcome, of how many. */
function pickFacts({ document, result: { pick, outcome } }: DrawRecord): readonly (readonly [string, string, wide?: boolean])[] {
  const { total, outcomes } = document.lottery
  if (!isByMachine(document)) {
    return [
      ['抽签总权重', String(total)],
      ['抽签整数', String(pick)],
    ]
  }
  const before = outcomes.slice(0, outcome).reduce((sum, { weight }) => sum + weight, 0)
  return [
    ['抽签方式', '摇号机摇一千球之一；各球对应的方案见球号表', true],
    ['摇中球号', `第 ${pick + 1} 号（所中方案占第 ${before + 1} 至 ${before + outcomes[outcome]!.weight} 号球）`, true],
  ]
}

const changeWords = { JOINED: '进入', LEFT: '离开' } as const
const sideWords: Readonly<Record<string, string>> = {
  EXPERT: '专家本人申报',
  HOST: '承办单位提出',
  OFFICE: '主办机构登记',
  SCHEDULE: '专家日程（本人申报或另有任务）',
  RECORD: '档案变动',
}

/** When the freeze was announced, and how the pool changed until it came. */
function announcementFacts({ announcement }: DrawRecord['document']): readonly (readonly [string, string])[] {
  if (!announcement) return []
  const { madeAt, freezeAt, changes } = announcement
  const words = changes.map(({ change, by, people }) => `${changeWords[change]} ${people} 人（${sideWords[by] ?? by}）`)
  return [
    ['冻结预告', `${moment(madeAt)} 预告，${moment(freezeAt)} 冻结`],
    ['其间名单变动', words.join('；') || '无'],
  ]
}

function replacements(rounds: DrawRecord['rounds'], name: (label: string) => string): Content[] {
  if (rounds.length === 0) return []
  const rows = rounds.flatMap(({ departures, seats }, round) => [
    ...departures.map(({ seat, cause }) => [String(round + 1), `第 ${seat} 席空出：${causes[cause]}`]),
    ...seats.map(seat => [String(round + 1), isSeat(seat) ? `第 ${seat.number} 席补为：${name(seat.label)}` : gapText(seat)]),
  ])
  return [
    headedTable(
      '四、补抽',
      [
        ['轮次', 40],
        ['经过', -1],
      ],
      rows,
    ),
  ]
}

const gapText = ({ number, reason }: Gap) =>
  `第 ${number} 席${reason === 'NOBODY_FITS' ? '无人可补，须另行补充抽取' : '候补用尽，下一轮开启链值'}`

/** A moment in Asia/Shanghai, to the second. */
function moment(instant: string): string {
  const shanghai = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  return `${shanghai.slice(0, 10)} ${shanghai.slice(11, 19)}`
}
