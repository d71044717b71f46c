import type { Language } from '../exchange.ts'

/** What the demo of a whole call says, in one language. */
export interface CallWords {
  readonly title: string
  readonly starting: string
  readonly call: string
  readonly notice: string
  readonly objectionsTo: string
  readonly steps: Readonly<Record<CallStep, string>>
  readonly missing: string
  readonly opinion: string
  readonly grounds: readonly [string, string]
  readonly evidence: string
  readonly found: readonly [string, string]
  readonly decided: readonly [string, string]
  readonly applicants: (number: number, offices: number) => string
  readonly late: (code: string) => string
  readonly returned: (number: number) => string
  readonly recommended: (office: string, number: number) => string
  readonly approved: (number: number) => string
  readonly tooShort: (earliest: string) => string
  readonly published: (people: number, opensOn: string, closesOn: string) => string
  readonly objection: (position: number, outcome: string) => string
  readonly outcomes: readonly [string, string]
  readonly days: (days: number) => string
  readonly appointed: (done: number, refused: number) => string
  readonly certificates: (first: string, last: string) => string
}

export type CallStep = 'publish' | 'apply' | 'late' | 'return' | 'recommend' | 'approve' | 'notice' | 'object' | 'wait' | 'appoint'

const chinese: CallWords = {
  title: '匠库演示：一次完整的专家征集，从发布通知到聘书到手',
  starting: '正在启动演示服务器（单独的数据库，结束后即删除；其时钟可以拨快）……',
  call: '关于征集高技能人才专家库专家的通知（演示）',
  notice: '拟入库专家公示',
  objectionsTo: '职业能力建设科',
  steps: {
    publish: '发布征集通知',
    apply: '个人申请',
    late: '逾期不受理',
    return: '退回补正',
    recommend: '初审推荐',
    approve: '复核审批',
    notice: '公示',
    object: '异议',
    wait: '公示期满',
    appoint: '入库聘用',
  },
  missing: '业绩证明不够具体',
  opinion: '符合推荐条件',
  grounds: ['从业年限不实', '听说其作品系他人完成'],
  evidence: '社保缴费记录',
  found: ['经核对社保记录，从业不满五年', '经走访两家单位，作品确系本人完成'],
  decided: ['年限不足，异议成立', '查无实据，异议不成立'],
  applicants: (number, offices) => `${number} 人经 ${offices} 个机构提交申请`,
  late: code => `1 人在截止日后提交，系统拒绝（${code}）`,
  returned: number => `${number} 件退回补正，本人补正后再次提交`,
  recommended: (office, number) => `${office}推荐 ${number} 人，汇总表已结清`,
  approved: number => `一次复核通过 ${number} 人`,
  tooShort: earliest => `只公示两天被拒绝；最早的合法截止日为 ${earliest}`,
  published: (people, opensOn, closesOn) => `${people} 人公示，${opensOn} 至 ${closesOn}，开始日不计`,
  objection: (position, outcome) => `第 ${position} 号人选有匿名异议：受理、调查，由另一人认定${outcome}`,
  outcomes: ['成立', '不成立'],
  days: days => `演示服务器的时钟拨快 ${days} 天；规则未作任何放宽`,
  appointed: (done, refused) => `聘用 ${done} 人，${refused} 人因异议成立未聘用`,
  certificates: (first, last) => `聘书编号 ${first} 至 ${last}，连续无缺`,
}

const english: CallWords = {
  title: 'Jiangku demo: a whole call for experts, from the notice to the certificates',
  starting: 'Starting a demo server (a database of its own, dropped afterwards, whose clock can be moved) …',
  call: '关于征集高技能人才专家库专家的通知 (demo)',
  notice: 'Nominees for the roster',
  objectionsTo: 'Skills division',
  steps: {
    publish: 'Publish the call',
    apply: 'Applications',
    late: 'Too late',
    return: 'Returned',
    recommend: 'Recommendation',
    approve: 'Approval',
    notice: 'Public notice',
    object: 'Objections',
    wait: 'The notice ends',
    appoint: 'Appointment',
  },
  missing: 'The achievements are not specific enough',
  opinion: 'Meets the conditions',
  grounds: ['The years of practice are not true', 'The work is said to be somebody else’s'],
  evidence: 'Social insurance record',
  found: ['By the social insurance record, less than five years', 'Two employers confirm the work is the nominee’s own'],
  decided: ['Too few years: upheld', 'Nothing to it: dismissed'],
  applicants: (number, offices) => `${number} people apply over ${offices} offices`,
  late: code => `One submits after the deadline and is refused (${code})`,
  returned: number => `${number} are returned for correction, corrected and submitted again`,
  recommended: (office, number) => `${office} recommends ${number}; its list is closed`,
  approved: number => `${number} approved in one act`,
  tooShort: earliest => `A notice of two days is refused; the earliest lawful last day is ${earliest}`,
  published: (people, opensOn, closesOn) => `${people} nominees, ${opensOn} to ${closesOn}, the opening day not counted`,
  objection: (position, outcome) =>
    `Nominee ${position}: an anonymous objection, acknowledged, investigated, ${outcome} by a second person`,
  outcomes: ['upheld', 'dismissed'],
  days: days => `The demo server’s clock moves ${days} days on; no rule is relaxed`,
  appointed: (done, refused) => `${done} appointed; ${refused} not, as an objection was upheld`,
  certificates: (first, last) => `Certificates ${first} to ${last}, without a gap`,
}

/** The words of a language. */
export function callWordsOf(language: Language): CallWords {
  return language === 'en' ? english : chinese
}
