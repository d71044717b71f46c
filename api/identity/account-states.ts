import { WrongState } from '../../schema/base/refusals.ts'
import { refusalOf } from '../refusal.ts'

/** Nothing more is done with an account that was disabled. */
export const accountDisabled = () =>
  refusalOf(WrongState, {
    code: 'ACCOUNT_DISABLED',
    messageZh: '该账号已停用。',
    messageEn: 'The account is disabled.',
    state: 'DISABLED',
    allowed: ['OPENED', 'PASSWORD_SET'],
    path: ['accountId'],
  })
