// Written by codegen.ts from schema/schema.graphql and client-sdk/operations: do not edit.
import { type CallOptions, Caller, type Operation } from './caller.ts'
import type { Listing } from './listing.ts'
import type { Answer } from './refusal.ts'
import type { WatchOptions } from './watching.ts'

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 抽取作废的原因 · Why a draw was abandoned */
export type AbandonCause =
  /** 持有人逾期未承诺 · A holder had not committed at the deadline */
  | 'COMMITMENT_MISSING'
  /** 任务改期 · The engagement moved to other days */
  | 'DAYS_MOVED'
  /** 任务变更 · The engagement changed */
  | 'ENGAGEMENT_CHANGED'
  /** 在席成员留任，空缺另行补充抽取 · Its members stay; its gap is drawn in a supplementary draw */
  | 'GAP_SUPPLEMENTED'
  /** 持有人承诺前其设备密钥被撤销 · The device key of a holder was revoked before they had committed */
  | 'KEY_REVOKED'
  /** 无人揭示，又无公共随机值 · Nobody revealed, and there is no public value */
  | 'NO_SECRET'
  /** 专家组已取消 · The panel was cancelled */
  | 'PANEL_CANCELLED'
  /** 备选名单经查有误 · The pool proved wrong */
  | 'POOL_PROVED_WRONG'
  /** 承诺未能在公共随机值公布前公布 · The commitment was not published before the public value was due */
  | 'PUBLISHED_TOO_LATE'
  /** 组成规则无法同时满足 · No panel obeys the rules */
  | 'RULES_CANNOT_BE_MET'
  /** 在允许的计算量内未找到符合规则的专家组 · No panel was found with the work allowed */
  | 'RULES_NOT_SETTLED'
  /** 依法无效 · Void by law */
  | 'VOID_BY_LAW';

/** 接受聘期的独立履职承诺 · The independence statement of a term, accepted by the expert (S06) */
export type AcceptTermInput = {
  /** 承诺以独立身份履职并承担责任 · I act independently and bear the responsibility */
  readonly actsIndependently: boolean;
  /** 聘期 · Term */
  readonly termId: string;
};

/** 受理异议 · An objection to acknowledge */
export type AcknowledgeObjectionInput = {
  /** 异议 · Objection */
  readonly objectionId: string;
};

/** 添加材料或盖章扫描件 · A document, or the stamped scan of a level, to add (S18, S29) */
export type AddApplicationDocumentInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 文件：已上传且检查通过 · The file: sent, and clean */
  readonly fileId: string;
  /** 种类 · Kind */
  readonly kind: DocumentKind;
  /** 盖章层级；盖章页必填 · Level of the stamp; demanded for a stamped page */
  readonly level?: ReviewLevel | null | undefined;
};

/** 录入一年的工作日历 · The working-day calendar of a year, as its notice says */
export type AddCalendarYearInput = {
  /** 网址 · Address of the notice */
  readonly address?: string | null | undefined;
  /** 通知文号，如 国办发明电〔2025〕7号 · Number of the notice */
  readonly documentNumber: string;
  /** 放假日，含周末亦可 · Days off; weekends may stand among them */
  readonly holidays: ReadonlyArray<string>;
  /** 发布日期 · Issued on */
  readonly issuedOn: string;
  /** 调休上班日，均为周六或周日 · Saturdays and Sundays that are worked */
  readonly makeUpDays: ReadonlyArray<string>;
  /** 年份 · Year */
  readonly year: number;
};

/** 补登参与单位；已有专家组冻结或抽取的，由纪检监督员补登 · Organisations found to take part later; once a panel is frozen or drawn, entered by a supervisor */
export type AddParticipantsInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 参与单位 · The organisations */
  readonly participants: ReadonlyArray<ParticipantInput>;
  /** 依据 · What shows that they take part */
  readonly reason: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 年龄段（按年内所满周岁） · Age band, by the age reached in the course of this year */
export type AgeBand =
  /** 30 至 39 岁 · 30 to 39 */
  | 'FROM_30'
  /** 40 至 49 岁 · 40 to 49 */
  | 'FROM_40'
  /** 50 至 59 岁 · 50 to 59 */
  | 'FROM_50'
  /** 60 至 70 岁 · 60 to 70, the last band within the age limit of S07 */
  | 'FROM_60'
  /** 70 岁以上 · Over 70 */
  | 'OVER_70'
  /** 30 岁以下 · Under 30 */
  | 'UNDER_30';

/** 已商定的席位 · A seat that is agreed already */
export type AgreedSeatInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 专家组 · Panel */
  readonly panelId: string;
};

/** 修改征集通知：发布新版本 · An amendment of a call: a new version (S01) */
export type AmendCallInput = {
  /** 修改文号 · Document number of the amendment */
  readonly amendmentNumber: string;
  /** 征集通知 · Call */
  readonly callId: string;
  /** 修改原因 · Reason */
  readonly reason: string;
  /** 新规则 · The new terms */
  readonly terms: CallTermsInput;
  /** 所见版本 · Version of the record that was seen */
  readonly version?: number | null | undefined;
};

/** 预告冻结 · A freeze to announce */
export type AnnounceFreezeInput = {
  /** 秘密由谁保管 · Who keeps the secrets */
  readonly custody?: DrawCustody;
  /** 冻结时间 · The pool is frozen at */
  readonly freezeAt: string;
  /** 抽取员本人的设备密钥 · Device key of the drawing officer, who announces */
  readonly officerKeyId?: string | null | undefined;
  /** 专家组 · Panel */
  readonly panelId: string;
  /** 公共随机值；由服务器保管秘密时必填，否则不填须说明理由 · The public value; the server’s custody needs one, doing without needs a reason */
  readonly publicValue?: PublicValueInput | null | undefined;
  /** 理由；更改预告或不设公共随机值时必填 · Reason; needed to change an announcement and to do without a public value */
  readonly reason?: string | null | undefined;
  /** 承诺和揭示的截止时间 · Commitments and reveals are due by */
  readonly revealBy: string;
  /** 监督员的设备密钥 · Device key of the supervisor */
  readonly supervisorKeyId?: string | null | undefined;
  /** 读取时的版本 · Version of the panel as it was read */
  readonly version?: number | null | undefined;
};

/** 年度履职小结的对象 · Whose duties, and of which year */
export type AnnualSummaryInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 年份 · Year */
  readonly year: number;
};

/** 答复指派 · An answer to an invitation */
export type AnswerAssignmentInput = {
  /** 承诺以独立身份履职；接受时必填（S06） · I act independently: demanded when accepting (S06) */
  readonly actsIndependently?: boolean;
  /** 答复 · Answer */
  readonly answer: AssignmentAnswer;
  /** 指派 · Assignment */
  readonly assignmentId: string;
  /** 回避情形；回避时必填 · Kind of conflict; demanded when recusing */
  readonly conflictKind?: ConflictKind | null | undefined;
  /** 谢绝理由；缺省为“其他” · Reason of a decline, from the list; OTHER when left out */
  readonly declineReason?: DeclineReason | null | undefined;
  /** 说明；回避和以“其他”理由谢绝时必填 · Note; demanded when recusing, and when declining for another reason than those listed */
  readonly reason?: string | null | undefined;
  /** 读取时的版本 · Version of the assignment as it was read */
  readonly version?: number | null | undefined;
};

/** 凭专属链接答复 · An answer through the personal link of an invitation */
export type AnswerByLinkInput = {
  /** 承诺以独立身份履职；接受时必填（S06） · I act independently (S06) */
  readonly actsIndependently?: boolean;
  /** 答复 · Answer */
  readonly answer: AssignmentAnswer;
  /** 回避情形；回避时必填 · Kind of conflict; demanded when recusing */
  readonly conflictKind?: ConflictKind | null | undefined;
  /** 谢绝理由；缺省为“其他” · Reason of a decline; OTHER when left out */
  readonly declineReason?: DeclineReason | null | undefined;
  /** 说明 · Note */
  readonly reason?: string | null | undefined;
  /** 链接中的令牌 · Token of the link */
  readonly token: string;
};

/** 登记电话答复 · An answer given by telephone */
export type AnswerByTelephoneInput = {
  /** 已宣读承诺并获口头确认（S06） · The statement to act independently was read out and affirmed (S06) */
  readonly actsIndependently?: boolean;
  /** 答复 · Answer */
  readonly answer: AssignmentAnswer;
  /** 指派 · Assignment */
  readonly assignmentId: string;
  /** 回避情形；回避时必填 · Kind of conflict; demanded when recusing */
  readonly conflictKind?: ConflictKind | null | undefined;
  /** 谢绝理由；缺省为“其他” · Reason of a decline; OTHER when left out */
  readonly declineReason?: DeclineReason | null | undefined;
  /** 说明 · Note */
  readonly reason?: string | null | undefined;
};

/** 不同组的两人 · Two people who do not sit together */
export type ApartInput = {
  /** 专家 · One expert */
  readonly expertId: string;
  /** 另一专家 · The other expert */
  readonly otherExpertId: string;
};

/** 申请经历的环节 · What happened to an application */
export type ApplicationAct =
  /** 聘用 · Appointed */
  | 'APPOINT'
  /** 复核通过 · Approved */
  | 'APPROVE'
  /** 取消资格 · Disqualified */
  | 'DISQUALIFY'
  /** 单位同意 · Endorsed */
  | 'ENDORSE'
  /** 因异议暂缓 · Frozen by an objection */
  | 'FREEZE'
  /** 例外批准 · Exception granted */
  | 'GRANT_EXCEPTION'
  /** 公示 · Put on public notice */
  | 'PUBLISH'
  /** 初审推荐 · Recommended */
  | 'RECOMMEND'
  /** 不予通过 · Rejected */
  | 'REJECT'
  /** 异议不成立，恢复 · Released after a dismissed objection */
  | 'RELEASE'
  /** 退回补正 · Returned for correction */
  | 'RETURN'
  /** 开始填写 · Started */
  | 'START'
  /** 提交 · Submitted */
  | 'SUBMIT'
  /** 修改 · Changed */
  | 'UPDATE'
  /** 异议成立，终止 · Ended by an upheld objection */
  | 'UPHOLD'
  /** 撤回 · Withdrawn */
  | 'WITHDRAW';

/** 录入方式 · How an application came in */
export type ApplicationEntry =
  /** 本人网上填报 · Filled in by the applicant */
  | 'ONLINE'
  /** 窗口代录（附签名扫描件） · Entered by a clerk for someone who came in person */
  | 'PAPER';

/** 申请筛选条件；各条件同时成立 · What applications must meet, all of it */
export type ApplicationFilter = {
  /** 征集通知 · Call */
  readonly call?: string | null | undefined;
  /** 工作单位 · Employer */
  readonly employer?: string | null | undefined;
  /** 录入方式 · How it came in */
  readonly entry?: ApplicationEntry | null | undefined;
  /** 姓名包含 · Name contains */
  readonly name?: string | null | undefined;
  /** 申报职业编码（含下级） · Code of an occupation applied for, everything below included */
  readonly occupation?: string | null | undefined;
  /** 受理机构 · The office it goes to */
  readonly office?: string | null | undefined;
  /** 受理机构即所在单位 · The office is also the employer */
  readonly officeIsEmployer?: boolean | null | undefined;
  /** 推荐汇总表 · Recommendation list */
  readonly recommendationList?: string | null | undefined;
  /** 申报途径（其一） · Routes, any of them */
  readonly routes?: ReadonlyArray<ApplicationRoute> | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<ApplicationState> | null | undefined;
  /** 资格审查结论（其一） · What the rules said, any of them */
  readonly verdicts?: ReadonlyArray<EligibilityOutcome> | null | undefined;
};

/** 推荐表的其余内容 · What else the recommendation form holds (S18) */
export type ApplicationFormInput = {
  /** 业绩贡献 · Achievements */
  readonly achievements?: string;
  /** 职称与职业技能等级 · Titles and skill levels */
  readonly credentials?: ReadonlyArray<ClaimedCredentialInput>;
  /** 工作经历 · Employment history */
  readonly employments?: ReadonlyArray<ClaimedEmploymentInput>;
  /** 竞赛与评价经历 · Experience in competitions and assessments */
  readonly experiences?: ReadonlyArray<ClaimedExperienceInput>;
  /** 荣誉 · Honours */
  readonly honours?: ReadonlyArray<ClaimedHonourInput>;
  /** 申报职业（工种），主要的在前 · Occupations applied for, the primary first */
  readonly occupations: ReadonlyArray<ClaimedOccupationInput>;
  /** 简历 · Résumé */
  readonly resume?: string;
  /** 领办的工作室 · Studios led */
  readonly studios?: ReadonlyArray<ClaimedStudioInput>;
};

/** 申请排序 · Order of applications */
export type ApplicationOrder =
  /** 录入先后 · As entered */
  | 'ID'
  /** 最近录入在前 · Latest entered first */
  | 'ID_DESC'
  /** 姓名（拼音） · Name, by pinyin */
  | 'NAME';

/** 申报途径 · Route to the office that reviews (S19) */
export type ApplicationRoute =
  /** 市直单位 · A unit directly under the city, for its own people (S20) */
  | 'DIRECT_UNIT'
  /** 户口所在地人社局 · The HRSS office of the household, without a fixed employer */
  | 'HOUSEHOLD'
  /** 市级行业主管部门 · The municipal industry authority */
  | 'INDUSTRY_AUTHORITY'
  /** 单位社保关系所在地人社局 · The HRSS office where the employer pays social insurance */
  | 'SOCIAL_INSURANCE'
  /** 工作所在地人社局 · The HRSS office of the place of work, without a fixed employer */
  | 'WORKPLACE';

/** 申请状态 · State of an application */
export type ApplicationState =
  /** 已聘用 · Appointed */
  | 'APPOINTED'
  /** 复核通过（拟入库人选） · Approved by the city: a nominee */
  | 'APPROVED'
  /** 取消资格 · Disqualified */
  | 'DISQUALIFIED'
  /** 草稿 · Draft, not yet submitted */
  | 'DRAFT'
  /** 单位已同意 · Endorsed by the employer */
  | 'ENDORSED'
  /** 因异议暂缓 · Frozen by an objection */
  | 'FROZEN'
  /** 异议成立，终止 · Ended by an objection that was upheld */
  | 'OBJECTION_UPHELD'
  /** 公示中 · On public notice */
  | 'ON_NOTICE'
  /** 已初审推荐 · Recommended by the office */
  | 'RECOMMENDED'
  /** 不予通过 · Rejected */
  | 'REJECTED'
  /** 退回补正 · Returned for correction */
  | 'RETURNED'
  /** 已提交 · Submitted */
  | 'SUBMITTED'
  /** 已撤回 · Withdrawn by the applicant */
  | 'WITHDRAWN';

/** 申请续聘，只能由本人提出 · An application for renewal, by the expert alone (S25) */
export type ApplyForRenewalInput = {
  /** 聘期内业绩 · What was achieved during the term */
  readonly achievements: string;
  /** 承诺 · What the expert attests */
  readonly attestations: ReadonlyArray<Attestation>;
  /** 将届满或已届满的聘期 · The term that ends */
  readonly termId: string;
};

/** 聘用一名人选 · A nominee to appoint (S24) */
export type AppointExpertInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 起聘日期；不填为今日 · First day of the term; today when left out */
  readonly startsOn?: string | null | undefined;
};

/** 聘用多名人选 · Nominees to appoint */
export type AppointExpertsInput = {
  /** 申请，至多 20000 件；与公示二者择一 · Applications, at most 20,000; either these or a notice */
  readonly applicationIds?: ReadonlyArray<string> | null | undefined;
  /** 方式 · Mode */
  readonly mode: BatchMode;
  /** 公示：其中未被异议暂缓的全部人选 · A notice: all its nominees whom no objection holds back */
  readonly noticeId?: string | null | undefined;
  /** 进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
  /** 起聘日期；不填为今日 · First day of the terms; today when left out */
  readonly startsOn?: string | null | undefined;
};

/** 履职评价筛选条件 · What appraisals must meet, all of it */
export type AppraisalFilter = {
  /** 任务 · Engagement */
  readonly engagement?: string | null | undefined;
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 专家是否已答复 · Whether the expert replied */
  readonly replied?: boolean | null | undefined;
};

/** 履职评价，每项 1 至 5 · A service appraisal, each mark from 1 to 5 */
export type AppraisalInput = {
  /** 专业能力 · Competence */
  readonly competence: number;
  /** 协作 · Cooperation */
  readonly cooperation: number;
  /** 态度 · Diligence */
  readonly diligence: number;
  /** 纪律 · Discipline */
  readonly discipline: number;
  /** 公正 · Impartiality */
  readonly impartiality: number;
  /** 不良情况；立即形成不良记录，转入调查 · An incident: opens an incident record at once, which is then investigated (S08) */
  readonly incident?: NotedIncidentInput | null | undefined;
  /** 评语 · Remark */
  readonly remark?: string | null | undefined;
};

/** 评价一次履职 · A service to appraise */
export type AppraiseServiceInput = {
  /** 评价 · Appraisal */
  readonly appraisal: AppraisalInput;
  /** 履职记录 · Service record */
  readonly serviceRecordId: string;
};

/** 须由谁批准 · Whose approval rules need */
export type ApprovalNeed =
  /** 无须批准 · Nobody’s: they are as the template says */
  | 'NOBODY'
  /** 另一名组织员或监督员 · Another organiser, or the supervisor */
  | 'SECOND_PERSON'
  /** 监督员 · The supervisor */
  | 'SUPERVISOR';

/** 复核通过一件 · An application to approve (S22) */
export type ApproveApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 五项意见 · Opinion */
  readonly opinion: OpinionInput;
};

/** 复核通过多件 · Applications to approve */
export type ApproveApplicationsInput = {
  /** 申请，至多 20000 件 · Applications, at most 20,000 */
  readonly applicationIds?: ReadonlyArray<string> | null | undefined;
  /** 方式 · Mode */
  readonly mode: BatchMode;
  /** 五项意见，适用于每件 · Opinion, of each of them */
  readonly opinion: OpinionInput;
  /** 某机构在某次征集中待办的全部 · All that an office has to decide under a call */
  readonly pendingOf?: PendingOfInput | null | undefined;
  /** 进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
  /** 推荐汇总表上的全部 · All of a recommendation list */
  readonly recommendationListId?: string | null | undefined;
};

/** 批准任务 · An engagement to approve */
export type ApproveEngagementInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 审批劳务费 · An engagement whose fees are approved */
export type ApproveFeesInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
};

/** 批准组成规则 · Approval of a version of a panel’s rules by a second person */
export type ApprovePanelRulesInput = {
  /** 专家组 · Panel */
  readonly panelId: string;
  /** 所批准的规则版本 · Version of the rules that is approved */
  readonly rulesVersion: number;
};

/** 批准重新抽取 · A new attempt to approve */
export type ApproveRedrawInput = {
  /** 申请 · Request */
  readonly redrawId: string;
};

/** 批准续聘 · A renewal to approve */
export type ApproveRenewalInput = {
  /** 例外批准的理由；有例外时必填 · Reason of an exception; demanded when one is wanted (S07) */
  readonly reason?: string | null | undefined;
  /** 续聘申请 · Renewal */
  readonly renewalId: string;
};

/** 专家答复 · Answer of an invited expert */
export type AssignmentAnswer =
  /** 接受 · Accept */
  | 'ACCEPT'
  /** 谢绝 · Decline */
  | 'DECLINE'
  /** 回避 · Recuse oneself */
  | 'RECUSE';

/** 产生方式 · Route by which a seat was filled */
export type AssignmentRoute =
  /** 抽取 · Drawn */
  | 'DRAWN'
  /** 指定 · Named */
  | 'NAMED'
  /** 补抽 · Replacement */
  | 'REPLACEMENT';

/** 指派状态 · State of an assignment */
export type AssignmentState =
  /** 缺席 · Absent */
  | 'ABSENT'
  /** 已接受 · Accepted */
  | 'ACCEPTED'
  /** 已履职 · Completed */
  | 'COMPLETED'
  /** 已谢绝 · Declined */
  | 'DECLINED'
  /** 已邀请 · Invited, holds a seat */
  | 'INVITED'
  /** 已回避 · Recused */
  | 'RECUSED'
  /** 已解除 · Released */
  | 'RELEASED'
  /** 候补 · Reserve, holds no seat */
  | 'RESERVE';

/** 到场情况 · Attendance */
export type Attendance =
  /** 缺席 · Absent */
  | 'ABSENT'
  /** 到场履职 · Came and served */
  | 'PRESENT';

/** 承诺 · What an applicant attests */
export type Attestation =
  /** 以独立身份参加并承担责任 · Acts independently and bears the responsibility (S06) */
  | 'ACTS_INDEPENDENTLY'
  /** 身体健康，能够履职 · Is in health to serve (S07) */
  | 'HEALTHY'
  /** 熟悉专业法规政策和技术规范 · Knows the rules and technical standards of the trade (S04) */
  | 'KNOWS_RULES'
  /** 遵纪守法、公正廉洁、接受监督 · Abides by the law, acts fairly, accepts supervision (S03) */
  | 'LAW_ABIDING';

/** 批量方式 · What a batch does where some rows cannot be decided */
export type BatchMode =
  /** 全部或全不 · All or nothing */
  | 'ALL_OR_NOTHING'
  /** 逐件办理，各有结果 · Each row by itself, with a result of its own */
  | 'EACH_ROW';

/** 不便时段 · Days on which an expert cannot serve */
export type BusyDaysInput = {
  /** 止 · Last day */
  readonly endsOn: string;
  /** 说明 · Note */
  readonly note?: string | null | undefined;
  /** 起 · First day */
  readonly startsOn: string;
};

/** 登记方 · Who says that an expert is busy */
export type BusySide =
  /** 导入的日历 · A calendar the expert imported */
  | 'CALENDAR'
  /** 专家本人 · The expert */
  | 'EXPERT'
  /** 机构代登 · Staff of an office */
  | 'OFFICE';

/** 日历日类别 · Kind of a day in the working-day calendar */
export type CalendarDayKind =
  /** 放假 · Holiday */
  | 'HOLIDAY'
  /** 调休上班 · Make-up day: a Saturday or Sunday that is worked */
  | 'MAKE_UP_DAY'
  /** 照常：周一至周五上班 · As the weekday says */
  | 'ORDINARY';

/** 征集通知筛选条件 · What calls must meet */
export type CallFilter = {
  /** 发文日期 · Day of issue */
  readonly issuedOn?: DayRange | null | undefined;
  /** 类别（其一） · Kinds, any of them */
  readonly kinds?: ReadonlyArray<CallKind> | null | undefined;
  /** 发文机构 · The office that issues it */
  readonly office?: string | null | undefined;
  /** 专家库 · Roster */
  readonly roster?: string | null | undefined;
  /** 标题或文号包含 · Title or document number contains */
  readonly text?: string | null | undefined;
};

/** 征集类别 · Kind of call */
export type CallKind =
  /** 首次征集 · Founding call */
  | 'FOUNDING'
  /** 补选 · Supplementary call (S25) */
  | 'SUPPLEMENTARY';

/** 征集通知排序 · Order of calls */
export type CallOrder =
  /** 最早的在前 · Earliest first */
  | 'ISSUED_ON'
  /** 最近的在前 · Latest first */
  | 'ISSUED_ON_DESC';

/** 征集规则：条件、清单、途径、期限 · Terms of a call: conditions, checklist, routes, deadlines */
export type CallTermsInput = {
  /** 申请截止日（含） · Last day of applications (S28) */
  readonly applyUntil: string;
  /** 复核截止日 · Last day of approvals */
  readonly approveUntil: string;
  /** 单位意见截止日 · Last day of endorsements */
  readonly endorseUntil: string;
  /** 公示期下限（工作日）；默认按专家库 · Shortest notice period; the roster’s when left out (S23) */
  readonly minimumNoticeDays?: number | null | undefined;
  /** 职业编码（含下级）；空为不限 · Codes of occupations; empty for all */
  readonly occupationCodes?: ReadonlyArray<string>;
  /** 受理首日 · First day of applications */
  readonly opensOn: string;
  /** 可交材料 · Documents that may be added */
  readonly optionalDocuments?: ReadonlyArray<DocumentKind>;
  /** 推荐截止日 · Last day of recommendations */
  readonly recommendUntil: string;
  /** 必交材料 · Documents that are demanded (S18) */
  readonly requiredDocuments: ReadonlyArray<DocumentKind>;
  /** 申报途径 · Routes that are open (S19) */
  readonly routes: ReadonlyArray<ApplicationRoute>;
  /** 入选条件规则集（JSON，见 docs/rule-sets.md） · Eligibility rule set, JSON as docs/rule-sets.md describes it */
  readonly ruleSet: string;
};

/** 取消任务 · An engagement to cancel */
export type CancelEngagementInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 理由 · Reason */
  readonly reason: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 聘书查验结论 · What a check of a certificate found */
export type CertificateVerdict =
  /** 内容被改动 · Altered: not what was signed or is on record */
  | 'ALTERED'
  /** 真实，已到期 · Genuine; its term is over */
  | 'EXPIRED'
  /** 伪造：并非本机构签发 · Forged: no key of ours signed it */
  | 'FORGED'
  /** 真实，尚未起聘 · Genuine; its term has not begun */
  | 'NOT_YET'
  /** 真实，持有人已出库 · Genuine; its holder was removed */
  | 'REMOVED'
  /** 查无此聘书 · Unknown: no certificate under this code */
  | 'UNKNOWN'
  /** 真实有效 · Genuine and in force */
  | 'VALID';

/** 修改本人密码 · One’s own password, to change */
export type ChangePasswordInput = {
  /** 新密码，至少 12 个字符 · The new password, of at least 12 characters */
  readonly newPassword: string;
  /** 原密码 · The password so far */
  readonly oldPassword: string;
};

/** 变更地点（同一区划内） · Another venue in the same division */
export type ChangeVenueInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 新地点 · The new venue */
  readonly place: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 职称或职业技能等级，二者择一 · A professional title or a skill level: exactly one of them */
export type ClaimedCredentialInput = {
  /** 证书编号 · Certificate number */
  readonly certificateNumber?: string | null | undefined;
  /** 取得日期 · Granted on */
  readonly grantedOn: string;
  /** 证书名称 · Name as printed */
  readonly name: string;
  /** 所属职业编码 · Code of the occupation it counts in */
  readonly occupationCode: string;
  /** 职业技能等级 · Skill level */
  readonly skillLevel?: SkillLevel | null | undefined;
  /** 职称等级 · Grade of the title */
  readonly titleGrade?: TitleGrade | null | undefined;
};

/** 工作经历 · A period of employment (S10) */
export type ClaimedEmploymentInput = {
  /** 单位名称（未登记的） · Employer as written, when not registered */
  readonly employerName?: string | null | undefined;
  /** 止；至今则空 · Until; empty while it lasts */
  readonly endsOn?: string | null | undefined;
  /** 从事职业编码；不填不计入相关年限 · Code of the occupation practised; without it the years do not count */
  readonly occupationCode?: string | null | undefined;
  /** 单位（已登记的） · Organisation, when registered */
  readonly organisationId?: string | null | undefined;
  /** 岗位 · Post */
  readonly post: string;
  /** 起 · From */
  readonly startsOn: string;
};

/** 竞赛与评价经历 · Experience in competitions and assessments (S13) */
export type ClaimedExperienceInput = {
  /** 活动名称 · Event */
  readonly event: string;
  /** 日期 · Day */
  readonly heldOn: string;
  /** 类别 · Kind */
  readonly kind: ExperienceKind;
  /** 级别 · Level */
  readonly level: EventLevel;
  /** 职业编码 · Code of the occupation */
  readonly occupationCode?: string | null | undefined;
};

/** 荣誉 · An honour (S11) */
export type ClaimedHonourInput = {
  /** 证书编号 · Certificate number */
  readonly certificateNumber?: string | null | undefined;
  /** 授予日期 · Granted on */
  readonly grantedOn: string;
  /** 荣誉代码 · Code of the kind of honour */
  readonly kindCode: string;
  /** 撤销日期；已撤销的不计 · Revoked on; a revoked honour does not count */
  readonly revokedOn?: string | null | undefined;
};

/** 申报职业（工种） · An occupation applied for */
export type ClaimedOccupationInput = {
  /** 职业编码 · Code of the occupation */
  readonly code: string;
  /** 工种 · Trade */
  readonly tradeId?: string | null | undefined;
};

/** 领办的技能大师工作室 · A skill-master studio led (S12) */
export type ClaimedStudioInput = {
  /** 止；现任则空 · Until; empty while it lasts */
  readonly endsOn?: string | null | undefined;
  /** 起 · From */
  readonly startsOn: string;
  /** 工作室 · Studio */
  readonly studioId: string;
};

/** 办结任务 · An engagement to close */
export type CloseEngagementInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
  /** 未完成全部评价即办结的理由 · Why it is closed though appraisals are missing */
  readonly withoutAppraisals?: string | null | undefined;
};

/** 办结复审 · A periodic review to close */
export type ClosePeriodicReviewInput = {
  /** 复审 · Review */
  readonly reviewId: string;
};

/** 结清推荐汇总表 · A recommendation list to close (S21) */
export type CloseRecommendationListInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 推荐文号 · Document number */
  readonly documentNumber?: string | null | undefined;
  /** 推荐单位 · The recommending office */
  readonly officeId: string;
  /** 推荐人数，须与记录相符 · People on the list; has to reconcile */
  readonly people: number;
};

/** 持有人的承诺，在自己的设备上算出并签名 · A holder’s commitment, made and signed on a device of their own */
export type CommitToDrawInput = {
  /** 承诺（64 位十六进制），含抽取文件的哈希 · Commitment, 64 hexadecimal digits; it contains the hash of the draw document */
  readonly commitment: string;
  /** 抽取 · Draw */
  readonly drawId: string;
  /** 链首（64 位十六进制） · Head of the hash chain, 64 hexadecimal digits */
  readonly head: string;
  /** 承诺的签名（128 位十六进制） · Signature of the commitment, 128 hexadecimal digits */
  readonly signature: string;
};

/** 办结指派 · A duty to complete */
export type CompleteAssignmentInput = {
  /** 履职评价 · Service appraisal */
  readonly appraisal?: AppraisalInput | null | undefined;
  /** 指派 · Assignment */
  readonly assignmentId: string;
  /** 到场情况 · Attendance */
  readonly attendance?: Attendance;
  /** 履职天数；缺省为全程 · Days served; all of them when left out */
  readonly days?: number | null | undefined;
  /** 读取时的版本 · Version of the assignment as it was read */
  readonly version?: number | null | undefined;
};

/** 对他人提出的回避事由的决定 · Decision on a claimed conflict */
export type ConflictDecision =
  /** 不成立 · Dismiss */
  | 'DISMISS'
  /** 成立：专家回避，席位即行补缺 · Uphold: the expert leaves the seats it concerns, which are filled again */
  | 'UPHOLD';

/** 回避情形 · Kind of conflict of interest */
export type ConflictKind =
  /** 教练 · Coach of a competitor */
  | 'COACH'
  /** 现任或曾任单位 · Present or past employer */
  | 'EMPLOYER'
  /** 利益关系 · Financial or other interest */
  | 'INTEREST'
  /** 亲属 · Kin */
  | 'KIN'
  /** 师徒 · Master and apprentice */
  | 'MASTER_APPRENTICE'
  /** 其他 · Other */
  | 'OTHER'
  /** 工作室同伴 · Fellow of a studio */
  | 'STUDIO'
  /** 师生 · Teacher and student */
  | 'TEACHER_STUDENT';

/** 回避事由状态 · State of a declared conflict */
export type ConflictState =
  /** 他人提出，待监督员决定 · Claimed by a third party, to be decided by the supervisor */
  | 'CLAIMED'
  /** 不成立 · Dismissed */
  | 'DISMISSED'
  /** 成立 · Stands: declared by the expert, or upheld */
  | 'STANDS';

/** 更正日历中的一天 · A correction of one day of the calendar */
export type CorrectCalendarDayInput = {
  /** 受影响的公示，须逐一列明；进行中而天数不足的将顺延，已结束的按当时所知保留 · The public notices that rely on the day, every one of them: open ones that become too short are extended, closed ones stay as they were judged by what was known */
  readonly affectedNoticeIds?: ReadonlyArray<string> | null | undefined;
  /** 日期 · Day */
  readonly day: string;
  /** 依据文号 · Number of the document behind it */
  readonly documentNumber: string;
  /** 更正为 · What it is */
  readonly kind: CalendarDayKind;
  /** 原因 · Reason */
  readonly reason: string;
};

/** 更正内容 · What a correction is about */
export type CorrectedField =
  /** 学历 · Education */
  | 'EDUCATION'
  /** 电子邮箱 · E-mail address */
  | 'EMAIL'
  /** 工作单位 · Employer */
  | 'EMPLOYER'
  /** 手机号 · Phone number */
  | 'PHONE'
  /** 证件照 · Photo */
  | 'PHOTO'
  /** 政治面貌 · Political status */
  | 'POLITICAL_STATUS'
  /** 职务 · Post */
  | 'POST'
  /** 户口所在地 · Division of the household */
  | 'RESIDENCE';

/** 更正申请的决定 · What becomes of a proposed correction */
export type CorrectionDecision =
  /** 采纳 · Accept: the record is changed */
  | 'ACCEPT'
  /** 不采纳 · Do not accept, with a reason */
  | 'REFUSE';

/** 更正申请筛选条件 · What proposed corrections must meet */
export type CorrectionFilter = {
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<CorrectionState> | null | undefined;
};

/** 更正申请状态 · State of a proposed correction */
export type CorrectionState =
  /** 已采纳 · Accepted */
  | 'ACCEPTED'
  /** 待审 · Proposed */
  | 'PROPOSED'
  /** 不采纳 · Not accepted */
  | 'REFUSED';

/** 新建任务 · An engagement to create */
export type CreateEngagementInput = {
  /** 答复期限（小时，1 至 720） · Hours an invited expert has to answer, 1 to 720 */
  readonly answerWithinHours?: number;
  /** 地点所在区划 · Division of the place */
  readonly divisionId: string;
  /** 止 · Last day */
  readonly endsOn: string;
  /** 承办单位 · Host organisation */
  readonly hostId: string;
  /** 类别 · Kind (S14–S16) */
  readonly kind: EngagementKind;
  /** 委托文号；委托工作必填（S16） · Mandate number; demanded for entrusted work (S16) */
  readonly mandateNumber?: string | null | undefined;
  /** 涉及职业的编码 · Codes of the occupations, for example 6-18-02-04 */
  readonly occupationCodes: ReadonlyArray<string>;
  /** 主办机构 · The office that organises it */
  readonly officeId: string;
  /** 参与单位 · Participating organisations */
  readonly participants?: ReadonlyArray<ParticipantInput>;
  /** 地点 · Place */
  readonly place?: string | null | undefined;
  /** 起 · First day */
  readonly startsOn: string;
  /** 名称 · Title */
  readonly title: string;
};

/** 时段（含首尾） · Days from the first to the last, both included */
export type DayPeriod = {
  /** 起 · First day */
  readonly from: string;
  /** 止 · Last day */
  readonly to: string;
};

/** 日期范围 · A range of days; a missing bound is open */
export type DayRange = {
  /** 不早于 · Not before */
  readonly from?: string | null | undefined;
  /** 不晚于 · Not after */
  readonly to?: string | null | undefined;
};

/** 决定他人提出的回避事由 · The decision on a conflict that a third party claimed */
export type DecideConflictInput = {
  /** 回避事由 · Conflict */
  readonly conflictId: string;
  /** 决定 · Decision */
  readonly decision: ConflictDecision;
  /** 理由 · Reason */
  readonly reason: string;
};

/** 决定退出申请 · A request to withdraw to decide on */
export type DecideWithdrawalInput = {
  /** 是否同意 · Whether the drawing officer agrees */
  readonly agree: boolean;
  /** 不同意的理由，告知本人；不同意时必填 · Why not, as the expert is told; demanded with a refusal */
  readonly reason?: string | null | undefined;
  /** 退出申请 · Request */
  readonly withdrawalId: string;
};

/** 申报利益冲突；所涉对象（单位、任务、其他专家）须且只须一项 · A conflict of interest; exactly one of organisation, engagement, other expert */
export type DeclareConflictInput = {
  /** 申报方 · Who declares it */
  readonly declaredBy: DeclaringSide;
  /** 止；缺省为持续 · Until; open when left out */
  readonly endsOn?: string | null | undefined;
  /** 所涉任务 · Engagement concerned */
  readonly engagementId?: string | null | undefined;
  /** 证据；承办单位或机构提出时必填 · Evidence; demanded of a host and of an office */
  readonly evidence?: string | null | undefined;
  /** 证据文件（CONFLICT_EVIDENCE 类，已上传） · Evidence: files of kind CONFLICT_EVIDENCE that were sent */
  readonly evidenceFileIds?: ReadonlyArray<string> | null | undefined;
  /** 专家 · The expert in conflict */
  readonly expertId: string;
  /** 说明 · Explanation */
  readonly explanation: string;
  /** 情形 · Kind */
  readonly kind: ConflictKind;
  /** 所涉单位 · Organisation concerned */
  readonly organisationId?: string | null | undefined;
  /** 所涉专家 · Other expert concerned */
  readonly otherExpertId?: string | null | undefined;
  /** 起；缺省为今日 · From; today when left out */
  readonly startsOn?: string | null | undefined;
};

/** 申报方 · Who declared it */
export type DeclaringSide =
  /** 专家本人 · The expert */
  | 'EXPERT'
  /** 承办单位 · The host */
  | 'HOST'
  /** 主办机构 · The office */
  | 'OFFICE';

/** 谢绝筛选条件 · What declines must meet, all of it */
export type DeclineFilter = {
  /** 任务 · Engagement */
  readonly engagement?: string | null | undefined;
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 是否正当 · Whether they are justified */
  readonly justified?: boolean | null | undefined;
  /** 理由（其一） · Reasons, any of them */
  readonly reasons?: ReadonlyArray<DeclineReason> | null | undefined;
};

/** 谢绝理由 · Reason of a decline */
export type DeclineReason =
  /** 单位不予放行 · The employer does not release them */
  | 'EMPLOYER_REFUSES'
  /** 家庭突发情况 · Family emergency */
  | 'FAMILY_EMERGENCY'
  /** 不可抗力 · Force majeure */
  | 'FORCE_MAJEURE'
  /** 本人因病 · Illness */
  | 'ILLNESS'
  /** 逾期未答复 · No answer by the deadline */
  | 'NO_ANSWER'
  /** 其他 · Other */
  | 'OTHER'
  /** 其他公务 · Another official duty */
  | 'OTHER_DUTY';

/** 停用账号 · An account to disable */
export type DisableAccountInput = {
  /** 账号 · Account */
  readonly accountId: string;
  /** 原因 · Reason */
  readonly reason: string;
};

/** 公开方式 · Disclosure class of a document (S01) */
export type Disclosure =
  /** 不予公开 · Internal */
  | 'INTERNAL'
  /** 依申请公开 · On request */
  | 'ON_REQUEST'
  /** 主动公开 · Public */
  | 'PUBLIC';

/** 认定不属实 · Dismisses an incident */
export type DismissIncidentInput = {
  /** 不良记录 · Incident record */
  readonly incidentId: string;
  /** 认定理由 · Reason */
  readonly reason: string;
};

/** 认定异议不成立，恢复人选 · An objection to dismiss: releases the nominee */
export type DismissObjectionInput = {
  /** 异议 · Objection */
  readonly objectionId: string;
  /** 认定理由 · Reason */
  readonly reason: string;
};

/** 不采纳出库建议 · A proposal to remove that is dismissed */
export type DismissRemovalProposalInput = {
  /** 理由 · Reason */
  readonly decision: string;
  /** 出库建议 · Proposal */
  readonly proposalId: string;
};

/** 取消申请人资格：材料造假，永久有效 · An applicant to disqualify for forged material, for good (S29) */
export type DisqualifyApplicantInput = {
  /** 申请；已聘用的改用 disqualifyExpert · Application; whoever was appointed is disqualified as an expert */
  readonly applicationId: string;
  /** 证据：材料名称或文号 · Evidence: names or numbers of documents */
  readonly evidence: ReadonlyArray<string>;
  /** 造假情况 · What was forged */
  readonly finding: string;
};

/** 取消资格：材料造假，永久有效 · A disqualification for forged material, permanent (S29) */
export type DisqualifyExpertInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 造假情况 · What was forged */
  readonly finding: string;
  /** 查实的不良记录 · The upheld incident record */
  readonly incidentId: string;
};

/** 区划筛选条件 · What divisions must meet */
export type DivisionFilter = {
  /** 层级 · Level */
  readonly level?: DivisionLevel | null | undefined;
  /** 名称包含 · Name contains */
  readonly text?: string | null | undefined;
  /** 上级代码（含其本身及以下各级） · Code of a division: itself and everything below */
  readonly under?: string | null | undefined;
};

/** 行政区划层级 · Level of a division */
export type DivisionLevel =
  /** 市 · City */
  | 'CITY'
  /** 县（市、区） · County, county-level city or district */
  | 'COUNTY'
  /** 省 · Province */
  | 'PROVINCE'
  /** 街道、乡镇 · Street or township */
  | 'STREET';

/** 材料种类 · Kind of document (S18) */
export type DocumentKind =
  /** 专家能力证明材料 · Evidence of ability as an expert */
  | 'ABILITY_EVIDENCE'
  /** 市人社局盖章页 · Page stamped by the city bureau (S29) */
  | 'CITY_STAMP'
  /** 单位盖章页 · Page stamped by the employer (S29) */
  | 'EMPLOYER_STAMP'
  /** 从业经历证明 · Evidence of employment */
  | 'EMPLOYMENT_EVIDENCE'
  /** 例外批准依据 · Grounds of an exception */
  | 'EXCEPTION_GROUNDS'
  /** 荣誉证书 · Honour certificate */
  | 'HONOUR_CERTIFICATE'
  /** 身份证复印件 · Copy of the ID card */
  | 'ID_COPY'
  /** 推荐单位盖章页 · Page stamped by the recommending office (S29) */
  | 'OFFICE_STAMP'
  /** 照片 · Photo */
  | 'PHOTO'
  /** 本人签名的推荐表扫描件 · Scan of the recommendation form signed by the applicant */
  | 'SIGNED_FORM'
  /** 职称或职业技能等级证书复印件 · Copy of the title or skill certificate */
  | 'TITLE_OR_SKILL_CERTIFICATE';

/** 拟定专家组 · A panel to draft */
export type DraftPanelInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 名称 · Name */
  readonly name: string;
  /** 职业编码（含下级） · Code of the occupation, everything below included */
  readonly occupationCode: string;
  /** 开启时间：此前成员名单和抽取文件保密；不填则为首日零时（北京时间） · Opening: until then names and draw document stay sealed; the start of the first day in Shanghai unless given */
  readonly opensAt?: string | null | undefined;
  /** 偏离模板的理由，另须一人批准 · Reason of deviations from the template, which a second person approves */
  readonly reason?: string | null | undefined;
  /** 组成规则 · Composition rules */
  readonly rules?: PanelRulesInput;
  /** 席位 · Seats by role */
  readonly seats: ReadonlyArray<SeatInput>;
  /** 规则模板；不填按任务类别，null 为不用模板 · Template of the rules; that of the engagement’s kind unless said, null for none */
  readonly template?: PanelTemplate | null | undefined;
};

/** 按职业批量拟定专家组 · One panel per occupation of an engagement, all alike */
export type DraftPanelsInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 职业编码；缺省为任务的全部职业 · Codes of the occupations; all of the engagement when left out */
  readonly occupationCodes?: ReadonlyArray<string> | null | undefined;
  /** 偏离模板的理由 · Reason of deviations from the template */
  readonly reason?: string | null | undefined;
  /** 每组组成规则 · Composition rules of each panel */
  readonly rules?: PanelRulesInput;
  /** 每组席位 · Seats of each panel */
  readonly seats: ReadonlyArray<SeatInput>;
  /** 规则模板；不填按任务类别，null 为不用模板 · Template of the rules; that of the engagement’s kind unless said, null for none */
  readonly template?: PanelTemplate | null | undefined;
};

/** 抽取秘密由谁保管 · Who keeps the secrets of a draw */
export type DrawCustody =
  /** 抽取员与监督员各自保管 · Drawing officer and supervisor, each on a device of their own */
  | 'HOLDERS'
  /** 服务器代管（较弱，仅供小单位） · The server; weaker, for a small office */
  | 'SERVER';

/** 抽取公平性的范围 · Whose draws, and of which year */
export type DrawFairnessInput = {
  /** 机构，含其下级 · Office, with all below it */
  readonly officeId: string;
  /** 抽取年份 · Year in which they were drawn */
  readonly year: number;
};

/** 抽取专家组 · A panel to draw */
export type DrawPanelInput = {
  /** 专家组 · Panel */
  readonly panelId: string;
  /** 公共随机值；未预告冻结、由服务器保管秘密时必填 · The public value; needed where no freeze was announced and the server keeps the secrets */
  readonly publicValue?: PublicValueInput | null | undefined;
  /** 读取时的版本 · Version of the panel as it was read */
  readonly version?: number | null | undefined;
};

/** 抽取状态 · State of a draw */
export type DrawState =
  /** 已作废 · Abandoned */
  | 'ABANDONED'
  /** 双方已承诺，待揭示 · Both holders committed, reveals awaited */
  | 'COMMITTED'
  /** 已抽取 · Drawn */
  | 'DRAWN'
  /** 冻结中 · Pool snapshot taken, lottery being computed */
  | 'FREEZING'
  /** 已冻结，待双方承诺 · Document committed to, both holders asked for their commitments */
  | 'FROZEN'
  /** 已揭示，待公共随机值 · Revealed, public value awaited */
  | 'REVEALED';

/** 学历 · Education */
export type EducationLevel =
  /** 本科 · Bachelor */
  | 'BACHELOR'
  /** 大专 · College */
  | 'COLLEGE'
  /** 博士 · Doctor */
  | 'DOCTOR'
  /** 初中 · Junior secondary */
  | 'JUNIOR_SECONDARY'
  /** 硕士 · Master */
  | 'MASTER'
  /** 高中、中专、技校 · Senior secondary or vocational */
  | 'SENIOR_SECONDARY';

/** 资格审查结论 · What the eligibility rules say */
export type EligibilityOutcome =
  /** 不符合 · Fail */
  | 'FAIL'
  /** 须例外批准 · Needs an exception */
  | 'NEEDS_EXCEPTION'
  /** 符合 · Pass */
  | 'PASS';

/** 资格预览：未保存的申请 · Eligibility of an application that is not saved */
export type EligibilityPreviewInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 推荐表内容 · The form */
  readonly form: ApplicationFormInput;
  /** 申请人 · The person */
  readonly person: PersonInput;
};

/** 从业方式 · Kind of employment (S02) */
export type EmploymentKind =
  /** 有固定单位 · Employed */
  | 'EMPLOYED'
  /** 无固定单位 · No fixed employer */
  | 'NO_FIXED_EMPLOYER'
  /** 退休 · Retired */
  | 'RETIRED'
  /** 个体经营 · Self-employed */
  | 'SELF_EMPLOYED';

/** 单位同意一件 · An application the employer endorses (S19) */
export type EndorseApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 意见 · In words */
  readonly words?: string | null | undefined;
};

/** 单位同意多件 · Applications the employer endorses */
export type EndorseApplicationsInput = {
  /** 申请，至多 20000 件 · Applications, at most 20,000 */
  readonly applicationIds?: ReadonlyArray<string> | null | undefined;
  /** 方式 · Mode */
  readonly mode: BatchMode;
  /** 某机构在某次征集中待办的全部 · All that an office has to decide under a call */
  readonly pendingOf?: PendingOfInput | null | undefined;
  /** 进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
  /** 推荐汇总表上的全部 · All of a recommendation list */
  readonly recommendationListId?: string | null | undefined;
  /** 意见 · In words */
  readonly words?: string | null | undefined;
};

/** 派遣任务筛选条件 · What engagements must meet */
export type EngagementFilter = {
  /** 地点区划代码（含下级） · Code of the division of the place, everything below included */
  readonly division?: string | null | undefined;
  /** 承办单位 · Host organisation */
  readonly host?: string | null | undefined;
  /** 类别（其一） · Kinds, any of them */
  readonly kinds?: ReadonlyArray<EngagementKind> | null | undefined;
  /** 职业编码（含下级） · Code of an occupation or group, everything below included */
  readonly occupation?: string | null | undefined;
  /** 主办机构 · The office that organises it */
  readonly office?: string | null | undefined;
  /** 首日 · First day */
  readonly startsOn?: DayRange | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<EngagementState> | null | undefined;
  /** 名称包含 · Title contains */
  readonly text?: string | null | undefined;
};

/** 任务类别 · Kind of engagement */
export type EngagementKind =
  /** 评估（三（一）） · Assessment (S14) */
  | 'ASSESSMENT'
  /** 技能竞赛裁判（三（一）评审） · Judging a skills competition (S14) */
  | 'COMPETITION'
  /** 课程、技术文件、评价标准开发（三（二）） · Curriculum, technical documents, assessment standards (S15) */
  | 'CURRICULUM'
  /** 人社局委托的其他工作（三（五）） · Other work entrusted by the bureau (S16) */
  | 'ENTRUSTED'
  /** 技术指导、咨询（三（四）） · Guidance and advice (S16) */
  | 'GUIDANCE'
  /** 检查（三（一）） · Inspection (S14) */
  | 'INSPECTION'
  /** 调研、规划（三（三）） · Research and planning (S16) */
  | 'RESEARCH'
  /** 评审（三（一）） · Review (S14) */
  | 'REVIEW'
  /** 督导（三（一）） · Quality supervision (S14) */
  | 'SUPERVISION';

/** 派遣任务排序 · Order of engagements */
export type EngagementOrder =
  /** 最早的在前 · Earliest first */
  | 'STARTS_ON'
  /** 最近的在前 · Latest first */
  | 'STARTS_ON_DESC';

/** 任务状态 · State of an engagement */
export type EngagementState =
  /** 已批准 · Approved */
  | 'APPROVED'
  /** 已取消 · Cancelled */
  | 'CANCELLED'
  /** 已办结 · Closed */
  | 'CLOSED'
  /** 席位均已接受 · Confirmed: every seat is accepted */
  | 'CONFIRMED'
  /** 已抽取 · Drawn */
  | 'DRAWN'
  /** 已举行 · Held */
  | 'HELD'
  /** 已邀请，待答复 · Invited, answers awaited */
  | 'INVITED'
  /** 名单已开启 · Sealed list opened */
  | 'OPENED'
  /** 已组建专家组方案 · Panels drafted */
  | 'PANELS_DRAFTED'
  /** 已立项 · Planned */
  | 'PLANNED'
  /** 已延期，日期待定 · Postponed, days to be fixed */
  | 'POSTPONED'
  /** 已报告 · Reported */
  | 'REPORTED';

/** 登记设备密钥 · A device key to enrol */
export type EnrolDeviceKeyInput = {
  /** 设备名称 · Name of the device */
  readonly device: string;
  /** Ed25519 公钥（64 位十六进制） · Ed25519 public key, 64 hexadecimal digits */
  readonly publicKey: string;
  /** 持有证明：用该密钥对“jiangku-draw/1/enrol”、账号标识和公钥（各占一行）的签名 · Proof of possession: signature with this key of "jiangku-draw/1/enrol", the account’s id and the public key, one a line */
  readonly signature: string;
};

/** 窗口代录申请 · An application entered by a clerk for someone who came in person */
export type EnterApplicationInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 推荐表内容 · The form */
  readonly form: ApplicationFormInput;
  /** 受理机构 · The office it goes to (S19) */
  readonly officeId: string;
  /** 申请人 · The person */
  readonly person: PersonInput;
  /** 申报途径 · Route (S19) */
  readonly route: ApplicationRoute;
};

/** 清除文件 · A file whose content is to go */
export type EraseFileInput = {
  /** 文件 · File */
  readonly fileId: string;
  /** 理由 · Reason */
  readonly reason: string;
};

/** 活动级别 · Level of an event */
export type EventLevel =
  /** 市级 · City */
  | 'CITY'
  /** 县级 · County */
  | 'COUNTY'
  /** 世界级 · International */
  | 'INTERNATIONAL'
  /** 国家级 · National */
  | 'NATIONAL'
  /** 省级 · Provincial */
  | 'PROVINCIAL';

/** 不可选原因 · Why somebody cannot sit on a panel */
export type ExclusionReason =
  /** 职称和技能等级达不到任何席位的下限 · Title and skill level qualify for no seat (S10) */
  | 'BELOW_MINIMUM'
  /** 指导参赛人员 · Coaches a contestant (S06) */
  | 'COACHES_CONTESTANT'
  /** 已申报利益冲突 · A declared conflict of interest (S06) */
  | 'DECLARED_CONFLICT'
  /** 本年履职次数已满 · Has done as many duties this year as the panel allows */
  | 'DUTY_LIMIT_REACHED'
  /** 该时段不可用 · Not available then */
  | 'NOT_AVAILABLE'
  /** 任务期间不在聘期内 · No active term on all days of the engagement (S25) */
  | 'NO_ACTIVE_TERM'
  /** 不良记录正在调查 · An incident record is being investigated (S08) */
  | 'OPEN_FINDING'
  /** 不从事该职业 · Has no occupation of the panel (S10) */
  | 'OTHER_OCCUPATION'
  /** 与承办或参与单位同一单位 · Employed by the host or a participant, now or lately (S06) */
  | 'SAME_EMPLOYER'
  /** 领办承办或参与单位的工作室 · Leads a studio of the host, a participant or a contestant’s unit (S06) */
  | 'STUDIO_FELLOW'
  /** 暂停履职 · Suspended from duties (S26) */
  | 'SUSPENDED'
  /** 在该单位连续履职次数已满 · Has been at this site as often in a row as the panel allows */
  | 'TOO_OFTEN_AT_SITE'
  /** 超过年龄上限 · Older than the panel allows (S07) */
  | 'TOO_OLD'
  /** 编写了本活动的技术文件 · Wrote the event’s technical document (S15) */
  | 'WROTE_TECHNICAL_DOCUMENT';

/** 认定谢绝正当 · A decline to excuse on evidence */
export type ExcuseDeclineInput = {
  /** 谢绝记录 · Decline */
  readonly declineId: string;
  /** 所见证明材料 · Evidence that was seen */
  readonly evidence: string;
  /** 证据文件（ABSENCE_EVIDENCE 类，已上传） · Evidence: files of kind ABSENCE_EVIDENCE that were sent */
  readonly evidenceFileIds?: ReadonlyArray<string> | null | undefined;
};

/** 经历类别 · Kind of experience */
export type ExperienceKind =
  /** 担任考评员 · Assessed */
  | 'ASSESSED'
  /** 担任裁判长 · Chief judge of a competition (S13) */
  | 'CHIEF_JUDGED'
  /** 担任教练 · Coached competitors */
  | 'COACHED'
  /** 担任裁判 · Judged a competition (S13) */
  | 'JUDGED'
  /** 担任督导员 · Supervised quality */
  | 'SUPERVISED_QUALITY'
  /** 编写评价标准或课程 · Wrote an assessment standard or a curriculum (S15) */
  | 'WROTE_STANDARD'
  /** 编写竞赛技术文件 · Wrote a competition’s technical document (S15) */
  | 'WROTE_TECHNICAL_DOCUMENT';

/** 专家筛选条件；各条件同时成立 · What experts must meet, all of it */
export type ExpertFilter = {
  /** 今日周岁 · Age today, in full years */
  readonly age?: WholeRange | null | undefined;
  /** 现工作单位 · Present employer */
  readonly employer?: string | null | undefined;
  /** 单位所在区划代码（含下级） · Code of the division of the employer, everything below included */
  readonly employerDivision?: string | null | undefined;
  /** 时段内有空：无不便时段，无在手任务 · Free throughout: no busy period, no duty held */
  readonly free?: DayPeriod | null | undefined;
  /** 非遗传统传人 · Heritage bearer (S12) */
  readonly heritageBearer?: boolean | null | undefined;
  /** 荣誉级别（其一） · Levels of honours, any of them */
  readonly honourLevels?: ReadonlyArray<HonourLevel> | null | undefined;
  /** 荣誉代码（其一，未撤销） · Codes of honours, any of them, not revoked */
  readonly honours?: ReadonlyArray<string> | null | undefined;
  /** 进行中的任务数 · Load: assignments now open */
  readonly load?: WholeRange | null | undefined;
  /** 姓名：一个字即可；拼音或首字母 · Name: one character is enough; pinyin or initials */
  readonly name?: string | null | undefined;
  /** 职业编码（含下级） · Code of an occupation or group, everything below included */
  readonly occupation?: string | null | undefined;
  /** 管理机构 · The office that keeps the record */
  readonly office?: string | null | undefined;
  /** 户口所在区划代码（含下级） · Code of the division of the household, everything below included */
  readonly residence?: string | null | undefined;
  /** 性别 · Sex */
  readonly sex?: Sex | null | undefined;
  /** 职业技能等级（其一） · Skill levels, any of them */
  readonly skillLevels?: ReadonlyArray<SkillLevel> | null | undefined;
  /** 现任领办的工作室 · Studio led now */
  readonly studio?: string | null | undefined;
  /** 现任领办工作室的级别（其一） · Levels of a studio led now, any of them */
  readonly studioLevels?: ReadonlyArray<StudioLevel> | null | undefined;
  /** 聘期状态 · State of the term */
  readonly term?: TermOnDay | null | undefined;
  /** 职称等级（其一） · Grades of a professional title, any of them */
  readonly titleGrades?: ReadonlyArray<TitleGrade> | null | undefined;
  /** 工种 · Trade */
  readonly trade?: string | null | undefined;
};

/** 专家排序 · Order of experts */
export type ExpertOrder =
  /** 录入先后 · As entered */
  | 'ID'
  /** 最久未履职在前 · Longest without duty first, never at all before that */
  | 'LAST_DUTY'
  /** 最近履职在前 · Most recent duty first */
  | 'LAST_DUTY_DESC'
  /** 任务数由少到多 · Load, lightest first */
  | 'LOAD'
  /** 任务数由多到少 · Load, heaviest first */
  | 'LOAD_DESC'
  /** 姓名（拼音） · Name, by pinyin */
  | 'NAME'
  /** 姓名倒序 · Name, backwards */
  | 'NAME_DESC';

/** 导出支付清单 · An engagement whose approved fees are exported */
export type ExportFeesInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
};

/** 延长公示 · An extension of a public notice */
export type ExtendNoticeInput = {
  /** 新截止日（含） · Last day from now on */
  readonly closesOn: string;
  /** 公示 · Notice */
  readonly noticeId: string;
  /** 原因，如受理渠道中断 · Reason, for example that the office was unreachable */
  readonly reason: string;
};

/** 劳务费标准筛选条件 · What rates of fees must meet, all of it */
export type FeeRateFilter = {
  /** 该日有效 · In force on this day */
  readonly inForceOn?: string | null | undefined;
  /** 类别（其一） · Kinds of duty, any of them */
  readonly kinds?: ReadonlyArray<EngagementKind> | null | undefined;
  /** 机构 · Office */
  readonly office?: string | null | undefined;
  /** 职称（其一） · Title grades, any of them */
  readonly titleGrades?: ReadonlyArray<TitleGrade> | null | undefined;
};

/** 劳务费筛选条件 · What fee records must meet, all of it */
export type FeeRecordFilter = {
  /** 任务 · Engagement */
  readonly engagement?: string | null | undefined;
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<FeeState> | null | undefined;
};

/** 劳务费状态 · State of a fee record */
export type FeeState =
  /** 已审批，可支付 · Approved for payment, which is made elsewhere */
  | 'APPROVED'
  /** 待审批 · Prepared */
  | 'PREPARED'
  /** 已退回，另行编制 · Returned; another is prepared in its stead */
  | 'RETURNED';

/** 文件筛选条件；各条件同时成立 · What files must meet, all of it */
export type FileFilter = {
  /** 所属专家 · The expert it is about */
  readonly expert?: string | null | undefined;
  /** 类别（其一） · Kinds, any of them */
  readonly kinds?: ReadonlyArray<FileKind> | null | undefined;
  /** 保管机构 · The office that keeps it */
  readonly office?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<FileState> | null | undefined;
};

/** 材料类别 · What a file is evidence of */
export type FileKind =
  /** 能力业绩证明 · Evidence of ability (S18) */
  | 'ABILITY_EVIDENCE'
  /** 谢绝理由证明 · Evidence for declining a duty */
  | 'ABSENCE_EVIDENCE'
  /** 利益冲突证据 · Evidence of a conflict of interest that is claimed */
  | 'CONFLICT_EVIDENCE'
  /** 更正依据 · Evidence for a correction */
  | 'CORRECTION_EVIDENCE'
  /** 调查结论证据 · Evidence of a finding */
  | 'FINDING_EVIDENCE'
  /** 荣誉证书 · Certificate of an honour */
  | 'HONOUR_CERTIFICATE'
  /** 身份证复印件 · Copy of an ID card */
  | 'ID_COPY'
  /** 异议证据 · Evidence of an objection */
  | 'OBJECTION_EVIDENCE'
  /** 其他 · Other */
  | 'OTHER'
  /** 证件照 · Photo of a person */
  | 'PHOTO'
  /** 打印文书 · Printed by the product from its records */
  | 'PRINTOUT'
  /** 推荐汇总表 · Recommendation list, as a workbook or a stamped scan (S21) */
  | 'RECOMMENDATION_LIST'
  /** 签名申请表扫描件 · Signed scan of an application on paper */
  | 'SIGNED_FORM'
  /** 职业技能等级证书 · Certificate of a skill level */
  | 'SKILL_CERTIFICATE'
  /** 盖章推荐表扫描件 · Stamped scan of a recommendation form (S29) */
  | 'STAMPED_FORM'
  /** 职称证书 · Certificate of a professional title */
  | 'TITLE_CERTIFICATE';

/** 提出异议，可以匿名 · An objection to a nominee, named or anonymous (S24) */
export type FileObjectionInput = {
  /** 联系方式 · How to reach whoever objects */
  readonly contact?: string | null | undefined;
  /** 证据：材料名称、文号或线索 · Evidence: names or numbers of documents, or leads */
  readonly evidence: ReadonlyArray<string>;
  /** 证据文件：requestObjectionUpload 给出并已上传的地址 · Evidence files: the paths that requestObjectionUpload gave and the bytes were sent to */
  readonly evidencePaths?: ReadonlyArray<string> | null | undefined;
  /** 异议内容 · Grounds */
  readonly grounds: string;
  /** 姓名；不填为匿名 · Name; anonymous when left out */
  readonly name?: string | null | undefined;
  /** 公示编号 · Code of the notice */
  readonly noticeCode: string;
  /** 人选序号 · Position of the nominee on the notice */
  readonly position: number;
};

/** 文件状态 · State of a file */
export type FileState =
  /** 待上传 · Awaited: a ticket was given, nothing has come */
  | 'AWAITED'
  /** 可用 · Clean: checked, may be attached and opened */
  | 'CLEAN'
  /** 已清除 · Erased: the row remains, the content is gone */
  | 'ERASED'
  /** 待检查 · Quarantined: received, not yet checked; nobody can open it */
  | 'QUARANTINED'
  /** 未通过检查 · Refused by the check; its content is gone */
  | 'REFUSED';

/** 文件类型（按内容判定） · Type of a file, judged by its content */
export type FileType =
  /** JPEG 图像 · JPEG image */
  | 'JPEG'
  /** PDF 文档 · PDF document */
  | 'PDF'
  /** PNG 图像 · PNG image */
  | 'PNG'
  /** Excel 工作簿 · Excel workbook */
  | 'XLSX';

/** 冻结 · A freeze that was announced */
export type FreezeDrawInput = {
  /** 专家组 · Panel */
  readonly panelId: string;
};

/** 某县（市、区）至少几人 · At least so many from one county */
export type FromCountyInput = {
  /** 至少几人 · At least */
  readonly atLeast: number;
  /** 县（市、区） · County */
  readonly divisionId: string;
};

/** 退出已接受的席位 · An accepted seat to give up */
export type GiveUpSeatInput = {
  /** 指派 · Assignment */
  readonly assignmentId: string;
  /** 理由 · Reason */
  readonly declineReason: DeclineReason;
  /** 说明；理由为“其他”时必填 · Note; demanded when the reason is OTHER */
  readonly reason?: string | null | undefined;
  /** 读取时的版本 · Version of the assignment as it was read */
  readonly version?: number | null | undefined;
};

/** 例外批准 · An exception from a soft rule */
export type GrantExceptionInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 条款 · Clause, for example S07 */
  readonly clause: string;
  /** 理由 · Reason */
  readonly reason: string;
};

/** 授予角色 · A role to grant in an office */
export type GrantRoleInput = {
  /** 账号 · Account */
  readonly accountId: string;
  /** 止；缺省为长期 · Until; open when left out */
  readonly endsAt?: string | null | undefined;
  /** 机构 · Office */
  readonly officeId: string;
  /** 角色 · Role */
  readonly role: Role;
  /** 起；缺省为现在 · From; now when left out */
  readonly startsAt?: string | null | undefined;
};

/** 秘密持有人 · Holder of a secret of a draw */
export type HolderRole =
  /** 抽取员 · Drawing officer */
  | 'OFFICER'
  /** 监督员 · Supervisor */
  | 'SUPERVISOR';

/** 荣誉级别 · Level of an honour */
export type HonourLevel =
  /** 市级 · City */
  | 'CITY'
  /** 国家级 · National */
  | 'NATIONAL'
  /** 省级 · Provincial */
  | 'PROVINCIAL';

/** 导入本人日历；替换此前导入的时段 · One’s own calendar to import; it replaces what was imported before */
export type ImportCalendarInput = {
  /** iCalendar 文本（RFC 5545），至多 200 KB、2000 个事件；只保存占用的日期，不保存事件内容 · iCalendar text (RFC 5545), at most 200 kB and 2,000 events; only the days taken are kept, nothing of what the events say */
  readonly ics: string;
};

/** 导入参赛人员名单；替换此前的名单 · A list of contestants; it replaces the one before */
export type ImportContestantsInput = {
  /** CSV 文件内容（UTF-8），列：姓名、单位、教练（可无）、教练单位（可无）；至多 5000 行；与工作簿二者择一 · The CSV file: UTF-8, columns name, unit, coach and coach_unit (may be missing); at most 5,000 rows; either this or a workbook */
  readonly csv?: string | null | undefined;
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 导入方式；建议先试运行 · What to do; a dry run first is advised */
  readonly mode: ImportMode;
  /** Excel 工作簿（.xlsx，Base64），第一张工作表，四列齐全 · An Excel workbook, .xlsx in Base64: its first sheet, with all four columns */
  readonly workbook?: string | null | undefined;
};

/** 导入方式 · What an import does with the rows of a file */
export type ImportMode =
  /** 全部写入：有一行不合格则一行也不写入 · All rows: writes none when one is faulty */
  | 'ALL_ROWS'
  /** 试运行：只检查，不写入 · Dry run: checks all rows, writes none */
  | 'DRY_RUN'
  /** 写入合格行：不合格的行列出并跳过 · Good rows: writes those, lists and leaves out the faulty ones */
  | 'GOOD_ROWS';

/** 导入已有专家库 · An existing roster to bring in, from a CSV file */
export type ImportRosterInput = {
  /** CSV 文件内容（UTF-8，RFC 4180，首行为列名，至多 1000 人；更多请分次导入） · The CSV file: UTF-8, RFC 4180, column names in the first row, at most 1,000 people; bring in more by several files */
  readonly csv: string;
  /** 导入方式；建议先试运行 · What to do; a dry run first is advised */
  readonly mode: ImportMode;
  /** 管理这些专家的机构 · Office that keeps these experts */
  readonly officeId: string;
  /** 专家库 · Roster */
  readonly rosterId: string;
};

/** 导入工种 · Trades to bring in, from a CSV file */
export type ImportTradesInput = {
  /** CSV 文件内容（UTF-8，RFC 4180），列：职业编码、职业名称（可无）、工种；至多 3000 行 · The CSV file: UTF-8, RFC 4180, columns occupation, occupation_name (may be missing), trade; at most 3,000 rows */
  readonly csv: string;
  /** 导入方式；建议先试运行 · What to do; a dry run first is advised */
  readonly mode: ImportMode;
};

/** 不良记录筛选条件 · What incident records must meet, all of it */
export type IncidentRecordFilter = {
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<IncidentState> | null | undefined;
};

/** 不良记录状态 · State of an incident record */
export type IncidentState =
  /** 不属实 · Dismissed */
  | 'DISMISSED'
  /** 调查中 · Open */
  | 'OPEN'
  /** 属实 · Upheld */
  | 'UPHELD';

/** 调查结果，可在认定前补充 · What an investigation found; may be completed until the decision */
export type InvestigateIncidentInput = {
  /** 证据：材料名称或文号 · Evidence: names or numbers of documents */
  readonly evidence: ReadonlyArray<string>;
  /** 补充的证据文件（FINDING_EVIDENCE 类，已上传） · Further evidence: files of kind FINDING_EVIDENCE that were sent */
  readonly evidenceFileIds?: ReadonlyArray<string> | null | undefined;
  /** 听取日期 · Heard on */
  readonly heardOn?: string | null | undefined;
  /** 专家陈述申辩；认定属实前必须听取 · What the expert said; heard before anything is upheld */
  readonly hearing?: string | null | undefined;
  /** 不良记录 · Incident record */
  readonly incidentId: string;
  /** 调查结果 · What was found */
  readonly investigation: string;
};

/** 异议的调查结果 · What the investigation of an objection found */
export type InvestigateObjectionInput = {
  /** 调查结果 · What was found */
  readonly investigation: string;
  /** 异议 · Objection */
  readonly objectionId: string;
};

/** 邀请状态 · State of an invitation */
export type InvitationState =
  /** 已答复 · Answered */
  | 'ANSWERED'
  /** 逾期未答复 · Lapsed without an answer */
  | 'LAPSED'
  /** 待答复 · Open */
  | 'OPEN'
  /** 已撤回 · Withdrawn: the seat went another way */
  | 'WITHDRAWN';

/** 查询可申报的机构 · Whose lawful offices to find */
export type LawfulOfficesInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 工作单位 · Employer */
  readonly employerId?: string | null | undefined;
  /** 从业方式 · Kind of employment */
  readonly employmentKind: EmploymentKind;
  /** 单位社保关系所在地 · Where the employer pays social insurance */
  readonly insuredInId?: string | null | undefined;
  /** 户口所在地 · Division of the household */
  readonly residenceId?: string | null | undefined;
  /** 工作所在地 · Place of work */
  readonly worksInId?: string | null | undefined;
};

/** 恢复履职 · The end of a suspension */
export type LiftSuspensionInput = {
  /** 原因 · Reason */
  readonly reason: string;
  /** 暂停履职 · Suspension */
  readonly suspensionId: string;
};

/** 相似之处 · What makes a panel look like another */
export type Likeness =
  /** 日期重叠 · On overlapping days */
  | 'SAME_DAYS'
  /** 同一任务 · Of the same engagement */
  | 'SAME_ENGAGEMENT'
  /** 同一承办单位 · Of the same host */
  | 'SAME_HOST'
  /** 同一职业 · Of the same occupation */
  | 'SAME_OCCUPATION';

/** 负荷（进行中的任务数） · Load: assignments now open */
export type LoadBand =
  /** 无任务 · None */
  | 'NONE'
  /** 一项 · One */
  | 'ONE'
  /** 三项及以上 · Three or more */
  | 'THREE_OR_MORE'
  /** 两项 · Two */
  | 'TWO';

/** 抽签方案的计算阶段 · Stage of making a lottery */
export type LotteryStage =
  /** 证明并复核；阶段内不计进度 · Proves it and checks every number; tells no part of itself */
  | 'CERTIFYING'
  /** 写成专家组的抽签；不足时返回上一阶段 · Writes them as a lottery of panels; where that falls short, back to the stage before */
  | 'DECOMPOSING'
  /** 求机会的上限；阶段内不计进度 · Finds how fair chances can be at best; tells no part of itself */
  | 'RELAXING'
  /** 等待开始 · About to begin */
  | 'WAITING';

/** 标记任务已举行 · An engagement that was held */
export type MarkHeldInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 单位合并 · A merger: one organisation is absorbed by another */
export type MergeOrganisationsInput = {
  /** 被并入的单位 · The organisation that is absorbed */
  readonly absorbedId: string;
  /** 依据文号 · Number of the document behind it */
  readonly documentNumber: string;
  /** 存续单位 · The organisation that goes on */
  readonly intoId: string;
  /** 并入日期，不晚于今日 · Day of the merger, today at the latest */
  readonly mergedOn: string;
};

/** 渠道 · Channel */
export type MessageChannel =
  /** 电子邮件 · E-mail */
  | 'EMAIL'
  /** 短信 · Text message */
  | 'SMS';

/** 一项消息偏好 · Whether messages of a kind are wanted by a channel */
export type MessageChoice = {
  /** 渠道 · Channel */
  readonly channel: MessageChannel;
  /** 类别 · Kind */
  readonly kind: MessageKind;
  /** 是否接收 · Whether it is wanted */
  readonly wanted: boolean;
};

/** 消息筛选条件 · What messages must meet */
export type MessageFilter = {
  /** 渠道 · Channel */
  readonly channel?: MessageChannel | null | undefined;
  /** 类别（其一） · Kinds, any of them */
  readonly kinds?: ReadonlyArray<MessageKind> | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<MessageState> | null | undefined;
  /** 模板（其一） · Templates, any of them */
  readonly templates?: ReadonlyArray<MessageTemplate> | null | undefined;
};

/** 消息类别 · Kind of a message; a person chooses per kind how it comes */
export type MessageKind =
  /** 申请与聘用的决定（不可关闭） · Decisions on applications and appointments; cannot be switched off */
  | 'DECISION'
  /** 派遣与履职（不可关闭） · Invitations and duties; cannot be switched off */
  | 'DUTY'
  /** 公示通知 · Public notices */
  | 'NOTICE'
  /** 聘期提醒 · Reminders of one’s term */
  | 'TERM'
  /** 待办事项 · Work that waits for staff */
  | 'WORK';

/** 消息语言 · Language of a message */
export type MessageLanguage =
  /** 英文 · English */
  | 'EN'
  /** 中文 · Chinese */
  | 'ZH_CN';

/** 消息排序 · Order of messages */
export type MessageOrder =
  /** 记录先后 · As recorded */
  | 'ID'
  /** 最近的在前 · Latest first */
  | 'LATEST';

/** 消息状态 · State of a message */
export type MessageState =
  /** 发送失败 · Refused, or given up; somebody has to tell the person another way */
  | 'FAILED'
  /** 待发送 · Waits to be sent, or to be tried again */
  | 'QUEUED'
  /** 发送中 · Being handed over */
  | 'SENDING'
  /** 已发送 · Handed over to the mail server or the gateway */
  | 'SENT'
  /** 未发送（本人关闭） · Not sent: the person wants no messages of this kind */
  | 'UNWANTED';

/** 消息模板 · Template of a message */
export type MessageTemplate =
  /** 答复确认（含电话答复） · Answer confirmed, one by telephone included */
  | 'ANSWER_CONFIRMED'
  /** 申请审批通过 · Application approved */
  | 'APPLICATION_APPROVED'
  /** 申请不予通过 · Application rejected */
  | 'APPLICATION_REJECTED'
  /** 申请退回补正 · Application returned for correction */
  | 'APPLICATION_RETURNED'
  /** 已入库聘用 · Appointed to the roster */
  | 'APPOINTED'
  /** 履职评价已记录（可答复） · A service was appraised; the expert may reply */
  | 'APPRAISED'
  /** 工作人员代填了不便日期 · Busy days entered by staff */
  | 'BUSY_DAYS_ENTERED'
  /** 其他 · Anything else */
  | 'GENERIC'
  /** 派遣邀请 · Invitation */
  | 'INVITATION'
  /** 请提供补抽随机值 · A link of the hash chain is wanted from its holder */
  | 'LINK_WANTED'
  /** 公示人选进展（致推荐机构和单位） · What happened to nominees, to the recommending office and the employer */
  | 'NOMINATIONS_MOVED'
  /** 公示人选进展（致本人） · What happened to a nominee on notice, to the nominee */
  | 'NOMINATION_MOVED'
  /** 公示已发布 · Public notice published */
  | 'NOTICE_PUBLISHED'
  /** 异议进展（致实名异议人） · What became of an objection, to whoever filed it under a name */
  | 'OBJECTION_MOVED'
  /** 席位已解除 · Released from a seat */
  | 'RELEASED'
  /** 答复提醒 · Reminder to answer */
  | 'REMINDER'
  /** 履职资格变动：不良记录认定、暂停、恢复、出库、取消资格 · Standing on the roster: an incident decided, suspended, reinstated, removed, disqualified */
  | 'STANDING_CHANGED'
  /** 聘期将满 · Term ends soon */
  | 'TERM_ENDING'
  /** 地点变更 · Another venue */
  | 'VENUE_CHANGED'
  /** 退出申请未获同意 · A request to withdraw was refused; the seat stays held */
  | 'WITHDRAWAL_REFUSED'
  /** 请决定退出申请 · A request to withdraw waits for the drawing officer */
  | 'WITHDRAWAL_REQUESTED';

/** 指定单位经办人 · Who acts for an employer */
export type NameEmployerDelegateInput = {
  /** 账号 · Account */
  readonly accountId: string;
  /** 登记机构 · The office that records it */
  readonly officeId: string;
  /** 单位 · Organisation */
  readonly organisationId: string;
};

/** 指定成员：与抽取分开记录，须写明理由 · A member named directly: a route of its own, with a reason */
export type NameMemberInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 专家组（抽取之前） · Panel, before its draw */
  readonly panelId: string;
  /** 理由 · Reason */
  readonly reason: string;
  /** 席位角色 · Role of the seat */
  readonly role: SeatRole;
};

/** 履职中的不良情况 · Something that went wrong in a duty (S08) */
export type NotedIncidentInput = {
  /** 情况 · What happened */
  readonly account: string;
  /** 证据文件（FINDING_EVIDENCE 类，已上传） · Evidence: files of kind FINDING_EVIDENCE that were sent */
  readonly evidenceFileIds?: ReadonlyArray<string> | null | undefined;
  /** 发生日期；缺省为首日 · Day; the first day of the duty when left out */
  readonly occurredOn?: string | null | undefined;
};

/** 公示状态 · State of a public notice */
export type NoticeState =
  /** 已结束 · Closed */
  | 'CLOSED'
  /** 公示中 · Open */
  | 'OPEN';

/** 异议筛选条件 · What objections must meet, all of it */
export type ObjectionFilter = {
  /** 公示 · Notice */
  readonly notice?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<ObjectionState> | null | undefined;
};

/** 异议状态 · State of an objection */
export type ObjectionState =
  /** 已受理 · Acknowledged */
  | 'ACKNOWLEDGED'
  /** 不成立 · Dismissed */
  | 'DISMISSED'
  /** 已提出 · Filed */
  | 'FILED'
  /** 已调查 · Investigated */
  | 'INVESTIGATED'
  /** 成立 · Upheld */
  | 'UPHELD';

/** 职业筛选条件 · What occupations must meet */
export type OccupationFilter = {
  /** 数字职业 · Digital occupation */
  readonly digital?: boolean | null | undefined;
  /** 绿色职业 · Green occupation */
  readonly green?: boolean | null | undefined;
  /** 层级 1 至 4 · Level, 1 to 4 */
  readonly level?: number | null | undefined;
  /** 名称、曾用名或编码包含 · Name, earlier name or code contains */
  readonly text?: string | null | undefined;
  /** 上级编码（含其本身及以下各级） · Code of a group: itself and everything below */
  readonly under?: string | null | undefined;
};

/** 职业分类层级 · Level of the classification of occupations */
export type OccupationLevel =
  /** 大类 · Major group */
  | 'MAJOR'
  /** 中类 · Middle group */
  | 'MIDDLE'
  /** 小类 · Minor group */
  | 'MINOR'
  /** 职业 · Occupation */
  | 'OCCUPATION';

/** 职业构成 · How many of an occupation, everything below included */
export type OccupationMixInput = {
  /** 至少几人 · At least */
  readonly atLeast?: number | null | undefined;
  /** 至多几人 · At most */
  readonly atMost?: number | null | undefined;
  /** 职业编码（含下级） · Code of the occupation */
  readonly occupationCode: string;
};

/** 机构性质 · Kind of office */
export type OfficeKind =
  /** 市人社局 · City HRSS bureau */
  | 'CITY_BUREAU'
  /** 县（市、区）人社局 · County HRSS bureau */
  | 'COUNTY_BUREAU'
  /** 市直单位 · Unit directly under the city */
  | 'DIRECT_UNIT'
  /** 市级行业主管部门 · Municipal industry authority */
  | 'INDUSTRY_AUTHORITY';

/** 开立账号 · An account to open */
export type OpenAccountInput = {
  /** 显示名 · Display name */
  readonly displayName: string;
  /** 电子邮箱，加密保存，用于接收待办通知；本人可修改 · E-mail address, kept sealed, for letters about work; its holder may change it */
  readonly email?: string | null | undefined;
  /** 登录名，不得重复 · Sign-in name, unlike that of any other account */
  readonly loginName: string;
  /** 为哪个机构开立；角色另行授予 · The office it is opened for; roles are granted apart */
  readonly officeId: string;
};

/** 设立机构 · An office to open below another */
export type OpenOfficeInput = {
  /** 辖区 · Division */
  readonly divisionId: string;
  /** 性质 · Kind */
  readonly kind: OfficeKind;
  /** 名称，不得重复 · Name, unlike that of any other office */
  readonly name: string;
  /** 作为用人单位的登记 · The office as an organisation */
  readonly organisationId?: string | null | undefined;
  /** 上级机构 · The office above */
  readonly parentId: string;
};

/** 开启名单 · An engagement whose sealed list is opened */
export type OpenSealedListInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
};

/** 五项意见 · An opinion in five items (S20, S30) */
export type OpinionInput = {
  /** 业务能力合格 · Ability */
  readonly ability: boolean;
  /** 政治品格合格 · Character */
  readonly character: boolean;
  /** 道德素质合格 · Ethics */
  readonly ethics: boolean;
  /** 材料可靠 · Reliability of the material */
  readonly reliability: boolean;
  /** 材料真实 · Truth of the material */
  readonly truth: boolean;
  /** 意见 · In words */
  readonly words?: string | null | undefined;
};

/** 单位筛选条件 · What organisations must meet */
export type OrganisationFilter = {
  /** 所在区划代码（含下级） · Code of the division, everything below included */
  readonly division?: string | null | undefined;
  /** 性质（其一） · Kinds, any of them */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** 上级单位 · Parent organisation */
  readonly parent?: string | null | undefined;
  /** 名称或曾用名包含 · Name or an earlier name contains */
  readonly text?: string | null | undefined;
};

/** 单位性质 · Kind of organisation */
export type OrganisationKind =
  /** 大中专院校 · College or vocational school */
  | 'COLLEGE'
  /** 企业 · Enterprise */
  | 'ENTERPRISE'
  /** 机关 · Government body */
  | 'GOVERNMENT'
  /** 事业单位 · Public institution */
  | 'INSTITUTION'
  /** 非公经济组织 · Organisation of the non-public economy */
  | 'NON_PUBLIC_ECONOMY'
  /** 社会组织 · Social organisation */
  | 'SOCIAL_ORGANISATION';

/** 单位排序 · Order of organisations */
export type OrganisationOrder =
  /** 录入先后 · As entered */
  | 'ID'
  /** 名称（拼音） · Name, by pinyin */
  | 'NAME';

/** 改期时的冲突处理 · What becomes of members who cannot come on the new days */
export type OverlapRule =
  /** 有人不能参加则不改期；名单开启后方可选用 · The move is refused; only from the opening of the lists on */
  | 'REFUSE'
  /** 自动递补 · They are replaced */
  | 'REPLACE';

/** 可行性的对象：已拟定的专家组、尚未保存的方案或修改，三者择一 · A drafted panel, a draft not yet saved, or a change not yet saved: exactly one */
export type PanelFeasibilityInput = {
  /** 对已有专家组的修改 · Change of a panel */
  readonly change?: UpdatePanelRulesInput | null | undefined;
  /** 方案 · Draft */
  readonly draft?: DraftPanelInput | null | undefined;
  /** 专家组 · Panel */
  readonly panelId?: string | null | undefined;
};

/** 抽签方式 · Form of the lottery */
export type PanelLottery =
  /** 由种子抽取，机会精确到 2^32 分之一 · Drawn by the seed, chances to one in 2^32 */
  | 'BY_SEED'
  /** 一千球，由摇号机摇出；机会取整到千分之一 · A thousand balls, of which a physical machine draws one; chances are rounded to whole balls */
  | 'THOUSAND_BALLS';

/** 组成规则类别 · Kind of composition rule */
export type PanelRuleKind =
  /** 两人不同组 · Two people who do not sit together (S06) */
  | 'APART'
  /** 某县（市、区）至少 · At least so many from a county */
  | 'AT_LEAST_FROM_COUNTY'
  /** 企业人员至少 · At least so many from enterprises */
  | 'AT_LEAST_FROM_ENTERPRISES'
  /** 某职业（含下级）至少 · At least so many in an occupation, everything below included (S10) */
  | 'AT_LEAST_IN_OCCUPATION'
  /** 某级以上荣誉至少 · At least so many with an honour of this level or higher (S11) */
  | 'AT_LEAST_WITH_HONOUR'
  /** 某级以上技能等级至少 · At least so many with this skill level or higher (S10) */
  | 'AT_LEAST_WITH_SKILL'
  /** 某级以上职称至少 · At least so many with this title grade or higher (S10) */
  | 'AT_LEAST_WITH_TITLE'
  /** 当日年龄不超过 · At most this age on the first day (S07) */
  | 'AT_MOST_AGE'
  /** 在同一单位连续履职至多 · At most so many consecutive duties at one site */
  | 'AT_MOST_CONSECUTIVE_AT_SITE'
  /** 每年履职至多 · At most so many duties a calendar year */
  | 'AT_MOST_DUTIES_A_YEAR'
  /** 某职业（含下级）至多 · At most so many in an occupation, everything below included (S10) */
  | 'AT_MOST_IN_OCCUPATION'
  /** 每县（市、区）至多 · At most so many per county */
  | 'AT_MOST_PER_COUNTY'
  /** 每单位至多 · At most so many per employer */
  | 'AT_MOST_PER_EMPLOYER'
  /** 每个技能大师工作室至多 · At most so many per skill-master studio (S12) */
  | 'AT_MOST_PER_STUDIO'
  /** 个人中选概率上限 · Greatest chance of any one person */
  | 'CAP'
  /** 人数为单数 · An odd number of members */
  | 'ODD_SIZE'
  /** 备选人数与席位之比至少 · At least so many nominees per seat */
  | 'POOL_AT_LEAST'
  /** 企业人员占比至少 · At least this share from enterprises */
  | 'SHARE_FROM_ENTERPRISES'
  /** 未参加该单位上一次专家组者占比至少 · At least this share not on the last panel at this site */
  | 'SHARE_NEW_AT_SITE'
  /** 一千球，由摇号机摇出 · A lottery of a thousand balls, of which a physical machine draws one */
  | 'THOUSAND_BALLS'
  /** 按近期履职加权 · Chances weighted by recent duties; the number is how many times the greatest weight exceeds the floor */
  | 'WEIGHTED_BY_RECENT_DUTIES';

/** 组成规则：未填的按模板，占比写成分数如 1/3 · Composition rules: what is not given is as in the template; shares are fractions such as 1/3 */
export type PanelRulesInput = {
  /** 不同组的两人；亲属等自动回避 · Pairs kept apart; kin are, without being named */
  readonly apart?: ReadonlyArray<ApartInput> | null | undefined;
  /** 企业人员至少几人 · At least so many from enterprises */
  readonly atLeastFromEnterprises?: number | null | undefined;
  /** 首日年龄不超过（S07） · At most this age on the first day (S07) */
  readonly atMostAge?: number | null | undefined;
  /** 在同一单位连续履职至多几次 · At most so many consecutive duties at one site */
  readonly atMostConsecutiveAtSite?: number | null | undefined;
  /** 每年履职至多几次 · At most so many duties a calendar year */
  readonly atMostDutiesAYear?: number | null | undefined;
  /** 每县（市、区）至多几人 · At most so many per county */
  readonly atMostPerCounty?: number | null | undefined;
  /** 每单位至多几人，未填为 1 · At most so many per employer; 1 when nothing is said */
  readonly atMostPerEmployer?: number | null | undefined;
  /** 每个技能大师工作室至多几名领办人 · At most so many leads of one skill-master studio */
  readonly atMostPerStudio?: number | null | undefined;
  /** 个人中选概率上限，如 3/5 · Greatest chance of any one person, such as 3/5 */
  readonly cap?: string | null | undefined;
  /** 某县（市、区）至少几人 · At least so many from certain counties */
  readonly fromCounties?: ReadonlyArray<FromCountyInput>;
  /** 抽签方式，未填为由种子抽取 · Form of the lottery; by the seed when nothing is said */
  readonly lottery?: PanelLottery | null | undefined;
  /** 职业构成 · Mix of occupations */
  readonly occupations?: ReadonlyArray<OccupationMixInput> | null | undefined;
  /** 人数须为单数 · Whether the number of members must be odd */
  readonly odd?: boolean | null | undefined;
  /** 备选人数与席位之比至少，如 2/1 · At least so many nominees per seat, such as 2/1 */
  readonly poolAtLeast?: string | null | undefined;
  /** 企业人员占比至少，如 1/3 · At least this share from enterprises, such as 1/3 */
  readonly shareFromEnterprises?: string | null | undefined;
  /** 未参加该单位上一次专家组者占比至少，如 1/3 · At least this share not on the last panel at this site, such as 1/3 */
  readonly shareNewAtSite?: string | null | undefined;
  /** 权重 · Weights */
  readonly weighting?: PanelWeighting | null | undefined;
  /** 荣誉 · Honours */
  readonly withHonour?: ReadonlyArray<WithHonourInput> | null | undefined;
  /** 技能等级 · Skill levels */
  readonly withSkill?: ReadonlyArray<WithSkillInput> | null | undefined;
  /** 职称 · Titles */
  readonly withTitle?: ReadonlyArray<WithTitleInput> | null | undefined;
  /** 不采用的模板规则 · Rules of the template that are left out */
  readonly without?: ReadonlyArray<PanelRuleKind> | null | undefined;
};

/** 专家组状态 · State of a panel */
export type PanelState =
  /** 已取消 · Cancelled */
  | 'CANCELLED'
  /** 已拟定 · Drafted */
  | 'DRAFTED'
  /** 已抽取 · Drawn */
  | 'DRAWN'
  /** 已冻结名单 · Pool frozen */
  | 'FROZEN';

/** 组成规则模板 · Template of composition rules */
export type PanelTemplate =
  /** 技能等级认定考评组 · Assessment group */
  | 'ASSESSMENT_GROUP'
  /** 技能竞赛裁判组 · Judges of a skills competition */
  | 'COMPETITION_JUDGES'
  /** 课程和标准开发组 · Curriculum and standards group */
  | 'CURRICULUM_GROUP'
  /** 专家组 · Expert group */
  | 'EXPERT_GROUP'
  /** 督导检查组 · Inspection and supervision group */
  | 'INSPECTION_GROUP';

/** 抽取权重 · Weights of a draw */
export type PanelWeighting =
  /** 人人相同 · Everybody alike */
  | 'EQUAL'
  /** 近期履职少者较大，人人都有机会 · Greater for those with fewer recent duties; nobody’s is nothing */
  | 'RECENT_DUTIES';

/** 参与身份 · Capacity of a participant */
export type ParticipantCapacity =
  /** 参赛或被评单位 · Competing or assessed organisation */
  | 'COMPETITOR'
  /** 协办单位 · Partner */
  | 'PARTNER'
  /** 赞助单位 · Sponsor */
  | 'SPONSOR';

/** 参与单位 · An organisation that takes part */
export type ParticipantInput = {
  /** 身份 · Capacity */
  readonly capacity: ParticipantCapacity;
  /** 单位 · Organisation */
  readonly organisationId: string;
};

/** 某机构在某次征集中待办的申请 · What an office has to decide under a call */
export type PendingOfInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 受理机构 · Office */
  readonly officeId: string;
};

/** 复审状态 · State of a periodic review */
export type PeriodicReviewState =
  /** 已办结 · Closed */
  | 'CLOSED'
  /** 进行中 · Under way */
  | 'OPEN';

/** 申请人 · The person who applies (S18) */
export type PersonInput = {
  /** 出生日期，须与身份证号一致 · Birth date, as the ID number has it */
  readonly birthDate: string;
  /** 学位 · Degree */
  readonly degree?: string | null | undefined;
  /** 学历 · Education */
  readonly education?: EducationLevel | null | undefined;
  /** 电子邮箱（加密存储） · E-mail address; stored encrypted */
  readonly email?: string | null | undefined;
  /** 工作单位；有固定单位时必填 · Employer; demanded with a fixed one */
  readonly employerId?: string | null | undefined;
  /** 从业方式 · Kind of employment (S02) */
  readonly employmentKind: EmploymentKind;
  /** 非遗传统传人 · Heritage bearer (S12) */
  readonly heritageBearer?: boolean;
  /** 身份证号（加密存储） · ID number; stored encrypted */
  readonly idNumber: string;
  /** 单位社保关系所在地 · Where the employer pays social insurance (S19) */
  readonly insuredInId?: string | null | undefined;
  /** 姓名 · Name */
  readonly name: string;
  /** 手机号（加密存储） · Mobile number; stored encrypted */
  readonly phone: string;
  /** 政治面貌 · Political status */
  readonly politicalStatus?: PoliticalStatus | null | undefined;
  /** 职务 · Post */
  readonly post?: string | null | undefined;
  /** 户口所在地区划 · Division of the household */
  readonly residenceId: string;
  /** 性别，须与身份证号一致 · Sex, as the ID number has it */
  readonly sex: Sex;
  /** 工作所在地（无固定单位时） · Place of work, without a fixed employer (S19) */
  readonly worksInId?: string | null | undefined;
};

/** 统筹安排 · Panels to fill at once */
export type PlanSeasonInput = {
  /** 已商定的席位，保持不变 · Seats agreed already, which stay */
  readonly agreed?: ReadonlyArray<AgreedSeatInput>;
  /** 每人至多几组 · Most panels for each expert */
  readonly atMostPanelsEach?: number;
  /** 随机时个人概率上限，如 1/2 · Greatest chance at any one panel, by lot; such as 1/2 */
  readonly cap?: string | null | undefined;
  /** 方式 · Mode */
  readonly mode?: SeasonMode;
  /** 尚未冻结的专家组，1 至 200 个 · Panels not frozen yet, 1 to 200 */
  readonly panelIds: ReadonlyArray<string>;
  /** 随机种子，64 位十六进制；不给则新取，重算时给出 · Seed of the lot, 64 hexadecimal digits: fresh when absent; give it to re-run a plan */
  readonly seed?: string | null | undefined;
};

/** 政治面貌 · Political status */
export type PoliticalStatus =
  /** 民主党派 · Member of a democratic party */
  | 'DEMOCRATIC_PARTY'
  /** 群众 · No party */
  | 'NO_PARTY'
  /** 中共党员 · Member of the CPC */
  | 'PARTY_MEMBER'
  /** 共青团员 · Member of the Youth League */
  | 'YOUTH_LEAGUE';

/** 备选名单的变动 · Change of a pool */
export type PoolChangeKind =
  /** 进入 · Came into the pool */
  | 'JOINED'
  /** 离开 · Left the pool */
  | 'LEFT';

/** 延期：给出新日期则改期，未给出则日期待定 · An engagement to postpone: to new days, or to days still to be fixed */
export type PostponeEngagementInput = {
  /** 新的末日 · New last day */
  readonly endsOn?: string | null | undefined;
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 成员在新日期不能参加时 · Where members cannot come on the new days */
  readonly overlaps?: OverlapRule;
  /** 理由 · Reason */
  readonly reason: string;
  /** 新的首日 · New first day */
  readonly startsOn?: string | null | undefined;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 编制劳务费 · An engagement whose fees are prepared */
export type PrepareFeesInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
};

/** 人选预览的对象：已拟定的专家组，或尚未保存的方案，二者择一 · A drafted panel, or a draft not yet saved: exactly one */
export type PreviewCandidatesInput = {
  /** 方案 · Draft */
  readonly draft?: DraftPanelInput | null | undefined;
  /** 专家组 · Panel */
  readonly panelId?: string | null | undefined;
};

/** 打印文书 · A document to print, and what for */
export type PrintDocumentInput = {
  /** 文书 · Document */
  readonly document: PrintedDocument;
  /** 目的，逐次记录 · Purpose; every printout is logged with it */
  readonly purpose: ViewPurpose;
  /** 所据记录的标识 · The record it is printed from */
  readonly subjectId: string;
};

/** 文书 · A document that is printed from a record */
export type PrintedDocument =
  /** 聘书（PDF，带签名二维码） · Appointment certificate, with a signed QR code (S24) */
  | 'APPOINTMENT_CERTIFICATE'
  /** 球号表（Excel） · Table of a draw by machine: the panel of each ball, 1 to 1,000 */
  | 'BALL_TABLE'
  /** 抽取记录（PDF） · Record of a draw */
  | 'DRAW_RECORD'
  /** 公示（PDF） · Public notice (S23) */
  | 'PUBLIC_NOTICE'
  /** 推荐表（PDF），据申请 · Recommendation form, of an application (S31) */
  | 'RECOMMENDATION_FORM'
  /** 推荐汇总表（PDF） · Recommendation list (S21) */
  | 'RECOMMENDATION_LIST'
  /** 推荐汇总表（Excel） · Recommendation list as a workbook (S21) */
  | 'RECOMMENDATION_LIST_WORKBOOK';

/** 更正申请：专家更正本人档案 · A correction of one’s own record to propose */
export type ProposeCorrectionInput = {
  /** 佐证材料；联系方式和证件照以外必交 · Evidence; demanded but for phone, e-mail and photo */
  readonly evidenceFileId?: string | null | undefined;
  /** 说明 · Explanation */
  readonly explanation: string;
  /** 更正内容 · What it is about */
  readonly field: CorrectedField;
  /** 更正为：单位、户口所在地和证件照（已上传的 PHOTO 类文件）填标识，学历和政治面貌填代码 · The new value: an id for employer, household and photo (a file of kind PHOTO that was sent), a code for education and political status */
  readonly value: string;
};

/** 为谢绝补交证明 · Evidence for a decline of one’s own */
export type ProveDeclineInput = {
  /** 谢绝记录 · Decline */
  readonly declineId: string;
  /** 证明文件（ABSENCE_EVIDENCE 类，已上传） · Files of kind ABSENCE_EVIDENCE that were sent */
  readonly evidenceFileIds: ReadonlyArray<string>;
};

/** 给出链值 · The next link of a holder’s chain */
export type ProvideLinkInput = {
  /** 抽取 · Draw */
  readonly drawId: string;
  /** 链值（64 位十六进制） · The link, 64 hexadecimal digits */
  readonly link: string;
};

/** 公示筛选条件 · What public notices must meet, all of it */
export type PublicNoticeFilter = {
  /** 征集通知 · Call */
  readonly call?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<NoticeState> | null | undefined;
};

/** 事先指定的公共随机值：此刻无人能知 · A public value named beforehand, which nobody can know yet */
export type PublicValueInput = {
  /** 公布时间；晚于揭示截止 · Hour at which it becomes known, after the reveals are due */
  readonly dueAt: string;
  /** 来源，例如“体彩排列5 第26300期” · Source, for example "drand:quicknet:4711" */
  readonly source: string;
};

/** 登记不便时段 · Busy days to publish */
export type PublishBusyDaysInput = {
  /** 放弃席位的理由，记为谢绝；放弃时必填，“其他”须在时段说明中写明 · Why the seats are given up, kept as a decline of each; demanded then, and OTHER is explained in the note of the period */
  readonly declineReason?: DeclineReason | null | undefined;
  /** 专家：本人，或由管理机构的工作人员代登 · Expert: oneself, or entered by staff of the office that keeps the record */
  readonly expertId: string;
  /** 本人登记的时段内有席位时，放弃这些席位，随即补缺 · Give up the seats one holds on these days; they are filled again at once */
  readonly givesUpSeats?: boolean;
  /** 时段，至多 100 段 · Periods, at most 100 */
  readonly periods: ReadonlyArray<BusyDaysInput>;
};

/** 发布征集通知 · A call to publish (S01) */
export type PublishCallInput = {
  /** 附件 · Annexes */
  readonly annexes?: ReadonlyArray<string>;
  /** 公开方式 · Disclosure class */
  readonly disclosure: Disclosure;
  /** 文号 · Document number */
  readonly documentNumber: string;
  /** 全文 · Full text, verbatim */
  readonly fullText: string;
  /** 发文日期 · Issued on */
  readonly issuedOn: string;
  /** 发文机关 · Issuer, as printed */
  readonly issuer: string;
  /** 类别 · Kind */
  readonly kind: CallKind;
  /** 发文机构 · The office that issues it */
  readonly officeId: string;
  /** 主送 · Recipients */
  readonly recipients?: ReadonlyArray<string>;
  /** 专家库 · Roster */
  readonly rosterId: string;
  /** 规则 · Terms */
  readonly terms: CallTermsInput;
  /** 标题 · Title */
  readonly title: string;
};

/** 公示拟入库人选 · Nominees to put on public notice, many in one act (S23) */
export type PublishNoticeInput = {
  /** 申请，至多 20000 件；不填为该通知下全部已复核通过的 · Applications, at most 20,000; all approved ones of the call when left out */
  readonly applicationIds?: ReadonlyArray<string> | null | undefined;
  /** 征集通知 · Call */
  readonly callId: string;
  /** 截止日（含）；不填为最早的合法截止日 · Last day; the earliest lawful one when left out */
  readonly closesOn?: string | null | undefined;
  /** 方式 · Mode */
  readonly mode: BatchMode;
  /** 异议受理方式：部门、电话、邮箱 · Where objections are received: office, telephone, e-mail */
  readonly objectionsTo: string;
  /** 开始日，当日不计；不填为今日 · Opening day, which does not count; today when left out */
  readonly opensOn?: string | null | undefined;
  /** 进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
  /** 标题 · Title */
  readonly title: string;
};

/** 初审推荐一件 · An application to recommend (S20) */
export type RecommendApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 五项意见 · Opinion */
  readonly opinion: OpinionInput;
};

/** 初审推荐多件 · Applications to recommend */
export type RecommendApplicationsInput = {
  /** 申请，至多 20000 件 · Applications, at most 20,000 */
  readonly applicationIds?: ReadonlyArray<string> | null | undefined;
  /** 方式 · Mode */
  readonly mode: BatchMode;
  /** 五项意见，适用于每件 · Opinion, of each of them */
  readonly opinion: OpinionInput;
  /** 某机构在某次征集中待办的全部 · All that an office has to decide under a call */
  readonly pendingOf?: PendingOfInput | null | undefined;
  /** 进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
  /** 推荐汇总表上的全部 · All of a recommendation list */
  readonly recommendationListId?: string | null | undefined;
};

/** 重算一次征集的资格结论 · A call whose verdicts to judge again */
export type RecomputeVerdictsInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 进度键 · Key under which `batchProgress` tells how far it is */
  readonly progressKey?: string | null | undefined;
};

/** 核对推荐汇总表 · A workbook to compare with what was recommended */
export type ReconcileRecommendationListInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 工作簿（类别 RECOMMENDATION_LIST，已通过检查） · A clean workbook of kind RECOMMENDATION_LIST */
  readonly fileId: string;
  /** 推荐单位 · The recommending office */
  readonly officeId: string;
};

/** 登记公共随机值 · The public value, as its source published it */
export type RecordPublicValueInput = {
  /** 抽取 · Draw */
  readonly drawId: string;
  /** 公共随机值，与来源公布的完全一致 · The value, exactly as its source published it */
  readonly value: string;
};

/** 首位管理员 · The first administrator of an empty installation */
export type RedeemFirstSignInInput = {
  /** 显示名 · Display name */
  readonly displayName: string;
  /** 机构辖区 · Division of the office */
  readonly divisionId: string;
  /** 登录名 · Sign-in name */
  readonly loginName: string;
  /** 机构名称，不存在时新建 · Name of the office; made where it does not exist */
  readonly officeName: string;
  /** 密码，至少 12 个字符 · Password of at least 12 characters */
  readonly password: string;
  /** 一次性链接中的令牌 · The token of the one-time link */
  readonly token: string;
};

/** 以一次性链接设定密码 · A first password, set by a one-time link */
export type RedeemSignInLinkInput = {
  /** 密码，至少 12 个字符 · Password of at least 12 characters */
  readonly password: string;
  /** 一次性链接中的令牌 · The token of the one-time link */
  readonly token: string;
};

/** 重新抽取的事由 · Cause of a new attempt at a draw */
export type RedrawCause =
  /** 任务变更 · The engagement changed */
  | 'ENGAGEMENT_CHANGED'
  /** 备选名单经查有误 · The pool proved wrong */
  | 'POOL_PROVED_WRONG'
  /** 依法无效 · Void by law */
  | 'VOID_BY_LAW';

/** 申请重新抽取 · A new attempt to ask for */
export type RedrawPanelInput = {
  /** 事由 · Cause */
  readonly cause: RedrawCause;
  /** 要作废的抽取 · The draw to be abandoned */
  readonly drawId: string;
  /** 理由 · Reason */
  readonly reason: string;
};

/** 登记网络回调 · An endpoint to register */
export type RegisterWebhookInput = {
  /** 事件，例如 panel.drawn 或 panel.* · Events, such as panel.drawn or panel.* */
  readonly events: ReadonlyArray<string>;
  /** 机构；其下级机构的事件也会送出 · The office; events of the offices below it are told too */
  readonly officeId: string;
  /** 网址，https:// 开头 · Address, beginning with https:// */
  readonly url: string;
};

/** 不予通过 · An application to reject */
export type RejectApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 原因 · Ground */
  readonly ground: RejectionGround;
  /** 名次理由；控制数量时必填 · Ranking reason; demanded to control the number (S22) */
  readonly rankingReason?: string | null | undefined;
  /** 理由 · Reason */
  readonly reason: string;
};

/** 不予续聘 · A renewal to reject */
export type RejectRenewalInput = {
  /** 理由 · Reason */
  readonly reason: string;
  /** 续聘申请 · Renewal */
  readonly renewalId: string;
};

/** 不予通过的原因 · Ground of a rejection */
export type RejectionGround =
  /** 业务能力不足 · Ability (S30) */
  | 'ABILITY'
  /** 品格、道德不合格 · Character or ethics (S30) */
  | 'CHARACTER'
  /** 控制数量 · To control the number; needs a ranking reason (S22) */
  | 'CONTROL_NUMBER'
  /** 材料不真实或不可靠 · Material not true or not reliable (S20) */
  | 'MATERIAL'
  /** 不符合入选条件 · Not eligible (S09) */
  | 'NOT_ELIGIBLE';

/** 出库原因 · Ground of a removal (S26) */
export type RemovalGround =
  /** 违纪违法 · Breach of law or discipline */
  | 'BREACH'
  /** 失职失责 · Dereliction of duty */
  | 'DERELICTION'
  /** 材料造假，取消资格 · Forged material: disqualified (S29) */
  | 'FORGERY'
  /** 身体原因 · Health, without fault */
  | 'HEALTH'
  /** 德能不配 · Unfit in ethics or ability */
  | 'UNFIT';

/** 出库建议筛选条件 · What proposals to remove must meet, all of it */
export type RemovalProposalFilter = {
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<RemovalProposalState> | null | undefined;
};

/** 出库建议状态 · State of a proposal to remove */
export type RemovalProposalState =
  /** 不采纳 · Dismissed */
  | 'DISMISSED'
  /** 已采纳 · Followed: the expert was removed */
  | 'FOLLOWED'
  /** 待处理 · Open */
  | 'OPEN';

/** 删除材料 · A document to remove, while the application can be changed */
export type RemoveApplicationDocumentInput = {
  /** 材料 · Document */
  readonly documentId: string;
};

/** 出库 · A removal from a roster (S26) */
export type RemoveExpertInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 说明或结论；过错原因必填 · Explanation or finding; demanded by the fault grounds */
  readonly finding?: string | null | undefined;
  /** 原因；材料造假须另行取消资格 · Ground; forged material is a disqualification */
  readonly ground: RemovalGround;
  /** 查实的不良记录；过错原因必填 · The upheld incident record; demanded by the fault grounds, for health there is none */
  readonly incidentId?: string | null | undefined;
  /** 专家库 · Roster */
  readonly rosterId: string;
};

/** 移除网络回调 · A webhook to remove */
export type RemoveWebhookInput = {
  /** 网络回调 · The webhook */
  readonly webhookId: string;
};

/** 单位更名 · A new name of an organisation */
export type RenameOrganisationInput = {
  /** 依据文号 · Number of the document behind it */
  readonly documentNumber: string;
  /** 新名称 · New name */
  readonly name: string;
  /** 单位 · Organisation */
  readonly organisationId: string;
  /** 新名称启用日期，不晚于今日 · First day of the new name, today at the latest */
  readonly startsOn: string;
};

/** 重发一次性链接 · An account whose link was lost or ended before a password was set */
export type RenewSignInLinkInput = {
  /** 账号 · Account */
  readonly accountId: string;
};

/** 续聘申请筛选条件 · What renewals must meet */
export type RenewalFilter = {
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<RenewalState> | null | undefined;
};

/** 续聘申请状态 · State of a renewal */
export type RenewalState =
  /** 已批准 · Approved */
  | 'APPROVED'
  /** 不予续聘 · Rejected */
  | 'REJECTED'
  /** 已初审 · Reviewed by the office */
  | 'REVIEWED'
  /** 已申请 · Applied for */
  | 'SUBMITTED';

/** 专家答复评价 · The expert’s reply to an appraisal */
export type ReplyToAppraisalInput = {
  /** 评价 · Appraisal */
  readonly appraisalId: string;
  /** 答复 · Reply */
  readonly reply: string;
};

/** 报告任务 · The report on an engagement */
export type ReportEngagementInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 工作报告 · What was done, and with what result */
  readonly report: string;
  /** 读取时的版本 · Version of the engagement as it was read */
  readonly version?: number | null | undefined;
};

/** 报告不良情况 · Something that went wrong, reported */
export type ReportIncidentInput = {
  /** 情况 · What happened */
  readonly account: string;
  /** 相关任务 · The engagement concerned */
  readonly engagementId?: string | null | undefined;
  /** 证据文件（FINDING_EVIDENCE 类，已上传） · Evidence: files of kind FINDING_EVIDENCE that were sent */
  readonly evidenceFileIds?: ReadonlyArray<string> | null | undefined;
  /** 专家 · Expert */
  readonly expertId: string;
  /** 发生日期 · Day */
  readonly occurredOn: string;
};

/** 查看文件 · A file to open, and what for */
export type RequestDownloadInput = {
  /** 文件 · File */
  readonly fileId: string;
  /** 说明；目的为“其他”时必填 · Note; demanded when the purpose is OTHER */
  readonly note?: string | null | undefined;
  /** 目的，逐次记录 · Purpose; every view is logged with it */
  readonly purpose: ViewPurpose;
};

/** 申请上传异议证据，不记名 · A file of evidence for an objection; nobody is named */
export type RequestObjectionUploadInput = {
  /** 文件名 · Name of the file */
  readonly name: string;
  /** 公示编号 · Code of the notice */
  readonly noticeCode: string;
  /** 大小（字节），过大时立即告知 · Size in bytes: one that is too large is refused at once */
  readonly size?: number | null | undefined;
};

/** 申请上传 · A file that is to be sent */
export type RequestUploadInput = {
  /** 类别 · Kind */
  readonly kind: FileKind;
  /** 文件名 · Name of the file */
  readonly name: string;
  /** 大小（字节），过大时立即告知 · Size in bytes: one that is too large is refused at once */
  readonly size?: number | null | undefined;
};

/** 重发一条发送失败的消息 · A message that failed, to be sent again */
export type ResendMessageInput = {
  /** 消息 · Message */
  readonly messageId: string;
};

/** 退回补正 · An application to return for correction */
export type ReturnApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 补正期限（含） · Last day for the correction */
  readonly correctUntil: string;
  /** 缺少的内容，逐项 · What is missing, item by item */
  readonly missing: ReadonlyArray<string>;
};

/** 退回劳务费 · An engagement whose prepared fees are returned */
export type ReturnFeesInput = {
  /** 任务 · Engagement */
  readonly engagementId: string;
  /** 理由，告知编制人 · Why, as whoever prepared them is told */
  readonly reason: string;
};

/** 揭示 · A holder’s reveal */
export type RevealForDrawInput = {
  /** 抽取 · Draw */
  readonly drawId: string;
  /** 揭示值（64 位十六进制） · The value before the head of the chain, 64 hexadecimal digits */
  readonly reveal: string;
};

/** 查看异议人 · Who objected, for a stated purpose */
export type RevealObjectorInput = {
  /** 异议 · Objection */
  readonly objectionId: string;
  /** 查看目的，记入日志 · Purpose; it is logged */
  readonly purpose: string;
};

/** 审核更正申请 · A proposed correction to decide on */
export type ReviewCorrectionInput = {
  /** 更正申请 · Proposal */
  readonly correctionId: string;
  /** 决定 · Decision */
  readonly decision: CorrectionDecision;
  /** 理由；不采纳时必填 · Reason; demanded for a refusal */
  readonly reason?: string | null | undefined;
};

/** 复审多名专家 · Experts to review */
export type ReviewExpertsInput = {
  /** 专家，至多 5000 名 · Experts, at most 5,000 */
  readonly expertIds: ReadonlyArray<string>;
  /** 意见；须更正或建议出库时必填 · Opinion; demanded unless confirmed */
  readonly opinion?: string | null | undefined;
  /** 结论 · Outcome */
  readonly outcome: ReviewOutcome;
  /** 复审 · Review */
  readonly reviewId: string;
};

/** 复审名单筛选条件 · What experts under a review must meet */
export type ReviewItemFilter = {
  /** 管理机构 · The office that keeps the record */
  readonly office?: string | null | undefined;
  /** 结论（其一） · Outcomes, any of them */
  readonly outcomes?: ReadonlyArray<ReviewOutcome> | null | undefined;
};

/** 审核层级 · Level of a review */
export type ReviewLevel =
  /** 市人社局复核 · City bureau */
  | 'CITY'
  /** 所在单位 · Employer */
  | 'EMPLOYER'
  /** 推荐单位初审 · Recommending office */
  | 'OFFICE';

/** 复审结论 · What the review of an expert says */
export type ReviewOutcome =
  /** 合格，继续在库 · Confirmed */
  | 'CONFIRMED'
  /** 须更正资料 · The record needs correction */
  | 'CORRECTION'
  /** 待审 · Not reviewed yet */
  | 'PENDING'
  /** 建议出库，须另行办理 · Removal proposed; an act of its own */
  | 'REMOVAL_PROPOSED';

/** 初审续聘申请 · A renewal to review */
export type ReviewRenewalInput = {
  /** 初审意见 · Opinion */
  readonly opinion: string;
  /** 续聘申请 · Renewal */
  readonly renewalId: string;
};

/** 撤销日历订阅 · A calendar feed to revoke */
export type RevokeCalendarFeedInput = {
  /** 日历订阅 · Feed */
  readonly feedId: string;
};

/** 撤销设备密钥 · A device key to revoke */
export type RevokeDeviceKeyInput = {
  /** 设备密钥 · Key */
  readonly deviceKeyId: string;
  /** 原因 · Reason */
  readonly reason: string;
};

/** 登记荣誉撤销 · That an honour was revoked by whoever granted it */
export type RevokeHonourInput = {
  /** 荣誉 · Honour */
  readonly honourId: string;
  /** 撤销原因及文号 · Reason of the revocation, with its document */
  readonly reason: string;
  /** 撤销日期，不早于授予、不晚于今日 · The day of the revocation, not before it was granted nor to come */
  readonly revokedOn: string;
};

/** 撤销角色 · A grant to revoke */
export type RevokeRoleInput = {
  /** 原因 · Reason */
  readonly reason: string;
  /** 要撤销的授予 · The grant */
  readonly roleGrantId: string;
};

/** 角色 · Role held in an office */
export type Role =
  /** 系统管理员 · Administrator */
  | 'ADMINISTRATOR'
  /** 分析员 · Analyst */
  | 'ANALYST'
  /** 审批员 · Approver */
  | 'APPROVER'
  /** 抽取员 · Drawing officer */
  | 'DRAWING_OFFICER'
  /** 活动组织员 · Organiser of engagements */
  | 'ORGANISER'
  /** 初审员 · Reviewer */
  | 'REVIEWER'
  /** 专家库管理员 · Roster manager */
  | 'ROSTER_MANAGER'
  /** 纪检监督员 · Supervisor */
  | 'SUPERVISOR';

/** 角色授予筛选条件 · What grants of roles must meet, all of it */
export type RoleGrantFilter = {
  /** 账号 · Account */
  readonly account?: string | null | undefined;
  /** 是否现行有效 · Whether they are held at this moment */
  readonly held?: boolean | null | undefined;
  /** 机构 · Office */
  readonly office?: string | null | undefined;
  /** 角色（其一） · Roles, any of them */
  readonly roles?: ReadonlyArray<Role> | null | undefined;
};

/** 缺口预测 · A forecast of gaps */
export type RosterForecastInput = {
  /** 今后几个月，1 至 60 · How many months ahead, 1 to 60 */
  readonly months?: number;
  /** 专家库 · Roster */
  readonly rosterId: string;
};

/** 更换聘书签名密钥 · A new key for signing certificates */
export type RotateCertificateKeyInput = {
  /** 所在机构（最上级） · The office at the top, which the administrator administers */
  readonly officeId: string;
};

/** 统筹方式 · How a season is filled */
export type SeasonMode =
  /** 总适配度最高，并有证明 · The greatest total fit, proved */
  | 'OPTIMAL'
  /** 按概率上限随机 · By lot, with a cap on everybody’s chance at any one panel */
  | 'RANDOMISED';

/** 席位 · Seats of one role */
export type SeatInput = {
  /** 技能等级下限；与职称下限同时给出时满足其一即可 · Lowest skill level that qualifies; given beside a title grade, either will do */
  readonly minimumSkill?: SkillLevel | null | undefined;
  /** 职称下限 · Lowest title grade that qualifies */
  readonly minimumTitle?: TitleGrade | null | undefined;
  /** 席位数 · How many */
  readonly number: number;
  /** 角色 · Role */
  readonly role: SeatRole;
};

/** 席位角色 · Role of a seat */
export type SeatRole =
  /** 考评员 · Assessor */
  | 'ASSESSOR'
  /** 裁判长 · Chief judge */
  | 'CHIEF_JUDGE'
  /** 裁判员 · Judge */
  | 'JUDGE'
  /** 成员 · Member */
  | 'MEMBER'
  /** 组长 · Panel lead */
  | 'PANEL_LEAD'
  /** 候补 · Reserve */
  | 'RESERVE';

/** 重新发送邀请 · A panel whose open invitations are sent again */
export type SendInvitationsInput = {
  /** 专家组 · Panel */
  readonly panelId: string;
};

/** 履职记录筛选条件 · What service records must meet, all of it */
export type ServiceRecordFilter = {
  /** 是否已评价 · Whether they are appraised */
  readonly appraised?: boolean | null | undefined;
  /** 任务 · Engagement */
  readonly engagement?: string | null | undefined;
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 任务类别（其一） · Kinds of duty, any of them */
  readonly kinds?: ReadonlyArray<EngagementKind> | null | undefined;
};

/** 会话交付方式 · How the session reaches the client */
export type SessionDelivery =
  /** 由浏览器保存的 Cookie，脚本不可读 · A cookie of the browser, which no script can read */
  | 'COOKIE'
  /** 令牌，随 Authorization: Bearer 发送 · A token, sent as Authorization: Bearer */
  | 'TOKEN';

/** 设置证件照 · The photo of an expert */
export type SetExpertPhotoInput = {
  /** 专家 · Expert */
  readonly expertId: string;
  /** 照片文件（类别 PHOTO，已通过检查） · A clean file of kind PHOTO */
  readonly fileId: string;
  /** 读取时的版本 · Version of the expert as it was read */
  readonly version?: number | null | undefined;
};

/** 设定劳务费标准 · A rate of fees to set */
export type SetFeeRateInput = {
  /** 依据文号 · Document it rests on */
  readonly documentNumber: string;
  /** 类别 · Kind of the duty */
  readonly kind: EngagementKind;
  /** 机构 · Office */
  readonly officeId: string;
  /** 每日标准（分） · Per day, in fen */
  readonly perDay: number;
  /** 起；与现行标准同日则更正该标准（尚无劳务费依据时） · From; the rate in force before ends on the day before, and one of the same day is corrected while no fee rests on it */
  readonly startsOn: string;
  /** 职称；空为其余人员 · Title grade; everybody else when left out */
  readonly titleGrade?: TitleGrade | null | undefined;
};

/** 设定职业配备 · How many experts of an occupation a roster needs (S22) */
export type SetOccupationNeedInput = {
  /** 人数上限 · Size at most */
  readonly atMost?: number | null | undefined;
  /** 需要人数 · Needed */
  readonly needed: number;
  /** 职业编码（含下级） · Code of an occupation or group */
  readonly occupationCode: string;
  /** 专家库 · Roster */
  readonly rosterId: string;
};

/** 性别 · Sex */
export type Sex =
  /** 女 · Female */
  | 'FEMALE'
  /** 男 · Male */
  | 'MALE';

/** 登录 · A name and a password */
export type SignInInput = {
  /** 会话交付方式 · How the session reaches the client */
  readonly delivery?: SessionDelivery;
  /** 登录名 · Sign-in name */
  readonly loginName: string;
  /** 密码 · Password */
  readonly password: string;
};

/** 职业技能等级 · Skill level */
export type SkillLevel =
  /** 首席技师 · Chief technician */
  | 'CHIEF'
  /** 中级工 · Intermediate */
  | 'INTERMEDIATE'
  /** 初级工 · Junior */
  | 'JUNIOR'
  /** 高级工 · Senior */
  | 'SENIOR'
  /** 高级技师 · Senior technician */
  | 'SENIOR_TECHNICIAN'
  /** 特级技师 · Special-grade technician */
  | 'SPECIAL_GRADE'
  /** 技师 · Technician */
  | 'TECHNICIAN';

/** 技能大师工作室筛选条件 · What skill-master studios must meet */
export type SkillMasterStudioFilter = {
  /** 所在区划代码（含下级） · Code of the division, everything below included */
  readonly division?: string | null | undefined;
  /** 依托单位 · Host organisation */
  readonly host?: string | null | undefined;
  /** 级别（其一） · Levels, any of them */
  readonly levels?: ReadonlyArray<StudioLevel> | null | undefined;
  /** 职业编码（含下级） · Code of an occupation or group, everything below included */
  readonly occupation?: string | null | undefined;
  /** 名称包含 · Name contains */
  readonly text?: string | null | undefined;
};

/** 开始申请 · An application to start, by the applicant (S18) */
export type StartApplicationInput = {
  /** 征集通知 · Call */
  readonly callId: string;
  /** 推荐表内容 · The form */
  readonly form: ApplicationFormInput;
  /** 受理机构 · The office it goes to (S19) */
  readonly officeId: string;
  /** 申请人 · The person */
  readonly person: PersonInput;
  /** 申报途径 · Route (S19) */
  readonly route: ApplicationRoute;
};

/** 发起全库复审 · A periodic review of a roster to start (S25) */
export type StartPeriodicReviewInput = {
  /** 应完成日期 · Day by which it is due */
  readonly dueOn: string;
  /** 名称 · Name */
  readonly name: string;
  /** 专家库 · Roster */
  readonly rosterId: string;
};

/** 技能大师工作室级别 · Level of a skill-master studio */
export type StudioLevel =
  /** 市级 · City */
  | 'CITY'
  /** 国家级 · National */
  | 'NATIONAL'
  /** 省级 · Provincial */
  | 'PROVINCIAL';

/** 提交申请 · An application to submit */
export type SubmitApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 本人承诺 · What the applicant attests (S03, S04, S06, S07) */
  readonly attestations: ReadonlyArray<Attestation>;
};

/** 补充抽取：留任在席成员，只抽空缺 · A draw whose gap is to be drawn; its members stay */
export type SupplementDrawInput = {
  /** 有空缺的抽取 · The draw with a gap */
  readonly drawId: string;
};

/** 暂停履职 · A suspension from duties while a finding is open */
export type SuspendExpertInput = {
  /** 正在调查的不良记录 · The open incident record it rests on */
  readonly incidentId: string;
  /** 原因 · Reason */
  readonly reason: string;
};

/** 某日的聘期状态 · State of the term on a day */
export type TermOnDay = {
  /** 日期；不填为今日 · Day; today when left out */
  readonly on?: string | null | undefined;
  /** 状态 · State */
  readonly state: TermState;
};

/** 聘期状态 · State of a term on a day */
export type TermState =
  /** 在聘 · Active */
  | 'ACTIVE'
  /** 期满 · Expired */
  | 'EXPIRED'
  /** 未聘 · Never appointed */
  | 'NONE'
  /** 出库 · Removed */
  | 'REMOVED'
  /** 未起聘 · Not yet begun */
  | 'UPCOMING';

/** 职称等级 · Grade of a professional title */
export type TitleGrade =
  /** 初级 · Assistant */
  | 'ASSISTANT'
  /** 副高级 · Associate senior */
  | 'ASSOCIATE_SENIOR'
  /** 中级 · Intermediate */
  | 'INTERMEDIATE'
  /** 正高级 · Senior */
  | 'SENIOR';

/** 修改申请 · Changes to a draft, or to an application returned for correction */
export type UpdateApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 推荐表内容 · The form */
  readonly form?: ApplicationFormInput | null | undefined;
  /** 受理机构 · The office it goes to */
  readonly officeId?: string | null | undefined;
  /** 申请人 · The person */
  readonly person?: PersonInput | null | undefined;
  /** 申报途径 · Route */
  readonly route?: ApplicationRoute | null | undefined;
  /** 所见版本 · Version that was seen */
  readonly version?: number | null | undefined;
};

/** 修改本人的消息偏好 · How one wants to be told; what is left out stays as it is */
export type UpdateMessagePreferencesInput = {
  /** 各类别、各渠道的选择 · Choices per kind and channel */
  readonly choices?: ReadonlyArray<MessageChoice> | null | undefined;
  /** 本账号的电子邮箱；空字符串为删除 · E-mail address of the account; an empty text removes it */
  readonly email?: string | null | undefined;
  /** 语言 · Language */
  readonly language?: MessageLanguage | null | undefined;
};

/** 修改组成规则：冻结名单之前；形成新版本 · New rules of a panel before its pool is frozen: a new version */
export type UpdatePanelRulesInput = {
  /** 专家组 · Panel */
  readonly panelId: string;
  /** 偏离模板的理由 · Reason of deviations from the template */
  readonly reason?: string | null | undefined;
  /** 全部组成规则，代替原有规则 · All composition rules, in place of those there are */
  readonly rules: PanelRulesInput;
  /** 读取时的规则版本 · Version of the rules as they were read */
  readonly rulesVersion: number;
  /** 席位；未填则不变 · Seats; as they are when not given */
  readonly seats?: ReadonlyArray<SeatInput> | null | undefined;
  /** 模板 · Template */
  readonly template?: PanelTemplate | null | undefined;
};

/** 认定属实 · Upholds an incident */
export type UpholdIncidentInput = {
  /** 不良记录 · Incident record */
  readonly incidentId: string;
  /** 认定理由 · Reason */
  readonly reason: string;
};

/** 认定异议成立，终止人选资格 · An objection to uphold: ends the nomination */
export type UpholdObjectionInput = {
  /** 异议 · Objection */
  readonly objectionId: string;
  /** 认定理由 · Reason */
  readonly reason: string;
};

/** 上传评分表（裁判 × 选手）；另存为新的一份，不改旧表 · A score sheet, judge × contestant; kept beside earlier ones, never over them */
export type UploadScoresInput = {
  /** CSV（UTF-8）：首列“选手”（名单行号或姓名），其后每名裁判一列（评委1、1 或姓名），分数 0–100，至多三位小数；与工作簿二者择一 · CSV in UTF-8: a column contestant (row of the list, or name), then one per judge (judge1, 1 or the name); 0 to 100, at most three decimals; either this or a workbook */
  readonly csv?: string | null | undefined;
  /** 导入方式；建议先试运行 · What to do; a dry run first is advised */
  readonly mode: ImportMode;
  /** 专家组（已开启、已举行） · Panel, opened and held */
  readonly panelId: string;
  /** Excel 工作簿（.xlsx，Base64），第一张工作表，列同 CSV · An Excel workbook, .xlsx in Base64: its first sheet, columns as of the CSV file */
  readonly workbook?: string | null | undefined;
};

/** 查看联系表；每次查看留痕 · A contact sheet to view; each view is logged */
export type ViewContactSheetInput = {
  /** 专家组（已开启） · Panel, opened */
  readonly panelId: string;
  /** 查看用途 · What it is needed for */
  readonly purpose: string;
};

/** 查看目的 · What a file is opened for */
export type ViewPurpose =
  /** 审批 · Approval */
  | 'APPROVAL'
  /** 任务组织 · Organising a duty */
  | 'DUTY'
  /** 异议调查 · Investigation of an objection */
  | 'OBJECTION'
  /** 其他（须说明） · Other: needs a note */
  | 'OTHER'
  /** 查看本人材料 · My own record */
  | 'OWN_RECORD'
  /** 档案维护 · Keeping the record */
  | 'RECORD_KEEPING'
  /** 初审、复核 · Review of an application */
  | 'REVIEW'
  /** 纪检监督 · Supervision */
  | 'SUPERVISION';

/** 整数范围 · A range of whole numbers; a missing bound is open */
export type WholeRange = {
  /** 不小于 · At least */
  readonly from?: number | null | undefined;
  /** 不大于 · At most */
  readonly to?: number | null | undefined;
};

/** 某级以上荣誉至少几人 · At least so many with an honour */
export type WithHonourInput = {
  /** 至少几人 · At least */
  readonly atLeast: number;
  /** 荣誉级别下限 · Lowest level that counts */
  readonly minimum: HonourLevel;
};

/** 某级以上技能等级至少几人 · At least so many with a skill level */
export type WithSkillInput = {
  /** 至少几人 · At least */
  readonly atLeast: number;
  /** 技能等级下限 · Lowest level that counts */
  readonly minimum: SkillLevel;
};

/** 某级以上职称至少几人 · At least so many with a title grade */
export type WithTitleInput = {
  /** 至少几人 · At least */
  readonly atLeast: number;
  /** 职称下限 · Lowest grade that counts */
  readonly minimum: TitleGrade;
};

/** 撤回申请 · An application to withdraw */
export type WithdrawApplicationInput = {
  /** 申请 · Application */
  readonly applicationId: string;
  /** 理由 · Reason */
  readonly reason?: string | null | undefined;
};

/** 撤回不便时段 · Busy days to withdraw */
export type WithdrawBusyDaysInput = {
  /** 不便时段 · Busy periods */
  readonly busyPeriodIds: ReadonlyArray<string>;
};

/** 退出申请筛选条件 · What requests to withdraw must meet, all of it */
export type WithdrawalFilter = {
  /** 任务 · Engagement */
  readonly engagement?: string | null | undefined;
  /** 专家 · Expert */
  readonly expert?: string | null | undefined;
  /** 状态（其一） · States, any of them */
  readonly states?: ReadonlyArray<WithdrawalState> | null | undefined;
};

/** 退出申请状态 · State of a request to withdraw */
export type WithdrawalState =
  /** 已同意 · Agreed to */
  | 'AGREED'
  /** 名单开启后已自行退出，无须再决定 · The panel opened and the seat was given up without it */
  | 'LAPSED'
  /** 未同意 · Refused */
  | 'REFUSED'
  /** 待同意 · Waits for the drawing officer */
  | 'REQUESTED';

/** 计算工作日 · So many working days after a day */
export type WorkingDayAfterInput = {
  /** 起算日，当日不计 · The day counted from, which itself does not count (S23) */
  readonly day: string;
  /** 工作日数，1 至 250 · Number of working days, 1 to 250 */
  readonly workingDays: number;
};

export type AddApplicationDocumentMutationVariables = Exact<{
  input: AddApplicationDocumentInput;
}>;


export type AddApplicationDocumentMutation = { readonly addApplicationDocument: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly document: { readonly id: string, readonly kind: DocumentKind, readonly level: ReviewLevel | null, readonly name: string | null, readonly sha256: string, readonly addedAt: string } | null } };

export type AddParticipantsMutationVariables = Exact<{
  input: AddParticipantsInput;
}>;


export type AddParticipantsMutation = { readonly addParticipants: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type AmendCallMutationVariables = Exact<{
  input: AmendCallInput;
}>;


export type AmendCallMutation = { readonly amendCall: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly call: CallInListFragment | null } };

export type AnnounceFreezeMutationVariables = Exact<{
  input: AnnounceFreezeInput;
}>;


export type AnnounceFreezeMutation = { readonly announceFreeze: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly announcement: AnnouncementInListFragment | null } };

export type AnnualSummaryQueryVariables = Exact<{
  input: AnnualSummaryInput;
}>;


export type AnnualSummaryQuery = { readonly annualSummary: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly summary: { readonly year: number, readonly completed: number, readonly declined: number, readonly recused: number, readonly absent: number, readonly unjustified: number, readonly incidentsUpheld: number, readonly daysServed: number, readonly appraisals: number, readonly means: ReadonlyArray<number>, readonly byKind: ReadonlyArray<{ readonly kind: EngagementKind, readonly duties: number, readonly days: number }> } | null } };

export type AnswerAssignmentMutationVariables = Exact<{
  input: AnswerAssignmentInput;
}>;


export type AnswerAssignmentMutation = { readonly answerAssignment: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly assignment: AssignmentInListFragment | null } };

export type AnswerByLinkMutationVariables = Exact<{
  input: AnswerByLinkInput;
}>;


export type AnswerByLinkMutation = { readonly answerByLink: { readonly state: AssignmentState | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type AnswerByTelephoneMutationVariables = Exact<{
  input: AnswerByTelephoneInput;
}>;


export type AnswerByTelephoneMutation = { readonly answerByTelephone: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly assignment: AssignmentInListFragment | null } };

export type ApplicationEligibilityQueryVariables = Exact<{
  applicationId: string;
}>;


export type ApplicationEligibilityQuery = { readonly applicationEligibility: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly eligibility: EligibilityToldFragment | null, readonly kept: ReadonlyArray<{ readonly act: string, readonly outcome: EligibilityOutcome, readonly judgedOn: string, readonly knownAt: string, readonly replays: boolean }> | null } };

export type ApplicationFormQueryVariables = Exact<{
  applicationId: string;
}>;


export type ApplicationFormQuery = { readonly applicationForm: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly form: { readonly achievements: string, readonly resume: string, readonly credentials: ReadonlyArray<{ readonly titleGrade: TitleGrade | null, readonly skillLevel: SkillLevel | null, readonly name: string, readonly occupation: string, readonly certificateNumber: string | null, readonly grantedOn: string }>, readonly honours: ReadonlyArray<{ readonly kind: string, readonly name: string, readonly certificateNumber: string | null, readonly grantedOn: string, readonly revokedOn: string | null }>, readonly employments: ReadonlyArray<{ readonly employer: string, readonly post: string, readonly occupation: string | null, readonly startsOn: string, readonly endsOn: string | null }>, readonly experiences: ReadonlyArray<{ readonly kind: ExperienceKind, readonly event: string, readonly level: EventLevel, readonly occupation: string | null, readonly heldOn: string }>, readonly studios: ReadonlyArray<{ readonly studio: string, readonly level: StudioLevel, readonly startsOn: string, readonly endsOn: string | null }> } | null } };

export type ApplicationQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationQuery = { readonly application: (
    { readonly sex: Sex, readonly birthDate: string, readonly idNumberMasked: string, readonly phoneMasked: string, readonly emailMasked: string | null, readonly employmentKind: EmploymentKind, readonly post: string | null, readonly politicalStatus: PoliticalStatus | null, readonly education: EducationLevel | null, readonly degree: string | null, readonly heritageBearer: boolean, readonly attestations: ReadonlyArray<Attestation>, readonly approvedAt: string | null, readonly call: { readonly id: string, readonly title: string, readonly documentNumber: string }, readonly callVersion: { readonly id: string, readonly number: number, readonly applyUntil: string }, readonly residence: NamedDivisionFragment, readonly documents: ReadonlyArray<{ readonly id: string, readonly kind: DocumentKind, readonly level: ReviewLevel | null, readonly name: string | null, readonly sha256: string, readonly addedAt: string }>, readonly opinions: ReadonlyArray<{ readonly id: string, readonly level: ReviewLevel, readonly character: boolean, readonly ethics: boolean, readonly ability: boolean, readonly truth: boolean, readonly reliability: boolean, readonly words: string | null, readonly at: string }>, readonly exceptions: ReadonlyArray<{ readonly id: string, readonly clause: string, readonly reason: string, readonly at: string }>, readonly events: ReadonlyArray<{ readonly id: string, readonly act: ApplicationAct, readonly stateBefore: ApplicationState | null, readonly stateAfter: ApplicationState, readonly at: string, readonly reason: string | null, readonly clause: string | null, readonly missing: ReadonlyArray<string>, readonly correctUntil: string | null, readonly rankingReason: string | null }> }
    & ApplicationInListFragment
  ) | null };

export type ApplicationInListFragment = { readonly id: string, readonly state: ApplicationState, readonly route: ApplicationRoute, readonly entry: ApplicationEntry, readonly name: string, readonly verdict: EligibilityOutcome | null, readonly submittedAt: string | null, readonly correctUntil: string | null, readonly officeIsEmployer: boolean, readonly version: number, readonly office: NamedOfficeFragment, readonly employer: NamedOrganisationFragment | null, readonly occupations: ReadonlyArray<{ readonly id: string, readonly primary: boolean, readonly occupation: NamedOccupationFragment }> };

export type ApplicationsQueryVariables = Exact<{
  filter?: ApplicationFilter | null | undefined;
  orderBy?: ApplicationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ApplicationsQuery = { readonly applications: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<ApplicationInListFragment> } };

export type TermInListFragment = { readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly certificateNumber: string | null, readonly voidedOn: string | null, readonly statementAcceptedAt: string | null, readonly expert: NamedExpertFragment, readonly certificates: ReadonlyArray<{ readonly number: string, readonly code: string, readonly issuedOn: string }> };

export type AppointExpertMutationVariables = Exact<{
  input: AppointExpertInput;
}>;


export type AppointExpertMutation = { readonly appointExpert: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly term: TermInListFragment | null } };

export type AppointExpertsMutationVariables = Exact<{
  input: AppointExpertsInput;
}>;


export type AppointExpertsMutation = { readonly appointExperts: { readonly done: number | null, readonly refused: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly results: ReadonlyArray<BatchRowFragment> | null } };

export type AcceptTermMutationVariables = Exact<{
  input: AcceptTermInput;
}>;


export type AcceptTermMutation = { readonly acceptTerm: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly term: TermInListFragment | null } };

export type AppraisalFormQueryVariables = Exact<{
  kind: EngagementKind;
}>;


export type AppraisalFormQuery = { readonly appraisalForm: ReadonlyArray<{ readonly zh: string, readonly en: string }> };

export type AppraiseServiceMutationVariables = Exact<{
  input: AppraiseServiceInput;
}>;


export type AppraiseServiceMutation = { readonly appraiseService: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly appraisal: { readonly id: string } | null } };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApproveApplicationInput;
}>;


export type ApproveApplicationMutation = { readonly approveApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type ApproveApplicationsMutationVariables = Exact<{
  input: ApproveApplicationsInput;
}>;


export type ApproveApplicationsMutation = { readonly approveApplications: { readonly done: number | null, readonly refused: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly results: ReadonlyArray<{ readonly applicationId: string, readonly done: boolean, readonly userErrors: ReadonlyArray<
        | Refusal_AddressNotAllowed_Fragment
        | Refusal_AlreadyApplied_Fragment
        | Refusal_AttendanceMissing_Fragment
        | Refusal_CalendarRefused_Fragment
        | Refusal_CalendarYearUnknown_Fragment
        | Refusal_CannotBeSwitchedOff_Fragment
        | Refusal_CapTooLow_Fragment
        | Refusal_ClosureIncomplete_Fragment
        | Refusal_ConditionsNotMet_Fragment
        | Refusal_ContradictoryRules_Fragment
        | Refusal_CountMismatch_Fragment
        | Refusal_DayReliedUpon_Fragment
        | Refusal_DeadlinePassed_Fragment
        | Refusal_DocumentsDiffer_Fragment
        | Refusal_FaultyRows_Fragment
        | Refusal_FeeRatesMissing_Fragment
        | Refusal_FileKindRefused_Fragment
        | Refusal_FileTooLarge_Fragment
        | Refusal_FileTypeRefused_Fragment
        | Refusal_IdempotencyKeyReused_Fragment
        | Refusal_InvalidInput_Fragment
        | Refusal_LastAdministrator_Fragment
        | Refusal_LinkNotUsable_Fragment
        | Refusal_MembersUnable_Fragment
        | Refusal_MergedAlready_Fragment
        | Refusal_NotEligible_Fragment
        | Refusal_NotFound_Fragment
        | Refusal_NotPermitted_Fragment
        | Refusal_NotYet_Fragment
        | Refusal_NoticeNotOpen_Fragment
        | Refusal_NoticeTooShort_Fragment
        | Refusal_OfficeNotLawful_Fragment
        | Refusal_OutsideDeadline_Fragment
        | Refusal_OutsideRenewalWindow_Fragment
        | Refusal_PoolTooSmall_Fragment
        | Refusal_RulesCannotBeMet_Fragment
        | Refusal_SeatsHeld_Fragment
        | Refusal_SignInFailed_Fragment
        | Refusal_SomeRefused_Fragment
        | Refusal_StaleVersion_Fragment
        | Refusal_TooEarly_Fragment
        | Refusal_TooFewBalls_Fragment
        | Refusal_TooFewCandidates_Fragment
        | Refusal_TooManyAttempts_Fragment
        | Refusal_UnprintableText_Fragment
        | Refusal_WorkbookRefused_Fragment
        | Refusal_WrongState_Fragment
      > }> | null } };

export type ApproveEngagementMutationVariables = Exact<{
  input: ApproveEngagementInput;
}>;


export type ApproveEngagementMutation = { readonly approveEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type ApproveFeesMutationVariables = Exact<{
  input: ApproveFeesInput;
}>;


export type ApproveFeesMutation = { readonly approveFees: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly fees: ReadonlyArray<{ readonly id: string, readonly state: FeeState, readonly days: number, readonly perDay: number, readonly amount: number, readonly taxHint: number }> | null } };

export type ApproveRedrawMutationVariables = Exact<{
  input: ApproveRedrawInput;
}>;


export type ApproveRedrawMutation = { readonly approveRedraw: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly redraw: RedrawInListFragment | null } };

export type AssignmentCalendarQueryVariables = Exact<{
  assignmentId: string;
}>;


export type AssignmentCalendarQuery = { readonly assignmentCalendar: string | null };

export type AssignmentInListFragment = { readonly id: string, readonly role: SeatRole, readonly route: AssignmentRoute, readonly state: AssignmentState, readonly reserveRank: number | null, readonly startsOn: string, readonly endsOn: string, readonly version: number, readonly engagement: { readonly id: string, readonly title: string } | null, readonly panel: { readonly id: string, readonly name: string } | null };

export type AssignmentQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentQuery = { readonly assignment: (
    { readonly reason: string | null, readonly invitedAt: string | null, readonly answeredAt: string | null, readonly expert: NamedExpertFragment | null, readonly services: ReadonlyArray<{ readonly id: string, readonly days: number, readonly appraisals: ReadonlyArray<{ readonly id: string, readonly competence: number, readonly impartiality: number, readonly discipline: number, readonly diligence: number, readonly cooperation: number, readonly remark: string | null, readonly reply: string | null }> }>, readonly invitations: ReadonlyArray<{ readonly id: string, readonly state: InvitationState, readonly answerBy: string }> }
    & AssignmentInListFragment
  ) | null };

export type BatchProgressQueryVariables = Exact<{
  key: string;
}>;


export type BatchProgressQuery = { readonly batchProgress: { readonly total: number, readonly done: number, readonly at: string } | null };

export type CalendarOfYearFragment = { readonly id: string, readonly year: number, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly amendedBy: string | null, readonly address: string | null, readonly days: ReadonlyArray<{ readonly day: string, readonly kind: CalendarDayKind, readonly festival: string | null }> };

export type CalendarYearQueryVariables = Exact<{
  year: number;
}>;


export type CalendarYearQuery = { readonly calendarYear: CalendarOfYearFragment | null };

export type CalendarYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarYearsQuery = { readonly calendarYears: ReadonlyArray<{ readonly id: string, readonly year: number, readonly documentNumber: string | null, readonly issuedOn: string | null, readonly amendedBy: string | null, readonly address: string | null }> };

export type CalendarCorrectionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CalendarCorrectionsQuery = { readonly calendarCorrections: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly day: string, readonly formerKind: CalendarDayKind, readonly kind: CalendarDayKind, readonly documentNumber: string, readonly reason: string, readonly correctedAt: string }> } };

export type WorkingDayAfterQueryVariables = Exact<{
  input: WorkingDayAfterInput;
}>;


export type WorkingDayAfterQuery = { readonly workingDayAfter: { readonly day: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type AddCalendarYearMutationVariables = Exact<{
  input: AddCalendarYearInput;
}>;


export type AddCalendarYearMutation = { readonly addCalendarYear: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly calendarYear: CalendarOfYearFragment | null } };

export type CorrectCalendarDayMutationVariables = Exact<{
  input: CorrectCalendarDayInput;
}>;


export type CorrectCalendarDayMutation = { readonly correctCalendarDay: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly correction: { readonly id: string, readonly day: string, readonly formerKind: CalendarDayKind, readonly kind: CalendarDayKind, readonly documentNumber: string, readonly reason: string } | null } };

export type CallQueryVariables = Exact<{
  id: string;
}>;


export type CallQuery = { readonly call: (
    { readonly recipients: ReadonlyArray<string>, readonly annexes: ReadonlyArray<string>, readonly fullText: string, readonly version: number, readonly versions: ReadonlyArray<{ readonly id: string, readonly number: number, readonly amendmentNumber: string | null, readonly reason: string | null, readonly ruleSet: string, readonly requiredDocuments: ReadonlyArray<DocumentKind>, readonly optionalDocuments: ReadonlyArray<DocumentKind>, readonly routes: ReadonlyArray<ApplicationRoute>, readonly occupationCodes: ReadonlyArray<string>, readonly opensOn: string, readonly applyUntil: string, readonly endorseUntil: string, readonly recommendUntil: string, readonly approveUntil: string, readonly minimumNoticeDays: number, readonly publishedAt: string }> }
    & CallInListFragment
  ) | null };

export type CallInListFragment = { readonly id: string, readonly kind: CallKind, readonly documentNumber: string, readonly title: string, readonly issuer: string, readonly issuedOn: string, readonly disclosure: Disclosure, readonly currentVersion: number, readonly publishedAt: string, readonly office: NamedOfficeFragment };

export type CallsQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
  orderBy?: CallOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallsQuery = { readonly calls: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<CallInListFragment> } };

export type CancelEngagementMutationVariables = Exact<{
  input: CancelEngagementInput;
}>;


export type CancelEngagementMutation = { readonly cancelEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type CertificateKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type CertificateKeysQuery = { readonly certificateKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly publicKey: string, readonly startedAt: string, readonly retiredAt: string | null }> };

export type RenameOrganisationMutationVariables = Exact<{
  input: RenameOrganisationInput;
}>;


export type RenameOrganisationMutation = { readonly renameOrganisation: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly organisation: (
      { readonly earlierNames: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string | null, readonly endsOn: string }> }
      & NamedOrganisationFragment
    ) | null } };

export type MergeOrganisationsMutationVariables = Exact<{
  input: MergeOrganisationsInput;
}>;


export type MergeOrganisationsMutation = { readonly mergeOrganisations: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly absorbed: (
      { readonly mergedOn: string | null, readonly mergedInto: NamedOrganisationFragment | null }
      & NamedOrganisationFragment
    ) | null } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { readonly changePassword: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type ChangeVenueMutationVariables = Exact<{
  input: ChangeVenueInput;
}>;


export type ChangeVenueMutation = { readonly changeVenue: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type CheckCertificateQueryVariables = Exact<{
  scanned: string;
}>;


export type CheckCertificateQuery = { readonly checkCertificate: { readonly verdict: CertificateVerdict, readonly number: string | null, readonly name: string | null, readonly roster: string | null, readonly issuer: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly removedOn: string | null } };

export type CloseEngagementMutationVariables = Exact<{
  input: CloseEngagementInput;
}>;


export type CloseEngagementMutation = { readonly closeEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type CloseRecommendationListMutationVariables = Exact<{
  input: CloseRecommendationListInput;
}>;


export type CloseRecommendationListMutation = { readonly closeRecommendationList: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly list: { readonly id: string, readonly number: number, readonly people: number, readonly received: number, readonly notRecommended: number, readonly documentNumber: string | null, readonly closedAt: string } | null } };

export type CommitToDrawMutationVariables = Exact<{
  input: CommitToDrawInput;
}>;


export type CommitToDrawMutation = { readonly commitToDraw: { readonly receipt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type CompleteAssignmentMutationVariables = Exact<{
  input: CompleteAssignmentInput;
}>;


export type CompleteAssignmentMutation = { readonly completeAssignment: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly assignment: AssignmentInListFragment | null } };

export type CorrectionInListFragment = { readonly id: string, readonly field: CorrectedField, readonly valueShown: string, readonly explanation: string, readonly state: CorrectionState, readonly proposedAt: string, readonly reviewedAt: string | null, readonly reason: string | null, readonly expert: NamedExpertFragment };

export type CorrectionsQueryVariables = Exact<{
  filter?: CorrectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { readonly corrections: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<CorrectionInListFragment> } };

export type CouldServeQueryVariables = Exact<{
  expertId: string;
  panelId: string;
}>;


export type CouldServeQuery = { readonly couldServe: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly answer: { readonly could: boolean, readonly roles: ReadonlyArray<SeatRole>, readonly exclusions: ReadonlyArray<WhyNotFragment> } | null } };

export type CreateEngagementMutationVariables = Exact<{
  input: CreateEngagementInput;
}>;


export type CreateEngagementMutation = { readonly createEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type DecideConflictMutationVariables = Exact<{
  input: DecideConflictInput;
}>;


export type DecideConflictMutation = { readonly decideConflict: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly conflict: { readonly id: string, readonly state: ConflictState, readonly decidedAt: string | null } | null } };

export type DecideWithdrawalMutationVariables = Exact<{
  input: DecideWithdrawalInput;
}>;


export type DecideWithdrawalMutation = { readonly decideWithdrawal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly withdrawal: { readonly id: string, readonly state: WithdrawalState, readonly refusalReason: string | null, readonly decidedAt: string | null } | null } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { readonly declareConflict: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly conflict: { readonly id: string, readonly kind: ConflictKind, readonly declaredBy: DeclaringSide, readonly explanation: string, readonly startsOn: string, readonly endsOn: string | null } | null } };

export type DeclinesQueryVariables = Exact<{
  filter?: DeclineFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeclinesQuery = { readonly declines: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason: DeclineReason, readonly note: string | null, readonly declinedOn: string, readonly justified: boolean, readonly evidence: string | null, readonly excusedAt: string | null, readonly evidenceFiles: ReadonlyArray<FileInListFragment>, readonly expert: NamedExpertFragment | null, readonly assignment: AssignmentInListFragment }> } };

export type WithdrawalsQueryVariables = Exact<{
  filter?: WithdrawalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WithdrawalsQuery = { readonly withdrawals: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly reason: DeclineReason, readonly note: string | null, readonly state: WithdrawalState, readonly requestedAt: string, readonly decidedAt: string | null, readonly assignment: (
        { readonly expert: NamedExpertFragment | null }
        & AssignmentInListFragment
      ) }> } };

export type RemovalProposalsQueryVariables = Exact<{
  filter?: RemovalProposalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RemovalProposalsQuery = { readonly removalProposals: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly declines: number, readonly since: string, readonly raisedOn: string, readonly state: RemovalProposalState, readonly decision: string | null, readonly decidedAt: string | null, readonly expert: NamedExpertFragment }> } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { readonly disableAccount: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: (
      { readonly disabledAt: string | null }
      & NamedAccountFragment
    ) | null } };

export type DismissRemovalProposalMutationVariables = Exact<{
  input: DismissRemovalProposalInput;
}>;


export type DismissRemovalProposalMutation = { readonly dismissRemovalProposal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly proposal: { readonly id: string, readonly state: RemovalProposalState } | null } };

export type DisqualifyApplicantMutationVariables = Exact<{
  input: DisqualifyApplicantInput;
}>;


export type DisqualifyApplicantMutation = { readonly disqualifyApplicant: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type DivisionQueryVariables = Exact<{
  code?: string | null | undefined;
  id?: string | null | undefined;
}>;


export type DivisionQuery = { readonly division: (
    { readonly level: DivisionLevel, readonly parent: NamedDivisionFragment | null }
    & NamedDivisionFragment
  ) | null };

export type DivisionsQueryVariables = Exact<{
  filter?: DivisionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DivisionsQuery = { readonly divisions: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<NamedDivisionFragment> } };

export type DraftPanelMutationVariables = Exact<{
  input: DraftPanelInput;
}>;


export type DraftPanelMutation = { readonly draftPanel: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly panel: PanelWithSeatsFragment | null } };

export type DraftPanelsMutationVariables = Exact<{
  input: DraftPanelsInput;
}>;


export type DraftPanelsMutation = { readonly draftPanels: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly panels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: PanelState }> | null } };

export type DrawFairnessQueryVariables = Exact<{
  input: DrawFairnessInput;
}>;


export type DrawFairnessQuery = { readonly drawFairness: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly fairness: { readonly year: number, readonly draws: number, readonly people: number, readonly standings: number, readonly seats: number, readonly seated: number, readonly mostSeats: number, readonly bySeats: ReadonlyArray<{ readonly seats: number, readonly people: number }>, readonly byCounty: ReadonlyArray<{ readonly people: number, readonly standings: number, readonly seats: number, readonly evenSeats: number, readonly county: { readonly id: string, readonly code: string, readonly name: string } | null }> } | null } };

export type DrawHoldersQueryVariables = Exact<{
  panelId: string;
}>;


export type DrawHoldersQuery = { readonly drawHolders: ReadonlyArray<{ readonly holder: HolderRole, readonly account: { readonly id: string, readonly displayName: string }, readonly deviceKey: EnrolledKeyFragment | null }> };

export type DrawLineageQueryVariables = Exact<{
  panelId: string;
}>;


export type DrawLineageQuery = { readonly drawLineage: { readonly announcements: ReadonlyArray<AnnouncementInListFragment>, readonly attempts: ReadonlyArray<{ readonly changed: number, readonly changes: ReadonlyArray<{ readonly change: PoolChangeKind, readonly expert: NamedExpertFragment | null, readonly by: ReadonlyArray<{ readonly cause: ExclusionReason, readonly side: string, readonly account: { readonly id: string, readonly displayName: string } | null }> }>, readonly draw: DrawUnderWayFragment }>, readonly lookAlikes: ReadonlyArray<{ readonly likenesses: ReadonlyArray<Likeness>, readonly panel: { readonly id: string, readonly name: string, readonly state: PanelState } }> } | null };

export type DrawPanelMutationVariables = Exact<{
  input: DrawPanelInput;
}>;


export type DrawPanelMutation = { readonly drawPanel: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type DrawProofQueryVariables = Exact<{
  drawId: string;
}>;


export type DrawProofQuery = { readonly drawProof: { readonly commitment: string | null, readonly poolRoot: string | null, readonly document: string | null, readonly proof: string | null, readonly ownEntry: string | null } | null };

export type EnrolledKeyFragment = { readonly id: string, readonly device: string, readonly publicKey: string, readonly enrolledAt: string, readonly revokedAt: string | null, readonly revocationReason: string | null };

export type AnnouncementInListFragment = { readonly id: string, readonly custody: DrawCustody, readonly freezeAt: string, readonly revealBy: string, readonly publicSource: string | null, readonly publicDueAt: string | null, readonly announcedAt: string, readonly supersededAt: string | null, readonly reason: string | null };

export type DrawUnderWayFragment = (
  { readonly custody: DrawCustody, readonly chainLength: number, readonly revealBy: string | null, readonly publicSource: string | null, readonly publicDueAt: string | null, readonly publicValue: string | null, readonly abandonCause: AbandonCause | null, readonly supplements: { readonly id: string, readonly attempt: number } | null, readonly announcement: { readonly id: string, readonly freezeAt: string, readonly officerKey: { readonly id: string, readonly publicKey: string } | null, readonly supervisorKey: { readonly id: string, readonly publicKey: string } | null } | null, readonly parts: ReadonlyArray<{ readonly id: string, readonly holder: HolderRole, readonly commitment: string, readonly committedAt: string, readonly revealedAt: string | null }>, readonly linkRequests: ReadonlyArray<{ readonly id: string, readonly round: number, readonly link: number, readonly skipsHash: string, readonly askedAt: string, readonly officerAt: string | null, readonly supervisorAt: string | null, readonly closedAt: string | null }>, readonly panel: { readonly id: string, readonly name: string, readonly state: PanelState, readonly version: number, readonly opensAt: string } }
  & DrawInListFragment
);

export type DrawQueryVariables = Exact<{
  id: string;
}>;


export type DrawQuery = { readonly draw: DrawUnderWayFragment | null };

export type EligibilityToldFragment = { readonly outcome: EligibilityOutcome, readonly outcomeWithExceptions: EligibilityOutcome, readonly exceptionsWanted: ReadonlyArray<string>, readonly judgedOn: string, readonly tests: ReadonlyArray<{ readonly clause: string | null, readonly outcome: EligibilityOutcome, readonly test: string | null, readonly soft: boolean, readonly zh: string, readonly en: string, readonly evidence: ReadonlyArray<{ readonly zh: string, readonly en: string }> }> };

export type EligibilityPreviewQueryVariables = Exact<{
  input: EligibilityPreviewInput;
}>;


export type EligibilityPreviewQuery = { readonly eligibilityPreview: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly eligibility: EligibilityToldFragment | null } };

export type EndorseApplicationMutationVariables = Exact<{
  input: EndorseApplicationInput;
}>;


export type EndorseApplicationMutation = { readonly endorseApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type EndorseApplicationsMutationVariables = Exact<{
  input: EndorseApplicationsInput;
}>;


export type EndorseApplicationsMutation = { readonly endorseApplications: { readonly done: number | null, readonly refused: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly results: ReadonlyArray<{ readonly applicationId: string, readonly done: boolean, readonly userErrors: ReadonlyArray<
        | Refusal_AddressNotAllowed_Fragment
        | Refusal_AlreadyApplied_Fragment
        | Refusal_AttendanceMissing_Fragment
        | Refusal_CalendarRefused_Fragment
        | Refusal_CalendarYearUnknown_Fragment
        | Refusal_CannotBeSwitchedOff_Fragment
        | Refusal_CapTooLow_Fragment
        | Refusal_ClosureIncomplete_Fragment
        | Refusal_ConditionsNotMet_Fragment
        | Refusal_ContradictoryRules_Fragment
        | Refusal_CountMismatch_Fragment
        | Refusal_DayReliedUpon_Fragment
        | Refusal_DeadlinePassed_Fragment
        | Refusal_DocumentsDiffer_Fragment
        | Refusal_FaultyRows_Fragment
        | Refusal_FeeRatesMissing_Fragment
        | Refusal_FileKindRefused_Fragment
        | Refusal_FileTooLarge_Fragment
        | Refusal_FileTypeRefused_Fragment
        | Refusal_IdempotencyKeyReused_Fragment
        | Refusal_InvalidInput_Fragment
        | Refusal_LastAdministrator_Fragment
        | Refusal_LinkNotUsable_Fragment
        | Refusal_MembersUnable_Fragment
        | Refusal_MergedAlready_Fragment
        | Refusal_NotEligible_Fragment
        | Refusal_NotFound_Fragment
        | Refusal_NotPermitted_Fragment
        | Refusal_NotYet_Fragment
        | Refusal_NoticeNotOpen_Fragment
        | Refusal_NoticeTooShort_Fragment
        | Refusal_OfficeNotLawful_Fragment
        | Refusal_OutsideDeadline_Fragment
        | Refusal_OutsideRenewalWindow_Fragment
        | Refusal_PoolTooSmall_Fragment
        | Refusal_RulesCannotBeMet_Fragment
        | Refusal_SeatsHeld_Fragment
        | Refusal_SignInFailed_Fragment
        | Refusal_SomeRefused_Fragment
        | Refusal_StaleVersion_Fragment
        | Refusal_TooEarly_Fragment
        | Refusal_TooFewBalls_Fragment
        | Refusal_TooFewCandidates_Fragment
        | Refusal_TooManyAttempts_Fragment
        | Refusal_UnprintableText_Fragment
        | Refusal_WorkbookRefused_Fragment
        | Refusal_WrongState_Fragment
      > }> | null } };

export type EngagementQueryVariables = Exact<{
  id: string;
}>;


export type EngagementQuery = { readonly engagement: (
    { readonly mandateNumber: string | null, readonly office: NamedOfficeFragment, readonly occupations: ReadonlyArray<{ readonly id: string, readonly occupation: NamedOccupationFragment }>, readonly participants: ReadonlyArray<{ readonly id: string, readonly capacity: ParticipantCapacity, readonly organisation: NamedOrganisationFragment }>, readonly panels: ReadonlyArray<{ readonly id: string, readonly name: string, readonly state: PanelState, readonly version: number }> }
    & EngagementInListFragment
  ) | null };

export type EngagementInListFragment = { readonly id: string, readonly kind: EngagementKind, readonly title: string, readonly state: EngagementState, readonly place: string | null, readonly startsOn: string, readonly endsOn: string, readonly version: number, readonly host: NamedOrganisationFragment, readonly division: NamedDivisionFragment };

export type EngagementsQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  orderBy?: EngagementOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EngagementsQuery = { readonly engagements: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<EngagementInListFragment> } };

export type EnrolDeviceKeyMutationVariables = Exact<{
  input: EnrolDeviceKeyInput;
}>;


export type EnrolDeviceKeyMutation = { readonly enrolDeviceKey: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly deviceKey: EnrolledKeyFragment | null } };

export type EnterApplicationMutationVariables = Exact<{
  input: EnterApplicationInput;
}>;


export type EnterApplicationMutation = { readonly enterApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type EraseFileMutationVariables = Exact<{
  input: EraseFileInput;
}>;


export type EraseFileMutation = { readonly eraseFile: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly file: FileInListFragment | null } };

export type ExcuseDeclineMutationVariables = Exact<{
  input: ExcuseDeclineInput;
}>;


export type ExcuseDeclineMutation = { readonly excuseDecline: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly decline: { readonly id: string, readonly reason: DeclineReason, readonly justified: boolean } | null } };

export type ProveDeclineMutationVariables = Exact<{
  input: ProveDeclineInput;
}>;


export type ProveDeclineMutation = { readonly proveDecline: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly decline: { readonly id: string, readonly evidenceFiles: ReadonlyArray<FileInListFragment> } | null } };

export type ExpertQueryVariables = Exact<{
  id: string;
}>;


export type ExpertQuery = { readonly expert: (
    { readonly namePinyin: string, readonly sex: Sex, readonly birthDate: string, readonly idNumberMasked: string, readonly phoneMasked: string, readonly emailMasked: string | null, readonly employmentKind: EmploymentKind, readonly post: string | null, readonly politicalStatus: PoliticalStatus | null, readonly education: EducationLevel | null, readonly heritageBearer: boolean, readonly version: number, readonly office: NamedOfficeFragment, readonly credentials: ReadonlyArray<{ readonly id: string, readonly name: string, readonly titleGrade: TitleGrade | null, readonly skillLevel: SkillLevel | null, readonly grantedOn: string, readonly revokedOn: string | null, readonly occupation: NamedOccupationFragment }>, readonly honours: ReadonlyArray<{ readonly id: string, readonly grantedOn: string, readonly revokedOn: string | null, readonly kind: { readonly id: string, readonly code: string, readonly name: string, readonly level: HonourLevel } }>, readonly terms: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly certificateNumber: string | null }>, readonly employments: ReadonlyArray<{ readonly id: string, readonly post: string, readonly startsOn: string, readonly endsOn: string | null, readonly employerName: string | null, readonly organisation: NamedOrganisationFragment | null }>, readonly experiences: ReadonlyArray<{ readonly id: string, readonly kind: ExperienceKind, readonly event: string, readonly level: EventLevel, readonly heldOn: string }>, readonly studiosLed: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string | null, readonly studio: { readonly id: string, readonly name: string, readonly level: StudioLevel } }>, readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<AssignmentInListFragment> } }
    & ExpertInListFragment
  ) | null };

export type ExpertInListFragment = (
  { readonly termState: TermState, readonly openAssignments: number, readonly dutiesCompleted: number, readonly lastDutyOn: string | null, readonly employer: NamedOrganisationFragment | null, readonly residence: NamedDivisionFragment, readonly occupations: ReadonlyArray<{ readonly primary: boolean, readonly occupation: NamedOccupationFragment }> }
  & NamedExpertFragment
);

export type ExpertsQueryVariables = Exact<{
  filter?: ExpertFilter | null | undefined;
  orderBy?: ExpertOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExpertsQuery = { readonly experts: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<ExpertInListFragment> } };

export type ExportFeesMutationVariables = Exact<{
  input: ExportFeesInput;
}>;


export type ExportFeesMutation = { readonly exportFees: { readonly sheet: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type FreezeDrawMutationVariables = Exact<{
  input: FreezeDrawInput;
}>;


export type FreezeDrawMutation = { readonly freezeDraw: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type GiveUpSeatMutationVariables = Exact<{
  input: GiveUpSeatInput;
}>;


export type GiveUpSeatMutation = { readonly giveUpSeat: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly assignment: AssignmentInListFragment | null, readonly withdrawal: { readonly id: string, readonly state: WithdrawalState } | null } };

export type GrantExceptionMutationVariables = Exact<{
  input: GrantExceptionInput;
}>;


export type GrantExceptionMutation = { readonly grantException: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly exception: { readonly id: string, readonly clause: string, readonly reason: string, readonly at: string } | null } };

export type RoleGrantInListFragment = { readonly id: string, readonly role: Role, readonly startsAt: string, readonly endsAt: string | null, readonly account: NamedAccountFragment, readonly office: NamedOfficeFragment };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { readonly grantRole: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly roleGrant: RoleGrantInListFragment | null } };

export type HonourKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type HonourKindsQuery = { readonly honourKinds: ReadonlyArray<{ readonly id: string, readonly code: string, readonly name: string, readonly level: HonourLevel, readonly grantor: string, readonly qualifies: boolean }> };

export type ImportCalendarMutationVariables = Exact<{
  input: ImportCalendarInput;
}>;


export type ImportCalendarMutation = { readonly importCalendar: { readonly events: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly busyPeriods: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string }> | null } };

export type ImportContestantsMutationVariables = Exact<{
  input: ImportContestantsInput;
}>;


export type ImportContestantsMutation = { readonly importContestants: { readonly unknownUnits: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly report: { readonly mode: ImportMode, readonly rows: number, readonly good: number, readonly written: number, readonly faults: ReadonlyArray<FaultyFragment> } | null } };

export type FaultyFragment = { readonly row: number, readonly column: string, readonly code: string, readonly messageZh: string, readonly messageEn: string };

export type ImportRosterMutationVariables = Exact<{
  input: ImportRosterInput;
}>;


export type ImportRosterMutation = { readonly importRoster: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly report: { readonly mode: ImportMode, readonly rows: number, readonly good: number, readonly written: number, readonly faults: ReadonlyArray<FaultyFragment> } | null } };

export type ImportTradesMutationVariables = Exact<{
  input: ImportTradesInput;
}>;


export type ImportTradesMutation = { readonly importTrades: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly report: { readonly mode: ImportMode, readonly rows: number, readonly good: number, readonly written: number, readonly faults: ReadonlyArray<FaultyFragment> } | null } };

export type IncidentInListFragment = { readonly id: string, readonly account: string, readonly occurredOn: string, readonly state: IncidentState, readonly reportedAt: string | null, readonly investigation: string | null, readonly evidence: ReadonlyArray<string>, readonly hearing: string | null, readonly heardOn: string | null, readonly decision: string | null, readonly decidedAt: string | null, readonly evidenceFiles: ReadonlyArray<FileInListFragment>, readonly expert: NamedExpertFragment };

export type IncidentRecordsQueryVariables = Exact<{
  filter?: IncidentRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IncidentRecordsQuery = { readonly incidentRecords: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<IncidentInListFragment> } };

export type ReportIncidentMutationVariables = Exact<{
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { readonly reportIncident: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly incident: IncidentInListFragment | null } };

export type InvestigateIncidentMutationVariables = Exact<{
  input: InvestigateIncidentInput;
}>;


export type InvestigateIncidentMutation = { readonly investigateIncident: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly incident: IncidentInListFragment | null } };

export type UpholdIncidentMutationVariables = Exact<{
  input: UpholdIncidentInput;
}>;


export type UpholdIncidentMutation = { readonly upholdIncident: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly incident: IncidentInListFragment | null } };

export type DismissIncidentMutationVariables = Exact<{
  input: DismissIncidentInput;
}>;


export type DismissIncidentMutation = { readonly dismissIncident: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly incident: IncidentInListFragment | null } };

export type LawfulOfficesQueryVariables = Exact<{
  input: LawfulOfficesInput;
}>;


export type LawfulOfficesQuery = { readonly lawfulOffices: { readonly remarksZh: ReadonlyArray<string> | null, readonly remarksEn: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly offices: ReadonlyArray<{ readonly route: ApplicationRoute, readonly clause: string, readonly messageZh: string, readonly messageEn: string, readonly office: NamedOfficeFragment }> | null } };

export type AssignmentChangedSubscriptionVariables = Exact<{
  panelId?: string | null | undefined;
}>;


export type AssignmentChangedSubscription = { readonly assignmentChanged: (
    { readonly expert: NamedExpertFragment | null }
    & AssignmentInListFragment
  ) };

export type PanelChangedSubscriptionVariables = Exact<{
  panelId?: string | null | undefined;
}>;


export type PanelChangedSubscription = { readonly panelChanged: { readonly id: string, readonly name: string, readonly state: PanelState, readonly version: number } };

export type LotteryProgressQueryVariables = Exact<{
  drawId: string;
}>;


export type LotteryProgressQuery = { readonly lotteryProgress: { readonly stage: LotteryStage, readonly percent: number, readonly since: string } | null };

export type MarkHeldMutationVariables = Exact<{
  input: MarkHeldInput;
}>;


export type MarkHeldMutation = { readonly markHeld: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type MessageInListFragment = { readonly id: string, readonly template: MessageTemplate, readonly kind: MessageKind, readonly channel: MessageChannel | null, readonly language: MessageLanguage | null, readonly state: MessageState, readonly addressMasked: string | null, readonly attempts: number, readonly fault: string | null, readonly createdAt: string, readonly sentAt: string | null, readonly office: NamedOfficeFragment | null, readonly expert: NamedExpertFragment | null, readonly account: NamedAccountFragment | null };

export type MessagesQueryVariables = Exact<{
  filter?: MessageFilter | null | undefined;
  orderBy?: MessageOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { readonly messages: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<MessageInListFragment> } };

export type ResendMessageMutationVariables = Exact<{
  input: ResendMessageInput;
}>;


export type ResendMessageMutation = { readonly resendMessage: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly message: MessageInListFragment | null } };

export type NameEmployerDelegateMutationVariables = Exact<{
  input: NameEmployerDelegateInput;
}>;


export type NameEmployerDelegateMutation = { readonly nameEmployerDelegate: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly delegate: { readonly id: string, readonly startsAt: string, readonly endsAt: string | null, readonly organisation: NamedOrganisationFragment } | null } };

export type NameMemberMutationVariables = Exact<{
  input: NameMemberInput;
}>;


export type NameMemberMutation = { readonly nameMember: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly assignment: AssignmentInListFragment | null } };

export type NamedDivisionFragment = { readonly id: string, readonly code: string, readonly name: string };

export type NamedOccupationFragment = { readonly id: string, readonly code: string, readonly name: string };

export type NamedOrganisationFragment = { readonly id: string, readonly creditCode: string, readonly name: string };

export type NamedOfficeFragment = { readonly id: string, readonly name: string };

export type NamedAccountFragment = { readonly id: string, readonly displayName: string };

export type NamedExpertFragment = { readonly id: string, readonly name: string };

export type NextPageFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { readonly node:
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'Application', readonly id: string }
    | { readonly __typename: 'ApplicationDocument', readonly id: string }
    | { readonly __typename: 'ApplicationEvent', readonly id: string }
    | { readonly __typename: 'ApplicationOccupation', readonly id: string }
    | { readonly __typename: 'AppointmentCertificate', readonly id: string }
    | { readonly __typename: 'Appraisal', readonly id: string }
    | { readonly __typename: 'Assignment', readonly id: string }
    | { readonly __typename: 'BusyPeriod', readonly id: string }
    | { readonly __typename: 'CalendarCorrection', readonly id: string }
    | { readonly __typename: 'CalendarDay', readonly id: string }
    | { readonly __typename: 'CalendarFeed', readonly id: string }
    | { readonly __typename: 'CalendarYear', readonly id: string }
    | { readonly __typename: 'Call', readonly id: string }
    | { readonly __typename: 'CallVersion', readonly id: string }
    | { readonly __typename: 'CertificateKey', readonly id: string }
    | { readonly __typename: 'ConflictOfInterest', readonly id: string }
    | { readonly __typename: 'Contestant', readonly id: string }
    | { readonly __typename: 'CorrectionProposal', readonly id: string }
    | { readonly __typename: 'Credential', readonly id: string }
    | { readonly __typename: 'Decline', readonly id: string }
    | { readonly __typename: 'DeviceKey', readonly id: string }
    | { readonly __typename: 'Disqualification', readonly id: string }
    | { readonly __typename: 'Division', readonly id: string }
    | { readonly __typename: 'Draw', readonly id: string }
    | { readonly __typename: 'DrawPart', readonly id: string }
    | { readonly __typename: 'EligibilityVerdict', readonly id: string }
    | { readonly __typename: 'EmployerDelegate', readonly id: string }
    | { readonly __typename: 'Employment', readonly id: string }
    | { readonly __typename: 'Engagement', readonly id: string }
    | { readonly __typename: 'EngagementOccupation', readonly id: string }
    | { readonly __typename: 'EngagementParticipant', readonly id: string }
    | { readonly __typename: 'Experience', readonly id: string }
    | { readonly __typename: 'Expert', readonly id: string }
    | { readonly __typename: 'ExpertOccupation', readonly id: string }
    | { readonly __typename: 'FeeRate', readonly id: string }
    | { readonly __typename: 'FeeRecord', readonly id: string }
    | { readonly __typename: 'FreezeAnnouncement', readonly id: string }
    | { readonly __typename: 'GrantedException', readonly id: string }
    | { readonly __typename: 'Honour', readonly id: string }
    | { readonly __typename: 'HonourKind', readonly id: string }
    | { readonly __typename: 'IncidentRecord', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'LinkRequest', readonly id: string }
    | { readonly __typename: 'Message', readonly id: string }
    | { readonly __typename: 'MessagePreference', readonly id: string }
    | { readonly __typename: 'NoticeEntry', readonly id: string }
    | { readonly __typename: 'NoticeExtension', readonly id: string }
    | { readonly __typename: 'Objection', readonly id: string }
    | { readonly __typename: 'Occupation', readonly id: string }
    | { readonly __typename: 'OccupationNeed', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Opinion', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'OrganisationName', readonly id: string }
    | { readonly __typename: 'Panel', readonly id: string }
    | { readonly __typename: 'PanelRule', readonly id: string }
    | { readonly __typename: 'PanelRuleVersion', readonly id: string }
    | { readonly __typename: 'PanelSeat', readonly id: string }
    | { readonly __typename: 'PeriodicReview', readonly id: string }
    | { readonly __typename: 'PublicNotice', readonly id: string }
    | { readonly __typename: 'RecommendationList', readonly id: string }
    | { readonly __typename: 'Redraw', readonly id: string }
    | { readonly __typename: 'Removal', readonly id: string }
    | { readonly __typename: 'RemovalProposal', readonly id: string }
    | { readonly __typename: 'Renewal', readonly id: string }
    | { readonly __typename: 'ReviewItem', readonly id: string }
    | { readonly __typename: 'RoleGrant', readonly id: string }
    | { readonly __typename: 'Roster', readonly id: string }
    | { readonly __typename: 'ServiceRecord', readonly id: string }
    | { readonly __typename: 'SkillMasterStudio', readonly id: string }
    | { readonly __typename: 'StoredFile', readonly id: string }
    | { readonly __typename: 'StudioLead', readonly id: string }
    | { readonly __typename: 'Suspension', readonly id: string }
    | { readonly __typename: 'Term', readonly id: string }
    | { readonly __typename: 'Trade', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
    | { readonly __typename: 'Withdrawal', readonly id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type NodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Account', readonly id: string }
    | { readonly __typename: 'Application', readonly id: string }
    | { readonly __typename: 'ApplicationDocument', readonly id: string }
    | { readonly __typename: 'ApplicationEvent', readonly id: string }
    | { readonly __typename: 'ApplicationOccupation', readonly id: string }
    | { readonly __typename: 'AppointmentCertificate', readonly id: string }
    | { readonly __typename: 'Appraisal', readonly id: string }
    | { readonly __typename: 'Assignment', readonly id: string }
    | { readonly __typename: 'BusyPeriod', readonly id: string }
    | { readonly __typename: 'CalendarCorrection', readonly id: string }
    | { readonly __typename: 'CalendarDay', readonly id: string }
    | { readonly __typename: 'CalendarFeed', readonly id: string }
    | { readonly __typename: 'CalendarYear', readonly id: string }
    | { readonly __typename: 'Call', readonly id: string }
    | { readonly __typename: 'CallVersion', readonly id: string }
    | { readonly __typename: 'CertificateKey', readonly id: string }
    | { readonly __typename: 'ConflictOfInterest', readonly id: string }
    | { readonly __typename: 'Contestant', readonly id: string }
    | { readonly __typename: 'CorrectionProposal', readonly id: string }
    | { readonly __typename: 'Credential', readonly id: string }
    | { readonly __typename: 'Decline', readonly id: string }
    | { readonly __typename: 'DeviceKey', readonly id: string }
    | { readonly __typename: 'Disqualification', readonly id: string }
    | { readonly __typename: 'Division', readonly id: string }
    | { readonly __typename: 'Draw', readonly id: string }
    | { readonly __typename: 'DrawPart', readonly id: string }
    | { readonly __typename: 'EligibilityVerdict', readonly id: string }
    | { readonly __typename: 'EmployerDelegate', readonly id: string }
    | { readonly __typename: 'Employment', readonly id: string }
    | { readonly __typename: 'Engagement', readonly id: string }
    | { readonly __typename: 'EngagementOccupation', readonly id: string }
    | { readonly __typename: 'EngagementParticipant', readonly id: string }
    | { readonly __typename: 'Experience', readonly id: string }
    | { readonly __typename: 'Expert', readonly id: string }
    | { readonly __typename: 'ExpertOccupation', readonly id: string }
    | { readonly __typename: 'FeeRate', readonly id: string }
    | { readonly __typename: 'FeeRecord', readonly id: string }
    | { readonly __typename: 'FreezeAnnouncement', readonly id: string }
    | { readonly __typename: 'GrantedException', readonly id: string }
    | { readonly __typename: 'Honour', readonly id: string }
    | { readonly __typename: 'HonourKind', readonly id: string }
    | { readonly __typename: 'IncidentRecord', readonly id: string }
    | { readonly __typename: 'Invitation', readonly id: string }
    | { readonly __typename: 'LinkRequest', readonly id: string }
    | { readonly __typename: 'Message', readonly id: string }
    | { readonly __typename: 'MessagePreference', readonly id: string }
    | { readonly __typename: 'NoticeEntry', readonly id: string }
    | { readonly __typename: 'NoticeExtension', readonly id: string }
    | { readonly __typename: 'Objection', readonly id: string }
    | { readonly __typename: 'Occupation', readonly id: string }
    | { readonly __typename: 'OccupationNeed', readonly id: string }
    | { readonly __typename: 'Office', readonly id: string }
    | { readonly __typename: 'Opinion', readonly id: string }
    | { readonly __typename: 'Organisation', readonly id: string }
    | { readonly __typename: 'OrganisationName', readonly id: string }
    | { readonly __typename: 'Panel', readonly id: string }
    | { readonly __typename: 'PanelRule', readonly id: string }
    | { readonly __typename: 'PanelRuleVersion', readonly id: string }
    | { readonly __typename: 'PanelSeat', readonly id: string }
    | { readonly __typename: 'PeriodicReview', readonly id: string }
    | { readonly __typename: 'PublicNotice', readonly id: string }
    | { readonly __typename: 'RecommendationList', readonly id: string }
    | { readonly __typename: 'Redraw', readonly id: string }
    | { readonly __typename: 'Removal', readonly id: string }
    | { readonly __typename: 'RemovalProposal', readonly id: string }
    | { readonly __typename: 'Renewal', readonly id: string }
    | { readonly __typename: 'ReviewItem', readonly id: string }
    | { readonly __typename: 'RoleGrant', readonly id: string }
    | { readonly __typename: 'Roster', readonly id: string }
    | { readonly __typename: 'ServiceRecord', readonly id: string }
    | { readonly __typename: 'SkillMasterStudio', readonly id: string }
    | { readonly __typename: 'StoredFile', readonly id: string }
    | { readonly __typename: 'StudioLead', readonly id: string }
    | { readonly __typename: 'Suspension', readonly id: string }
    | { readonly __typename: 'Term', readonly id: string }
    | { readonly __typename: 'Trade', readonly id: string }
    | { readonly __typename: 'Webhook', readonly id: string }
    | { readonly __typename: 'Withdrawal', readonly id: string }
   | null> };

export type NoticeInListFragment = { readonly id: string, readonly code: string, readonly title: string, readonly opensOn: string, readonly closesOn: string, readonly workingDays: number, readonly minimumDays: number, readonly state: NoticeState, readonly people: number, readonly contentHash: string, readonly publishedAt: string };

export type BatchRowFragment = { readonly applicationId: string, readonly done: boolean, readonly userErrors: ReadonlyArray<
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
    | { readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null }
  > };

export type PublicNoticesQueryVariables = Exact<{
  filter?: PublicNoticeFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PublicNoticesQuery = { readonly publicNotices: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<NoticeInListFragment> } };

export type PublicNoticeQueryVariables = Exact<{
  code?: string | null | undefined;
  id?: string | null | undefined;
  entries?: number | null | undefined;
  entriesAfter?: string | null | undefined;
}>;


export type PublicNoticeQuery = { readonly publicNotice: (
    { readonly objectionsTo: string, readonly call: { readonly id: string, readonly documentNumber: string, readonly title: string }, readonly office: NamedOfficeFragment, readonly extensions: ReadonlyArray<{ readonly formerClosesOn: string, readonly closesOn: string, readonly reason: string }>, readonly entries: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly name: string, readonly employer: string | null, readonly occupations: string, readonly recommendedBy: string }> } }
    & NoticeInListFragment
  ) | null };

export type PublishNoticeMutationVariables = Exact<{
  input: PublishNoticeInput;
}>;


export type PublishNoticeMutation = { readonly publishNotice: { readonly done: number | null, readonly refused: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly results: ReadonlyArray<BatchRowFragment> | null, readonly notice: NoticeInListFragment | null } };

export type ExtendNoticeMutationVariables = Exact<{
  input: ExtendNoticeInput;
}>;


export type ExtendNoticeMutation = { readonly extendNotice: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly notice: NoticeInListFragment | null } };

export type ObjectionInListFragment = { readonly id: string, readonly anonymous: boolean, readonly grounds: string, readonly evidence: ReadonlyArray<string>, readonly state: ObjectionState, readonly filedAt: string, readonly acknowledgedAt: string | null, readonly investigation: string | null, readonly decision: string | null, readonly decidedAt: string | null, readonly evidenceFiles: ReadonlyArray<FileInListFragment>, readonly entry: { readonly id: string, readonly position: number, readonly name: string } };

export type ObjectionsQueryVariables = Exact<{
  filter?: ObjectionFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObjectionsQuery = { readonly objections: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<ObjectionInListFragment> } };

export type ObjectionReceiptQueryVariables = Exact<{
  code: string;
}>;


export type ObjectionReceiptQuery = { readonly objectionReceipt: { readonly code: string, readonly state: ObjectionState, readonly filedAt: string, readonly decision: string | null } | null };

export type RequestObjectionUploadMutationVariables = Exact<{
  input: RequestObjectionUploadInput;
}>;


export type RequestObjectionUploadMutation = { readonly requestObjectionUpload: { readonly path: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type FileObjectionMutationVariables = Exact<{
  input: FileObjectionInput;
}>;


export type FileObjectionMutation = { readonly fileObjection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly receipt: { readonly code: string, readonly state: ObjectionState, readonly filedAt: string, readonly decision: string | null } | null } };

export type AcknowledgeObjectionMutationVariables = Exact<{
  input: AcknowledgeObjectionInput;
}>;


export type AcknowledgeObjectionMutation = { readonly acknowledgeObjection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly objection: ObjectionInListFragment | null } };

export type InvestigateObjectionMutationVariables = Exact<{
  input: InvestigateObjectionInput;
}>;


export type InvestigateObjectionMutation = { readonly investigateObjection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly objection: ObjectionInListFragment | null } };

export type UpholdObjectionMutationVariables = Exact<{
  input: UpholdObjectionInput;
}>;


export type UpholdObjectionMutation = { readonly upholdObjection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly objection: ObjectionInListFragment | null } };

export type DismissObjectionMutationVariables = Exact<{
  input: DismissObjectionInput;
}>;


export type DismissObjectionMutation = { readonly dismissObjection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly objection: ObjectionInListFragment | null } };

export type RevealObjectorMutationVariables = Exact<{
  input: RevealObjectorInput;
}>;


export type RevealObjectorMutation = { readonly revealObjector: { readonly name: string | null, readonly contact: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type OccupationQueryVariables = Exact<{
  code?: string | null | undefined;
  id?: string | null | undefined;
}>;


export type OccupationQuery = { readonly occupation: (
    { readonly gbmCode: string | null, readonly edition: string, readonly earlierNames: ReadonlyArray<string>, readonly trades: ReadonlyArray<{ readonly id: string, readonly name: string }> }
    & OccupationInListFragment
  ) | null };

export type OccupationInListFragment = (
  { readonly level: number, readonly green: boolean, readonly digital: boolean, readonly parent: NamedOccupationFragment | null }
  & NamedOccupationFragment
);

export type OccupationsQueryVariables = Exact<{
  filter?: OccupationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OccupationsQuery = { readonly occupations: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<OccupationInListFragment> } };

export type OfficeQueryVariables = Exact<{
  id: string;
}>;


export type OfficeQuery = { readonly office: OfficeInListFragment | null };

export type OfficeInListFragment = (
  { readonly kind: OfficeKind, readonly division: NamedDivisionFragment, readonly parent: NamedOfficeFragment | null }
  & NamedOfficeFragment
);

export type OfficesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficesQuery = { readonly offices: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<OfficeInListFragment> } };

export type OpenAccountMutationVariables = Exact<{
  input: OpenAccountInput;
}>;


export type OpenAccountMutation = { readonly openAccount: { readonly signInLink: string | null, readonly linkExpiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type OpenCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenCalendarFeedMutation = { readonly openCalendarFeed: { readonly path: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly feed: { readonly id: string, readonly openedAt: string } | null } };

export type OpenOfficeMutationVariables = Exact<{
  input: OpenOfficeInput;
}>;


export type OpenOfficeMutation = { readonly openOffice: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly office: OfficeInListFragment | null } };

export type OpenSealedListMutationVariables = Exact<{
  input: OpenSealedListInput;
}>;


export type OpenSealedListMutation = { readonly openSealedList: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type OrganisationQueryVariables = Exact<{
  creditCode?: string | null | undefined;
  id?: string | null | undefined;
}>;


export type OrganisationQuery = { readonly organisation: (
    { readonly mergedOn: string | null, readonly mergedInto: NamedOrganisationFragment | null, readonly earlierNames: ReadonlyArray<{ readonly id: string, readonly name: string, readonly startsOn: string | null, readonly endsOn: string }> }
    & OrganisationInListFragment
  ) | null };

export type OrganisationInListFragment = (
  { readonly kind: OrganisationKind, readonly division: NamedDivisionFragment }
  & NamedOrganisationFragment
);

export type OrganisationsQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  orderBy?: OrganisationOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { readonly organisations: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<OrganisationInListFragment> } };

export type StandingFragment = { readonly nameZh: string, readonly nameEn: string, readonly lo: number, readonly hi: number, readonly people: number, readonly rows: number, readonly tight: number };

export type RepairFragment = { readonly nameZh: string, readonly nameEn: string, readonly bound: string, readonly from: number, readonly to: number };

export type PanelFeasibilityQueryVariables = Exact<{
  input: PanelFeasibilityInput;
}>;


export type PanelFeasibilityQuery = { readonly panelFeasibility: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly feasibility: { readonly surveyed: number, readonly poolSize: number, readonly size: number, readonly nomineesNeeded: number, readonly feasible: boolean, readonly deviations: ReadonlyArray<string>, readonly needs: ApprovalNeed, readonly typeCount: number, readonly steps: ReadonlyArray<{ readonly reason: ExclusionReason, readonly clause: string | null, readonly messageZh: string, readonly messageEn: string, readonly excludes: number, readonly left: number }>, readonly rules: ReadonlyArray<StandingFragment>, readonly least: { readonly fraction: string, readonly decimal: string } | null, readonly greatest: { readonly fraction: string, readonly decimal: string } | null, readonly types: ReadonlyArray<{ readonly people: number, readonly named: number, readonly weight: number, readonly rulesZh: ReadonlyArray<string>, readonly rulesEn: ReadonlyArray<string>, readonly chance: { readonly fraction: string, readonly decimal: string } }>, readonly infeasibility: { readonly textsZh: ReadonlyArray<string>, readonly textsEn: ReadonlyArray<string>, readonly conflict: ReadonlyArray<StandingFragment>, readonly repairs: ReadonlyArray<RepairFragment>, readonly leastChange: ReadonlyArray<RepairFragment> } | null } | null } };

export type RuleVersionFragment = { readonly id: string, readonly number: number, readonly digest: string, readonly template: PanelTemplate | null, readonly deviations: ReadonlyArray<string>, readonly needs: ApprovalNeed, readonly candidatesShown: boolean, readonly reason: string | null, readonly madeAt: string, readonly approvedAt: string | null };

export type PanelRuleTemplatesQueryVariables = Exact<{
  kind?: EngagementKind | null | undefined;
}>;


export type PanelRuleTemplatesQuery = { readonly panelRuleTemplates: ReadonlyArray<{ readonly key: PanelTemplate, readonly kinds: ReadonlyArray<EngagementKind>, readonly nameZh: string, readonly nameEn: string, readonly roles: ReadonlyArray<{ readonly role: SeatRole, readonly atLeast: number, readonly sourceZh: string, readonly sourceEn: string }>, readonly rules: ReadonlyArray<{ readonly kind: PanelRuleKind, readonly number: number, readonly outOf: number | null, readonly clause: string, readonly sourceZh: string, readonly sourceEn: string }> }> };

export type UpdatePanelRulesMutationVariables = Exact<{
  input: UpdatePanelRulesInput;
}>;


export type UpdatePanelRulesMutation = { readonly updatePanelRules: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly panel: PanelWithSeatsFragment | null, readonly rules: RuleVersionFragment | null } };

export type ApprovePanelRulesMutationVariables = Exact<{
  input: ApprovePanelRulesInput;
}>;


export type ApprovePanelRulesMutation = { readonly approvePanelRules: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly rules: RuleVersionFragment | null } };

export type PanelWithSeatsFragment = { readonly id: string, readonly name: string, readonly state: PanelState, readonly version: number, readonly opensAt: string, readonly rulesVersion: number, readonly occupation: NamedOccupationFragment, readonly engagement: { readonly id: string, readonly title: string, readonly state: EngagementState }, readonly seats: ReadonlyArray<{ readonly id: string, readonly role: SeatRole, readonly number: number, readonly minimumTitle: TitleGrade | null, readonly minimumSkill: SkillLevel | null }>, readonly rules: ReadonlyArray<{ readonly id: string, readonly kind: PanelRuleKind, readonly number: number, readonly outOf: number | null, readonly subject: string | null }>, readonly ruleVersions: ReadonlyArray<RuleVersionFragment>, readonly draws: ReadonlyArray<DrawInListFragment> };

export type DrawInListFragment = { readonly id: string, readonly attempt: number, readonly state: DrawState, readonly poolSize: number, readonly commitment: string | null, readonly poolRoot: string | null, readonly frozenAt: string, readonly drawnAt: string | null };

export type PanelQueryVariables = Exact<{
  id: string;
  assignments?: number | null | undefined;
}>;


export type PanelQuery = { readonly panel: (
    { readonly assignments: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
        { readonly expert: (
          { readonly employer: NamedOrganisationFragment | null }
          & NamedExpertFragment
        ) | null }
        & AssignmentInListFragment
      )> } }
    & PanelWithSeatsFragment
  ) | null };

export type PlannedPanelFragment = { readonly fit: number, readonly eligible: number, readonly panel: { readonly id: string, readonly name: string } | null, readonly seats: ReadonlyArray<{ readonly fit: number, readonly chance: number | null, readonly agreed: boolean, readonly expert: NamedExpertFragment | null }> };

export type PlanSeasonQueryVariables = Exact<{
  input: PlanSeasonInput;
}>;


export type PlanSeasonQuery = { readonly planSeason: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly season: { readonly totalFit: number, readonly bound: number, readonly expectedFit: number | null, readonly seed: string | null, readonly mended: boolean, readonly panels: ReadonlyArray<PlannedPanelFragment>, readonly worstServed: PlannedPanelFragment, readonly loads: ReadonlyArray<{ readonly panels: number, readonly experts: number }>, readonly wants: ReadonlyArray<{ readonly gain: number, readonly messageZh: string, readonly messageEn: string, readonly panel: { readonly id: string, readonly name: string } | null }> } | null } };

export type PostponeEngagementMutationVariables = Exact<{
  input: PostponeEngagementInput;
}>;


export type PostponeEngagementMutation = { readonly postponeEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type PrepareFeesMutationVariables = Exact<{
  input: PrepareFeesInput;
}>;


export type PrepareFeesMutation = { readonly prepareFees: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly fees: ReadonlyArray<{ readonly id: string, readonly state: FeeState, readonly days: number, readonly perDay: number, readonly amount: number, readonly taxHint: number }> | null } };

export type WhyNotFragment = { readonly reason: ExclusionReason, readonly clause: string | null, readonly messageZh: string, readonly messageEn: string };

export type PreviewCandidatesQueryVariables = Exact<{
  input: PreviewCandidatesInput;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PreviewCandidatesQuery = { readonly previewCandidates: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly preview: { readonly eligible: number, readonly excluded: number, readonly seats: ReadonlyArray<{ readonly role: SeatRole, readonly needed: number, readonly qualified: number, readonly missing: number }>, readonly exclusions: ReadonlyArray<{ readonly reason: ExclusionReason, readonly clause: string | null, readonly messageZh: string, readonly messageEn: string, readonly people: number }>, readonly candidates: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly eligible: boolean, readonly roles: ReadonlyArray<SeatRole>, readonly expert: (
            { readonly employer: NamedOrganisationFragment | null }
            & NamedExpertFragment
          ) | null, readonly exclusions: ReadonlyArray<WhyNotFragment> }> } } | null } };

export type PrintDocumentMutationVariables = Exact<{
  input: PrintDocumentInput;
}>;


export type PrintDocumentMutation = { readonly printDocument: { readonly name: string | null, readonly path: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly file: FileInListFragment | null } };

export type ProposeCorrectionMutationVariables = Exact<{
  input: ProposeCorrectionInput;
}>;


export type ProposeCorrectionMutation = { readonly proposeCorrection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly correction: CorrectionInListFragment | null } };

export type ProvideLinkMutationVariables = Exact<{
  input: ProvideLinkInput;
}>;


export type ProvideLinkMutation = { readonly provideLink: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type PublishBusyDaysMutationVariables = Exact<{
  input: PublishBusyDaysInput;
}>;


export type PublishBusyDaysMutation = { readonly publishBusyDays: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly busyPeriods: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly note: string | null, readonly declaredBy: BusySide }> | null } };

export type PublishCallMutationVariables = Exact<{
  input: PublishCallInput;
}>;


export type PublishCallMutation = { readonly publishCall: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly call: CallInListFragment | null } };

export type RecommendApplicationMutationVariables = Exact<{
  input: RecommendApplicationInput;
}>;


export type RecommendApplicationMutation = { readonly recommendApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type RecommendApplicationsMutationVariables = Exact<{
  input: RecommendApplicationsInput;
}>;


export type RecommendApplicationsMutation = { readonly recommendApplications: { readonly done: number | null, readonly refused: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly results: ReadonlyArray<{ readonly applicationId: string, readonly done: boolean, readonly userErrors: ReadonlyArray<
        | Refusal_AddressNotAllowed_Fragment
        | Refusal_AlreadyApplied_Fragment
        | Refusal_AttendanceMissing_Fragment
        | Refusal_CalendarRefused_Fragment
        | Refusal_CalendarYearUnknown_Fragment
        | Refusal_CannotBeSwitchedOff_Fragment
        | Refusal_CapTooLow_Fragment
        | Refusal_ClosureIncomplete_Fragment
        | Refusal_ConditionsNotMet_Fragment
        | Refusal_ContradictoryRules_Fragment
        | Refusal_CountMismatch_Fragment
        | Refusal_DayReliedUpon_Fragment
        | Refusal_DeadlinePassed_Fragment
        | Refusal_DocumentsDiffer_Fragment
        | Refusal_FaultyRows_Fragment
        | Refusal_FeeRatesMissing_Fragment
        | Refusal_FileKindRefused_Fragment
        | Refusal_FileTooLarge_Fragment
        | Refusal_FileTypeRefused_Fragment
        | Refusal_IdempotencyKeyReused_Fragment
        | Refusal_InvalidInput_Fragment
        | Refusal_LastAdministrator_Fragment
        | Refusal_LinkNotUsable_Fragment
        | Refusal_MembersUnable_Fragment
        | Refusal_MergedAlready_Fragment
        | Refusal_NotEligible_Fragment
        | Refusal_NotFound_Fragment
        | Refusal_NotPermitted_Fragment
        | Refusal_NotYet_Fragment
        | Refusal_NoticeNotOpen_Fragment
        | Refusal_NoticeTooShort_Fragment
        | Refusal_OfficeNotLawful_Fragment
        | Refusal_OutsideDeadline_Fragment
        | Refusal_OutsideRenewalWindow_Fragment
        | Refusal_PoolTooSmall_Fragment
        | Refusal_RulesCannotBeMet_Fragment
        | Refusal_SeatsHeld_Fragment
        | Refusal_SignInFailed_Fragment
        | Refusal_SomeRefused_Fragment
        | Refusal_StaleVersion_Fragment
        | Refusal_TooEarly_Fragment
        | Refusal_TooFewBalls_Fragment
        | Refusal_TooFewCandidates_Fragment
        | Refusal_TooManyAttempts_Fragment
        | Refusal_UnprintableText_Fragment
        | Refusal_WorkbookRefused_Fragment
        | Refusal_WrongState_Fragment
      > }> | null } };

export type RecomputeVerdictsMutationVariables = Exact<{
  input: RecomputeVerdictsInput;
}>;


export type RecomputeVerdictsMutation = { readonly recomputeVerdicts: { readonly judged: number | null, readonly changed: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type ReconcileRecommendationListMutationVariables = Exact<{
  input: ReconcileRecommendationListInput;
}>;


export type ReconcileRecommendationListMutation = { readonly reconcileRecommendationList: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly reconciliation: { readonly rows: number, readonly recommended: number, readonly agreeing: number, readonly missing: ReadonlyArray<string>, readonly reconciled: boolean, readonly faults: ReadonlyArray<(
        { readonly sheet: string | null }
        & FaultyFragment
      )> } | null } };

export type RecordPublicValueMutationVariables = Exact<{
  input: RecordPublicValueInput;
}>;


export type RecordPublicValueMutation = { readonly recordPublicValue: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type RedeemFirstSignInMutationVariables = Exact<{
  input: RedeemFirstSignInInput;
}>;


export type RedeemFirstSignInMutation = { readonly redeemFirstSignIn: { readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type RedeemSignInLinkMutationVariables = Exact<{
  input: RedeemSignInLinkInput;
}>;


export type RedeemSignInLinkMutation = { readonly redeemSignInLink: { readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type RedrawPanelMutationVariables = Exact<{
  input: RedrawPanelInput;
}>;


export type RedrawPanelMutation = { readonly redrawPanel: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly redraw: RedrawInListFragment | null } };

export type RedrawInListFragment = { readonly id: string, readonly cause: RedrawCause, readonly reason: string, readonly askedAt: string, readonly approvedAt: string | null, readonly draw: { readonly id: string, readonly state: DrawState, readonly attempt: number } };

type Refusal_AddressNotAllowed_Fragment = { readonly __typename: 'AddressNotAllowed', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_AlreadyApplied_Fragment = { readonly __typename: 'AlreadyApplied', readonly office: string, readonly applicationId: string | null, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_AttendanceMissing_Fragment = { readonly __typename: 'AttendanceMissing', readonly unrecorded: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_CalendarRefused_Fragment = { readonly __typename: 'CalendarRefused', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly calendarLimit: number | null };

type Refusal_CalendarYearUnknown_Fragment = { readonly __typename: 'CalendarYearUnknown', readonly year: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_CannotBeSwitchedOff_Fragment = { readonly __typename: 'CannotBeSwitchedOff', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_CapTooLow_Fragment = { readonly __typename: 'CapTooLow', readonly cap: string, readonly least: string, readonly poolSize: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_ClosureIncomplete_Fragment = { readonly __typename: 'ClosureIncomplete', readonly reportMissing: boolean, readonly appraisalsMissing: number, readonly serviceRecordIds: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_ConditionsNotMet_Fragment = { readonly __typename: 'ConditionsNotMet', readonly clauses: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_ContradictoryRules_Fragment = { readonly __typename: 'ContradictoryRules', readonly kinds: ReadonlyArray<PanelRuleKind>, readonly askedLeast: number, readonly allowedMost: number, readonly subject: string | null, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_CountMismatch_Fragment = { readonly __typename: 'CountMismatch', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly countGiven: number, readonly countFound: number };

type Refusal_DayReliedUpon_Fragment = { readonly __typename: 'DayReliedUpon', readonly noticeIds: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_DeadlinePassed_Fragment = { readonly __typename: 'DeadlinePassed', readonly dueAt: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_DocumentsDiffer_Fragment = { readonly __typename: 'DocumentsDiffer', readonly missing: ReadonlyArray<DocumentKind>, readonly extra: ReadonlyArray<DocumentKind>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_FaultyRows_Fragment = { readonly __typename: 'FaultyRows', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly faults: ReadonlyArray<FaultyFragment> };

type Refusal_FeeRatesMissing_Fragment = { readonly __typename: 'FeeRatesMissing', readonly services: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_FileKindRefused_Fragment = { readonly __typename: 'FileKindRefused', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly givenKind: FileKind, readonly acceptedKinds: ReadonlyArray<FileKind> };

type Refusal_FileTooLarge_Fragment = { readonly __typename: 'FileTooLarge', readonly limit: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_FileTypeRefused_Fragment = { readonly __typename: 'FileTypeRefused', readonly found: string | null, readonly accepted: ReadonlyArray<FileType>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_IdempotencyKeyReused_Fragment = { readonly __typename: 'IdempotencyKeyReused', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_LastAdministrator_Fragment = { readonly __typename: 'LastAdministrator', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_LinkNotUsable_Fragment = { readonly __typename: 'LinkNotUsable', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_MembersUnable_Fragment = { readonly __typename: 'MembersUnable', readonly members: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_MergedAlready_Fragment = { readonly __typename: 'MergedAlready', readonly heirId: string, readonly mergedOn: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_NotEligible_Fragment = { readonly __typename: 'NotEligible', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly exclusions: ReadonlyArray<WhyNotFragment> };

type Refusal_NotFound_Fragment = { readonly __typename: 'NotFound', readonly id: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_NotPermitted_Fragment = { readonly __typename: 'NotPermitted', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_NotYet_Fragment = { readonly __typename: 'NotYet', readonly earliestAt: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_NoticeNotOpen_Fragment = { readonly __typename: 'NoticeNotOpen', readonly opensOn: string, readonly closesOn: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_NoticeTooShort_Fragment = { readonly __typename: 'NoticeTooShort', readonly minimumDays: number, readonly workingDays: number, readonly earliestClosesOn: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_OfficeNotLawful_Fragment = { readonly __typename: 'OfficeNotLawful', readonly lawful: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_OutsideDeadline_Fragment = { readonly __typename: 'OutsideDeadline', readonly opensOn: string, readonly closesOn: string, readonly judgedAt: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_OutsideRenewalWindow_Fragment = { readonly __typename: 'OutsideRenewalWindow', readonly opensOn: string, readonly closesOn: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_PoolTooSmall_Fragment = { readonly __typename: 'PoolTooSmall', readonly poolSize: number, readonly needed: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_RulesCannotBeMet_Fragment = { readonly __typename: 'RulesCannotBeMet', readonly poolSize: number, readonly explanationZh: ReadonlyArray<string>, readonly explanationEn: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_SeatsHeld_Fragment = { readonly __typename: 'SeatsHeld', readonly assignmentIds: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_SignInFailed_Fragment = { readonly __typename: 'SignInFailed', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_SomeRefused_Fragment = { readonly __typename: 'SomeRefused', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_StaleVersion_Fragment = { readonly __typename: 'StaleVersion', readonly given: number, readonly current: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_TooEarly_Fragment = { readonly __typename: 'TooEarly', readonly earliestOn: string, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_TooFewBalls_Fragment = { readonly __typename: 'TooFewBalls', readonly without: number, readonly poolSize: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_TooFewCandidates_Fragment = { readonly __typename: 'TooFewCandidates', readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null, readonly seats: ReadonlyArray<{ readonly role: SeatRole, readonly needed: number, readonly qualified: number, readonly missing: number }>, readonly exclusions: ReadonlyArray<{ readonly reason: ExclusionReason, readonly clause: string | null, readonly messageZh: string, readonly messageEn: string, readonly people: number }> };

type Refusal_TooManyAttempts_Fragment = { readonly __typename: 'TooManyAttempts', readonly retryAfterSeconds: number, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_UnprintableText_Fragment = { readonly __typename: 'UnprintableText', readonly characters: ReadonlyArray<string>, readonly places: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_WorkbookRefused_Fragment = { readonly __typename: 'WorkbookRefused', readonly sheet: string | null, readonly cell: string | null, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

type Refusal_WrongState_Fragment = { readonly __typename: 'WrongState', readonly state: string, readonly allowed: ReadonlyArray<string>, readonly code: string, readonly messageZh: string, readonly messageEn: string, readonly clause: string | null, readonly path: ReadonlyArray<string> | null };

export type RefusalFragment =
  | Refusal_AddressNotAllowed_Fragment
  | Refusal_AlreadyApplied_Fragment
  | Refusal_AttendanceMissing_Fragment
  | Refusal_CalendarRefused_Fragment
  | Refusal_CalendarYearUnknown_Fragment
  | Refusal_CannotBeSwitchedOff_Fragment
  | Refusal_CapTooLow_Fragment
  | Refusal_ClosureIncomplete_Fragment
  | Refusal_ConditionsNotMet_Fragment
  | Refusal_ContradictoryRules_Fragment
  | Refusal_CountMismatch_Fragment
  | Refusal_DayReliedUpon_Fragment
  | Refusal_DeadlinePassed_Fragment
  | Refusal_DocumentsDiffer_Fragment
  | Refusal_FaultyRows_Fragment
  | Refusal_FeeRatesMissing_Fragment
  | Refusal_FileKindRefused_Fragment
  | Refusal_FileTooLarge_Fragment
  | Refusal_FileTypeRefused_Fragment
  | Refusal_IdempotencyKeyReused_Fragment
  | Refusal_InvalidInput_Fragment
  | Refusal_LastAdministrator_Fragment
  | Refusal_LinkNotUsable_Fragment
  | Refusal_MembersUnable_Fragment
  | Refusal_MergedAlready_Fragment
  | Refusal_NotEligible_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_NotPermitted_Fragment
  | Refusal_NotYet_Fragment
  | Refusal_NoticeNotOpen_Fragment
  | Refusal_NoticeTooShort_Fragment
  | Refusal_OfficeNotLawful_Fragment
  | Refusal_OutsideDeadline_Fragment
  | Refusal_OutsideRenewalWindow_Fragment
  | Refusal_PoolTooSmall_Fragment
  | Refusal_RulesCannotBeMet_Fragment
  | Refusal_SeatsHeld_Fragment
  | Refusal_SignInFailed_Fragment
  | Refusal_SomeRefused_Fragment
  | Refusal_StaleVersion_Fragment
  | Refusal_TooEarly_Fragment
  | Refusal_TooFewBalls_Fragment
  | Refusal_TooFewCandidates_Fragment
  | Refusal_TooManyAttempts_Fragment
  | Refusal_UnprintableText_Fragment
  | Refusal_WorkbookRefused_Fragment
  | Refusal_WrongState_Fragment
;

export type RegisterWebhookMutationVariables = Exact<{
  input: RegisterWebhookInput;
}>;


export type RegisterWebhookMutation = { readonly registerWebhook: { readonly secret: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly webhook: WebhookInListFragment | null } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectApplicationInput;
}>;


export type RejectApplicationMutation = { readonly rejectApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type SuspensionInListFragment = { readonly id: string, readonly reason: string, readonly suspendedOn: string, readonly liftedOn: string | null, readonly liftReason: string | null, readonly expert: NamedExpertFragment };

export type SuspendExpertMutationVariables = Exact<{
  input: SuspendExpertInput;
}>;


export type SuspendExpertMutation = { readonly suspendExpert: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly suspension: SuspensionInListFragment | null } };

export type LiftSuspensionMutationVariables = Exact<{
  input: LiftSuspensionInput;
}>;


export type LiftSuspensionMutation = { readonly liftSuspension: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly suspension: SuspensionInListFragment | null } };

export type RemoveExpertMutationVariables = Exact<{
  input: RemoveExpertInput;
}>;


export type RemoveExpertMutation = { readonly removeExpert: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly removal: { readonly id: string, readonly ground: RemovalGround, readonly finding: string | null, readonly removedOn: string, readonly expert: (
        { readonly termState: TermState }
        & NamedExpertFragment
      ) } | null } };

export type DisqualifyExpertMutationVariables = Exact<{
  input: DisqualifyExpertInput;
}>;


export type DisqualifyExpertMutation = { readonly disqualifyExpert: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly disqualification: { readonly id: string, readonly finding: string, readonly disqualifiedOn: string, readonly expert: (
        { readonly termState: TermState }
        & NamedExpertFragment
      ) } | null } };

export type RemoveApplicationDocumentMutationVariables = Exact<{
  input: RemoveApplicationDocumentInput;
}>;


export type RemoveApplicationDocumentMutation = { readonly removeApplicationDocument: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type RemoveWebhookMutationVariables = Exact<{
  input: RemoveWebhookInput;
}>;


export type RemoveWebhookMutation = { readonly removeWebhook: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly webhook: WebhookInListFragment | null } };

export type RenewSignInLinkMutationVariables = Exact<{
  input: RenewSignInLinkInput;
}>;


export type RenewSignInLinkMutation = { readonly renewSignInLink: { readonly signInLink: string | null, readonly linkExpiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type RenewalInListFragment = { readonly id: string, readonly state: RenewalState, readonly verdict: EligibilityOutcome, readonly judgedOn: string, readonly exceptionsWanted: ReadonlyArray<string>, readonly achievements: string, readonly submittedAt: string, readonly opinion: string | null, readonly reason: string | null, readonly decidedAt: string | null, readonly expert: NamedExpertFragment, readonly term: { readonly id: string, readonly startsOn: string, readonly endsOn: string }, readonly newTerm: { readonly id: string, readonly startsOn: string, readonly endsOn: string, readonly certificateNumber: string | null } | null };

export type RenewalsQueryVariables = Exact<{
  filter?: RenewalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RenewalsQuery = { readonly renewals: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<RenewalInListFragment> } };

export type ApplyForRenewalMutationVariables = Exact<{
  input: ApplyForRenewalInput;
}>;


export type ApplyForRenewalMutation = { readonly applyForRenewal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly renewal: RenewalInListFragment | null } };

export type ReviewRenewalMutationVariables = Exact<{
  input: ReviewRenewalInput;
}>;


export type ReviewRenewalMutation = { readonly reviewRenewal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly renewal: RenewalInListFragment | null } };

export type ApproveRenewalMutationVariables = Exact<{
  input: ApproveRenewalInput;
}>;


export type ApproveRenewalMutation = { readonly approveRenewal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly renewal: RenewalInListFragment | null } };

export type RejectRenewalMutationVariables = Exact<{
  input: RejectRenewalInput;
}>;


export type RejectRenewalMutation = { readonly rejectRenewal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly renewal: RenewalInListFragment | null } };

export type ReplyToAppraisalMutationVariables = Exact<{
  input: ReplyToAppraisalInput;
}>;


export type ReplyToAppraisalMutation = { readonly replyToAppraisal: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly appraisal: { readonly id: string, readonly reply: string | null, readonly repliedAt: string | null } | null } };

export type ReportEngagementMutationVariables = Exact<{
  input: ReportEngagementInput;
}>;


export type ReportEngagementMutation = { readonly reportEngagement: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly engagement: EngagementInListFragment | null } };

export type RequestDownloadMutationVariables = Exact<{
  input: RequestDownloadInput;
}>;


export type RequestDownloadMutation = { readonly requestDownload: { readonly name: string | null, readonly path: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly file: FileInListFragment | null } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { readonly requestUpload: { readonly path: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly file: FileInListFragment | null } };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnApplicationInput;
}>;


export type ReturnApplicationMutation = { readonly returnApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type ReturnFeesMutationVariables = Exact<{
  input: ReturnFeesInput;
}>;


export type ReturnFeesMutation = { readonly returnFees: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly fees: ReadonlyArray<{ readonly id: string, readonly state: FeeState, readonly returnedAt: string | null, readonly returnReason: string | null }> | null } };

export type RevealForDrawMutationVariables = Exact<{
  input: RevealForDrawInput;
}>;


export type RevealForDrawMutation = { readonly revealForDraw: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type ReviewCorrectionMutationVariables = Exact<{
  input: ReviewCorrectionInput;
}>;


export type ReviewCorrectionMutation = { readonly reviewCorrection: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly correction: CorrectionInListFragment | null } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { readonly revokeCalendarFeed: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly feed: { readonly id: string, readonly revokedAt: string | null } | null } };

export type RevokeDeviceKeyMutationVariables = Exact<{
  input: RevokeDeviceKeyInput;
}>;


export type RevokeDeviceKeyMutation = { readonly revokeDeviceKey: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly deviceKey: EnrolledKeyFragment | null } };

export type RevokeHonourMutationVariables = Exact<{
  input: RevokeHonourInput;
}>;


export type RevokeHonourMutation = { readonly revokeHonour: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly honour: { readonly id: string, readonly grantedOn: string, readonly revokedOn: string | null, readonly revocationReason: string | null } | null } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { readonly revokeRole: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly roleGrant: RoleGrantInListFragment | null } };

export type RoleGrantsQueryVariables = Exact<{
  filter?: RoleGrantFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RoleGrantsQuery = { readonly roleGrants: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<RoleGrantInListFragment> } };

export type RosterStatisticsQueryVariables = Exact<{
  office?: string | null | undefined;
  occupationLevel?: OccupationLevel;
  occupationCode?: string | null | undefined;
}>;


export type RosterStatisticsQuery = { readonly rosterStatistics: { readonly experts: number, readonly byTermState: ReadonlyArray<{ readonly termState: TermState, readonly experts: number }>, readonly byAgeBand: ReadonlyArray<{ readonly ageBand: AgeBand, readonly experts: number }>, readonly byLoad: ReadonlyArray<{ readonly load: LoadBand, readonly experts: number }>, readonly bySkillLevel: ReadonlyArray<{ readonly skillLevel: SkillLevel | null, readonly experts: number }>, readonly byTitleGrade: ReadonlyArray<{ readonly titleGrade: TitleGrade | null, readonly experts: number }>, readonly byHonour: ReadonlyArray<{ readonly kindId: string, readonly name: string, readonly level: HonourLevel, readonly experts: number }>, readonly byHonourLevel: ReadonlyArray<{ readonly level: HonourLevel, readonly experts: number }>, readonly byOccupation: ReadonlyArray<{ readonly experts: number, readonly occupation: { readonly id: string, readonly code: string, readonly name: string, readonly level: OccupationLevel, readonly parent: { readonly id: string, readonly code: string, readonly name: string } | null }, readonly counties: ReadonlyArray<{ readonly experts: number, readonly county: { readonly id: string, readonly code: string, readonly name: string } | null }> }> } | null };

export type ReviewProgressFragment = { readonly id: string, readonly name: string, readonly startsOn: string, readonly dueOn: string, readonly state: PeriodicReviewState, readonly people: number, readonly reviewed: number };

export type PeriodicReviewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeriodicReviewsQuery = { readonly periodicReviews: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<ReviewProgressFragment> } };

export type PeriodicReviewQueryVariables = Exact<{
  id: string;
  filter?: ReviewItemFilter | null | undefined;
  items?: number | null | undefined;
  itemsAfter?: string | null | undefined;
}>;


export type PeriodicReviewQuery = { readonly periodicReview: (
    { readonly items: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly outcome: ReviewOutcome, readonly opinion: string | null, readonly reviewedAt: string | null, readonly expert: NamedExpertFragment | null }> } }
    & ReviewProgressFragment
  ) | null };

export type RosterForecastQueryVariables = Exact<{
  input: RosterForecastInput;
}>;


export type RosterForecastQuery = { readonly rosterForecast: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly forecast: { readonly through: string, readonly smallestCall: number, readonly occupationCodes: ReadonlyArray<string>, readonly neededBy: string | null, readonly gaps: ReadonlyArray<{ readonly needed: number, readonly now: number, readonly ending: number, readonly passing70: number, readonly lowest: number, readonly belowOn: string, readonly missing: number, readonly occupation: NamedOccupationFragment }> } | null } };

export type SetOccupationNeedMutationVariables = Exact<{
  input: SetOccupationNeedInput;
}>;


export type SetOccupationNeedMutation = { readonly setOccupationNeed: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly need: { readonly id: string, readonly needed: number, readonly atMost: number | null, readonly occupation: NamedOccupationFragment } | null } };

export type StartPeriodicReviewMutationVariables = Exact<{
  input: StartPeriodicReviewInput;
}>;


export type StartPeriodicReviewMutation = { readonly startPeriodicReview: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly review: ReviewProgressFragment | null } };

export type ReviewExpertsMutationVariables = Exact<{
  input: ReviewExpertsInput;
}>;


export type ReviewExpertsMutation = { readonly reviewExperts: { readonly reviewed: number | null, readonly notListed: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly review: ReviewProgressFragment | null } };

export type ClosePeriodicReviewMutationVariables = Exact<{
  input: ClosePeriodicReviewInput;
}>;


export type ClosePeriodicReviewMutation = { readonly closePeriodicReview: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly review: ReviewProgressFragment | null } };

export type RosterQueryVariables = Exact<{
  id: string;
}>;


export type RosterQuery = { readonly roster: RosterInListFragment | null };

export type RosterInListFragment = { readonly id: string, readonly name: string, readonly termYears: number, readonly minimumNoticeDays: number, readonly reviewCycleYears: number, readonly owner: NamedOfficeFragment };

export type RostersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RostersQuery = { readonly rosters: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<RosterInListFragment> } };

export type RotateCertificateKeyMutationVariables = Exact<{
  input: RotateCertificateKeyInput;
}>;


export type RotateCertificateKeyMutation = { readonly rotateCertificateKey: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly key: { readonly id: string, readonly name: string, readonly publicKey: string, readonly startedAt: string, readonly retiredAt: string | null } | null } };

export type ScoreAnalysisQueryVariables = Exact<{
  panelId: string;
}>;


export type ScoreAnalysisQuery = { readonly scoreAnalysis: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly analysis: { readonly sheet: number, readonly uploadedAt: string, readonly contestants: number, readonly bound: number, readonly judges: ReadonlyArray<{ readonly seat: number, readonly scores: number, readonly severity: { readonly value: number, readonly low: number, readonly high: number } | null, readonly consistency: { readonly value: number, readonly low: number, readonly high: number } | null, readonly unitLift: { readonly value: number, readonly low: number, readonly high: number } | null, readonly regionLift: { readonly value: number, readonly low: number, readonly high: number } | null, readonly assignment: { readonly id: string, readonly role: SeatRole } }>, readonly outliers: ReadonlyArray<{ readonly seat: number, readonly contestantNumber: number, readonly contestantName: string, readonly score: number, readonly residual: number }> } | null } };

export type SendInvitationsMutationVariables = Exact<{
  input: SendInvitationsInput;
}>;


export type SendInvitationsMutation = { readonly sendInvitations: { readonly sent: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly panel: { readonly id: string, readonly state: PanelState } | null } };

export type ServiceInListFragment = { readonly id: string, readonly kind: EngagementKind, readonly title: string, readonly role: SeatRole, readonly startsOn: string, readonly endsOn: string, readonly days: number, readonly expert: NamedExpertFragment | null };

export type AppraisalInListFragment = { readonly id: string, readonly competence: number, readonly impartiality: number, readonly discipline: number, readonly diligence: number, readonly cooperation: number, readonly remark: string | null, readonly appraisedAt: string, readonly reply: string | null, readonly repliedAt: string | null, readonly incident: { readonly id: string, readonly state: IncidentState } | null };

export type ServiceRecordsQueryVariables = Exact<{
  filter?: ServiceRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ServiceRecordsQuery = { readonly serviceRecords: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<(
      { readonly appraisals: ReadonlyArray<AppraisalInListFragment> }
      & ServiceInListFragment
    )> } };

export type AppraisalsQueryVariables = Exact<{
  filter?: AppraisalFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AppraisalsQuery = { readonly appraisals: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<(
      { readonly serviceRecord: ServiceInListFragment }
      & AppraisalInListFragment
    )> } };

export type FeeRatesQueryVariables = Exact<{
  filter?: FeeRateFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeeRatesQuery = { readonly feeRates: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: EngagementKind, readonly titleGrade: TitleGrade | null, readonly perDay: number, readonly startsOn: string, readonly endsOn: string | null, readonly documentNumber: string, readonly office: NamedOfficeFragment }> } };

export type FeeRecordsQueryVariables = Exact<{
  filter?: FeeRecordFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FeeRecordsQuery = { readonly feeRecords: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: FeeState, readonly days: number, readonly perDay: number, readonly amount: number, readonly taxHint: number, readonly approvedAt: string | null, readonly returnedAt: string | null, readonly returnReason: string | null, readonly serviceRecord: ServiceInListFragment }> } };

export type SetExpertPhotoMutationVariables = Exact<{
  input: SetExpertPhotoInput;
}>;


export type SetExpertPhotoMutation = { readonly setExpertPhoto: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly expert: (
      { readonly version: number, readonly photo: FileInListFragment | null }
      & NamedExpertFragment
    ) | null } };

export type SetFeeRateMutationVariables = Exact<{
  input: SetFeeRateInput;
}>;


export type SetFeeRateMutation = { readonly setFeeRate: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly rate: { readonly id: string, readonly kind: EngagementKind, readonly titleGrade: TitleGrade | null, readonly perDay: number, readonly startsOn: string } | null } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly token: string | null, readonly expiresAt: string | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: NamedAccountFragment | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly ended: boolean | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

export type SkillMasterStudioQueryVariables = Exact<{
  id: string;
}>;


export type SkillMasterStudioQuery = { readonly skillMasterStudio: (
    { readonly leads: ReadonlyArray<{ readonly id: string, readonly startsOn: string, readonly endsOn: string | null, readonly expert: NamedExpertFragment }> }
    & StudioInListFragment
  ) | null };

export type StudioInListFragment = { readonly id: string, readonly name: string, readonly level: StudioLevel, readonly establishedOn: string, readonly host: NamedOrganisationFragment, readonly occupation: NamedOccupationFragment, readonly division: NamedDivisionFragment };

export type SkillMasterStudiosQueryVariables = Exact<{
  filter?: SkillMasterStudioFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SkillMasterStudiosQuery = { readonly skillMasterStudios: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<StudioInListFragment> } };

export type StartApplicationMutationVariables = Exact<{
  input: StartApplicationInput;
}>;


export type StartApplicationMutation = { readonly startApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type StoredFileQueryVariables = Exact<{
  id: string;
}>;


export type StoredFileQuery = { readonly storedFile: (
    { readonly sha256: string | null, readonly receivedSha256: string | null, readonly uploadedBy: NamedAccountFragment | null }
    & FileInListFragment
  ) | null };

export type FileInListFragment = { readonly id: string, readonly kind: FileKind, readonly sensitive: boolean, readonly state: FileState, readonly type: FileType | null, readonly name: string | null, readonly size: number | null, readonly refusal: string | null, readonly requestedAt: string, readonly receivedAt: string | null, readonly checkedAt: string | null, readonly retainUntil: string, readonly erasedAt: string | null, readonly office: NamedOfficeFragment | null, readonly expert: NamedExpertFragment | null };

export type StoredFilesQueryVariables = Exact<{
  filter?: FileFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StoredFilesQuery = { readonly storedFiles: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<FileInListFragment> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitApplicationMutation = { readonly submitApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type SupplementDrawMutationVariables = Exact<{
  input: SupplementDrawInput;
}>;


export type SupplementDrawMutation = { readonly supplementDraw: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly draw: DrawUnderWayFragment | null } };

export type UpdateApplicationMutationVariables = Exact<{
  input: UpdateApplicationInput;
}>;


export type UpdateApplicationMutation = { readonly updateApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type UpdateMessagePreferencesMutationVariables = Exact<{
  input: UpdateMessagePreferencesInput;
}>;


export type UpdateMessagePreferencesMutation = { readonly updateMessagePreferences: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly account: (
      { readonly emailMasked: string | null, readonly messageLanguage: MessageLanguage, readonly messagePreferences: ReadonlyArray<{ readonly kind: MessageKind, readonly channel: MessageChannel, readonly wanted: boolean }> }
      & NamedAccountFragment
    ) | null } };

export type UploadScoresMutationVariables = Exact<{
  input: UploadScoresInput;
}>;


export type UploadScoresMutation = { readonly uploadScores: { readonly sheet: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly report: { readonly mode: ImportMode, readonly rows: number, readonly good: number, readonly written: number, readonly faults: ReadonlyArray<FaultyFragment> } | null } };

export type ViewContactSheetMutationVariables = Exact<{
  input: ViewContactSheetInput;
}>;


export type ViewContactSheetMutation = { readonly viewContactSheet: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly contacts: ReadonlyArray<{ readonly role: SeatRole, readonly state: AssignmentState, readonly name: string, readonly employer: string | null, readonly post: string | null, readonly phone: string, readonly email: string | null }> | null } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly account: (
      { readonly loginName: string, readonly expert: NamedExpertFragment | null }
      & NamedAccountFragment
    ), readonly roles: ReadonlyArray<{ readonly role: Role, readonly office: NamedOfficeFragment }>, readonly offices: ReadonlyArray<NamedOfficeFragment> } | null };

export type WebhookInListFragment = { readonly id: string, readonly origin: string, readonly events: ReadonlyArray<string>, readonly registeredAt: string, readonly removedAt: string | null, readonly deliveredAt: string | null, readonly fault: string | null, readonly office: NamedOfficeFragment };

export type WebhooksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhooksQuery = { readonly webhooks: { readonly totalCount: number, readonly pageInfo: NextPageFragment, readonly nodes: ReadonlyArray<WebhookInListFragment> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawApplicationInput;
}>;


export type WithdrawApplicationMutation = { readonly withdrawApplication: { readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    >, readonly application: ApplicationInListFragment | null } };

export type WithdrawBusyDaysMutationVariables = Exact<{
  input: WithdrawBusyDaysInput;
}>;


export type WithdrawBusyDaysMutation = { readonly withdrawBusyDays: { readonly withdrawn: number | null, readonly userErrors: ReadonlyArray<
      | Refusal_AddressNotAllowed_Fragment
      | Refusal_AlreadyApplied_Fragment
      | Refusal_AttendanceMissing_Fragment
      | Refusal_CalendarRefused_Fragment
      | Refusal_CalendarYearUnknown_Fragment
      | Refusal_CannotBeSwitchedOff_Fragment
      | Refusal_CapTooLow_Fragment
      | Refusal_ClosureIncomplete_Fragment
      | Refusal_ConditionsNotMet_Fragment
      | Refusal_ContradictoryRules_Fragment
      | Refusal_CountMismatch_Fragment
      | Refusal_DayReliedUpon_Fragment
      | Refusal_DeadlinePassed_Fragment
      | Refusal_DocumentsDiffer_Fragment
      | Refusal_FaultyRows_Fragment
      | Refusal_FeeRatesMissing_Fragment
      | Refusal_FileKindRefused_Fragment
      | Refusal_FileTooLarge_Fragment
      | Refusal_FileTypeRefused_Fragment
      | Refusal_IdempotencyKeyReused_Fragment
      | Refusal_InvalidInput_Fragment
      | Refusal_LastAdministrator_Fragment
      | Refusal_LinkNotUsable_Fragment
      | Refusal_MembersUnable_Fragment
      | Refusal_MergedAlready_Fragment
      | Refusal_NotEligible_Fragment
      | Refusal_NotFound_Fragment
      | Refusal_NotPermitted_Fragment
      | Refusal_NotYet_Fragment
      | Refusal_NoticeNotOpen_Fragment
      | Refusal_NoticeTooShort_Fragment
      | Refusal_OfficeNotLawful_Fragment
      | Refusal_OutsideDeadline_Fragment
      | Refusal_OutsideRenewalWindow_Fragment
      | Refusal_PoolTooSmall_Fragment
      | Refusal_RulesCannotBeMet_Fragment
      | Refusal_SeatsHeld_Fragment
      | Refusal_SignInFailed_Fragment
      | Refusal_SomeRefused_Fragment
      | Refusal_StaleVersion_Fragment
      | Refusal_TooEarly_Fragment
      | Refusal_TooFewBalls_Fragment
      | Refusal_TooFewCandidates_Fragment
      | Refusal_TooManyAttempts_Fragment
      | Refusal_UnprintableText_Fragment
      | Refusal_WorkbookRefused_Fragment
      | Refusal_WrongState_Fragment
    > } };

const acceptTermOperation: Operation<AcceptTermMutation['acceptTerm'], AcceptTermMutationVariables> = { name: 'acceptTerm', field: 'acceptTerm', query: "mutation acceptTerm($input:AcceptTermInput!){acceptTerm(input:$input){userErrors{...Refusal}term{...TermInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment TermInList on Term{id startsOn endsOn certificateNumber voidedOn statementAcceptedAt expert{...NamedExpert}certificates{number code issuedOn}}fragment NamedExpert on Expert{id name}" }
const acknowledgeObjectionOperation: Operation<AcknowledgeObjectionMutation['acknowledgeObjection'], AcknowledgeObjectionMutationVariables> = { name: 'acknowledgeObjection', field: 'acknowledgeObjection', query: "mutation acknowledgeObjection($input:AcknowledgeObjectionInput!){acknowledgeObjection(input:$input){userErrors{...Refusal}objection{...ObjectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ObjectionInList on Objection{id anonymous grounds evidence evidenceFiles{...FileInList}state filedAt acknowledgedAt investigation decision decidedAt entry{id position name}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const addApplicationDocumentOperation: Operation<AddApplicationDocumentMutation['addApplicationDocument'], AddApplicationDocumentMutationVariables> = { name: 'addApplicationDocument', field: 'addApplicationDocument', query: "mutation addApplicationDocument($input:AddApplicationDocumentInput!){addApplicationDocument(input:$input){userErrors{...Refusal}document{id kind level name sha256 addedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const addCalendarYearOperation: Operation<AddCalendarYearMutation['addCalendarYear'], AddCalendarYearMutationVariables> = { name: 'addCalendarYear', field: 'addCalendarYear', query: "mutation addCalendarYear($input:AddCalendarYearInput!){addCalendarYear(input:$input){userErrors{...Refusal}calendarYear{...CalendarOfYear}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment CalendarOfYear on CalendarYear{id year documentNumber issuedOn amendedBy address days{day kind festival}}" }
const addParticipantsOperation: Operation<AddParticipantsMutation['addParticipants'], AddParticipantsMutationVariables> = { name: 'addParticipants', field: 'addParticipants', query: "mutation addParticipants($input:AddParticipantsInput!){addParticipants(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const amendCallOperation: Operation<AmendCallMutation['amendCall'], AmendCallMutationVariables> = { name: 'amendCall', field: 'amendCall', query: "mutation amendCall($input:AmendCallInput!){amendCall(input:$input){userErrors{...Refusal}call{...CallInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment CallInList on Call{id kind documentNumber title issuer issuedOn disclosure currentVersion publishedAt office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const announceFreezeOperation: Operation<AnnounceFreezeMutation['announceFreeze'], AnnounceFreezeMutationVariables> = { name: 'announceFreeze', field: 'announceFreeze', query: "mutation announceFreeze($input:AnnounceFreezeInput!){announceFreeze(input:$input){userErrors{...Refusal}announcement{...AnnouncementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AnnouncementInList on FreezeAnnouncement{id custody freezeAt revealBy publicSource publicDueAt announcedAt supersededAt reason}" }
const annualSummaryOperation: Operation<AnnualSummaryQuery['annualSummary'], AnnualSummaryQueryVariables> = { name: 'annualSummary', field: 'annualSummary', query: "query annualSummary($input:AnnualSummaryInput!){annualSummary(input:$input){userErrors{...Refusal}summary{year completed declined recused absent unjustified incidentsUpheld daysServed appraisals means byKind{kind duties days}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const answerAssignmentOperation: Operation<AnswerAssignmentMutation['answerAssignment'], AnswerAssignmentMutationVariables> = { name: 'answerAssignment', field: 'answerAssignment', query: "mutation answerAssignment($input:AnswerAssignmentInput!){answerAssignment(input:$input){userErrors{...Refusal}assignment{...AssignmentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const answerByLinkOperation: Operation<AnswerByLinkMutation['answerByLink'], AnswerByLinkMutationVariables> = { name: 'answerByLink', field: 'answerByLink', query: "mutation answerByLink($input:AnswerByLinkInput!){answerByLink(input:$input){userErrors{...Refusal}state}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const answerByTelephoneOperation: Operation<AnswerByTelephoneMutation['answerByTelephone'], AnswerByTelephoneMutationVariables> = { name: 'answerByTelephone', field: 'answerByTelephone', query: "mutation answerByTelephone($input:AnswerByTelephoneInput!){answerByTelephone(input:$input){userErrors{...Refusal}assignment{...AssignmentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const applicationOperation: Operation<ApplicationQuery['application'], ApplicationQueryVariables> = { name: 'application', field: 'application', query: "query application($id:ID!){application(id:$id){...ApplicationInList call{id title documentNumber}callVersion{id number applyUntil}sex birthDate idNumberMasked phoneMasked emailMasked residence{...NamedDivision}employmentKind post politicalStatus education degree heritageBearer attestations approvedAt documents{id kind level name sha256 addedAt}opinions{id level character ethics ability truth reliability words at}exceptions{id clause reason at}events{id act stateBefore stateAfter at reason clause missing correctUntil rankingReason}}}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}fragment NamedDivision on Division{id code name}" }
const applicationEligibilityOperation: Operation<ApplicationEligibilityQuery['applicationEligibility'], ApplicationEligibilityQueryVariables> = { name: 'applicationEligibility', field: 'applicationEligibility', query: "query applicationEligibility($applicationId:ID!){applicationEligibility(applicationId:$applicationId){userErrors{...Refusal}eligibility{...EligibilityTold}kept{act outcome judgedOn knownAt replays}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EligibilityTold on Eligibility{outcome outcomeWithExceptions exceptionsWanted judgedOn tests{clause outcome test soft zh en evidence{zh en}}}" }
const applicationFormOperation: Operation<ApplicationFormQuery['applicationForm'], ApplicationFormQueryVariables> = { name: 'applicationForm', field: 'applicationForm', query: "query applicationForm($applicationId:ID!){applicationForm(applicationId:$applicationId){userErrors{...Refusal}form{credentials{titleGrade skillLevel name occupation certificateNumber grantedOn}honours{kind name certificateNumber grantedOn revokedOn}employments{employer post occupation startsOn endsOn}experiences{kind event level occupation heldOn}studios{studio level startsOn endsOn}achievements resume}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const applicationsOperation: Operation<ApplicationsQuery['applications'], ApplicationsQueryVariables> = { name: 'applications', field: 'applications', query: "query applications($filter:ApplicationFilter$orderBy:ApplicationOrder$first:Int$after:String){applications(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...ApplicationInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const applyForRenewalOperation: Operation<ApplyForRenewalMutation['applyForRenewal'], ApplyForRenewalMutationVariables> = { name: 'applyForRenewal', field: 'applyForRenewal', query: "mutation applyForRenewal($input:ApplyForRenewalInput!){applyForRenewal(input:$input){userErrors{...Refusal}renewal{...RenewalInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RenewalInList on Renewal{id state verdict judgedOn exceptionsWanted achievements submittedAt opinion reason decidedAt expert{...NamedExpert}term{id startsOn endsOn}newTerm{id startsOn endsOn certificateNumber}}fragment NamedExpert on Expert{id name}" }
const appointExpertOperation: Operation<AppointExpertMutation['appointExpert'], AppointExpertMutationVariables> = { name: 'appointExpert', field: 'appointExpert', query: "mutation appointExpert($input:AppointExpertInput!){appointExpert(input:$input){userErrors{...Refusal}term{...TermInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment TermInList on Term{id startsOn endsOn certificateNumber voidedOn statementAcceptedAt expert{...NamedExpert}certificates{number code issuedOn}}fragment NamedExpert on Expert{id name}" }
const appointExpertsOperation: Operation<AppointExpertsMutation['appointExperts'], AppointExpertsMutationVariables> = { name: 'appointExperts', field: 'appointExperts', query: "mutation appointExperts($input:AppointExpertsInput!){appointExperts(input:$input){userErrors{...Refusal}done refused results{...BatchRow}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment BatchRow on BatchResult{applicationId done userErrors{code messageZh messageEn clause}}" }
const appraisalFormOperation: Operation<AppraisalFormQuery['appraisalForm'], AppraisalFormQueryVariables> = { name: 'appraisalForm', field: 'appraisalForm', query: "query appraisalForm($kind:EngagementKind!){appraisalForm(kind:$kind){zh en}}" }
const appraisalsOperation: Operation<AppraisalsQuery['appraisals'], AppraisalsQueryVariables> = { name: 'appraisals', field: 'appraisals', query: "query appraisals($filter:AppraisalFilter$first:Int$after:String){appraisals(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...AppraisalInList serviceRecord{...ServiceInList}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment AppraisalInList on Appraisal{id competence impartiality discipline diligence cooperation remark incident{id state}appraisedAt reply repliedAt}fragment ServiceInList on ServiceRecord{id kind title role startsOn endsOn days expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const appraiseServiceOperation: Operation<AppraiseServiceMutation['appraiseService'], AppraiseServiceMutationVariables> = { name: 'appraiseService', field: 'appraiseService', query: "mutation appraiseService($input:AppraiseServiceInput!){appraiseService(input:$input){userErrors{...Refusal}appraisal{id}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const approveApplicationOperation: Operation<ApproveApplicationMutation['approveApplication'], ApproveApplicationMutationVariables> = { name: 'approveApplication', field: 'approveApplication', query: "mutation approveApplication($input:ApproveApplicationInput!){approveApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const approveApplicationsOperation: Operation<ApproveApplicationsMutation['approveApplications'], ApproveApplicationsMutationVariables> = { name: 'approveApplications', field: 'approveApplications', query: "mutation approveApplications($input:ApproveApplicationsInput!){approveApplications(input:$input){userErrors{...Refusal}done refused results{applicationId done userErrors{...Refusal}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const approveEngagementOperation: Operation<ApproveEngagementMutation['approveEngagement'], ApproveEngagementMutationVariables> = { name: 'approveEngagement', field: 'approveEngagement', query: "mutation approveEngagement($input:ApproveEngagementInput!){approveEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const approveFeesOperation: Operation<ApproveFeesMutation['approveFees'], ApproveFeesMutationVariables> = { name: 'approveFees', field: 'approveFees', query: "mutation approveFees($input:ApproveFeesInput!){approveFees(input:$input){userErrors{...Refusal}fees{id state days perDay amount taxHint}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const approvePanelRulesOperation: Operation<ApprovePanelRulesMutation['approvePanelRules'], ApprovePanelRulesMutationVariables> = { name: 'approvePanelRules', field: 'approvePanelRules', query: "mutation approvePanelRules($input:ApprovePanelRulesInput!){approvePanelRules(input:$input){userErrors{...Refusal}rules{...RuleVersion}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RuleVersion on PanelRuleVersion{id number digest template deviations needs candidatesShown reason madeAt approvedAt}" }
const approveRedrawOperation: Operation<ApproveRedrawMutation['approveRedraw'], ApproveRedrawMutationVariables> = { name: 'approveRedraw', field: 'approveRedraw', query: "mutation approveRedraw($input:ApproveRedrawInput!){approveRedraw(input:$input){userErrors{...Refusal}redraw{...RedrawInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RedrawInList on Redraw{id cause reason askedAt approvedAt draw{id state attempt}}" }
const approveRenewalOperation: Operation<ApproveRenewalMutation['approveRenewal'], ApproveRenewalMutationVariables> = { name: 'approveRenewal', field: 'approveRenewal', query: "mutation approveRenewal($input:ApproveRenewalInput!){approveRenewal(input:$input){userErrors{...Refusal}renewal{...RenewalInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RenewalInList on Renewal{id state verdict judgedOn exceptionsWanted achievements submittedAt opinion reason decidedAt expert{...NamedExpert}term{id startsOn endsOn}newTerm{id startsOn endsOn certificateNumber}}fragment NamedExpert on Expert{id name}" }
const assignmentOperation: Operation<AssignmentQuery['assignment'], AssignmentQueryVariables> = { name: 'assignment', field: 'assignment', query: "query assignment($id:ID!){assignment(id:$id){...AssignmentInList reason invitedAt answeredAt expert{...NamedExpert}services{id days appraisals{id competence impartiality discipline diligence cooperation remark reply}}invitations{id state answerBy}}}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}fragment NamedExpert on Expert{id name}" }
const assignmentCalendarOperation: Operation<AssignmentCalendarQuery['assignmentCalendar'], AssignmentCalendarQueryVariables> = { name: 'assignmentCalendar', field: 'assignmentCalendar', query: "query assignmentCalendar($assignmentId:ID!){assignmentCalendar(assignmentId:$assignmentId)}" }
const assignmentChangedOperation: Operation<AssignmentChangedSubscription['assignmentChanged'], AssignmentChangedSubscriptionVariables> = { name: 'assignmentChanged', field: 'assignmentChanged', query: "subscription assignmentChanged($panelId:ID){assignmentChanged(panelId:$panelId){...AssignmentInList expert{...NamedExpert}}}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}fragment NamedExpert on Expert{id name}" }
const batchProgressOperation: Operation<BatchProgressQuery['batchProgress'], BatchProgressQueryVariables> = { name: 'batchProgress', field: 'batchProgress', query: "query batchProgress($key:String!){batchProgress(key:$key){total done at}}" }
const calendarCorrectionsOperation: Operation<CalendarCorrectionsQuery['calendarCorrections'], CalendarCorrectionsQueryVariables> = { name: 'calendarCorrections', field: 'calendarCorrections', query: "query calendarCorrections($first:Int$after:String){calendarCorrections(first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id day formerKind kind documentNumber reason correctedAt}}}fragment NextPage on PageInfo{hasNextPage endCursor}" }
const calendarYearOperation: Operation<CalendarYearQuery['calendarYear'], CalendarYearQueryVariables> = { name: 'calendarYear', field: 'calendarYear', query: "query calendarYear($year:Int!){calendarYear(year:$year){...CalendarOfYear}}fragment CalendarOfYear on CalendarYear{id year documentNumber issuedOn amendedBy address days{day kind festival}}" }
const calendarYearsOperation: Operation<CalendarYearsQuery['calendarYears'], CalendarYearsQueryVariables> = { name: 'calendarYears', field: 'calendarYears', query: "query calendarYears{calendarYears{id year documentNumber issuedOn amendedBy address}}" }
const callOperation: Operation<CallQuery['call'], CallQueryVariables> = { name: 'call', field: 'call', query: "query call($id:ID!){call(id:$id){...CallInList recipients annexes fullText version versions{id number amendmentNumber reason ruleSet requiredDocuments optionalDocuments routes occupationCodes opensOn applyUntil endorseUntil recommendUntil approveUntil minimumNoticeDays publishedAt}}}fragment CallInList on Call{id kind documentNumber title issuer issuedOn disclosure currentVersion publishedAt office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const callsOperation: Operation<CallsQuery['calls'], CallsQueryVariables> = { name: 'calls', field: 'calls', query: "query calls($filter:CallFilter$orderBy:CallOrder$first:Int$after:String){calls(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...CallInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment CallInList on Call{id kind documentNumber title issuer issuedOn disclosure currentVersion publishedAt office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const cancelEngagementOperation: Operation<CancelEngagementMutation['cancelEngagement'], CancelEngagementMutationVariables> = { name: 'cancelEngagement', field: 'cancelEngagement', query: "mutation cancelEngagement($input:CancelEngagementInput!){cancelEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const certificateKeysOperation: Operation<CertificateKeysQuery['certificateKeys'], CertificateKeysQueryVariables> = { name: 'certificateKeys', field: 'certificateKeys', query: "query certificateKeys{certificateKeys{id name publicKey startedAt retiredAt}}" }
const changePasswordOperation: Operation<ChangePasswordMutation['changePassword'], ChangePasswordMutationVariables> = { name: 'changePassword', field: 'changePassword', query: "mutation changePassword($input:ChangePasswordInput!){changePassword(input:$input){userErrors{...Refusal}account{...NamedAccount}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const changeVenueOperation: Operation<ChangeVenueMutation['changeVenue'], ChangeVenueMutationVariables> = { name: 'changeVenue', field: 'changeVenue', query: "mutation changeVenue($input:ChangeVenueInput!){changeVenue(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const checkCertificateOperation: Operation<CheckCertificateQuery['checkCertificate'], CheckCertificateQueryVariables> = { name: 'checkCertificate', field: 'checkCertificate', query: "query checkCertificate($scanned:String!){checkCertificate(scanned:$scanned){verdict number name roster issuer startsOn endsOn removedOn}}" }
const closeEngagementOperation: Operation<CloseEngagementMutation['closeEngagement'], CloseEngagementMutationVariables> = { name: 'closeEngagement', field: 'closeEngagement', query: "mutation closeEngagement($input:CloseEngagementInput!){closeEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const closePeriodicReviewOperation: Operation<ClosePeriodicReviewMutation['closePeriodicReview'], ClosePeriodicReviewMutationVariables> = { name: 'closePeriodicReview', field: 'closePeriodicReview', query: "mutation closePeriodicReview($input:ClosePeriodicReviewInput!){closePeriodicReview(input:$input){userErrors{...Refusal}review{...ReviewProgress}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ReviewProgress on PeriodicReview{id name startsOn dueOn state people reviewed}" }
const closeRecommendationListOperation: Operation<CloseRecommendationListMutation['closeRecommendationList'], CloseRecommendationListMutationVariables> = { name: 'closeRecommendationList', field: 'closeRecommendationList', query: "mutation closeRecommendationList($input:CloseRecommendationListInput!){closeRecommendationList(input:$input){userErrors{...Refusal}list{id number people received notRecommended documentNumber closedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const commitToDrawOperation: Operation<CommitToDrawMutation['commitToDraw'], CommitToDrawMutationVariables> = { name: 'commitToDraw', field: 'commitToDraw', query: "mutation commitToDraw($input:CommitToDrawInput!){commitToDraw(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}receipt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const completeAssignmentOperation: Operation<CompleteAssignmentMutation['completeAssignment'], CompleteAssignmentMutationVariables> = { name: 'completeAssignment', field: 'completeAssignment', query: "mutation completeAssignment($input:CompleteAssignmentInput!){completeAssignment(input:$input){userErrors{...Refusal}assignment{...AssignmentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const correctCalendarDayOperation: Operation<CorrectCalendarDayMutation['correctCalendarDay'], CorrectCalendarDayMutationVariables> = { name: 'correctCalendarDay', field: 'correctCalendarDay', query: "mutation correctCalendarDay($input:CorrectCalendarDayInput!){correctCalendarDay(input:$input){userErrors{...Refusal}correction{id day formerKind kind documentNumber reason}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const correctionsOperation: Operation<CorrectionsQuery['corrections'], CorrectionsQueryVariables> = { name: 'corrections', field: 'corrections', query: "query corrections($filter:CorrectionFilter$first:Int$after:String){corrections(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...CorrectionInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment CorrectionInList on CorrectionProposal{id field valueShown explanation state proposedAt reviewedAt reason expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const couldServeOperation: Operation<CouldServeQuery['couldServe'], CouldServeQueryVariables> = { name: 'couldServe', field: 'couldServe', query: "query couldServe($expertId:ID!$panelId:ID!){couldServe(expertId:$expertId panelId:$panelId){userErrors{...Refusal}answer{could roles exclusions{...WhyNot}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const createEngagementOperation: Operation<CreateEngagementMutation['createEngagement'], CreateEngagementMutationVariables> = { name: 'createEngagement', field: 'createEngagement', query: "mutation createEngagement($input:CreateEngagementInput!){createEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const decideConflictOperation: Operation<DecideConflictMutation['decideConflict'], DecideConflictMutationVariables> = { name: 'decideConflict', field: 'decideConflict', query: "mutation decideConflict($input:DecideConflictInput!){decideConflict(input:$input){userErrors{...Refusal}conflict{id state decidedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const decideWithdrawalOperation: Operation<DecideWithdrawalMutation['decideWithdrawal'], DecideWithdrawalMutationVariables> = { name: 'decideWithdrawal', field: 'decideWithdrawal', query: "mutation decideWithdrawal($input:DecideWithdrawalInput!){decideWithdrawal(input:$input){userErrors{...Refusal}withdrawal{id state refusalReason decidedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const declareConflictOperation: Operation<DeclareConflictMutation['declareConflict'], DeclareConflictMutationVariables> = { name: 'declareConflict', field: 'declareConflict', query: "mutation declareConflict($input:DeclareConflictInput!){declareConflict(input:$input){userErrors{...Refusal}conflict{id kind declaredBy explanation startsOn endsOn}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const declinesOperation: Operation<DeclinesQuery['declines'], DeclinesQueryVariables> = { name: 'declines', field: 'declines', query: "query declines($filter:DeclineFilter$first:Int$after:String){declines(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id reason note declinedOn justified evidence evidenceFiles{...FileInList}excusedAt expert{...NamedExpert}assignment{...AssignmentInList}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const disableAccountOperation: Operation<DisableAccountMutation['disableAccount'], DisableAccountMutationVariables> = { name: 'disableAccount', field: 'disableAccount', query: "mutation disableAccount($input:DisableAccountInput!){disableAccount(input:$input){userErrors{...Refusal}account{...NamedAccount disabledAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const dismissIncidentOperation: Operation<DismissIncidentMutation['dismissIncident'], DismissIncidentMutationVariables> = { name: 'dismissIncident', field: 'dismissIncident', query: "mutation dismissIncident($input:DismissIncidentInput!){dismissIncident(input:$input){userErrors{...Refusal}incident{...IncidentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment IncidentInList on IncidentRecord{id account occurredOn state reportedAt investigation evidence evidenceFiles{...FileInList}hearing heardOn decision decidedAt expert{...NamedExpert}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const dismissObjectionOperation: Operation<DismissObjectionMutation['dismissObjection'], DismissObjectionMutationVariables> = { name: 'dismissObjection', field: 'dismissObjection', query: "mutation dismissObjection($input:DismissObjectionInput!){dismissObjection(input:$input){userErrors{...Refusal}objection{...ObjectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ObjectionInList on Objection{id anonymous grounds evidence evidenceFiles{...FileInList}state filedAt acknowledgedAt investigation decision decidedAt entry{id position name}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const dismissRemovalProposalOperation: Operation<DismissRemovalProposalMutation['dismissRemovalProposal'], DismissRemovalProposalMutationVariables> = { name: 'dismissRemovalProposal', field: 'dismissRemovalProposal', query: "mutation dismissRemovalProposal($input:DismissRemovalProposalInput!){dismissRemovalProposal(input:$input){userErrors{...Refusal}proposal{id state}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const disqualifyApplicantOperation: Operation<DisqualifyApplicantMutation['disqualifyApplicant'], DisqualifyApplicantMutationVariables> = { name: 'disqualifyApplicant', field: 'disqualifyApplicant', query: "mutation disqualifyApplicant($input:DisqualifyApplicantInput!){disqualifyApplicant(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const disqualifyExpertOperation: Operation<DisqualifyExpertMutation['disqualifyExpert'], DisqualifyExpertMutationVariables> = { name: 'disqualifyExpert', field: 'disqualifyExpert', query: "mutation disqualifyExpert($input:DisqualifyExpertInput!){disqualifyExpert(input:$input){userErrors{...Refusal}disqualification{id finding disqualifiedOn expert{...NamedExpert termState}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedExpert on Expert{id name}" }
const divisionOperation: Operation<DivisionQuery['division'], DivisionQueryVariables> = { name: 'division', field: 'division', query: "query division($code:String$id:ID){division(code:$code id:$id){...NamedDivision level parent{...NamedDivision}}}fragment NamedDivision on Division{id code name}" }
const divisionsOperation: Operation<DivisionsQuery['divisions'], DivisionsQueryVariables> = { name: 'divisions', field: 'divisions', query: "query divisions($filter:DivisionFilter$first:Int$after:String){divisions(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...NamedDivision}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NamedDivision on Division{id code name}" }
const draftPanelOperation: Operation<DraftPanelMutation['draftPanel'], DraftPanelMutationVariables> = { name: 'draftPanel', field: 'draftPanel', query: "mutation draftPanel($input:DraftPanelInput!){draftPanel(input:$input){userErrors{...Refusal}panel{...PanelWithSeats}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment PanelWithSeats on Panel{id name state version opensAt occupation{...NamedOccupation}engagement{id title state}seats{id role number minimumTitle minimumSkill}rules{id kind number outOf subject}rulesVersion ruleVersions{...RuleVersion}draws{...DrawInList}}fragment NamedOccupation on Occupation{id code name}fragment RuleVersion on PanelRuleVersion{id number digest template deviations needs candidatesShown reason madeAt approvedAt}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const draftPanelsOperation: Operation<DraftPanelsMutation['draftPanels'], DraftPanelsMutationVariables> = { name: 'draftPanels', field: 'draftPanels', query: "mutation draftPanels($input:DraftPanelsInput!){draftPanels(input:$input){userErrors{...Refusal}panels{id name state}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const drawOperation: Operation<DrawQuery['draw'], DrawQueryVariables> = { name: 'draw', field: 'draw', query: "query draw($id:ID!){draw(id:$id){...DrawUnderWay}}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const drawFairnessOperation: Operation<DrawFairnessQuery['drawFairness'], DrawFairnessQueryVariables> = { name: 'drawFairness', field: 'drawFairness', query: "query drawFairness($input:DrawFairnessInput!){drawFairness(input:$input){userErrors{...Refusal}fairness{year draws people standings seats seated mostSeats bySeats{seats people}byCounty{county{id code name}people standings seats evenSeats}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const drawHoldersOperation: Operation<DrawHoldersQuery['drawHolders'], DrawHoldersQueryVariables> = { name: 'drawHolders', field: 'drawHolders', query: "query drawHolders($panelId:ID!){drawHolders(panelId:$panelId){holder account{id displayName}deviceKey{...EnrolledKey}}}fragment EnrolledKey on DeviceKey{id device publicKey enrolledAt revokedAt revocationReason}" }
const drawLineageOperation: Operation<DrawLineageQuery['drawLineage'], DrawLineageQueryVariables> = { name: 'drawLineage', field: 'drawLineage', query: "query drawLineage($panelId:ID!){drawLineage(panelId:$panelId){announcements{...AnnouncementInList}attempts{changed changes{change expert{...NamedExpert}by{cause side account{id displayName}}}draw{...DrawUnderWay}}lookAlikes{likenesses panel{id name state}}}}fragment AnnouncementInList on FreezeAnnouncement{id custody freezeAt revealBy publicSource publicDueAt announcedAt supersededAt reason}fragment NamedExpert on Expert{id name}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const drawPanelOperation: Operation<DrawPanelMutation['drawPanel'], DrawPanelMutationVariables> = { name: 'drawPanel', field: 'drawPanel', query: "mutation drawPanel($input:DrawPanelInput!){drawPanel(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const drawProofOperation: Operation<DrawProofQuery['drawProof'], DrawProofQueryVariables> = { name: 'drawProof', field: 'drawProof', query: "query drawProof($drawId:ID!){drawProof(drawId:$drawId){commitment poolRoot document proof ownEntry}}" }
const eligibilityPreviewOperation: Operation<EligibilityPreviewQuery['eligibilityPreview'], EligibilityPreviewQueryVariables> = { name: 'eligibilityPreview', field: 'eligibilityPreview', query: "query eligibilityPreview($input:EligibilityPreviewInput!){eligibilityPreview(input:$input){userErrors{...Refusal}eligibility{...EligibilityTold}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EligibilityTold on Eligibility{outcome outcomeWithExceptions exceptionsWanted judgedOn tests{clause outcome test soft zh en evidence{zh en}}}" }
const endorseApplicationOperation: Operation<EndorseApplicationMutation['endorseApplication'], EndorseApplicationMutationVariables> = { name: 'endorseApplication', field: 'endorseApplication', query: "mutation endorseApplication($input:EndorseApplicationInput!){endorseApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const endorseApplicationsOperation: Operation<EndorseApplicationsMutation['endorseApplications'], EndorseApplicationsMutationVariables> = { name: 'endorseApplications', field: 'endorseApplications', query: "mutation endorseApplications($input:EndorseApplicationsInput!){endorseApplications(input:$input){userErrors{...Refusal}done refused results{applicationId done userErrors{...Refusal}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const engagementOperation: Operation<EngagementQuery['engagement'], EngagementQueryVariables> = { name: 'engagement', field: 'engagement', query: "query engagement($id:ID!){engagement(id:$id){...EngagementInList mandateNumber office{...NamedOffice}occupations{id occupation{...NamedOccupation}}participants{id capacity organisation{...NamedOrganisation}}panels{id name state version}}}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}fragment NamedOffice on Office{id name}fragment NamedOccupation on Occupation{id code name}" }
const engagementsOperation: Operation<EngagementsQuery['engagements'], EngagementsQueryVariables> = { name: 'engagements', field: 'engagements', query: "query engagements($filter:EngagementFilter$orderBy:EngagementOrder$first:Int$after:String){engagements(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...EngagementInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const enrolDeviceKeyOperation: Operation<EnrolDeviceKeyMutation['enrolDeviceKey'], EnrolDeviceKeyMutationVariables> = { name: 'enrolDeviceKey', field: 'enrolDeviceKey', query: "mutation enrolDeviceKey($input:EnrolDeviceKeyInput!){enrolDeviceKey(input:$input){userErrors{...Refusal}deviceKey{...EnrolledKey}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EnrolledKey on DeviceKey{id device publicKey enrolledAt revokedAt revocationReason}" }
const enterApplicationOperation: Operation<EnterApplicationMutation['enterApplication'], EnterApplicationMutationVariables> = { name: 'enterApplication', field: 'enterApplication', query: "mutation enterApplication($input:EnterApplicationInput!){enterApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const eraseFileOperation: Operation<EraseFileMutation['eraseFile'], EraseFileMutationVariables> = { name: 'eraseFile', field: 'eraseFile', query: "mutation eraseFile($input:EraseFileInput!){eraseFile(input:$input){userErrors{...Refusal}file{...FileInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const excuseDeclineOperation: Operation<ExcuseDeclineMutation['excuseDecline'], ExcuseDeclineMutationVariables> = { name: 'excuseDecline', field: 'excuseDecline', query: "mutation excuseDecline($input:ExcuseDeclineInput!){excuseDecline(input:$input){userErrors{...Refusal}decline{id reason justified}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const expertOperation: Operation<ExpertQuery['expert'], ExpertQueryVariables> = { name: 'expert', field: 'expert', query: "query expert($id:ID!){expert(id:$id){...ExpertInList namePinyin sex birthDate idNumberMasked phoneMasked emailMasked employmentKind post politicalStatus education heritageBearer version office{...NamedOffice}credentials{id name titleGrade skillLevel grantedOn revokedOn occupation{...NamedOccupation}}honours{id grantedOn revokedOn kind{id code name level}}terms{id startsOn endsOn certificateNumber}employments{id post startsOn endsOn employerName organisation{...NamedOrganisation}}experiences{id kind event level heldOn}studiosLed{id startsOn endsOn studio{id name level}}assignments(first:20){totalCount nodes{...AssignmentInList}}}}fragment ExpertInList on Expert{...NamedExpert termState openAssignments dutiesCompleted lastDutyOn employer{...NamedOrganisation}residence{...NamedDivision}occupations{primary occupation{...NamedOccupation}}}fragment NamedExpert on Expert{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}fragment NamedOccupation on Occupation{id code name}fragment NamedOffice on Office{id name}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const expertsOperation: Operation<ExpertsQuery['experts'], ExpertsQueryVariables> = { name: 'experts', field: 'experts', query: "query experts($filter:ExpertFilter$orderBy:ExpertOrder$first:Int$after:String){experts(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...ExpertInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ExpertInList on Expert{...NamedExpert termState openAssignments dutiesCompleted lastDutyOn employer{...NamedOrganisation}residence{...NamedDivision}occupations{primary occupation{...NamedOccupation}}}fragment NamedExpert on Expert{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}fragment NamedOccupation on Occupation{id code name}" }
const exportFeesOperation: Operation<ExportFeesMutation['exportFees'], ExportFeesMutationVariables> = { name: 'exportFees', field: 'exportFees', query: "mutation exportFees($input:ExportFeesInput!){exportFees(input:$input){userErrors{...Refusal}sheet}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const extendNoticeOperation: Operation<ExtendNoticeMutation['extendNotice'], ExtendNoticeMutationVariables> = { name: 'extendNotice', field: 'extendNotice', query: "mutation extendNotice($input:ExtendNoticeInput!){extendNotice(input:$input){userErrors{...Refusal}notice{...NoticeInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NoticeInList on PublicNotice{id code title opensOn closesOn workingDays minimumDays state people contentHash publishedAt}" }
const feeRatesOperation: Operation<FeeRatesQuery['feeRates'], FeeRatesQueryVariables> = { name: 'feeRates', field: 'feeRates', query: "query feeRates($filter:FeeRateFilter$first:Int$after:String){feeRates(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id kind titleGrade perDay startsOn endsOn documentNumber office{...NamedOffice}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NamedOffice on Office{id name}" }
const feeRecordsOperation: Operation<FeeRecordsQuery['feeRecords'], FeeRecordsQueryVariables> = { name: 'feeRecords', field: 'feeRecords', query: "query feeRecords($filter:FeeRecordFilter$first:Int$after:String){feeRecords(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id state days perDay amount taxHint approvedAt returnedAt returnReason serviceRecord{...ServiceInList}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ServiceInList on ServiceRecord{id kind title role startsOn endsOn days expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const fileObjectionOperation: Operation<FileObjectionMutation['fileObjection'], FileObjectionMutationVariables> = { name: 'fileObjection', field: 'fileObjection', query: "mutation fileObjection($input:FileObjectionInput!){fileObjection(input:$input){userErrors{...Refusal}receipt{code state filedAt decision}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const freezeDrawOperation: Operation<FreezeDrawMutation['freezeDraw'], FreezeDrawMutationVariables> = { name: 'freezeDraw', field: 'freezeDraw', query: "mutation freezeDraw($input:FreezeDrawInput!){freezeDraw(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const giveUpSeatOperation: Operation<GiveUpSeatMutation['giveUpSeat'], GiveUpSeatMutationVariables> = { name: 'giveUpSeat', field: 'giveUpSeat', query: "mutation giveUpSeat($input:GiveUpSeatInput!){giveUpSeat(input:$input){userErrors{...Refusal}assignment{...AssignmentInList}withdrawal{id state}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const grantExceptionOperation: Operation<GrantExceptionMutation['grantException'], GrantExceptionMutationVariables> = { name: 'grantException', field: 'grantException', query: "mutation grantException($input:GrantExceptionInput!){grantException(input:$input){userErrors{...Refusal}exception{id clause reason at}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const grantRoleOperation: Operation<GrantRoleMutation['grantRole'], GrantRoleMutationVariables> = { name: 'grantRole', field: 'grantRole', query: "mutation grantRole($input:GrantRoleInput!){grantRole(input:$input){userErrors{...Refusal}roleGrant{...RoleGrantInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RoleGrantInList on RoleGrant{id role startsAt endsAt account{...NamedAccount}office{...NamedOffice}}fragment NamedAccount on Account{id displayName}fragment NamedOffice on Office{id name}" }
const honourKindsOperation: Operation<HonourKindsQuery['honourKinds'], HonourKindsQueryVariables> = { name: 'honourKinds', field: 'honourKinds', query: "query honourKinds{honourKinds{id code name level grantor qualifies}}" }
const importCalendarOperation: Operation<ImportCalendarMutation['importCalendar'], ImportCalendarMutationVariables> = { name: 'importCalendar', field: 'importCalendar', query: "mutation importCalendar($input:ImportCalendarInput!){importCalendar(input:$input){userErrors{...Refusal}events busyPeriods{id startsOn endsOn}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const importContestantsOperation: Operation<ImportContestantsMutation['importContestants'], ImportContestantsMutationVariables> = { name: 'importContestants', field: 'importContestants', query: "mutation importContestants($input:ImportContestantsInput!){importContestants(input:$input){userErrors{...Refusal}unknownUnits report{mode rows good written faults{...Faulty}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const importRosterOperation: Operation<ImportRosterMutation['importRoster'], ImportRosterMutationVariables> = { name: 'importRoster', field: 'importRoster', query: "mutation importRoster($input:ImportRosterInput!){importRoster(input:$input){userErrors{...Refusal}report{mode rows good written faults{...Faulty}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const importTradesOperation: Operation<ImportTradesMutation['importTrades'], ImportTradesMutationVariables> = { name: 'importTrades', field: 'importTrades', query: "mutation importTrades($input:ImportTradesInput!){importTrades(input:$input){userErrors{...Refusal}report{mode rows good written faults{...Faulty}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const incidentRecordsOperation: Operation<IncidentRecordsQuery['incidentRecords'], IncidentRecordsQueryVariables> = { name: 'incidentRecords', field: 'incidentRecords', query: "query incidentRecords($filter:IncidentRecordFilter$first:Int$after:String){incidentRecords(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...IncidentInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment IncidentInList on IncidentRecord{id account occurredOn state reportedAt investigation evidence evidenceFiles{...FileInList}hearing heardOn decision decidedAt expert{...NamedExpert}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const investigateIncidentOperation: Operation<InvestigateIncidentMutation['investigateIncident'], InvestigateIncidentMutationVariables> = { name: 'investigateIncident', field: 'investigateIncident', query: "mutation investigateIncident($input:InvestigateIncidentInput!){investigateIncident(input:$input){userErrors{...Refusal}incident{...IncidentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment IncidentInList on IncidentRecord{id account occurredOn state reportedAt investigation evidence evidenceFiles{...FileInList}hearing heardOn decision decidedAt expert{...NamedExpert}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const investigateObjectionOperation: Operation<InvestigateObjectionMutation['investigateObjection'], InvestigateObjectionMutationVariables> = { name: 'investigateObjection', field: 'investigateObjection', query: "mutation investigateObjection($input:InvestigateObjectionInput!){investigateObjection(input:$input){userErrors{...Refusal}objection{...ObjectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ObjectionInList on Objection{id anonymous grounds evidence evidenceFiles{...FileInList}state filedAt acknowledgedAt investigation decision decidedAt entry{id position name}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const lawfulOfficesOperation: Operation<LawfulOfficesQuery['lawfulOffices'], LawfulOfficesQueryVariables> = { name: 'lawfulOffices', field: 'lawfulOffices', query: "query lawfulOffices($input:LawfulOfficesInput!){lawfulOffices(input:$input){userErrors{...Refusal}offices{office{...NamedOffice}route clause messageZh messageEn}remarksZh remarksEn}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOffice on Office{id name}" }
const liftSuspensionOperation: Operation<LiftSuspensionMutation['liftSuspension'], LiftSuspensionMutationVariables> = { name: 'liftSuspension', field: 'liftSuspension', query: "mutation liftSuspension($input:LiftSuspensionInput!){liftSuspension(input:$input){userErrors{...Refusal}suspension{...SuspensionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment SuspensionInList on Suspension{id reason suspendedOn liftedOn liftReason expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const lotteryProgressOperation: Operation<LotteryProgressQuery['lotteryProgress'], LotteryProgressQueryVariables> = { name: 'lotteryProgress', field: 'lotteryProgress', query: "query lotteryProgress($drawId:ID!){lotteryProgress(drawId:$drawId){stage percent since}}" }
const markHeldOperation: Operation<MarkHeldMutation['markHeld'], MarkHeldMutationVariables> = { name: 'markHeld', field: 'markHeld', query: "mutation markHeld($input:MarkHeldInput!){markHeld(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const mergeOrganisationsOperation: Operation<MergeOrganisationsMutation['mergeOrganisations'], MergeOrganisationsMutationVariables> = { name: 'mergeOrganisations', field: 'mergeOrganisations', query: "mutation mergeOrganisations($input:MergeOrganisationsInput!){mergeOrganisations(input:$input){userErrors{...Refusal}absorbed{...NamedOrganisation mergedOn mergedInto{...NamedOrganisation}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOrganisation on Organisation{id creditCode name}" }
const messagesOperation: Operation<MessagesQuery['messages'], MessagesQueryVariables> = { name: 'messages', field: 'messages', query: "query messages($filter:MessageFilter$orderBy:MessageOrder$first:Int$after:String){messages(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...MessageInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment MessageInList on Message{id template kind channel language state addressMasked attempts fault createdAt sentAt office{...NamedOffice}expert{...NamedExpert}account{...NamedAccount}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}fragment NamedAccount on Account{id displayName}" }
const nameEmployerDelegateOperation: Operation<NameEmployerDelegateMutation['nameEmployerDelegate'], NameEmployerDelegateMutationVariables> = { name: 'nameEmployerDelegate', field: 'nameEmployerDelegate', query: "mutation nameEmployerDelegate($input:NameEmployerDelegateInput!){nameEmployerDelegate(input:$input){userErrors{...Refusal}delegate{id organisation{...NamedOrganisation}startsAt endsAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOrganisation on Organisation{id creditCode name}" }
const nameMemberOperation: Operation<NameMemberMutation['nameMember'], NameMemberMutationVariables> = { name: 'nameMember', field: 'nameMember', query: "mutation nameMember($input:NameMemberInput!){nameMember(input:$input){userErrors{...Refusal}assignment{...AssignmentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}" }
const nodeOperation: Operation<NodeQuery['node'], NodeQueryVariables> = { name: 'node', field: 'node', query: "query node($id:ID!){node(id:$id){__typename id}}" }
const nodesOperation: Operation<NodesQuery['nodes'], NodesQueryVariables> = { name: 'nodes', field: 'nodes', query: "query nodes($ids:[ID!]!){nodes(ids:$ids){__typename id}}" }
const objectionReceiptOperation: Operation<ObjectionReceiptQuery['objectionReceipt'], ObjectionReceiptQueryVariables> = { name: 'objectionReceipt', field: 'objectionReceipt', query: "query objectionReceipt($code:String!){objectionReceipt(code:$code){code state filedAt decision}}" }
const objectionsOperation: Operation<ObjectionsQuery['objections'], ObjectionsQueryVariables> = { name: 'objections', field: 'objections', query: "query objections($filter:ObjectionFilter$first:Int$after:String){objections(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...ObjectionInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ObjectionInList on Objection{id anonymous grounds evidence evidenceFiles{...FileInList}state filedAt acknowledgedAt investigation decision decidedAt entry{id position name}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const occupationOperation: Operation<OccupationQuery['occupation'], OccupationQueryVariables> = { name: 'occupation', field: 'occupation', query: "query occupation($code:String$id:ID){occupation(code:$code id:$id){...OccupationInList gbmCode edition earlierNames trades{id name}}}fragment OccupationInList on Occupation{...NamedOccupation level green digital parent{...NamedOccupation}}fragment NamedOccupation on Occupation{id code name}" }
const occupationsOperation: Operation<OccupationsQuery['occupations'], OccupationsQueryVariables> = { name: 'occupations', field: 'occupations', query: "query occupations($filter:OccupationFilter$first:Int$after:String){occupations(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...OccupationInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment OccupationInList on Occupation{...NamedOccupation level green digital parent{...NamedOccupation}}fragment NamedOccupation on Occupation{id code name}" }
const officeOperation: Operation<OfficeQuery['office'], OfficeQueryVariables> = { name: 'office', field: 'office', query: "query office($id:ID!){office(id:$id){...OfficeInList}}fragment OfficeInList on Office{...NamedOffice kind division{...NamedDivision}parent{...NamedOffice}}fragment NamedOffice on Office{id name}fragment NamedDivision on Division{id code name}" }
const officesOperation: Operation<OfficesQuery['offices'], OfficesQueryVariables> = { name: 'offices', field: 'offices', query: "query offices($first:Int$after:String){offices(first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...OfficeInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment OfficeInList on Office{...NamedOffice kind division{...NamedDivision}parent{...NamedOffice}}fragment NamedOffice on Office{id name}fragment NamedDivision on Division{id code name}" }
const openAccountOperation: Operation<OpenAccountMutation['openAccount'], OpenAccountMutationVariables> = { name: 'openAccount', field: 'openAccount', query: "mutation openAccount($input:OpenAccountInput!){openAccount(input:$input){userErrors{...Refusal}account{...NamedAccount}signInLink linkExpiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const openCalendarFeedOperation: Operation<OpenCalendarFeedMutation['openCalendarFeed'], OpenCalendarFeedMutationVariables> = { name: 'openCalendarFeed', field: 'openCalendarFeed', query: "mutation openCalendarFeed{openCalendarFeed{userErrors{...Refusal}path feed{id openedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const openOfficeOperation: Operation<OpenOfficeMutation['openOffice'], OpenOfficeMutationVariables> = { name: 'openOffice', field: 'openOffice', query: "mutation openOffice($input:OpenOfficeInput!){openOffice(input:$input){userErrors{...Refusal}office{...OfficeInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment OfficeInList on Office{...NamedOffice kind division{...NamedDivision}parent{...NamedOffice}}fragment NamedOffice on Office{id name}fragment NamedDivision on Division{id code name}" }
const openSealedListOperation: Operation<OpenSealedListMutation['openSealedList'], OpenSealedListMutationVariables> = { name: 'openSealedList', field: 'openSealedList', query: "mutation openSealedList($input:OpenSealedListInput!){openSealedList(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const organisationOperation: Operation<OrganisationQuery['organisation'], OrganisationQueryVariables> = { name: 'organisation', field: 'organisation', query: "query organisation($creditCode:String$id:ID){organisation(creditCode:$creditCode id:$id){...OrganisationInList mergedOn mergedInto{...NamedOrganisation}earlierNames{id name startsOn endsOn}}}fragment OrganisationInList on Organisation{...NamedOrganisation kind division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const organisationsOperation: Operation<OrganisationsQuery['organisations'], OrganisationsQueryVariables> = { name: 'organisations', field: 'organisations', query: "query organisations($filter:OrganisationFilter$orderBy:OrganisationOrder$first:Int$after:String){organisations(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...OrganisationInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment OrganisationInList on Organisation{...NamedOrganisation kind division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const panelOperation: Operation<PanelQuery['panel'], PanelQueryVariables> = { name: 'panel', field: 'panel', query: "query panel($id:ID!$assignments:Int=50){panel(id:$id){...PanelWithSeats assignments(first:$assignments){totalCount nodes{...AssignmentInList expert{...NamedExpert employer{...NamedOrganisation}}}}}}fragment PanelWithSeats on Panel{id name state version opensAt occupation{...NamedOccupation}engagement{id title state}seats{id role number minimumTitle minimumSkill}rules{id kind number outOf subject}rulesVersion ruleVersions{...RuleVersion}draws{...DrawInList}}fragment NamedOccupation on Occupation{id code name}fragment RuleVersion on PanelRuleVersion{id number digest template deviations needs candidatesShown reason madeAt approvedAt}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}fragment NamedExpert on Expert{id name}fragment NamedOrganisation on Organisation{id creditCode name}" }
const panelChangedOperation: Operation<PanelChangedSubscription['panelChanged'], PanelChangedSubscriptionVariables> = { name: 'panelChanged', field: 'panelChanged', query: "subscription panelChanged($panelId:ID){panelChanged(panelId:$panelId){id name state version}}" }
const panelFeasibilityOperation: Operation<PanelFeasibilityQuery['panelFeasibility'], PanelFeasibilityQueryVariables> = { name: 'panelFeasibility', field: 'panelFeasibility', query: "query panelFeasibility($input:PanelFeasibilityInput!){panelFeasibility(input:$input){userErrors{...Refusal}feasibility{surveyed poolSize size nomineesNeeded feasible deviations needs typeCount steps{reason clause messageZh messageEn excludes left}rules{...Standing}least{fraction decimal}greatest{fraction decimal}types{people named weight rulesZh rulesEn chance{fraction decimal}}infeasibility{textsZh textsEn conflict{...Standing}repairs{...Repair}leastChange{...Repair}}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment Standing on RowStanding{nameZh nameEn lo hi people rows tight}fragment Repair on RuleRepair{nameZh nameEn bound from to}" }
const panelRuleTemplatesOperation: Operation<PanelRuleTemplatesQuery['panelRuleTemplates'], PanelRuleTemplatesQueryVariables> = { name: 'panelRuleTemplates', field: 'panelRuleTemplates', query: "query panelRuleTemplates($kind:EngagementKind){panelRuleTemplates(kind:$kind){key kinds nameZh nameEn roles{role atLeast sourceZh sourceEn}rules{kind number outOf clause sourceZh sourceEn}}}" }
const periodicReviewOperation: Operation<PeriodicReviewQuery['periodicReview'], PeriodicReviewQueryVariables> = { name: 'periodicReview', field: 'periodicReview', query: "query periodicReview($id:ID!$filter:ReviewItemFilter$items:Int$itemsAfter:String){periodicReview(id:$id){...ReviewProgress items(filter:$filter first:$items after:$itemsAfter){totalCount pageInfo{...NextPage}nodes{id outcome opinion reviewedAt expert{...NamedExpert}}}}}fragment ReviewProgress on PeriodicReview{id name startsOn dueOn state people reviewed}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NamedExpert on Expert{id name}" }
const periodicReviewsOperation: Operation<PeriodicReviewsQuery['periodicReviews'], PeriodicReviewsQueryVariables> = { name: 'periodicReviews', field: 'periodicReviews', query: "query periodicReviews($first:Int$after:String){periodicReviews(first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...ReviewProgress}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ReviewProgress on PeriodicReview{id name startsOn dueOn state people reviewed}" }
const planSeasonOperation: Operation<PlanSeasonQuery['planSeason'], PlanSeasonQueryVariables> = { name: 'planSeason', field: 'planSeason', query: "query planSeason($input:PlanSeasonInput!){planSeason(input:$input){userErrors{...Refusal}season{totalFit bound expectedFit seed mended panels{...PlannedPanel}worstServed{...PlannedPanel}loads{panels experts}wants{gain messageZh messageEn panel{id name}}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment PlannedPanel on SeasonPanelPlan{fit eligible panel{id name}seats{fit chance agreed expert{...NamedExpert}}}fragment NamedExpert on Expert{id name}" }
const postponeEngagementOperation: Operation<PostponeEngagementMutation['postponeEngagement'], PostponeEngagementMutationVariables> = { name: 'postponeEngagement', field: 'postponeEngagement', query: "mutation postponeEngagement($input:PostponeEngagementInput!){postponeEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const prepareFeesOperation: Operation<PrepareFeesMutation['prepareFees'], PrepareFeesMutationVariables> = { name: 'prepareFees', field: 'prepareFees', query: "mutation prepareFees($input:PrepareFeesInput!){prepareFees(input:$input){userErrors{...Refusal}fees{id state days perDay amount taxHint}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const previewCandidatesOperation: Operation<PreviewCandidatesQuery['previewCandidates'], PreviewCandidatesQueryVariables> = { name: 'previewCandidates', field: 'previewCandidates', query: "query previewCandidates($input:PreviewCandidatesInput!$first:Int$after:String){previewCandidates(input:$input first:$first after:$after){userErrors{...Refusal}preview{eligible excluded seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}candidates{totalCount pageInfo{...NextPage}nodes{eligible roles expert{...NamedExpert employer{...NamedOrganisation}}exclusions{...WhyNot}}}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NamedExpert on Expert{id name}fragment NamedOrganisation on Organisation{id creditCode name}" }
const printDocumentOperation: Operation<PrintDocumentMutation['printDocument'], PrintDocumentMutationVariables> = { name: 'printDocument', field: 'printDocument', query: "mutation printDocument($input:PrintDocumentInput!){printDocument(input:$input){userErrors{...Refusal}file{...FileInList}name path expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const proposeCorrectionOperation: Operation<ProposeCorrectionMutation['proposeCorrection'], ProposeCorrectionMutationVariables> = { name: 'proposeCorrection', field: 'proposeCorrection', query: "mutation proposeCorrection($input:ProposeCorrectionInput!){proposeCorrection(input:$input){userErrors{...Refusal}correction{...CorrectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment CorrectionInList on CorrectionProposal{id field valueShown explanation state proposedAt reviewedAt reason expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const proveDeclineOperation: Operation<ProveDeclineMutation['proveDecline'], ProveDeclineMutationVariables> = { name: 'proveDecline', field: 'proveDecline', query: "mutation proveDecline($input:ProveDeclineInput!){proveDecline(input:$input){userErrors{...Refusal}decline{id evidenceFiles{...FileInList}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const provideLinkOperation: Operation<ProvideLinkMutation['provideLink'], ProvideLinkMutationVariables> = { name: 'provideLink', field: 'provideLink', query: "mutation provideLink($input:ProvideLinkInput!){provideLink(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const publicNoticeOperation: Operation<PublicNoticeQuery['publicNotice'], PublicNoticeQueryVariables> = { name: 'publicNotice', field: 'publicNotice', query: "query publicNotice($code:String$id:ID$entries:Int$entriesAfter:String){publicNotice(code:$code id:$id){...NoticeInList objectionsTo call{id documentNumber title}office{...NamedOffice}extensions{formerClosesOn closesOn reason}entries(first:$entries after:$entriesAfter){totalCount pageInfo{...NextPage}nodes{id position name employer occupations recommendedBy}}}}fragment NoticeInList on PublicNotice{id code title opensOn closesOn workingDays minimumDays state people contentHash publishedAt}fragment NamedOffice on Office{id name}fragment NextPage on PageInfo{hasNextPage endCursor}" }
const publicNoticesOperation: Operation<PublicNoticesQuery['publicNotices'], PublicNoticesQueryVariables> = { name: 'publicNotices', field: 'publicNotices', query: "query publicNotices($filter:PublicNoticeFilter$first:Int$after:String){publicNotices(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...NoticeInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NoticeInList on PublicNotice{id code title opensOn closesOn workingDays minimumDays state people contentHash publishedAt}" }
const publishBusyDaysOperation: Operation<PublishBusyDaysMutation['publishBusyDays'], PublishBusyDaysMutationVariables> = { name: 'publishBusyDays', field: 'publishBusyDays', query: "mutation publishBusyDays($input:PublishBusyDaysInput!){publishBusyDays(input:$input){userErrors{...Refusal}busyPeriods{id startsOn endsOn note declaredBy}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const publishCallOperation: Operation<PublishCallMutation['publishCall'], PublishCallMutationVariables> = { name: 'publishCall', field: 'publishCall', query: "mutation publishCall($input:PublishCallInput!){publishCall(input:$input){userErrors{...Refusal}call{...CallInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment CallInList on Call{id kind documentNumber title issuer issuedOn disclosure currentVersion publishedAt office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const publishNoticeOperation: Operation<PublishNoticeMutation['publishNotice'], PublishNoticeMutationVariables> = { name: 'publishNotice', field: 'publishNotice', query: "mutation publishNotice($input:PublishNoticeInput!){publishNotice(input:$input){userErrors{...Refusal}done refused results{...BatchRow}notice{...NoticeInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment BatchRow on BatchResult{applicationId done userErrors{code messageZh messageEn clause}}fragment NoticeInList on PublicNotice{id code title opensOn closesOn workingDays minimumDays state people contentHash publishedAt}" }
const recommendApplicationOperation: Operation<RecommendApplicationMutation['recommendApplication'], RecommendApplicationMutationVariables> = { name: 'recommendApplication', field: 'recommendApplication', query: "mutation recommendApplication($input:RecommendApplicationInput!){recommendApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const recommendApplicationsOperation: Operation<RecommendApplicationsMutation['recommendApplications'], RecommendApplicationsMutationVariables> = { name: 'recommendApplications', field: 'recommendApplications', query: "mutation recommendApplications($input:RecommendApplicationsInput!){recommendApplications(input:$input){userErrors{...Refusal}done refused results{applicationId done userErrors{...Refusal}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const recomputeVerdictsOperation: Operation<RecomputeVerdictsMutation['recomputeVerdicts'], RecomputeVerdictsMutationVariables> = { name: 'recomputeVerdicts', field: 'recomputeVerdicts', query: "mutation recomputeVerdicts($input:RecomputeVerdictsInput!){recomputeVerdicts(input:$input){userErrors{...Refusal}judged changed}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const reconcileRecommendationListOperation: Operation<ReconcileRecommendationListMutation['reconcileRecommendationList'], ReconcileRecommendationListMutationVariables> = { name: 'reconcileRecommendationList', field: 'reconcileRecommendationList', query: "mutation reconcileRecommendationList($input:ReconcileRecommendationListInput!){reconcileRecommendationList(input:$input){userErrors{...Refusal}reconciliation{rows recommended agreeing missing reconciled faults{...Faulty sheet}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const recordPublicValueOperation: Operation<RecordPublicValueMutation['recordPublicValue'], RecordPublicValueMutationVariables> = { name: 'recordPublicValue', field: 'recordPublicValue', query: "mutation recordPublicValue($input:RecordPublicValueInput!){recordPublicValue(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const redeemFirstSignInOperation: Operation<RedeemFirstSignInMutation['redeemFirstSignIn'], RedeemFirstSignInMutationVariables> = { name: 'redeemFirstSignIn', field: 'redeemFirstSignIn', query: "mutation redeemFirstSignIn($input:RedeemFirstSignInInput!){redeemFirstSignIn(input:$input){userErrors{...Refusal}account{...NamedAccount}expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const redeemSignInLinkOperation: Operation<RedeemSignInLinkMutation['redeemSignInLink'], RedeemSignInLinkMutationVariables> = { name: 'redeemSignInLink', field: 'redeemSignInLink', query: "mutation redeemSignInLink($input:RedeemSignInLinkInput!){redeemSignInLink(input:$input){userErrors{...Refusal}account{...NamedAccount}expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const redrawPanelOperation: Operation<RedrawPanelMutation['redrawPanel'], RedrawPanelMutationVariables> = { name: 'redrawPanel', field: 'redrawPanel', query: "mutation redrawPanel($input:RedrawPanelInput!){redrawPanel(input:$input){userErrors{...Refusal}redraw{...RedrawInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RedrawInList on Redraw{id cause reason askedAt approvedAt draw{id state attempt}}" }
const registerWebhookOperation: Operation<RegisterWebhookMutation['registerWebhook'], RegisterWebhookMutationVariables> = { name: 'registerWebhook', field: 'registerWebhook', query: "mutation registerWebhook($input:RegisterWebhookInput!){registerWebhook(input:$input){userErrors{...Refusal}webhook{...WebhookInList}secret}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment WebhookInList on Webhook{id origin events registeredAt removedAt deliveredAt fault office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const rejectApplicationOperation: Operation<RejectApplicationMutation['rejectApplication'], RejectApplicationMutationVariables> = { name: 'rejectApplication', field: 'rejectApplication', query: "mutation rejectApplication($input:RejectApplicationInput!){rejectApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const rejectRenewalOperation: Operation<RejectRenewalMutation['rejectRenewal'], RejectRenewalMutationVariables> = { name: 'rejectRenewal', field: 'rejectRenewal', query: "mutation rejectRenewal($input:RejectRenewalInput!){rejectRenewal(input:$input){userErrors{...Refusal}renewal{...RenewalInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RenewalInList on Renewal{id state verdict judgedOn exceptionsWanted achievements submittedAt opinion reason decidedAt expert{...NamedExpert}term{id startsOn endsOn}newTerm{id startsOn endsOn certificateNumber}}fragment NamedExpert on Expert{id name}" }
const removalProposalsOperation: Operation<RemovalProposalsQuery['removalProposals'], RemovalProposalsQueryVariables> = { name: 'removalProposals', field: 'removalProposals', query: "query removalProposals($filter:RemovalProposalFilter$first:Int$after:String){removalProposals(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id declines since raisedOn state decision decidedAt expert{...NamedExpert}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment NamedExpert on Expert{id name}" }
const removeApplicationDocumentOperation: Operation<RemoveApplicationDocumentMutation['removeApplicationDocument'], RemoveApplicationDocumentMutationVariables> = { name: 'removeApplicationDocument', field: 'removeApplicationDocument', query: "mutation removeApplicationDocument($input:RemoveApplicationDocumentInput!){removeApplicationDocument(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const removeExpertOperation: Operation<RemoveExpertMutation['removeExpert'], RemoveExpertMutationVariables> = { name: 'removeExpert', field: 'removeExpert', query: "mutation removeExpert($input:RemoveExpertInput!){removeExpert(input:$input){userErrors{...Refusal}removal{id ground finding removedOn expert{...NamedExpert termState}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedExpert on Expert{id name}" }
const removeWebhookOperation: Operation<RemoveWebhookMutation['removeWebhook'], RemoveWebhookMutationVariables> = { name: 'removeWebhook', field: 'removeWebhook', query: "mutation removeWebhook($input:RemoveWebhookInput!){removeWebhook(input:$input){userErrors{...Refusal}webhook{...WebhookInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment WebhookInList on Webhook{id origin events registeredAt removedAt deliveredAt fault office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const renameOrganisationOperation: Operation<RenameOrganisationMutation['renameOrganisation'], RenameOrganisationMutationVariables> = { name: 'renameOrganisation', field: 'renameOrganisation', query: "mutation renameOrganisation($input:RenameOrganisationInput!){renameOrganisation(input:$input){userErrors{...Refusal}organisation{...NamedOrganisation earlierNames{id name startsOn endsOn}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOrganisation on Organisation{id creditCode name}" }
const renewSignInLinkOperation: Operation<RenewSignInLinkMutation['renewSignInLink'], RenewSignInLinkMutationVariables> = { name: 'renewSignInLink', field: 'renewSignInLink', query: "mutation renewSignInLink($input:RenewSignInLinkInput!){renewSignInLink(input:$input){userErrors{...Refusal}account{...NamedAccount}signInLink linkExpiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const renewalsOperation: Operation<RenewalsQuery['renewals'], RenewalsQueryVariables> = { name: 'renewals', field: 'renewals', query: "query renewals($filter:RenewalFilter$first:Int$after:String){renewals(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...RenewalInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment RenewalInList on Renewal{id state verdict judgedOn exceptionsWanted achievements submittedAt opinion reason decidedAt expert{...NamedExpert}term{id startsOn endsOn}newTerm{id startsOn endsOn certificateNumber}}fragment NamedExpert on Expert{id name}" }
const replyToAppraisalOperation: Operation<ReplyToAppraisalMutation['replyToAppraisal'], ReplyToAppraisalMutationVariables> = { name: 'replyToAppraisal', field: 'replyToAppraisal', query: "mutation replyToAppraisal($input:ReplyToAppraisalInput!){replyToAppraisal(input:$input){userErrors{...Refusal}appraisal{id reply repliedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const reportEngagementOperation: Operation<ReportEngagementMutation['reportEngagement'], ReportEngagementMutationVariables> = { name: 'reportEngagement', field: 'reportEngagement', query: "mutation reportEngagement($input:ReportEngagementInput!){reportEngagement(input:$input){userErrors{...Refusal}engagement{...EngagementInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EngagementInList on Engagement{id kind title state place startsOn endsOn version host{...NamedOrganisation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedDivision on Division{id code name}" }
const reportIncidentOperation: Operation<ReportIncidentMutation['reportIncident'], ReportIncidentMutationVariables> = { name: 'reportIncident', field: 'reportIncident', query: "mutation reportIncident($input:ReportIncidentInput!){reportIncident(input:$input){userErrors{...Refusal}incident{...IncidentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment IncidentInList on IncidentRecord{id account occurredOn state reportedAt investigation evidence evidenceFiles{...FileInList}hearing heardOn decision decidedAt expert{...NamedExpert}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const requestDownloadOperation: Operation<RequestDownloadMutation['requestDownload'], RequestDownloadMutationVariables> = { name: 'requestDownload', field: 'requestDownload', query: "mutation requestDownload($input:RequestDownloadInput!){requestDownload(input:$input){userErrors{...Refusal}file{...FileInList}name path expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const requestObjectionUploadOperation: Operation<RequestObjectionUploadMutation['requestObjectionUpload'], RequestObjectionUploadMutationVariables> = { name: 'requestObjectionUpload', field: 'requestObjectionUpload', query: "mutation requestObjectionUpload($input:RequestObjectionUploadInput!){requestObjectionUpload(input:$input){userErrors{...Refusal}path expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const requestUploadOperation: Operation<RequestUploadMutation['requestUpload'], RequestUploadMutationVariables> = { name: 'requestUpload', field: 'requestUpload', query: "mutation requestUpload($input:RequestUploadInput!){requestUpload(input:$input){userErrors{...Refusal}file{...FileInList}path expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const resendMessageOperation: Operation<ResendMessageMutation['resendMessage'], ResendMessageMutationVariables> = { name: 'resendMessage', field: 'resendMessage', query: "mutation resendMessage($input:ResendMessageInput!){resendMessage(input:$input){userErrors{...Refusal}message{...MessageInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment MessageInList on Message{id template kind channel language state addressMasked attempts fault createdAt sentAt office{...NamedOffice}expert{...NamedExpert}account{...NamedAccount}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}fragment NamedAccount on Account{id displayName}" }
const returnApplicationOperation: Operation<ReturnApplicationMutation['returnApplication'], ReturnApplicationMutationVariables> = { name: 'returnApplication', field: 'returnApplication', query: "mutation returnApplication($input:ReturnApplicationInput!){returnApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const returnFeesOperation: Operation<ReturnFeesMutation['returnFees'], ReturnFeesMutationVariables> = { name: 'returnFees', field: 'returnFees', query: "mutation returnFees($input:ReturnFeesInput!){returnFees(input:$input){userErrors{...Refusal}fees{id state returnedAt returnReason}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const revealForDrawOperation: Operation<RevealForDrawMutation['revealForDraw'], RevealForDrawMutationVariables> = { name: 'revealForDraw', field: 'revealForDraw', query: "mutation revealForDraw($input:RevealForDrawInput!){revealForDraw(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const revealObjectorOperation: Operation<RevealObjectorMutation['revealObjector'], RevealObjectorMutationVariables> = { name: 'revealObjector', field: 'revealObjector', query: "mutation revealObjector($input:RevealObjectorInput!){revealObjector(input:$input){userErrors{...Refusal}name contact}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const reviewCorrectionOperation: Operation<ReviewCorrectionMutation['reviewCorrection'], ReviewCorrectionMutationVariables> = { name: 'reviewCorrection', field: 'reviewCorrection', query: "mutation reviewCorrection($input:ReviewCorrectionInput!){reviewCorrection(input:$input){userErrors{...Refusal}correction{...CorrectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment CorrectionInList on CorrectionProposal{id field valueShown explanation state proposedAt reviewedAt reason expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const reviewExpertsOperation: Operation<ReviewExpertsMutation['reviewExperts'], ReviewExpertsMutationVariables> = { name: 'reviewExperts', field: 'reviewExperts', query: "mutation reviewExperts($input:ReviewExpertsInput!){reviewExperts(input:$input){userErrors{...Refusal}reviewed notListed review{...ReviewProgress}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ReviewProgress on PeriodicReview{id name startsOn dueOn state people reviewed}" }
const reviewRenewalOperation: Operation<ReviewRenewalMutation['reviewRenewal'], ReviewRenewalMutationVariables> = { name: 'reviewRenewal', field: 'reviewRenewal', query: "mutation reviewRenewal($input:ReviewRenewalInput!){reviewRenewal(input:$input){userErrors{...Refusal}renewal{...RenewalInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RenewalInList on Renewal{id state verdict judgedOn exceptionsWanted achievements submittedAt opinion reason decidedAt expert{...NamedExpert}term{id startsOn endsOn}newTerm{id startsOn endsOn certificateNumber}}fragment NamedExpert on Expert{id name}" }
const revokeCalendarFeedOperation: Operation<RevokeCalendarFeedMutation['revokeCalendarFeed'], RevokeCalendarFeedMutationVariables> = { name: 'revokeCalendarFeed', field: 'revokeCalendarFeed', query: "mutation revokeCalendarFeed($input:RevokeCalendarFeedInput!){revokeCalendarFeed(input:$input){userErrors{...Refusal}feed{id revokedAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const revokeDeviceKeyOperation: Operation<RevokeDeviceKeyMutation['revokeDeviceKey'], RevokeDeviceKeyMutationVariables> = { name: 'revokeDeviceKey', field: 'revokeDeviceKey', query: "mutation revokeDeviceKey($input:RevokeDeviceKeyInput!){revokeDeviceKey(input:$input){userErrors{...Refusal}deviceKey{...EnrolledKey}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment EnrolledKey on DeviceKey{id device publicKey enrolledAt revokedAt revocationReason}" }
const revokeHonourOperation: Operation<RevokeHonourMutation['revokeHonour'], RevokeHonourMutationVariables> = { name: 'revokeHonour', field: 'revokeHonour', query: "mutation revokeHonour($input:RevokeHonourInput!){revokeHonour(input:$input){userErrors{...Refusal}honour{id grantedOn revokedOn revocationReason}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const revokeRoleOperation: Operation<RevokeRoleMutation['revokeRole'], RevokeRoleMutationVariables> = { name: 'revokeRole', field: 'revokeRole', query: "mutation revokeRole($input:RevokeRoleInput!){revokeRole(input:$input){userErrors{...Refusal}roleGrant{...RoleGrantInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment RoleGrantInList on RoleGrant{id role startsAt endsAt account{...NamedAccount}office{...NamedOffice}}fragment NamedAccount on Account{id displayName}fragment NamedOffice on Office{id name}" }
const roleGrantsOperation: Operation<RoleGrantsQuery['roleGrants'], RoleGrantsQueryVariables> = { name: 'roleGrants', field: 'roleGrants', query: "query roleGrants($filter:RoleGrantFilter$first:Int$after:String){roleGrants(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...RoleGrantInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment RoleGrantInList on RoleGrant{id role startsAt endsAt account{...NamedAccount}office{...NamedOffice}}fragment NamedAccount on Account{id displayName}fragment NamedOffice on Office{id name}" }
const rosterOperation: Operation<RosterQuery['roster'], RosterQueryVariables> = { name: 'roster', field: 'roster', query: "query roster($id:ID!){roster(id:$id){...RosterInList}}fragment RosterInList on Roster{id name termYears minimumNoticeDays reviewCycleYears owner{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const rosterForecastOperation: Operation<RosterForecastQuery['rosterForecast'], RosterForecastQueryVariables> = { name: 'rosterForecast', field: 'rosterForecast', query: "query rosterForecast($input:RosterForecastInput!){rosterForecast(input:$input){userErrors{...Refusal}forecast{through smallestCall occupationCodes neededBy gaps{needed now ending passing70 lowest belowOn missing occupation{...NamedOccupation}}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOccupation on Occupation{id code name}" }
const rosterStatisticsOperation: Operation<RosterStatisticsQuery['rosterStatistics'], RosterStatisticsQueryVariables> = { name: 'rosterStatistics', field: 'rosterStatistics', query: "query rosterStatistics($office:ID$occupationLevel:OccupationLevel!=MAJOR$occupationCode:String){rosterStatistics(office:$office occupationLevel:$occupationLevel occupationCode:$occupationCode){experts byTermState{termState experts}byAgeBand{ageBand experts}byLoad{load experts}bySkillLevel{skillLevel experts}byTitleGrade{titleGrade experts}byHonour{kindId name level experts}byHonourLevel{level experts}byOccupation{experts occupation{id code name level parent{id code name}}counties{experts county{id code name}}}}}" }
const rostersOperation: Operation<RostersQuery['rosters'], RostersQueryVariables> = { name: 'rosters', field: 'rosters', query: "query rosters($first:Int$after:String){rosters(first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...RosterInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment RosterInList on Roster{id name termYears minimumNoticeDays reviewCycleYears owner{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const rotateCertificateKeyOperation: Operation<RotateCertificateKeyMutation['rotateCertificateKey'], RotateCertificateKeyMutationVariables> = { name: 'rotateCertificateKey', field: 'rotateCertificateKey', query: "mutation rotateCertificateKey($input:RotateCertificateKeyInput!){rotateCertificateKey(input:$input){userErrors{...Refusal}key{id name publicKey startedAt retiredAt}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const scoreAnalysisOperation: Operation<ScoreAnalysisQuery['scoreAnalysis'], ScoreAnalysisQueryVariables> = { name: 'scoreAnalysis', field: 'scoreAnalysis', query: "query scoreAnalysis($panelId:ID!){scoreAnalysis(panelId:$panelId){userErrors{...Refusal}analysis{sheet uploadedAt contestants bound judges{seat scores severity{value low high}consistency{value low high}unitLift{value low high}regionLift{value low high}assignment{id role}}outliers{seat contestantNumber contestantName score residual}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const sendInvitationsOperation: Operation<SendInvitationsMutation['sendInvitations'], SendInvitationsMutationVariables> = { name: 'sendInvitations', field: 'sendInvitations', query: "mutation sendInvitations($input:SendInvitationsInput!){sendInvitations(input:$input){userErrors{...Refusal}sent panel{id state}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const serviceRecordsOperation: Operation<ServiceRecordsQuery['serviceRecords'], ServiceRecordsQueryVariables> = { name: 'serviceRecords', field: 'serviceRecords', query: "query serviceRecords($filter:ServiceRecordFilter$first:Int$after:String){serviceRecords(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...ServiceInList appraisals{...AppraisalInList}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment ServiceInList on ServiceRecord{id kind title role startsOn endsOn days expert{...NamedExpert}}fragment NamedExpert on Expert{id name}fragment AppraisalInList on Appraisal{id competence impartiality discipline diligence cooperation remark incident{id state}appraisedAt reply repliedAt}" }
const setExpertPhotoOperation: Operation<SetExpertPhotoMutation['setExpertPhoto'], SetExpertPhotoMutationVariables> = { name: 'setExpertPhoto', field: 'setExpertPhoto', query: "mutation setExpertPhoto($input:SetExpertPhotoInput!){setExpertPhoto(input:$input){userErrors{...Refusal}expert{...NamedExpert version photo{...FileInList}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedExpert on Expert{id name}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}" }
const setFeeRateOperation: Operation<SetFeeRateMutation['setFeeRate'], SetFeeRateMutationVariables> = { name: 'setFeeRate', field: 'setFeeRate', query: "mutation setFeeRate($input:SetFeeRateInput!){setFeeRate(input:$input){userErrors{...Refusal}rate{id kind titleGrade perDay startsOn}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const setOccupationNeedOperation: Operation<SetOccupationNeedMutation['setOccupationNeed'], SetOccupationNeedMutationVariables> = { name: 'setOccupationNeed', field: 'setOccupationNeed', query: "mutation setOccupationNeed($input:SetOccupationNeedInput!){setOccupationNeed(input:$input){userErrors{...Refusal}need{id needed atMost occupation{...NamedOccupation}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedOccupation on Occupation{id code name}" }
const signInOperation: Operation<SignInMutation['signIn'], SignInMutationVariables> = { name: 'signIn', field: 'signIn', query: "mutation signIn($input:SignInInput!){signIn(input:$input){userErrors{...Refusal}account{...NamedAccount}token expiresAt}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const signOutOperation: Operation<SignOutMutation['signOut'], SignOutMutationVariables> = { name: 'signOut', field: 'signOut', query: "mutation signOut{signOut{userErrors{...Refusal}ended}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const skillMasterStudioOperation: Operation<SkillMasterStudioQuery['skillMasterStudio'], SkillMasterStudioQueryVariables> = { name: 'skillMasterStudio', field: 'skillMasterStudio', query: "query skillMasterStudio($id:ID!){skillMasterStudio(id:$id){...StudioInList leads{id startsOn endsOn expert{...NamedExpert}}}}fragment StudioInList on SkillMasterStudio{id name level establishedOn host{...NamedOrganisation}occupation{...NamedOccupation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}fragment NamedDivision on Division{id code name}fragment NamedExpert on Expert{id name}" }
const skillMasterStudiosOperation: Operation<SkillMasterStudiosQuery['skillMasterStudios'], SkillMasterStudiosQueryVariables> = { name: 'skillMasterStudios', field: 'skillMasterStudios', query: "query skillMasterStudios($filter:SkillMasterStudioFilter$first:Int$after:String){skillMasterStudios(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...StudioInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment StudioInList on SkillMasterStudio{id name level establishedOn host{...NamedOrganisation}occupation{...NamedOccupation}division{...NamedDivision}}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}fragment NamedDivision on Division{id code name}" }
const startApplicationOperation: Operation<StartApplicationMutation['startApplication'], StartApplicationMutationVariables> = { name: 'startApplication', field: 'startApplication', query: "mutation startApplication($input:StartApplicationInput!){startApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const startPeriodicReviewOperation: Operation<StartPeriodicReviewMutation['startPeriodicReview'], StartPeriodicReviewMutationVariables> = { name: 'startPeriodicReview', field: 'startPeriodicReview', query: "mutation startPeriodicReview($input:StartPeriodicReviewInput!){startPeriodicReview(input:$input){userErrors{...Refusal}review{...ReviewProgress}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ReviewProgress on PeriodicReview{id name startsOn dueOn state people reviewed}" }
const storedFileOperation: Operation<StoredFileQuery['storedFile'], StoredFileQueryVariables> = { name: 'storedFile', field: 'storedFile', query: "query storedFile($id:ID!){storedFile(id:$id){...FileInList sha256 receivedSha256 uploadedBy{...NamedAccount}}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}fragment NamedAccount on Account{id displayName}" }
const storedFilesOperation: Operation<StoredFilesQuery['storedFiles'], StoredFilesQueryVariables> = { name: 'storedFiles', field: 'storedFiles', query: "query storedFiles($filter:FileFilter$first:Int$after:String){storedFiles(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...FileInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const submitApplicationOperation: Operation<SubmitApplicationMutation['submitApplication'], SubmitApplicationMutationVariables> = { name: 'submitApplication', field: 'submitApplication', query: "mutation submitApplication($input:SubmitApplicationInput!){submitApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const supplementDrawOperation: Operation<SupplementDrawMutation['supplementDraw'], SupplementDrawMutationVariables> = { name: 'supplementDraw', field: 'supplementDraw', query: "mutation supplementDraw($input:SupplementDrawInput!){supplementDraw(input:$input){userErrors{...Refusal}draw{...DrawUnderWay}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment DrawUnderWay on Draw{...DrawInList custody chainLength revealBy publicSource publicDueAt publicValue abandonCause supplements{id attempt}announcement{id freezeAt officerKey{id publicKey}supervisorKey{id publicKey}}parts{id holder commitment committedAt revealedAt}linkRequests{id round link skipsHash askedAt officerAt supervisorAt closedAt}panel{id name state version opensAt}}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const suspendExpertOperation: Operation<SuspendExpertMutation['suspendExpert'], SuspendExpertMutationVariables> = { name: 'suspendExpert', field: 'suspendExpert', query: "mutation suspendExpert($input:SuspendExpertInput!){suspendExpert(input:$input){userErrors{...Refusal}suspension{...SuspensionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment SuspensionInList on Suspension{id reason suspendedOn liftedOn liftReason expert{...NamedExpert}}fragment NamedExpert on Expert{id name}" }
const updateApplicationOperation: Operation<UpdateApplicationMutation['updateApplication'], UpdateApplicationMutationVariables> = { name: 'updateApplication', field: 'updateApplication', query: "mutation updateApplication($input:UpdateApplicationInput!){updateApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const updateMessagePreferencesOperation: Operation<UpdateMessagePreferencesMutation['updateMessagePreferences'], UpdateMessagePreferencesMutationVariables> = { name: 'updateMessagePreferences', field: 'updateMessagePreferences', query: "mutation updateMessagePreferences($input:UpdateMessagePreferencesInput!){updateMessagePreferences(input:$input){userErrors{...Refusal}account{...NamedAccount emailMasked messageLanguage messagePreferences{kind channel wanted}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment NamedAccount on Account{id displayName}" }
const updatePanelRulesOperation: Operation<UpdatePanelRulesMutation['updatePanelRules'], UpdatePanelRulesMutationVariables> = { name: 'updatePanelRules', field: 'updatePanelRules', query: "mutation updatePanelRules($input:UpdatePanelRulesInput!){updatePanelRules(input:$input){userErrors{...Refusal}panel{...PanelWithSeats}rules{...RuleVersion}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment PanelWithSeats on Panel{id name state version opensAt occupation{...NamedOccupation}engagement{id title state}seats{id role number minimumTitle minimumSkill}rules{id kind number outOf subject}rulesVersion ruleVersions{...RuleVersion}draws{...DrawInList}}fragment NamedOccupation on Occupation{id code name}fragment RuleVersion on PanelRuleVersion{id number digest template deviations needs candidatesShown reason madeAt approvedAt}fragment DrawInList on Draw{id attempt state poolSize commitment poolRoot frozenAt drawnAt}" }
const upholdIncidentOperation: Operation<UpholdIncidentMutation['upholdIncident'], UpholdIncidentMutationVariables> = { name: 'upholdIncident', field: 'upholdIncident', query: "mutation upholdIncident($input:UpholdIncidentInput!){upholdIncident(input:$input){userErrors{...Refusal}incident{...IncidentInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment IncidentInList on IncidentRecord{id account occurredOn state reportedAt investigation evidence evidenceFiles{...FileInList}hearing heardOn decision decidedAt expert{...NamedExpert}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const upholdObjectionOperation: Operation<UpholdObjectionMutation['upholdObjection'], UpholdObjectionMutationVariables> = { name: 'upholdObjection', field: 'upholdObjection', query: "mutation upholdObjection($input:UpholdObjectionInput!){upholdObjection(input:$input){userErrors{...Refusal}objection{...ObjectionInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ObjectionInList on Objection{id anonymous grounds evidence evidenceFiles{...FileInList}state filedAt acknowledgedAt investigation decision decidedAt entry{id position name}}fragment FileInList on StoredFile{id kind sensitive state type name size refusal requestedAt receivedAt checkedAt retainUntil erasedAt office{...NamedOffice}expert{...NamedExpert}}fragment NamedOffice on Office{id name}fragment NamedExpert on Expert{id name}" }
const uploadScoresOperation: Operation<UploadScoresMutation['uploadScores'], UploadScoresMutationVariables> = { name: 'uploadScores', field: 'uploadScores', query: "mutation uploadScores($input:UploadScoresInput!){uploadScores(input:$input){userErrors{...Refusal}sheet report{mode rows good written faults{...Faulty}}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const viewContactSheetOperation: Operation<ViewContactSheetMutation['viewContactSheet'], ViewContactSheetMutationVariables> = { name: 'viewContactSheet', field: 'viewContactSheet', query: "mutation viewContactSheet($input:ViewContactSheetInput!){viewContactSheet(input:$input){userErrors{...Refusal}contacts{role state name employer post phone email}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const viewerOperation: Operation<ViewerQuery['viewer'], ViewerQueryVariables> = { name: 'viewer', field: 'viewer', query: "query viewer{viewer{account{...NamedAccount loginName expert{...NamedExpert}}roles{role office{...NamedOffice}}offices{...NamedOffice}}}fragment NamedAccount on Account{id displayName}fragment NamedExpert on Expert{id name}fragment NamedOffice on Office{id name}" }
const webhooksOperation: Operation<WebhooksQuery['webhooks'], WebhooksQueryVariables> = { name: 'webhooks', field: 'webhooks', query: "query webhooks($first:Int$after:String){webhooks(first:$first after:$after){totalCount pageInfo{...NextPage}nodes{...WebhookInList}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment WebhookInList on Webhook{id origin events registeredAt removedAt deliveredAt fault office{...NamedOffice}}fragment NamedOffice on Office{id name}" }
const withdrawApplicationOperation: Operation<WithdrawApplicationMutation['withdrawApplication'], WithdrawApplicationMutationVariables> = { name: 'withdrawApplication', field: 'withdrawApplication', query: "mutation withdrawApplication($input:WithdrawApplicationInput!){withdrawApplication(input:$input){userErrors{...Refusal}application{...ApplicationInList}}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}fragment ApplicationInList on Application{id state route entry name verdict submittedAt correctUntil officeIsEmployer version office{...NamedOffice}employer{...NamedOrganisation}occupations{id primary occupation{...NamedOccupation}}}fragment NamedOffice on Office{id name}fragment NamedOrganisation on Organisation{id creditCode name}fragment NamedOccupation on Occupation{id code name}" }
const withdrawBusyDaysOperation: Operation<WithdrawBusyDaysMutation['withdrawBusyDays'], WithdrawBusyDaysMutationVariables> = { name: 'withdrawBusyDays', field: 'withdrawBusyDays', query: "mutation withdrawBusyDays($input:WithdrawBusyDaysInput!){withdrawBusyDays(input:$input){userErrors{...Refusal}withdrawn}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }
const withdrawalsOperation: Operation<WithdrawalsQuery['withdrawals'], WithdrawalsQueryVariables> = { name: 'withdrawals', field: 'withdrawals', query: "query withdrawals($filter:WithdrawalFilter$first:Int$after:String){withdrawals(filter:$filter first:$first after:$after){totalCount pageInfo{...NextPage}nodes{id reason note state requestedAt decidedAt assignment{...AssignmentInList expert{...NamedExpert}}}}}fragment NextPage on PageInfo{hasNextPage endCursor}fragment AssignmentInList on Assignment{id role route state reserveRank startsOn endsOn version engagement{id title}panel{id name}}fragment NamedExpert on Expert{id name}" }
const workingDayAfterOperation: Operation<WorkingDayAfterQuery['workingDayAfter'], WorkingDayAfterQueryVariables> = { name: 'workingDayAfter', field: 'workingDayAfter', query: "query workingDayAfter($input:WorkingDayAfterInput!){workingDayAfter(input:$input){userErrors{...Refusal}day}}fragment Refusal on UserError{__typename code messageZh messageEn clause path ...on NotFound{id}...on StaleVersion{given current}...on WrongState{state allowed}...on UnprintableText{characters places}...on WorkbookRefused{sheet cell}...on FileTooLarge{limit}...on FileTypeRefused{found accepted}...on FileKindRefused{givenKind:given acceptedKinds:accepted}...on FaultyRows{faults{...Faulty}}...on SeatsHeld{assignmentIds}...on CalendarRefused{calendarLimit:limit}...on TooManyAttempts{retryAfterSeconds}...on DeadlinePassed{dueAt}...on NotYet{earliestAt}...on TooEarly{earliestOn}...on MembersUnable{members}...on FeeRatesMissing{services}...on AttendanceMissing{unrecorded}...on ClosureIncomplete{reportMissing appraisalsMissing serviceRecordIds}...on RulesCannotBeMet{poolSize explanationZh explanationEn}...on ContradictoryRules{kinds askedLeast allowedMost subject}...on CapTooLow{cap least poolSize}...on TooFewBalls{without poolSize}...on PoolTooSmall{poolSize needed}...on NotEligible{exclusions{...WhyNot}}...on TooFewCandidates{seats{role needed qualified missing}exclusions{reason clause messageZh messageEn people}}...on CalendarYearUnknown{year}...on MergedAlready{heirId mergedOn}...on DayReliedUpon{noticeIds}...on OutsideDeadline{opensOn closesOn judgedAt}...on DocumentsDiffer{missing extra}...on OfficeNotLawful{lawful}...on AlreadyApplied{office applicationId}...on ConditionsNotMet{clauses}...on CountMismatch{countGiven:given countFound:found}...on NoticeTooShort{minimumDays workingDays earliestClosesOn}...on NoticeNotOpen{opensOn closesOn}...on OutsideRenewalWindow{opensOn closesOn}}fragment Faulty on FaultyCell{row column code messageZh messageEn}fragment WhyNot on Exclusion{reason clause messageZh messageEn}" }

/** One method per operation. */
export abstract class Operations extends Caller {
  /** 专家承诺以独立身份履职 · The expert accepts the independence statement of a term */
  acceptTerm(input: AcceptTermInput, options?: CallOptions): Answer<AcceptTermMutation['acceptTerm']> {
    return this.act(acceptTermOperation, { input }, options)
  }

  /** 受理异议 · Acknowledges an objection */
  acknowledgeObjection(input: AcknowledgeObjectionInput, options?: CallOptions): Answer<AcknowledgeObjectionMutation['acknowledgeObjection']> {
    return this.act(acknowledgeObjectionOperation, { input }, options)
  }

  /** 添加材料或盖章页 · Adds a document or a stamped page (S18, S29) */
  addApplicationDocument(input: AddApplicationDocumentInput, options?: CallOptions): Answer<AddApplicationDocumentMutation['addApplicationDocument']> {
    return this.act(addApplicationDocumentOperation, { input }, options)
  }

  /** 录入一年的工作日历 · Enters the working-day calendar of a year */
  addCalendarYear(input: AddCalendarYearInput, options?: CallOptions): Answer<AddCalendarYearMutation['addCalendarYear']> {
    return this.act(addCalendarYearOperation, { input }, options)
  }

  /** 补登参与单位 · Adds organisations that take part */
  addParticipants(input: AddParticipantsInput, options?: CallOptions): Answer<AddParticipantsMutation['addParticipants']> {
    return this.act(addParticipantsOperation, { input }, options)
  }

  /** 修改征集通知，发布新版本 · Amends a call by a new version (S01) */
  amendCall(input: AmendCallInput, options?: CallOptions): Answer<AmendCallMutation['amendCall']> {
    return this.act(amendCallOperation, { input }, options)
  }

  /** 预告冻结 · Announces when a pool will be frozen */
  announceFreeze(input: AnnounceFreezeInput, options?: CallOptions): Answer<AnnounceFreezeMutation['announceFreeze']> {
    return this.act(announceFreezeOperation, { input }, options)
  }

  /** 年度履职小结 · What an expert did in a year */
  annualSummary(variables: AnnualSummaryQueryVariables, options?: CallOptions): Answer<AnnualSummaryQuery['annualSummary']> {
    return this.consult(annualSummaryOperation, variables, options)
  }

  /** 答复指派：接受、谢绝或回避 · Answers an invitation: accepts, declines or recuses oneself */
  answerAssignment(input: AnswerAssignmentInput, options?: CallOptions): Answer<AnswerAssignmentMutation['answerAssignment']> {
    return this.act(answerAssignmentOperation, { input }, options)
  }

  /** 凭专属链接答复，无须登录 · Answers an invitation by its personal link, without signing in */
  answerByLink(input: AnswerByLinkInput, options?: CallOptions): Answer<AnswerByLinkMutation['answerByLink']> {
    return this.act(answerByLinkOperation, { input }, options)
  }

  /** 登记电话答复 · Enters an answer given by telephone */
  answerByTelephone(input: AnswerByTelephoneInput, options?: CallOptions): Answer<AnswerByTelephoneMutation['answerByTelephone']> {
    return this.act(answerByTelephoneOperation, { input }, options)
  }

  /** 取一份申请 · One application */
  application(variables: ApplicationQueryVariables, options?: CallOptions): Promise<ApplicationQuery['application']> {
    return this.ask(applicationOperation, variables, options)
  }

  /** 一份申请的资格审查 · The eligibility of an application, now and as it was judged */
  applicationEligibility(variables: ApplicationEligibilityQueryVariables, options?: CallOptions): Answer<ApplicationEligibilityQuery['applicationEligibility']> {
    return this.consult(applicationEligibilityOperation, variables, options)
  }

  /** 推荐表所填内容 · What the recommendation form of an application says (S18) */
  applicationForm(variables: ApplicationFormQueryVariables, options?: CallOptions): Answer<ApplicationFormQuery['applicationForm']> {
    return this.consult(applicationFormOperation, variables, options)
  }

  /** 申请（本机构的、本单位的或本人的） · Applications: of the office, of the employer, one’s own */
  applications(variables: ApplicationsQueryVariables = {}, options?: CallOptions): Listing<ApplicationsQuery['applications']> {
    return this.list(applicationsOperation, variables, options)
  }

  /** 本人申请续聘 · Applies for the renewal of one’s own term */
  applyForRenewal(input: ApplyForRenewalInput, options?: CallOptions): Answer<ApplyForRenewalMutation['applyForRenewal']> {
    return this.act(applyForRenewalOperation, { input }, options)
  }

  /** 聘用：入库、聘期、聘书 · Appoints a nominee: record, term, certificate */
  appointExpert(input: AppointExpertInput, options?: CallOptions): Answer<AppointExpertMutation['appointExpert']> {
    return this.act(appointExpertOperation, { input }, options)
  }

  /** 批量聘用，各有结果 · Appoints many nominees, each with a result of its own */
  appointExperts(input: AppointExpertsInput, options?: CallOptions): Answer<AppointExpertsMutation['appointExperts']> {
    return this.act(appointExpertsOperation, { input }, options)
  }

  /** 某类任务的履职评价表（五项） · The form of an appraisal for a kind of engagement */
  appraisalForm(variables: AppraisalFormQueryVariables, options?: CallOptions): Promise<AppraisalFormQuery['appraisalForm']> {
    return this.ask(appraisalFormOperation, variables, options)
  }

  /** 履职评价，最新在前；专家见本人的 · Appraisals, newest first; experts see their own */
  appraisals(variables: AppraisalsQueryVariables = {}, options?: CallOptions): Listing<AppraisalsQuery['appraisals']> {
    return this.list(appraisalsOperation, variables, options)
  }

  /** 评价一次履职 · Appraises a service */
  appraiseService(input: AppraiseServiceInput, options?: CallOptions): Answer<AppraiseServiceMutation['appraiseService']> {
    return this.act(appraiseServiceOperation, { input }, options)
  }

  /** 复核通过 · The city approves an application (S22) */
  approveApplication(input: ApproveApplicationInput, options?: CallOptions): Answer<ApproveApplicationMutation['approveApplication']> {
    return this.act(approveApplicationOperation, { input }, options)
  }

  /** 批量复核通过 · The city approves many (S22) */
  approveApplications(input: ApproveApplicationsInput, options?: CallOptions): Answer<ApproveApplicationsMutation['approveApplications']> {
    return this.act(approveApplicationsOperation, { input }, options)
  }

  /** 批准任务 · Approves an engagement */
  approveEngagement(input: ApproveEngagementInput, options?: CallOptions): Answer<ApproveEngagementMutation['approveEngagement']> {
    return this.act(approveEngagementOperation, { input }, options)
  }

  /** 审批劳务费 · Approves the fees of an engagement */
  approveFees(input: ApproveFeesInput, options?: CallOptions): Answer<ApproveFeesMutation['approveFees']> {
    return this.act(approveFeesOperation, { input }, options)
  }

  /** 批准偏离模板的组成规则 · Approves rules that deviate from their template */
  approvePanelRules(input: ApprovePanelRulesInput, options?: CallOptions): Answer<ApprovePanelRulesMutation['approvePanelRules']> {
    return this.act(approvePanelRulesOperation, { input }, options)
  }

  /** 批准重新抽取 · Approves a new attempt at a draw */
  approveRedraw(input: ApproveRedrawInput, options?: CallOptions): Answer<ApproveRedrawMutation['approveRedraw']> {
    return this.act(approveRedrawOperation, { input }, options)
  }

  /** 批准续聘：新聘期和聘书 · Approves a renewal: a new term with its certificate */
  approveRenewal(input: ApproveRenewalInput, options?: CallOptions): Answer<ApproveRenewalMutation['approveRenewal']> {
    return this.act(approveRenewalOperation, { input }, options)
  }

  /** 取一条指派 · One assignment */
  assignment(variables: AssignmentQueryVariables, options?: CallOptions): Promise<AssignmentQuery['assignment']> {
    return this.ask(assignmentOperation, variables, options)
  }

  /** 一项指派的 iCalendar 日历条目（UTC） · One seat as an iCalendar entry, in UTC */
  assignmentCalendar(variables: AssignmentCalendarQueryVariables, options?: CallOptions): Promise<AssignmentCalendarQuery['assignmentCalendar']> {
    return this.ask(assignmentCalendarOperation, variables, options)
  }

  /** 指派变化：专家看到本人的邀请，工作人员看到有权查看的席位 · A seat changed: one’s own invitations for an expert, seats one may see for staff */
  assignmentChanged(variables: AssignmentChangedSubscriptionVariables = {}, options?: WatchOptions): AsyncGenerator<AssignmentChangedSubscription['assignmentChanged']> {
    return this.watch(assignmentChangedOperation, variables, options)
  }

  /** 本人批量办理的进度 · How far the viewer’s batch under a key is */
  batchProgress(variables: BatchProgressQueryVariables, options?: CallOptions): Promise<BatchProgressQuery['batchProgress']> {
    return this.ask(batchProgressOperation, variables, options)
  }

  /** 日历更正，最新在前 · Corrections of the calendar, newest first */
  calendarCorrections(variables: CalendarCorrectionsQueryVariables = {}, options?: CallOptions): Listing<CalendarCorrectionsQuery['calendarCorrections']> {
    return this.list(calendarCorrectionsOperation, variables, options)
  }

  /** 取一年的工作日历 · The working-day calendar of one year */
  calendarYear(variables: CalendarYearQueryVariables, options?: CallOptions): Promise<CalendarYearQuery['calendarYear']> {
    return this.ask(calendarYearOperation, variables, options)
  }

  /** 已录入的工作日历，按年 · The working-day calendars that are known, by year */
  calendarYears(options?: CallOptions): Promise<CalendarYearsQuery['calendarYears']> {
    return this.ask(calendarYearsOperation, {}, options)
  }

  /** 取一份征集通知 · One call */
  call(variables: CallQueryVariables, options?: CallOptions): Promise<CallQuery['call']> {
    return this.ask(callOperation, variables, options)
  }

  /** 征集通知 · Calls */
  calls(variables: CallsQueryVariables = {}, options?: CallOptions): Listing<CallsQuery['calls']> {
    return this.list(callsOperation, variables, options)
  }

  /** 取消任务 · Cancels an engagement */
  cancelEngagement(input: CancelEngagementInput, options?: CallOptions): Answer<CancelEngagementMutation['cancelEngagement']> {
    return this.act(cancelEngagementOperation, { input }, options)
  }

  /** 聘书签名公钥 · The public keys that signed certificates, the retired ones included */
  certificateKeys(options?: CallOptions): Promise<CertificateKeysQuery['certificateKeys']> {
    return this.ask(certificateKeysOperation, {}, options)
  }

  /** 修改本人密码 · Changes one’s own password */
  changePassword(input: ChangePasswordInput, options?: CallOptions): Answer<ChangePasswordMutation['changePassword']> {
    return this.act(changePasswordOperation, { input }, options)
  }

  /** 变更地点 · Changes the venue */
  changeVenue(input: ChangeVenueInput, options?: CallOptions): Answer<ChangeVenueMutation['changeVenue']> {
    return this.act(changeVenueOperation, { input }, options)
  }

  /** 查验聘书 · Checks a certificate, for whoever holds it in hand (S24) */
  checkCertificate(variables: CheckCertificateQueryVariables, options?: CallOptions): Promise<CheckCertificateQuery['checkCertificate']> {
    return this.ask(checkCertificateOperation, variables, options)
  }

  /** 办结任务 · Closes an engagement */
  closeEngagement(input: CloseEngagementInput, options?: CallOptions): Answer<CloseEngagementMutation['closeEngagement']> {
    return this.act(closeEngagementOperation, { input }, options)
  }

  /** 办结复审 · Closes a periodic review */
  closePeriodicReview(input: ClosePeriodicReviewInput, options?: CallOptions): Answer<ClosePeriodicReviewMutation['closePeriodicReview']> {
    return this.act(closePeriodicReviewOperation, { input }, options)
  }

  /** 结清推荐汇总表 · Closes a recommendation list (S21) */
  closeRecommendationList(input: CloseRecommendationListInput, options?: CallOptions): Answer<CloseRecommendationListMutation['closeRecommendationList']> {
    return this.act(closeRecommendationListOperation, { input }, options)
  }

  /** 作出承诺 · Commits to a draw, as one of its two holders */
  commitToDraw(input: CommitToDrawInput, options?: CallOptions): Answer<CommitToDrawMutation['commitToDraw']> {
    return this.act(commitToDrawOperation, { input }, options)
  }

  /** 办结指派，可附履职评价 · Completes a duty, with an appraisal if there is one */
  completeAssignment(input: CompleteAssignmentInput, options?: CallOptions): Answer<CompleteAssignmentMutation['completeAssignment']> {
    return this.act(completeAssignmentOperation, { input }, options)
  }

  /** 更正日历中的一天 · Corrects one day of the calendar */
  correctCalendarDay(input: CorrectCalendarDayInput, options?: CallOptions): Answer<CorrectCalendarDayMutation['correctCalendarDay']> {
    return this.act(correctCalendarDayOperation, { input }, options)
  }

  /** 更正申请（本机构的或本人的） · Proposed corrections: of the office, or one’s own */
  corrections(variables: CorrectionsQueryVariables = {}, options?: CallOptions): Listing<CorrectionsQuery['corrections']> {
    return this.list(correctionsOperation, variables, options)
  }

  /** 预查某专家能否在某专家组任职：不联系任何人 · Whether an expert could sit on a panel, and why not; contacts nobody */
  couldServe(variables: CouldServeQueryVariables, options?: CallOptions): Answer<CouldServeQuery['couldServe']> {
    return this.consult(couldServeOperation, variables, options)
  }

  /** 新建派遣任务 · Creates an engagement */
  createEngagement(input: CreateEngagementInput, options?: CallOptions): Answer<CreateEngagementMutation['createEngagement']> {
    return this.act(createEngagementOperation, { input }, options)
  }

  /** 决定他人提出的回避事由 · Decides on a conflict that a third party claimed */
  decideConflict(input: DecideConflictInput, options?: CallOptions): Answer<DecideConflictMutation['decideConflict']> {
    return this.act(decideConflictOperation, { input }, options)
  }

  /** 决定退出申请 · Decides on a request to withdraw */
  decideWithdrawal(input: DecideWithdrawalInput, options?: CallOptions): Answer<DecideWithdrawalMutation['decideWithdrawal']> {
    return this.act(decideWithdrawalOperation, { input }, options)
  }

  /** 申报利益冲突 · Declares a conflict of interest */
  declareConflict(input: DeclareConflictInput, options?: CallOptions): Answer<DeclareConflictMutation['declareConflict']> {
    return this.act(declareConflictOperation, { input }, options)
  }

  /** 谢绝，最新在前；专家见本人的 · Declines, newest first; experts see their own */
  declines(variables: DeclinesQueryVariables = {}, options?: CallOptions): Listing<DeclinesQuery['declines']> {
    return this.list(declinesOperation, variables, options)
  }

  /** 停用账号 · Disables an account, with a reason */
  disableAccount(input: DisableAccountInput, options?: CallOptions): Answer<DisableAccountMutation['disableAccount']> {
    return this.act(disableAccountOperation, { input }, options)
  }

  /** 认定不良记录不属实 · Dismisses an incident record */
  dismissIncident(input: DismissIncidentInput, options?: CallOptions): Answer<DismissIncidentMutation['dismissIncident']> {
    return this.act(dismissIncidentOperation, { input }, options)
  }

  /** 认定异议不成立 · Dismisses an objection: the nominee is released */
  dismissObjection(input: DismissObjectionInput, options?: CallOptions): Answer<DismissObjectionMutation['dismissObjection']> {
    return this.act(dismissObjectionOperation, { input }, options)
  }

  /** 不采纳出库建议 · Dismisses a proposal to remove an expert */
  dismissRemovalProposal(input: DismissRemovalProposalInput, options?: CallOptions): Answer<DismissRemovalProposalMutation['dismissRemovalProposal']> {
    return this.act(dismissRemovalProposalOperation, { input }, options)
  }

  /** 取消申请人资格：材料造假，永久有效 · Disqualifies an applicant for forged material, for good (S29) */
  disqualifyApplicant(input: DisqualifyApplicantInput, options?: CallOptions): Answer<DisqualifyApplicantMutation['disqualifyApplicant']> {
    return this.act(disqualifyApplicantOperation, { input }, options)
  }

  /** 取消资格：材料造假，聘期作废，永久有效 · Disqualifies for forged material: voids the terms, for good */
  disqualifyExpert(input: DisqualifyExpertInput, options?: CallOptions): Answer<DisqualifyExpertMutation['disqualifyExpert']> {
    return this.act(disqualifyExpertOperation, { input }, options)
  }

  /** 按标识或代码取一个区划 · One division, by id or by code */
  division(variables: DivisionQueryVariables = {}, options?: CallOptions): Promise<DivisionQuery['division']> {
    return this.ask(divisionOperation, variables, options)
  }

  /** 行政区划 · Divisions */
  divisions(variables: DivisionsQueryVariables = {}, options?: CallOptions): Listing<DivisionsQuery['divisions']> {
    return this.list(divisionsOperation, variables, options)
  }

  /** 拟定专家组：席位和组成规则 · Drafts a panel: seats and composition rules */
  draftPanel(input: DraftPanelInput, options?: CallOptions): Answer<DraftPanelMutation['draftPanel']> {
    return this.act(draftPanelOperation, { input }, options)
  }

  /** 按职业批量拟定专家组 · Drafts one panel per occupation */
  draftPanels(input: DraftPanelsInput, options?: CallOptions): Answer<DraftPanelsMutation['draftPanels']> {
    return this.act(draftPanelsOperation, { input }, options)
  }

  /** 取一次抽取 · One draw */
  draw(variables: DrawQueryVariables, options?: CallOptions): Promise<DrawQuery['draw']> {
    return this.ask(drawOperation, variables, options)
  }

  /** 抽取公平性 · How chances and seats fell in the draws of a year */
  drawFairness(variables: DrawFairnessQueryVariables, options?: CallOptions): Answer<DrawFairnessQuery['drawFairness']> {
    return this.consult(drawFairnessOperation, variables, options)
  }

  /** 可持有抽取秘密的人 · Who may hold a secret of a panel’s draw */
  drawHolders(variables: DrawHoldersQueryVariables, options?: CallOptions): Promise<DrawHoldersQuery['drawHolders']> {
    return this.ask(drawHoldersOperation, variables, options)
  }

  /** 抽取的来龙去脉（仅供监督员） · How a panel came about, for the supervisor */
  drawLineage(variables: DrawLineageQueryVariables, options?: CallOptions): Promise<DrawLineageQuery['drawLineage']> {
    return this.ask(drawLineageOperation, variables, options)
  }

  /** 抽取专家组 · Draws a panel */
  drawPanel(input: DrawPanelInput, options?: CallOptions): Answer<DrawPanelMutation['drawPanel']> {
    return this.act(drawPanelOperation, { input }, options)
  }

  /** 抽取证明 · What of a draw’s proof the viewer may have */
  drawProof(variables: DrawProofQueryVariables, options?: CallOptions): Promise<DrawProofQuery['drawProof']> {
    return this.ask(drawProofOperation, variables, options)
  }

  /** 资格预览，不保存 · A preview of eligibility; nothing is saved */
  eligibilityPreview(variables: EligibilityPreviewQueryVariables, options?: CallOptions): Answer<EligibilityPreviewQuery['eligibilityPreview']> {
    return this.consult(eligibilityPreviewOperation, variables, options)
  }

  /** 单位同意 · The employer endorses an application (S19) */
  endorseApplication(input: EndorseApplicationInput, options?: CallOptions): Answer<EndorseApplicationMutation['endorseApplication']> {
    return this.act(endorseApplicationOperation, { input }, options)
  }

  /** 单位批量同意 · The employer endorses many (S19) */
  endorseApplications(input: EndorseApplicationsInput, options?: CallOptions): Answer<EndorseApplicationsMutation['endorseApplications']> {
    return this.act(endorseApplicationsOperation, { input }, options)
  }

  /** 取一项派遣任务 · One engagement */
  engagement(variables: EngagementQueryVariables, options?: CallOptions): Promise<EngagementQuery['engagement']> {
    return this.ask(engagementOperation, variables, options)
  }

  /** 派遣任务 · Engagements */
  engagements(variables: EngagementsQueryVariables = {}, options?: CallOptions): Listing<EngagementsQuery['engagements']> {
    return this.list(engagementsOperation, variables, options)
  }

  /** 登记设备密钥 · Enrols the key of a device */
  enrolDeviceKey(input: EnrolDeviceKeyInput, options?: CallOptions): Answer<EnrolDeviceKeyMutation['enrolDeviceKey']> {
    return this.act(enrolDeviceKeyOperation, { input }, options)
  }

  /** 窗口代录申请 · Enters an application for someone who came in person */
  enterApplication(input: EnterApplicationInput, options?: CallOptions): Answer<EnterApplicationMutation['enterApplication']> {
    return this.act(enterApplicationOperation, { input }, options)
  }

  /** 清除文件 · Erases the content of a file; its row and the log remain */
  eraseFile(input: EraseFileInput, options?: CallOptions): Answer<EraseFileMutation['eraseFile']> {
    return this.act(eraseFileOperation, { input }, options)
  }

  /** 认定谢绝正当 · Excuses a decline on evidence */
  excuseDecline(input: ExcuseDeclineInput, options?: CallOptions): Answer<ExcuseDeclineMutation['excuseDecline']> {
    return this.act(excuseDeclineOperation, { input }, options)
  }

  /** 取一名专家 · One expert */
  expert(variables: ExpertQueryVariables, options?: CallOptions): Promise<ExpertQuery['expert']> {
    return this.ask(expertOperation, variables, options)
  }

  /** 检索专家 · Experts, searched */
  experts(variables: ExpertsQueryVariables = {}, options?: CallOptions): Listing<ExpertsQuery['experts']> {
    return this.list(expertsOperation, variables, options)
  }

  /** 导出支付清单 · Exports the approved fees for payment */
  exportFees(input: ExportFeesInput, options?: CallOptions): Answer<ExportFeesMutation['exportFees']> {
    return this.act(exportFeesOperation, { input }, options)
  }

  /** 延长公示 · Extends a public notice */
  extendNotice(input: ExtendNoticeInput, options?: CallOptions): Answer<ExtendNoticeMutation['extendNotice']> {
    return this.act(extendNoticeOperation, { input }, options)
  }

  /** 劳务费标准，最近生效的在前 · Rates of fees, the latest first */
  feeRates(variables: FeeRatesQueryVariables = {}, options?: CallOptions): Listing<FeeRatesQuery['feeRates']> {
    return this.list(feeRatesOperation, variables, options)
  }

  /** 劳务费，最新在前；专家见本人的 · Fees, newest first; experts see their own */
  feeRecords(variables: FeeRecordsQueryVariables = {}, options?: CallOptions): Listing<FeeRecordsQuery['feeRecords']> {
    return this.list(feeRecordsOperation, variables, options)
  }

  /** 提出异议，可匿名，无须登录 · Files an objection, named or anonymous; no sign-in needed */
  fileObjection(input: FileObjectionInput, options?: CallOptions): Answer<FileObjectionMutation['fileObjection']> {
    return this.act(fileObjectionOperation, { input }, options)
  }

  /** 冻结备选名单 · Freezes the pool of a panel as announced */
  freezeDraw(input: FreezeDrawInput, options?: CallOptions): Answer<FreezeDrawMutation['freezeDraw']> {
    return this.act(freezeDrawOperation, { input }, options)
  }

  /** 退出已接受的席位 · Gives up an accepted seat */
  giveUpSeat(input: GiveUpSeatInput, options?: CallOptions): Answer<GiveUpSeatMutation['giveUpSeat']> {
    return this.act(giveUpSeatOperation, { input }, options)
  }

  /** 例外批准 · Grants an exception from a soft rule (S07) */
  grantException(input: GrantExceptionInput, options?: CallOptions): Answer<GrantExceptionMutation['grantException']> {
    return this.act(grantExceptionOperation, { input }, options)
  }

  /** 授予角色 · Grants a role in an office */
  grantRole(input: GrantRoleInput, options?: CallOptions): Answer<GrantRoleMutation['grantRole']> {
    return this.act(grantRoleOperation, { input }, options)
  }

  /** 荣誉种类 · Kinds of honour */
  honourKinds(options?: CallOptions): Promise<HonourKindsQuery['honourKinds']> {
    return this.ask(honourKindsOperation, {}, options)
  }

  /** 导入本人日历 · Imports one’s own calendar as busy days */
  importCalendar(input: ImportCalendarInput, options?: CallOptions): Answer<ImportCalendarMutation['importCalendar']> {
    return this.act(importCalendarOperation, { input }, options)
  }

  /** 导入参赛人员名单 · Brings in a list of contestants */
  importContestants(input: ImportContestantsInput, options?: CallOptions): Answer<ImportContestantsMutation['importContestants']> {
    return this.act(importContestantsOperation, { input }, options)
  }

  /** 导入已有专家库：先试运行，逐格列出不合格之处 · Brings in an existing roster from a CSV file; a dry run first names every faulty cell */
  importRoster(input: ImportRosterInput, options?: CallOptions): Answer<ImportRosterMutation['importRoster']> {
    return this.act(importRosterOperation, { input }, options)
  }

  /** 导入工种：先试运行，逐格列出不合格之处 · Brings in trades from a CSV file; a dry run first names every faulty cell */
  importTrades(input: ImportTradesInput, options?: CallOptions): Answer<ImportTradesMutation['importTrades']> {
    return this.act(importTradesOperation, { input }, options)
  }

  /** 不良记录，最近在前 · Incident records, latest first */
  incidentRecords(variables: IncidentRecordsQueryVariables = {}, options?: CallOptions): Listing<IncidentRecordsQuery['incidentRecords']> {
    return this.list(incidentRecordsOperation, variables, options)
  }

  /** 记录调查结果和陈述申辩 · Records what an investigation found and the expert said */
  investigateIncident(input: InvestigateIncidentInput, options?: CallOptions): Answer<InvestigateIncidentMutation['investigateIncident']> {
    return this.act(investigateIncidentOperation, { input }, options)
  }

  /** 记录异议的调查结果 · Records what the investigation of an objection found */
  investigateObjection(input: InvestigateObjectionInput, options?: CallOptions): Answer<InvestigateObjectionMutation['investigateObjection']> {
    return this.act(investigateObjectionOperation, { input }, options)
  }

  /** 可申报的机构及理由 · Offices to which an application may lawfully go, and why (S19) */
  lawfulOffices(variables: LawfulOfficesQueryVariables, options?: CallOptions): Answer<LawfulOfficesQuery['lawfulOffices']> {
    return this.consult(lawfulOfficesOperation, variables, options)
  }

  /** 恢复履职 · Lifts a suspension */
  liftSuspension(input: LiftSuspensionInput, options?: CallOptions): Answer<LiftSuspensionMutation['liftSuspension']> {
    return this.act(liftSuspensionOperation, { input }, options)
  }

  /** 抽签方案的计算进度；未在计算时为空 · How far the lottery of a frozen draw is; null while none is being made */
  lotteryProgress(variables: LotteryProgressQueryVariables, options?: CallOptions): Promise<LotteryProgressQuery['lotteryProgress']> {
    return this.ask(lotteryProgressOperation, variables, options)
  }

  /** 标记任务已举行 · Marks an engagement as held */
  markHeld(input: MarkHeldInput, options?: CallOptions): Answer<MarkHeldMutation['markHeld']> {
    return this.act(markHeldOperation, { input }, options)
  }

  /** 单位合并，同时复核未完成的指派 · Merges one organisation into another, and re-checks open assignments at once (S06) */
  mergeOrganisations(input: MergeOrganisationsInput, options?: CallOptions): Answer<MergeOrganisationsMutation['mergeOrganisations']> {
    return this.act(mergeOrganisationsOperation, { input }, options)
  }

  /** 消息：本人的，及可见机构发出的 · Messages: one’s own, and those of the offices one sees */
  messages(variables: MessagesQueryVariables = {}, options?: CallOptions): Listing<MessagesQuery['messages']> {
    return this.list(messagesOperation, variables, options)
  }

  /** 指定单位经办人 · Names the account that acts for an employer (S19) */
  nameEmployerDelegate(input: NameEmployerDelegateInput, options?: CallOptions): Answer<NameEmployerDelegateMutation['nameEmployerDelegate']> {
    return this.act(nameEmployerDelegateOperation, { input }, options)
  }

  /** 指定成员，须写明理由 · Names a member directly, with a reason */
  nameMember(input: NameMemberInput, options?: CallOptions): Answer<NameMemberMutation['nameMember']> {
    return this.act(nameMemberOperation, { input }, options)
  }

  /** 按全局标识取任何对象 · Anything, by its global id */
  node(variables: NodeQueryVariables, options?: CallOptions): Promise<NodeQuery['node']> {
    return this.ask(nodeOperation, variables, options)
  }

  /** 按全局标识取多个对象（至多 100），依所给次序 · Several things by their global ids, at most 100, in the order given */
  nodes(variables: NodesQueryVariables, options?: CallOptions): Promise<NodesQuery['nodes']> {
    return this.ask(nodesOperation, variables, options)
  }

  /** 凭回执编号查询异议，无须登录 · What became of an objection, by its receipt */
  objectionReceipt(variables: ObjectionReceiptQueryVariables, options?: CallOptions): Promise<ObjectionReceiptQuery['objectionReceipt']> {
    return this.ask(objectionReceiptOperation, variables, options)
  }

  /** 异议，最新在前 · Objections, newest first */
  objections(variables: ObjectionsQueryVariables = {}, options?: CallOptions): Listing<ObjectionsQuery['objections']> {
    return this.list(objectionsOperation, variables, options)
  }

  /** 按标识或编码取一个职业 · One occupation, by id or by code */
  occupation(variables: OccupationQueryVariables = {}, options?: CallOptions): Promise<OccupationQuery['occupation']> {
    return this.ask(occupationOperation, variables, options)
  }

  /** 职业（含大类、中类、小类） · Occupations and their groups */
  occupations(variables: OccupationsQueryVariables = {}, options?: CallOptions): Listing<OccupationsQuery['occupations']> {
    return this.list(occupationsOperation, variables, options)
  }

  /** 取一个机构 · One office */
  office(variables: OfficeQueryVariables, options?: CallOptions): Promise<OfficeQuery['office']> {
    return this.ask(officeOperation, variables, options)
  }

  /** 机构 · Offices */
  offices(variables: OfficesQueryVariables = {}, options?: CallOptions): Listing<OfficesQuery['offices']> {
    return this.list(officesOperation, variables, options)
  }

  /** 开立账号 · Opens an account, with a one-time link for its holder */
  openAccount(input: OpenAccountInput, options?: CallOptions): Answer<OpenAccountMutation['openAccount']> {
    return this.act(openAccountOperation, { input }, options)
  }

  /** 开通日历订阅 · Opens a feed of one’s own duties */
  openCalendarFeed(options?: CallOptions): Answer<OpenCalendarFeedMutation['openCalendarFeed']> {
    return this.act(openCalendarFeedOperation, {}, options)
  }

  /** 设立机构 · Opens an office below another */
  openOffice(input: OpenOfficeInput, options?: CallOptions): Answer<OpenOfficeMutation['openOffice']> {
    return this.act(openOfficeOperation, { input }, options)
  }

  /** 开启名单 · Opens the sealed list of an engagement */
  openSealedList(input: OpenSealedListInput, options?: CallOptions): Answer<OpenSealedListMutation['openSealedList']> {
    return this.act(openSealedListOperation, { input }, options)
  }

  /** 按标识或统一社会信用代码取一个单位 · One organisation, by id or by credit code */
  organisation(variables: OrganisationQueryVariables = {}, options?: CallOptions): Promise<OrganisationQuery['organisation']> {
    return this.ask(organisationOperation, variables, options)
  }

  /** 单位 · Organisations */
  organisations(variables: OrganisationsQueryVariables = {}, options?: CallOptions): Listing<OrganisationsQuery['organisations']> {
    return this.list(organisationsOperation, variables, options)
  }

  /** 取一个专家组 · One panel */
  panel(variables: PanelQueryVariables, options?: CallOptions): Promise<PanelQuery['panel']> {
    return this.ask(panelOperation, variables, options)
  }

  /** 专家组变化 · A panel changed */
  panelChanged(variables: PanelChangedSubscriptionVariables = {}, options?: WatchOptions): AsyncGenerator<PanelChangedSubscription['panelChanged']> {
    return this.watch(panelChangedOperation, variables, options)
  }

  /** 抽取前的可行性和概率，不含姓名 · What a draw could give, before any freeze: counts and chances, no names */
  panelFeasibility(variables: PanelFeasibilityQueryVariables, options?: CallOptions): Answer<PanelFeasibilityQuery['panelFeasibility']> {
    return this.consult(panelFeasibilityOperation, variables, options)
  }

  /** 组成规则模板，可按任务类别 · Templates of composition rules, of one kind of engagement or of all */
  panelRuleTemplates(variables: PanelRuleTemplatesQueryVariables = {}, options?: CallOptions): Promise<PanelRuleTemplatesQuery['panelRuleTemplates']> {
    return this.ask(panelRuleTemplatesOperation, variables, options)
  }

  /** 取一次复审 · One periodic review */
  periodicReview(variables: PeriodicReviewQueryVariables, options?: CallOptions): Promise<PeriodicReviewQuery['periodicReview']> {
    return this.ask(periodicReviewOperation, variables, options)
  }

  /** 复审，最新在前 · Periodic reviews, newest first */
  periodicReviews(variables: PeriodicReviewsQueryVariables = {}, options?: CallOptions): Listing<PeriodicReviewsQuery['periodicReviews']> {
    return this.list(periodicReviewsOperation, variables, options)
  }

  /** 统筹安排多个专家组，最优或按概率上限随机；只是预览 · Fills many panels at once, at their best or by lot; a preview */
  planSeason(variables: PlanSeasonQueryVariables, options?: CallOptions): Answer<PlanSeasonQuery['planSeason']> {
    return this.consult(planSeasonOperation, variables, options)
  }

  /** 延期或改期 · Postpones an engagement, or moves it to new days */
  postponeEngagement(input: PostponeEngagementInput, options?: CallOptions): Answer<PostponeEngagementMutation['postponeEngagement']> {
    return this.act(postponeEngagementOperation, { input }, options)
  }

  /** 编制劳务费 · Prepares the fees of an engagement */
  prepareFees(input: PrepareFeesInput, options?: CallOptions): Answer<PrepareFeesMutation['prepareFees']> {
    return this.act(prepareFeesOperation, { input }, options)
  }

  /** 人选预览：谁可选，谁不可选，为什么 · Who could sit on a panel, who could not, and why */
  previewCandidates(variables: PreviewCandidatesQueryVariables, options?: CallOptions): Answer<PreviewCandidatesQuery['previewCandidates']> {
    return this.consult(previewCandidatesOperation, variables, options)
  }

  /** 打印文书 · Prints a document from a record */
  printDocument(input: PrintDocumentInput, options?: CallOptions): Answer<PrintDocumentMutation['printDocument']> {
    return this.act(printDocumentOperation, { input }, options)
  }

  /** 申请更正本人档案 · Proposes a correction of one’s own record */
  proposeCorrection(input: ProposeCorrectionInput, options?: CallOptions): Answer<ProposeCorrectionMutation['proposeCorrection']> {
    return this.act(proposeCorrectionOperation, { input }, options)
  }

  /** 为本人的谢绝补交证明 · Hands in evidence for a decline of one’s own */
  proveDecline(input: ProveDeclineInput, options?: CallOptions): Answer<ProveDeclineMutation['proveDecline']> {
    return this.act(proveDeclineOperation, { input }, options)
  }

  /** 给出链值 · Provides the next link for a replacement */
  provideLink(input: ProvideLinkInput, options?: CallOptions): Answer<ProvideLinkMutation['provideLink']> {
    return this.act(provideLinkOperation, { input }, options)
  }

  /** 取一份公示，无须登录 · One public notice; no sign-in needed */
  publicNotice(variables: PublicNoticeQueryVariables = {}, options?: CallOptions): Promise<PublicNoticeQuery['publicNotice']> {
    return this.ask(publicNoticeOperation, variables, options)
  }

  /** 公示，最新在前，无须登录 · Public notices, newest first; no sign-in needed */
  publicNotices(variables: PublicNoticesQueryVariables = {}, options?: CallOptions): Listing<PublicNoticesQuery['publicNotices']> {
    return this.list(publicNoticesOperation, variables, options)
  }

  /** 登记不便时段 · Publishes days on which an expert cannot serve */
  publishBusyDays(input: PublishBusyDaysInput, options?: CallOptions): Answer<PublishBusyDaysMutation['publishBusyDays']> {
    return this.act(publishBusyDaysOperation, { input }, options)
  }

  /** 发布征集通知 · Publishes a call (S01) */
  publishCall(input: PublishCallInput, options?: CallOptions): Answer<PublishCallMutation['publishCall']> {
    return this.act(publishCallOperation, { input }, options)
  }

  /** 公示拟入库人选 · Puts nominees on public notice */
  publishNotice(input: PublishNoticeInput, options?: CallOptions): Answer<PublishNoticeMutation['publishNotice']> {
    return this.act(publishNoticeOperation, { input }, options)
  }

  /** 初审推荐 · The office recommends an application (S20) */
  recommendApplication(input: RecommendApplicationInput, options?: CallOptions): Answer<RecommendApplicationMutation['recommendApplication']> {
    return this.act(recommendApplicationOperation, { input }, options)
  }

  /** 批量初审推荐 · The office recommends many (S20) */
  recommendApplications(input: RecommendApplicationsInput, options?: CallOptions): Answer<RecommendApplicationsMutation['recommendApplications']> {
    return this.act(recommendApplicationsOperation, { input }, options)
  }

  /** 按现知事实重算资格结论 · Judges the applications of a call again by the facts known now */
  recomputeVerdicts(input: RecomputeVerdictsInput, options?: CallOptions): Answer<RecomputeVerdictsMutation['recomputeVerdicts']> {
    return this.act(recomputeVerdictsOperation, { input }, options)
  }

  /** 核对推荐汇总表 · Compares a workbook with what was recommended; changes nothing */
  reconcileRecommendationList(input: ReconcileRecommendationListInput, options?: CallOptions): Answer<ReconcileRecommendationListMutation['reconcileRecommendationList']> {
    return this.act(reconcileRecommendationListOperation, { input }, options)
  }

  /** 登记公共随机值 · Records the public value, and draws */
  recordPublicValue(input: RecordPublicValueInput, options?: CallOptions): Answer<RecordPublicValueMutation['recordPublicValue']> {
    return this.act(recordPublicValueOperation, { input }, options)
  }

  /** 首位管理员登录 · Spends the one-time link of an empty installation */
  redeemFirstSignIn(input: RedeemFirstSignInInput, options?: CallOptions): Answer<RedeemFirstSignInMutation['redeemFirstSignIn']> {
    return this.act(redeemFirstSignInOperation, { input }, options)
  }

  /** 以一次性链接设定密码 · Spends a one-time link: sets the first password and signs in */
  redeemSignInLink(input: RedeemSignInLinkInput, options?: CallOptions): Answer<RedeemSignInLinkMutation['redeemSignInLink']> {
    return this.act(redeemSignInLinkOperation, { input }, options)
  }

  /** 申请重新抽取 · Asks for a new attempt at a draw */
  redrawPanel(input: RedrawPanelInput, options?: CallOptions): Answer<RedrawPanelMutation['redrawPanel']> {
    return this.act(redrawPanelOperation, { input }, options)
  }

  /** 登记网络回调 · Registers an endpoint that is told what happens */
  registerWebhook(input: RegisterWebhookInput, options?: CallOptions): Answer<RegisterWebhookMutation['registerWebhook']> {
    return this.act(registerWebhookOperation, { input }, options)
  }

  /** 不予通过 · Rejects an application, with its ground */
  rejectApplication(input: RejectApplicationInput, options?: CallOptions): Answer<RejectApplicationMutation['rejectApplication']> {
    return this.act(rejectApplicationOperation, { input }, options)
  }

  /** 不予续聘 · Rejects a renewal */
  rejectRenewal(input: RejectRenewalInput, options?: CallOptions): Answer<RejectRenewalMutation['rejectRenewal']> {
    return this.act(rejectRenewalOperation, { input }, options)
  }

  /** 出库建议，最新在前；专家见本人的 · Proposals to remove, newest first; experts see their own (S26) */
  removalProposals(variables: RemovalProposalsQueryVariables = {}, options?: CallOptions): Listing<RemovalProposalsQuery['removalProposals']> {
    return this.list(removalProposalsOperation, variables, options)
  }

  /** 删除材料 · Removes a document */
  removeApplicationDocument(input: RemoveApplicationDocumentInput, options?: CallOptions): Answer<RemoveApplicationDocumentMutation['removeApplicationDocument']> {
    return this.act(removeApplicationDocumentOperation, { input }, options)
  }

  /** 出库：终止聘期，补齐席位 · Removes an expert: ends the term and fills the seats again */
  removeExpert(input: RemoveExpertInput, options?: CallOptions): Answer<RemoveExpertMutation['removeExpert']> {
    return this.act(removeExpertOperation, { input }, options)
  }

  /** 移除网络回调 · Removes an endpoint; nothing more is sent to it */
  removeWebhook(input: RemoveWebhookInput, options?: CallOptions): Answer<RemoveWebhookMutation['removeWebhook']> {
    return this.act(removeWebhookOperation, { input }, options)
  }

  /** 单位更名，曾用名留存 · Gives an organisation a new name; the one before stays on record (S06) */
  renameOrganisation(input: RenameOrganisationInput, options?: CallOptions): Answer<RenameOrganisationMutation['renameOrganisation']> {
    return this.act(renameOrganisationOperation, { input }, options)
  }

  /** 重发一次性链接 · Makes a new link where no password was set yet */
  renewSignInLink(input: RenewSignInLinkInput, options?: CallOptions): Answer<RenewSignInLinkMutation['renewSignInLink']> {
    return this.act(renewSignInLinkOperation, { input }, options)
  }

  /** 续聘申请，最新在前 · Renewals, newest first */
  renewals(variables: RenewalsQueryVariables = {}, options?: CallOptions): Listing<RenewalsQuery['renewals']> {
    return this.list(renewalsOperation, variables, options)
  }

  /** 专家答复评价 · Replies to an appraisal, as its expert */
  replyToAppraisal(input: ReplyToAppraisalInput, options?: CallOptions): Answer<ReplyToAppraisalMutation['replyToAppraisal']> {
    return this.act(replyToAppraisalOperation, { input }, options)
  }

  /** 报告任务 · Reports on an engagement */
  reportEngagement(input: ReportEngagementInput, options?: CallOptions): Answer<ReportEngagementMutation['reportEngagement']> {
    return this.act(reportEngagementOperation, { input }, options)
  }

  /** 报告不良情况 · Reports an incident of a duty */
  reportIncident(input: ReportIncidentInput, options?: CallOptions): Answer<ReportIncidentMutation['reportIncident']> {
    return this.act(reportIncidentOperation, { input }, options)
  }

  /** 查看文件 · Gives a one-time path to fetch a file from; logged with its purpose */
  requestDownload(input: RequestDownloadInput, options?: CallOptions): Answer<RequestDownloadMutation['requestDownload']> {
    return this.act(requestDownloadOperation, { input }, options)
  }

  /** 申请上传异议证据，不记名，无须登录 · Gives a one-time path for evidence of an objection; names nobody, no sign-in needed */
  requestObjectionUpload(input: RequestObjectionUploadInput, options?: CallOptions): Answer<RequestObjectionUploadMutation['requestObjectionUpload']> {
    return this.act(requestObjectionUploadOperation, { input }, options)
  }

  /** 申请上传 · Gives a one-time path to send a file to */
  requestUpload(input: RequestUploadInput, options?: CallOptions): Answer<RequestUploadMutation['requestUpload']> {
    return this.act(requestUploadOperation, { input }, options)
  }

  /** 重发发送失败的消息 · Sends a message again that failed */
  resendMessage(input: ResendMessageInput, options?: CallOptions): Answer<ResendMessageMutation['resendMessage']> {
    return this.act(resendMessageOperation, { input }, options)
  }

  /** 退回补正 · Returns an application for correction */
  returnApplication(input: ReturnApplicationInput, options?: CallOptions): Answer<ReturnApplicationMutation['returnApplication']> {
    return this.act(returnApplicationOperation, { input }, options)
  }

  /** 退回待审批的劳务费 · Returns prepared fees, to be prepared anew */
  returnFees(input: ReturnFeesInput, options?: CallOptions): Answer<ReturnFeesMutation['returnFees']> {
    return this.act(returnFeesOperation, { input }, options)
  }

  /** 揭示 · Reveals for a draw, as one of its two holders */
  revealForDraw(input: RevealForDrawInput, options?: CallOptions): Answer<RevealForDrawMutation['revealForDraw']> {
    return this.act(revealForDrawOperation, { input }, options)
  }

  /** 查看异议人，记入日志 · Shows who objected; logged with its purpose */
  revealObjector(input: RevealObjectorInput, options?: CallOptions): Answer<RevealObjectorMutation['revealObjector']> {
    return this.act(revealObjectorOperation, { input }, options)
  }

  /** 审核更正申请 · Decides on a proposed correction */
  reviewCorrection(input: ReviewCorrectionInput, options?: CallOptions): Answer<ReviewCorrectionMutation['reviewCorrection']> {
    return this.act(reviewCorrectionOperation, { input }, options)
  }

  /** 复审多名专家 · Reviews many experts */
  reviewExperts(input: ReviewExpertsInput, options?: CallOptions): Answer<ReviewExpertsMutation['reviewExperts']> {
    return this.act(reviewExpertsOperation, { input }, options)
  }

  /** 初审续聘申请 · Reviews a renewal */
  reviewRenewal(input: ReviewRenewalInput, options?: CallOptions): Answer<ReviewRenewalMutation['reviewRenewal']> {
    return this.act(reviewRenewalOperation, { input }, options)
  }

  /** 撤销日历订阅 · Revokes a feed */
  revokeCalendarFeed(input: RevokeCalendarFeedInput, options?: CallOptions): Answer<RevokeCalendarFeedMutation['revokeCalendarFeed']> {
    return this.act(revokeCalendarFeedOperation, { input }, options)
  }

  /** 撤销设备密钥 · Revokes the key of a device, with a reason */
  revokeDeviceKey(input: RevokeDeviceKeyInput, options?: CallOptions): Answer<RevokeDeviceKeyMutation['revokeDeviceKey']> {
    return this.act(revokeDeviceKeyOperation, { input }, options)
  }

  /** 登记荣誉撤销 · Enters that an honour was revoked (S11) */
  revokeHonour(input: RevokeHonourInput, options?: CallOptions): Answer<RevokeHonourMutation['revokeHonour']> {
    return this.act(revokeHonourOperation, { input }, options)
  }

  /** 撤销角色 · Ends a grant, with a reason */
  revokeRole(input: RevokeRoleInput, options?: CallOptions): Answer<RevokeRoleMutation['revokeRole']> {
    return this.act(revokeRoleOperation, { input }, options)
  }

  /** 角色授予：本机构及下级机构的 · Grants of roles in the offices within one’s scope, and one’s own */
  roleGrants(variables: RoleGrantsQueryVariables = {}, options?: CallOptions): Listing<RoleGrantsQuery['roleGrants']> {
    return this.list(roleGrantsOperation, variables, options)
  }

  /** 取一个专家库 · One roster */
  roster(variables: RosterQueryVariables, options?: CallOptions): Promise<RosterQuery['roster']> {
    return this.ask(rosterOperation, variables, options)
  }

  /** 缺口预测：今后哪些职业不足，最小补选多少人 · Which occupations fall below need, and the smallest call that closes the gaps */
  rosterForecast(variables: RosterForecastQueryVariables, options?: CallOptions): Answer<RosterForecastQuery['rosterForecast']> {
    return this.consult(rosterForecastOperation, variables, options)
  }

  /** 专家库统计；无可见机构时为空 · Statistics of the roster over the offices that the viewer sees; null when there is none */
  rosterStatistics(variables: RosterStatisticsQueryVariables = {}, options?: CallOptions): Promise<RosterStatisticsQuery['rosterStatistics']> {
    return this.ask(rosterStatisticsOperation, variables, options)
  }

  /** 专家库 · Rosters */
  rosters(variables: RostersQueryVariables = {}, options?: CallOptions): Listing<RostersQuery['rosters']> {
    return this.list(rostersOperation, variables, options)
  }

  /** 更换聘书签名密钥 · Takes a new key into use for signing certificates */
  rotateCertificateKey(input: RotateCertificateKeyInput, options?: CallOptions): Answer<RotateCertificateKeyMutation['rotateCertificateKey']> {
    return this.act(rotateCertificateKeyOperation, { input }, options)
  }

  /** 评分分析：组织者和监督员可见；绝不用于任何抽取或规则 · Analysis of the latest score sheet, for organiser and supervisor; never used by any draw or rule */
  scoreAnalysis(variables: ScoreAnalysisQueryVariables, options?: CallOptions): Answer<ScoreAnalysisQuery['scoreAnalysis']> {
    return this.consult(scoreAnalysisOperation, variables, options)
  }

  /** 重新发送邀请 · Sends the open invitations of a panel again */
  sendInvitations(input: SendInvitationsInput, options?: CallOptions): Answer<SendInvitationsMutation['sendInvitations']> {
    return this.act(sendInvitationsOperation, { input }, options)
  }

  /** 履职记录，最近的在前；专家见本人的 · Services, latest first; experts see their own */
  serviceRecords(variables: ServiceRecordsQueryVariables = {}, options?: CallOptions): Listing<ServiceRecordsQuery['serviceRecords']> {
    return this.list(serviceRecordsOperation, variables, options)
  }

  /** 设置证件照 · Puts a photo into an expert’s record */
  setExpertPhoto(input: SetExpertPhotoInput, options?: CallOptions): Answer<SetExpertPhotoMutation['setExpertPhoto']> {
    return this.act(setExpertPhotoOperation, { input }, options)
  }

  /** 设定劳务费标准 · Sets a rate of fees */
  setFeeRate(input: SetFeeRateInput, options?: CallOptions): Answer<SetFeeRateMutation['setFeeRate']> {
    return this.act(setFeeRateOperation, { input }, options)
  }

  /** 设定职业配备 · Sets how many experts of an occupation a roster needs */
  setOccupationNeed(input: SetOccupationNeedInput, options?: CallOptions): Answer<SetOccupationNeedMutation['setOccupationNeed']> {
    return this.act(setOccupationNeedOperation, { input }, options)
  }

  /** 登录 · Starts a session */
  signIn(input: SignInInput, options?: CallOptions): Answer<SignInMutation['signIn']> {
    return this.act(signInOperation, { input }, options)
  }

  /** 退出 · Ends the session of this request */
  signOut(options?: CallOptions): Answer<SignOutMutation['signOut']> {
    return this.act(signOutOperation, {}, options)
  }

  /** 取一个技能大师工作室 · One skill-master studio */
  skillMasterStudio(variables: SkillMasterStudioQueryVariables, options?: CallOptions): Promise<SkillMasterStudioQuery['skillMasterStudio']> {
    return this.ask(skillMasterStudioOperation, variables, options)
  }

  /** 技能大师工作室 · Skill-master studios */
  skillMasterStudios(variables: SkillMasterStudiosQueryVariables = {}, options?: CallOptions): Listing<SkillMasterStudiosQuery['skillMasterStudios']> {
    return this.list(skillMasterStudiosOperation, variables, options)
  }

  /** 开始申请 · Starts an application (S18) */
  startApplication(input: StartApplicationInput, options?: CallOptions): Answer<StartApplicationMutation['startApplication']> {
    return this.act(startApplicationOperation, { input }, options)
  }

  /** 发起全库复审 · Starts a periodic review of a whole roster */
  startPeriodicReview(input: StartPeriodicReviewInput, options?: CallOptions): Answer<StartPeriodicReviewMutation['startPeriodicReview']> {
    return this.act(startPeriodicReviewOperation, { input }, options)
  }

  /** 取一份材料文件 · One stored file */
  storedFile(variables: StoredFileQueryVariables, options?: CallOptions): Promise<StoredFileQuery['storedFile']> {
    return this.ask(storedFileOperation, variables, options)
  }

  /** 材料文件，新的在前 · Stored files, the latest first */
  storedFiles(variables: StoredFilesQueryVariables = {}, options?: CallOptions): Listing<StoredFilesQuery['storedFiles']> {
    return this.list(storedFilesOperation, variables, options)
  }

  /** 提交申请 · Submits an application (S28) */
  submitApplication(input: SubmitApplicationInput, options?: CallOptions): Answer<SubmitApplicationMutation['submitApplication']> {
    return this.act(submitApplicationOperation, { input }, options)
  }

  /** 补充抽取：在席成员留任，只抽无人可补的空缺 · Leaves a gap that nobody fills to a supplementary draw */
  supplementDraw(input: SupplementDrawInput, options?: CallOptions): Answer<SupplementDrawMutation['supplementDraw']> {
    return this.act(supplementDrawOperation, { input }, options)
  }

  /** 调查期间暂停履职 · Suspends an expert while a finding is open */
  suspendExpert(input: SuspendExpertInput, options?: CallOptions): Answer<SuspendExpertMutation['suspendExpert']> {
    return this.act(suspendExpertOperation, { input }, options)
  }

  /** 修改申请 · Changes a draft or a returned application */
  updateApplication(input: UpdateApplicationInput, options?: CallOptions): Answer<UpdateApplicationMutation['updateApplication']> {
    return this.act(updateApplicationOperation, { input }, options)
  }

  /** 修改本人的消息偏好 · Changes how one is told */
  updateMessagePreferences(input: UpdateMessagePreferencesInput, options?: CallOptions): Answer<UpdateMessagePreferencesMutation['updateMessagePreferences']> {
    return this.act(updateMessagePreferencesOperation, { input }, options)
  }

  /** 修改组成规则，形成新版本 · Gives a panel new rules: a new version */
  updatePanelRules(input: UpdatePanelRulesInput, options?: CallOptions): Answer<UpdatePanelRulesMutation['updatePanelRules']> {
    return this.act(updatePanelRulesOperation, { input }, options)
  }

  /** 认定不良记录属实，须由另一人办理 · Upholds an incident record: another person’s decision */
  upholdIncident(input: UpholdIncidentInput, options?: CallOptions): Answer<UpholdIncidentMutation['upholdIncident']> {
    return this.act(upholdIncidentOperation, { input }, options)
  }

  /** 认定异议成立 · Upholds an objection: the nomination ends */
  upholdObjection(input: UpholdObjectionInput, options?: CallOptions): Answer<UpholdObjectionMutation['upholdObjection']> {
    return this.act(upholdObjectionOperation, { input }, options)
  }

  /** 上传评分表 · Uploads a score sheet */
  uploadScores(input: UploadScoresInput, options?: CallOptions): Answer<UploadScoresMutation['uploadScores']> {
    return this.act(uploadScoresOperation, { input }, options)
  }

  /** 查看联系表 · Shows the contact sheet of an opened panel */
  viewContactSheet(input: ViewContactSheetInput, options?: CallOptions): Answer<ViewContactSheetMutation['viewContactSheet']> {
    return this.act(viewContactSheetOperation, { input }, options)
  }

  /** 当前用户；未登录为空 · Who is asking; null when nobody is signed in */
  viewer(options?: CallOptions): Promise<ViewerQuery['viewer']> {
    return this.ask(viewerOperation, {}, options)
  }

  /** 网络回调，含已移除的 · Webhooks, removed ones too */
  webhooks(variables: WebhooksQueryVariables = {}, options?: CallOptions): Listing<WebhooksQuery['webhooks']> {
    return this.list(webhooksOperation, variables, options)
  }

  /** 撤回申请 · Withdraws an application */
  withdrawApplication(input: WithdrawApplicationInput, options?: CallOptions): Answer<WithdrawApplicationMutation['withdrawApplication']> {
    return this.act(withdrawApplicationOperation, { input }, options)
  }

  /** 撤回不便时段 · Withdraws busy days */
  withdrawBusyDays(input: WithdrawBusyDaysInput, options?: CallOptions): Answer<WithdrawBusyDaysMutation['withdrawBusyDays']> {
    return this.act(withdrawBusyDaysOperation, { input }, options)
  }

  /** 退出申请，最新在前；专家见本人的 · Requests to withdraw, newest first; experts see their own */
  withdrawals(variables: WithdrawalsQueryVariables = {}, options?: CallOptions): Listing<WithdrawalsQuery['withdrawals']> {
    return this.list(withdrawalsOperation, variables, options)
  }

  /** 某日之后的第若干个工作日 · The n-th working day after a day (S23) */
  workingDayAfter(variables: WorkingDayAfterQueryVariables, options?: CallOptions): Answer<WorkingDayAfterQuery['workingDayAfter']> {
    return this.consult(workingDayAfterOperation, variables, options)
  }
}
