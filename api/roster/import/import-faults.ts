/** What is said of a faulty cell: in both languages, with what the person who mends the file needs, and never a personal number. */

import { type Fault, fault } from '../../documents/cell-fault.ts'
import type { IdentityNumberFault } from './identity-number.ts'

export const badName = fault('NAME', '姓名无法识别。', 'This is not a name.')
export const badPhone = fault('PHONE', '手机号应为 11 位数字。', 'A mobile number has 11 digits.')
export const badEmail = fault('EMAIL', '电子邮箱格式不正确。', 'This is not an e-mail address.')
export const badDay = fault('DAY', '日期无效；请写成 2022-11-18 的形式。', 'There is no such day; write it like 2022-11-18.')
export const futureDay = fault('DAY_IN_FUTURE', '日期晚于今天。', 'This day is yet to come.')
export const beforeBirth = fault('BEFORE_BIRTH', '日期不晚于出生日期。', 'This day is not after the birth date.')
export const tooFar = fault('TERM_TOO_FAR', '起聘日期不能晚于一年之后。', 'A term cannot begin more than a year from now.')
export const unknownDivision = fault('DIVISION_UNKNOWN', '没有该区划代码。', 'There is no division with this code.')
export const notYesOrNo = fault('YES_OR_NO', '请填“是”或“否”。', 'Write yes or no.')
export const knownPerson = fault(
  'ALREADY_IN_ROSTER',
  '此人已有记录，可能由其他机构管理。',
  'There is a record of this person already, perhaps kept by another office.',
)
export const employerMissing = fault(
  'EMPLOYER_MISSING',
  '有固定单位的，请填单位统一社会信用代码。',
  'Whoever is employed needs the credit code of the employer.',
)
export const unknownOrganisation = fault(
  'ORGANISATION_UNKNOWN',
  '没有登记该单位，请先登记。',
  'There is no such organisation; register it first.',
)
export const gradeWithoutDay = fault('GRANTED_ON_MISSING', '请填取得日期。', 'Say on which day it was granted.')
export const dayWithoutGrade = fault('GRADE_MISSING', '填了取得日期，请填等级。', 'There is a day but no grade; say which grade.')
export const certificateWithoutTerm = fault(
  'TERM_MISSING',
  '填了聘书编号，请填起聘日期。',
  'There is a certificate number but no first day of a term.',
)
export const certificateInUse = fault('CERTIFICATE_IN_USE', '该聘书编号已被使用。', 'This certificate number is in use.')

/** One of some words was expected. */
export function notAWord(words: readonly string[]): Fault {
  return fault('NOT_A_CHOICE', `应为下列之一：${words.join('、')}。`, `Must be one of: ${words.join(', ')}.`)
}

/** What is wrong with an ID number; the number itself is never repeated. */
export function badIdNumber(reason: IdentityNumberFault): Fault {
  const [zh, en] = ID_NUMBER_FAULTS[reason]
  return fault(`ID_NUMBER_${reason}`, zh, en)
}

const ID_NUMBER_FAULTS: Readonly<Record<IdentityNumberFault, readonly [zh: string, en: string]>> = {
  LENGTH: ['身份证号应为 18 位。', 'An ID number has 18 characters.'],
  CHARACTER: ['身份证号含有不允许的字符。', 'The ID number has a character that does not belong there.'],
  BIRTH_DATE: ['身份证号中的出生日期不存在。', 'The birth date in the ID number does not exist.'],
  CHECK_CHARACTER: ['身份证号校验码不符，请核对。', 'The check character of the ID number is wrong; compare it with the card.'],
}

/** A credit code that does not follow GB 32100. */
export const badCreditCode = fault(
  'CREDIT_CODE',
  '统一社会信用代码无效，请核对。',
  'This is not a valid credit code; compare it with the licence.',
)

/** An organisation that was merged into another one. */
export function mergedOrganisation(heir: string): Fault {
  return fault(
    'ORGANISATION_MERGED',
    `该单位已并入 ${heir}，请填后者的代码。`,
    `This organisation was merged into ${heir}; give that code.`,
  )
}

export const occupationTwice = fault('OCCUPATION_TWICE', '职业重复。', 'This occupation is given twice.')

/** A trade the occupation does not have. */
export function unknownTrade(trades: readonly string[]): Fault {
  const known =
    trades.length === 0
      ? ['该职业未登记工种。', 'This occupation has no trades.']
      : [`该职业的工种有：${trades.join('、')}。`, `The trades of this occupation are: ${trades.join(', ')}.`]
  return fault('TRADE_UNKNOWN', known[0]!, known[1]!)
}
