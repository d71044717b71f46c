import { AlreadyApplied } from '../../../schema/admission/refusals.ts'
import { refusalOf } from '../../refusal.ts'

/** Nobody applies twice in one call, over whatever routes (S19). The other application is named to those who may see it. */
export const alreadyApplied = (office: string, applicationId: string | null) =>
  refusalOf(AlreadyApplied, {
    code: 'ALREADY_APPLIED',
    messageZh: `该身份证号在本次征集中已有申请（受理机构：${office}），不得重复申报。`,
    messageEn: `There is an application with this ID number under this call already (at ${office}).`,
    clause: 'S19',
    office,
    applicationId,
  })
