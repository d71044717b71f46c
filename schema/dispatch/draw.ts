import { type Collection, type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Many, Model, Moment, One, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { DrawPart } from './draw-part.ts'
import { DrawCustody, FreezeAnnouncement } from './freeze-announcement.ts'
import { LinkRequest } from './link-request.ts'
import { Panel } from './panel.ts'
import { PanelRuleVersion } from './panel-rule-version.ts'
import { Redraw } from './redraw.ts'

export const DrawState = enumeration('DrawState', '抽取状态 · State of a draw', {
  FREEZING: '冻结中 · Pool snapshot taken, lottery being computed',
  FROZEN: '已冻结，待双方承诺 · Document committed to, both holders asked for their commitments',
  COMMITTED: '双方已承诺，待揭示 · Both holders committed, reveals awaited',
  REVEALED: '已揭示，待公共随机值 · Revealed, public value awaited',
  DRAWN: '已抽取 · Drawn',
  ABANDONED: '已作废 · Abandoned',
})
export type DrawState = keyof typeof DrawState

export const AbandonCause = enumeration('AbandonCause', '抽取作废的原因 · Why a draw was abandoned', {
  RULES_CANNOT_BE_MET: '组成规则无法同时满足 · No panel obeys the rules',
  RULES_NOT_SETTLED: '在允许的计算量内未找到符合规则的专家组 · No panel was found with the work allowed',
  PUBLISHED_TOO_LATE: '承诺未能在公共随机值公布前公布 · The commitment was not published before the public value was due',
  COMMITMENT_MISSING: '持有人逾期未承诺 · A holder had not committed at the deadline',
  KEY_REVOKED: '持有人承诺前其设备密钥被撤销 · The device key of a holder was revoked before they had committed',
  NO_SECRET: '无人揭示，又无公共随机值 · Nobody revealed, and there is no public value',
  PANEL_CANCELLED: '专家组已取消 · The panel was cancelled',
  DAYS_MOVED: '任务改期 · The engagement moved to other days',
  VOID_BY_LAW: '依法无效 · Void by law',
  POOL_PROVED_WRONG: '备选名单经查有误 · The pool proved wrong',
  ENGAGEMENT_CHANGED: '任务变更 · The engagement changed',
  GAP_SUPPLEMENTED: '在席成员留任，空缺另行补充抽取 · Its members stay; its gap is drawn in a supplementary draw',
})
export type AbandonCause = keyof typeof AbandonCause

@Unique({ properties: ['panel', 'attempt'] })
@Model('抽取 · A draw of a panel')
export class Draw {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel') panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('第几次 · Attempt', { check: 'attempt >= 1' }) attempt!: number
  @Choice(() => DrawState, '状态 · State') state!: DrawState
  @One(() => PanelRuleVersion, '所依规则的版本 · The version of the rules it was frozen under', { nullable: true })
  rules!: Ref<PanelRuleVersion> | null
  @Whole('备选人数 · People in the pool') poolSize!: number
  @Text('承诺（文件的 SHA-256） · Commitment: SHA-256 of the draw document, hex', { nullable: true }) commitment!: string | null
  @Text('备选名单根 · Merkle root of the pool, hex', { nullable: true }) poolRoot!: string | null
  /**
   * Canonical JSON of what the freeze fixed before a lottery was made: instance, roles, reserves, digests
   * (api/dispatch/ceremony/freeze-record.ts).
   */
  @Private('text', { nullable: true }) freeze!: string | null
  /** The sealed secrets of both hash chains, while the server keeps them; made after the commitment was published. */
  @Private('bytea', { nullable: true }) secretsSealed!: Buffer | null
  /** Canonical JSON of the draw document. */
  @Private('text', { nullable: true }) document!: string | null
  /** Canonical JSON of the whole proof: document, seed, panel, replacements. */
  @Private('text', { nullable: true }) proof!: string | null
  @Moment('冻结时间 · Frozen at') frozenAt!: Date
  @Moment('承诺公布时间 · Commitment published at', { nullable: true }) publishedAt!: Date | null
  @Moment('抽取时间 · Drawn at', { nullable: true }) drawnAt!: Date | null
  @One(() => Account, '抽取人 · Drawing officer', { nullable: true }) drawnBy!: Ref<Account> | null
  @One(() => FreezeAnnouncement, '冻结预告 · The announcement of its freeze', { nullable: true })
  announcement!: Ref<FreezeAnnouncement> | null
  @One(() => Draw, '所补充的抽取：其在席成员留任，只抽空缺 · The draw it supplements: whose members stay, and whose gap is drawn', {
    nullable: true,
  })
  supplements!: Ref<Draw> | null
  @Choice(() => DrawCustody, '秘密由谁保管 · Who keeps the secrets', { default: 'SERVER' }) custody!: DrawCustody
  @Whole('链长 · Length of both hash chains', { default: 64, check: 'chain_length between 1 and 1024' }) chainLength!: number
  @Moment('揭示截止 · Reveals are due by', { nullable: true }) revealBy!: Date | null
  @Text('公共随机值来源 · Source of the public value', { nullable: true }) publicSource!: string | null
  @Moment('公共随机值公布时间 · Hour of the public value', { nullable: true }) publicDueAt!: Date | null
  @Text('公共随机值 · The public value as recorded', { nullable: true }) publicValue!: string | null
  @One(() => Account, '公共随机值登记人 · Who recorded the public value', { nullable: true }) publicValueBy!: Ref<Account> | null
  @Moment('作废时间 · Abandoned at', { nullable: true }) abandonedAt!: Date | null
  @Choice(() => AbandonCause, '作废原因 · Why it was abandoned', { nullable: true }) abandonCause!: AbandonCause | null
  /** Canonical JSON: how the pool changed between announcement and freeze, with who entered it (api/dispatch/ceremony/pool-changes.ts). */
  @Private('text', { nullable: true }) poolChanges!: string | null
  @Many(() => DrawPart, 'draw', '双方的承诺 · Commitments of both holders') parts!: Collection<DrawPart>
  @Many(() => LinkRequest, 'draw', '链值请求 · Requests for links') linkRequests!: Collection<LinkRequest>
  @Many(() => Redraw, 'draw', '重新抽取的申请 · Requests for a new attempt') redraws!: Collection<Redraw>
}
