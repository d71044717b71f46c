import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'

/**
 * Names that are given once, by the constraint that keeps them so. It also sees what the viewer does not, and what others do at the same
 * moment.
 */
const refusals: Readonly<Record<string, () => Refusal>> = {
  office_name_unique: () =>
    refusalOf(InvalidInput, {
      code: 'NAME_TAKEN',
      messageZh: '已有同名机构。',
      messageEn: 'There is an office of this name already.',
      path: ['name'],
    }),
  account_login_name_unique: () =>
    refusalOf(InvalidInput, {
      code: 'LOGIN_NAME_TAKEN',
      messageZh: '该登录名已被使用，请另取一个。',
      messageEn: 'This sign-in name is taken; choose another.',
      path: ['loginName'],
    }),
}

/** What the work answers. Refuses a name that is taken; any other error stays the bug it is. */
export async function unlessTaken<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work
  } catch (error) {
    const refusal = refusals[(error as { readonly constraint?: string }).constraint ?? '']
    throw refusal ? new Refused([refusal()]) : error
  }
}
