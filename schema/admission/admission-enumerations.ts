import { enumeration } from '../base/enumeration.ts'

export const ApplicationState = enumeration('ApplicationState', '申请状态 · State of an application', {
  DRAFT: '草稿 · Draft, not yet submitted',
  SUBMITTED: '已提交 · Submitted',
  ENDORSED: '单位已同意 · Endorsed by the employer',
  RECOMMENDED: '已初审推荐 · Recommended by the office',
  APPROVED: '复核通过（拟入库人选） · Approved by the city: a nominee',
  ON_NOTICE: '公示中 · On public notice',
  FROZEN: '因异议暂缓 · Frozen by an objection',
  APPOINTED: '已聘用 · Appointed',
  RETURNED: '退回补正 · Returned for correction',
  WITHDRAWN: '已撤回 · Withdrawn by the applicant',
  REJECTED: '不予通过 · Rejected',
  OBJECTION_UPHELD: '异议成立，终止 · Ended by an objection that was upheld',
  DISQUALIFIED: '取消资格 · Disqualified',
})
export type ApplicationState = keyof typeof ApplicationState

export const ApplicationRoute = enumeration('ApplicationRoute', '申报途径 · Route to the office that reviews (S19)', {
  SOCIAL_INSURANCE: '单位社保关系所在地人社局 · The HRSS office where the employer pays social insurance',
  INDUSTRY_AUTHORITY: '市级行业主管部门 · The municipal industry authority',
  DIRECT_UNIT: '市直单位 · A unit directly under the city, for its own people (S20)',
  HOUSEHOLD: '户口所在地人社局 · The HRSS office of the household, without a fixed employer',
  WORKPLACE: '工作所在地人社局 · The HRSS office of the place of work, without a fixed employer',
})
export type ApplicationRoute = keyof typeof ApplicationRoute

export const EligibilityOutcome = enumeration('EligibilityOutcome', '资格审查结论 · What the eligibility rules say', {
  PASS: '符合 · Pass',
  NEEDS_EXCEPTION: '须例外批准 · Needs an exception',
  FAIL: '不符合 · Fail',
})
export type EligibilityOutcome = keyof typeof EligibilityOutcome

export const DocumentKind = enumeration('DocumentKind', '材料种类 · Kind of document (S18)', {
  ID_COPY: '身份证复印件 · Copy of the ID card',
  PHOTO: '照片 · Photo',
  TITLE_OR_SKILL_CERTIFICATE: '职称或职业技能等级证书复印件 · Copy of the title or skill certificate',
  ABILITY_EVIDENCE: '专家能力证明材料 · Evidence of ability as an expert',
  HONOUR_CERTIFICATE: '荣誉证书 · Honour certificate',
  EMPLOYMENT_EVIDENCE: '从业经历证明 · Evidence of employment',
  SIGNED_FORM: '本人签名的推荐表扫描件 · Scan of the recommendation form signed by the applicant',
  EMPLOYER_STAMP: '单位盖章页 · Page stamped by the employer (S29)',
  OFFICE_STAMP: '推荐单位盖章页 · Page stamped by the recommending office (S29)',
  CITY_STAMP: '市人社局盖章页 · Page stamped by the city bureau (S29)',
  EXCEPTION_GROUNDS: '例外批准依据 · Grounds of an exception',
})
export type DocumentKind = keyof typeof DocumentKind

export const ApplicationEntry = enumeration('ApplicationEntry', '录入方式 · How an application came in', {
  ONLINE: '本人网上填报 · Filled in by the applicant',
  PAPER: '窗口代录（附签名扫描件） · Entered by a clerk for someone who came in person',
})
export type ApplicationEntry = keyof typeof ApplicationEntry

export const Attestation = enumeration('Attestation', '承诺 · What an applicant attests', {
  LAW_ABIDING: '遵纪守法、公正廉洁、接受监督 · Abides by the law, acts fairly, accepts supervision (S03)',
  KNOWS_RULES: '熟悉专业法规政策和技术规范 · Knows the rules and technical standards of the trade (S04)',
  ACTS_INDEPENDENTLY: '以独立身份参加并承担责任 · Acts independently and bears the responsibility (S06)',
  HEALTHY: '身体健康，能够履职 · Is in health to serve (S07)',
})
export type Attestation = keyof typeof Attestation

export const ReviewLevel = enumeration('ReviewLevel', '审核层级 · Level of a review', {
  EMPLOYER: '所在单位 · Employer',
  OFFICE: '推荐单位初审 · Recommending office',
  CITY: '市人社局复核 · City bureau',
})
export type ReviewLevel = keyof typeof ReviewLevel

export const ApplicationAct = enumeration('ApplicationAct', '申请经历的环节 · What happened to an application', {
  START: '开始填写 · Started',
  UPDATE: '修改 · Changed',
  SUBMIT: '提交 · Submitted',
  WITHDRAW: '撤回 · Withdrawn',
  ENDORSE: '单位同意 · Endorsed',
  RECOMMEND: '初审推荐 · Recommended',
  APPROVE: '复核通过 · Approved',
  RETURN: '退回补正 · Returned for correction',
  REJECT: '不予通过 · Rejected',
  GRANT_EXCEPTION: '例外批准 · Exception granted',
  PUBLISH: '公示 · Put on public notice',
  FREEZE: '因异议暂缓 · Frozen by an objection',
  RELEASE: '异议不成立，恢复 · Released after a dismissed objection',
  UPHOLD: '异议成立，终止 · Ended by an upheld objection',
  APPOINT: '聘用 · Appointed',
  DISQUALIFY: '取消资格 · Disqualified',
})
export type ApplicationAct = keyof typeof ApplicationAct
