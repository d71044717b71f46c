import type { AssignmentState, SeatRole } from '../_generated.ts'
import type { Language } from '../exchange.ts'

/** What the demo says, in one language. */
export interface Words {
  readonly title: string
  readonly starting: string
  readonly steps: Readonly<Record<Step, string>>
  readonly roles: Readonly<Partial<Record<SeatRole, string>>>
  readonly states: Readonly<Partial<Record<AssignmentState, string>>>
  readonly competition: string
  readonly panel: string
  readonly seats: (panel: string) => string
  readonly people: (number: number) => string
  readonly eligible: (eligible: number, excluded: number) => string
  readonly pool: (people: number, commitment: string) => string
  readonly publicSource: string
  readonly awaited: (source: string) => string
  readonly valueCame: (value: string) => string
  readonly noEmployer: string
  readonly passed: (checks: number) => string
  readonly busy: string
  readonly declines: (who: string) => string
  readonly follows: (who: string) => string
  readonly accepted: (number: number) => string
  readonly served: (number: number, marks: number) => string
}

export type Step = 'signIn' | 'find' | 'create' | 'draft' | 'preview' | 'freeze' | 'draw' | 'verify' | 'answer' | 'complete' | 'again'

const chinese: Words = {
  title: '匠库演示：为一场技能竞赛抽取裁判',
  starting: '正在启动服务器；第一次约需半分钟，用来建立演示数据……',
  steps: {
    signIn: '登录',
    find: '查找裁判',
    create: '新建任务',
    draft: '拟定专家组',
    preview: '预览人选',
    freeze: '冻结并公布承诺',
    draw: '抽取',
    verify: '离线核验',
    answer: '专家答复',
    complete: '办结',
    again: '再次核验',
  },
  roles: { CHIEF_JUDGE: '裁判长', JUDGE: '裁判员', RESERVE: '候补' },
  states: { INVITED: '已邀请', ACCEPTED: '已接受', COMPLETED: '已履职', DECLINED: '已谢绝', RESERVE: '候补' },
  competition: '湛江市职业技能竞赛',
  panel: '裁判组',
  seats: panel => `${panel}：裁判长 1 人（技师及以上）、裁判员 4 人、候补 2 人；每单位至多 1 人，三地各至少 1 人`,
  people: number => `${number} 人`,
  eligible: (eligible, excluded) => `可选 ${eligible} 人，不可选 ${excluded} 人`,
  pool: (people, commitment) => `备选 ${people} 人，抽取前公布的承诺 ${commitment}…`,
  publicSource: '五秒后当众摇出的五个数',
  awaited: source => `等待事先指定的公共随机值：${source}`,
  valueCame: value => `公共随机值 ${value}，据此抽取`,
  noEmployer: '无固定单位',
  passed: checks => `${checks} 项核验全部通过，不经服务器`,
  busy: '当日已有安排',
  declines: who => `${who} 谢绝：当日已有安排`,
  follows: who => `${who} 递补`,
  accepted: number => `${number} 人承诺独立履职并接受`,
  served: (number, marks) => `${number} 人到场履职，履职评价 ${marks} 份`,
}

const english: Words = {
  title: 'Jiangku demo: drawing the judges of a skills competition',
  starting: 'Starting a server; the first time takes about half a minute, to plant the demo world …',
  steps: {
    signIn: 'Sign in',
    find: 'Find judges',
    create: 'Open engagement',
    draft: 'Draft panel',
    preview: 'Preview',
    freeze: 'Freeze, commitment',
    draw: 'Draw',
    verify: 'Verify offline',
    answer: 'Answers',
    complete: 'Complete',
    again: 'Verify again',
  },
  roles: { CHIEF_JUDGE: 'chief judge', JUDGE: 'judge', RESERVE: 'reserve' },
  states: { INVITED: 'invited', ACCEPTED: 'accepted', COMPLETED: 'served', DECLINED: 'declined', RESERVE: 'reserve' },
  competition: 'Zhanjiang skills competition',
  panel: 'Judges',
  seats: panel => `${panel}: 1 chief judge (technician or above), 4 judges, 2 reserves; at most 1 per employer, at least 1 of each county`,
  people: number => `${number}`,
  eligible: (eligible, excluded) => `${eligible} eligible, ${excluded} excluded`,
  pool: (people, commitment) => `pool of ${people}; commitment published before the draw ${commitment}…`,
  publicSource: 'five numbers thrown in public, five seconds from now',
  awaited: source => `waiting for the public value named beforehand: ${source}`,
  valueCame: value => `public value ${value}, and by it`,
  noEmployer: 'no fixed employer',
  passed: checks => `all ${checks} checks passed, without the server`,
  busy: 'Engaged elsewhere on that day',
  declines: who => `${who} declines: engaged elsewhere on that day`,
  follows: who => `${who} takes the seat`,
  accepted: number => `${number} state that they act independently, and accept`,
  served: (number, marks) => `${number} came and served; ${marks} service appraisals`,
}

/** The words of a language. */
export function wordsOf(language: Language): Words {
  return language === 'en' ? english : chinese
}
