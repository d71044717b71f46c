import type { Template } from '../letter.ts'
import { dayIn, daysIn } from '../wording.ts'
import type { NoticeTold } from './nominations-moved.ts'

/** What happened to a nominee between publication and appointment (S23, S24): told without who objected and without the grounds. */
export const nominationMoved: Template<{
  readonly name: string
  readonly call: string
  readonly move: 'PUBLISH' | 'FREEZE' | 'RELEASE' | 'UPHOLD'
  readonly reason?: string
  readonly notice?: NoticeTold
}> = {
  kind: 'DECISION',
  ZH_CN: ({ name, call, move, reason, notice }) => ({
    subject: `“${call}”：${subjects[move][0]}`,
    paragraphs: [
      `${name}：`,
      {
        PUBLISH: `您已列入公示${notice ? `“${notice.title}”，公示期为${daysIn('ZH_CN', notice.opensOn, notice.closesOn)}` : ''}。期满且无异议的，将入库聘用。`,
        FREEZE: '公示期内收到对您的异议，您的聘用暂缓；其他人选不受影响。受理机构将核查，结果另行通知。',
        RELEASE: `异议经核查不成立，您恢复为公示人选${notice ? `，公示至${dayIn('ZH_CN', notice.closesOn)}` : ''}。`,
        UPHOLD: '异议经核查成立，您的人选资格终止。',
      }[move],
      ...(reason ? [`理由：${reason}`] : []),
    ],
    link: notice && { href: notice.link, label: '查看公示' },
  }),
  EN: ({ name, call, move, reason, notice }) => ({
    subject: `${call}: ${subjects[move][1]}`,
    paragraphs: [
      `Dear ${name},`,
      {
        PUBLISH: `You are on public notice${notice ? ` “${notice.title}”: ${daysIn('EN', notice.opensOn, notice.closesOn)}` : ''}. You are appointed when it ends without an objection.`,
        FREEZE:
          'An objection to you was filed while the notice is open. Your appointment waits; nobody else’s does. The office looks into it and tells you what came of it.',
        RELEASE: `The objection was looked into and dismissed; you are a nominee again${notice ? `, on notice until ${dayIn('EN', notice.closesOn)}` : ''}.`,
        UPHOLD: 'The objection was looked into and upheld; your nomination has ended.',
      }[move],
      ...(reason ? [`Reason: ${reason}`] : []),
    ],
    link: notice && { href: notice.link, label: 'Read the notice' },
  }),
}

const subjects = {
  PUBLISH: ['您已列入公示', 'you are on public notice'],
  FREEZE: ['收到异议，聘用暂缓', 'an objection was filed'],
  RELEASE: ['异议不成立', 'the objection was dismissed'],
  UPHOLD: ['异议成立', 'the objection was upheld'],
} as const
