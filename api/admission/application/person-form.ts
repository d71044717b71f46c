import type { PersonInput } from '../../../schema/admission/application-form.ts'
import { Refused } from '../../refusal.ts'
import { readIdentityNumber } from '../../roster/import/identity-number.ts'
import { readEmail, readPhone } from '../../roster/import/import-words.ts'
import { normaliseName } from '../../roster/name-search.ts'
import type { Personal } from '../../roster/personal-columns.ts'
import { findings, invalid } from '../invalid.ts'

/** A person as told, read: personal data in clear, never logged, never stored. */
export interface ReadPerson extends Personal {
  readonly name: string
}

/** Reads who applies. Refuses an ID number that is none, or that another birth date or sex goes with (S18); the number is never echoed. */
export function readPerson(input: PersonInput): ReadPerson {
  const at = (field: string) => ['person', field]
  const reading = readIdentityNumber(input.idNumber)
  const phone = readPhone(input.phone)
  const email = input.email?.trim() ? readEmail(input.email.trim()) : null
  const name = normaliseName(input.name)
  const identity = 'fault' in reading ? undefined : reading
  const faults = findings([
    (!/\p{L}/u.test(name) || name.length > 60) &&
      invalid('NAME_INVALID', at('name'), '请填写姓名，至多 60 字。', 'Give a name of at most 60 characters.', 'S18'),
    !identity && invalid('ID_NUMBER_INVALID', at('idNumber'), '身份证号有误，请核对。', 'This is no valid ID number; check it.', 'S18'),
    identity &&
      identity.birthDate !== input.birthDate &&
      invalid('ID_NUMBER_BIRTH_DATE', at('birthDate'), '出生日期与身份证号不一致。', 'The birth date is not that of the ID number.', 'S18'),
    identity &&
      identity.sex !== input.sex &&
      invalid('ID_NUMBER_SEX', at('sex'), '性别与身份证号不一致。', 'The sex is not that of the ID number.', 'S18'),
    !phone && invalid('PHONE_INVALID', at('phone'), '手机号应为 11 位数字。', 'A mobile number has eleven digits.', 'S18'),
    email === undefined && invalid('EMAIL_INVALID', at('email'), '电子邮箱格式有误。', 'This is no e-mail address.', 'S18'),
    input.employmentKind === 'EMPLOYED' &&
      !input.employerId &&
      invalid('EMPLOYER_MISSING', at('employerId'), '有固定单位的须填写工作单位。', 'Whoever has a fixed employer names it.', 'S19'),
    input.employmentKind === 'NO_FIXED_EMPLOYER' &&
      !!input.employerId &&
      invalid('EMPLOYER_UNEXPECTED', at('employerId'), '无固定单位的不填工作单位。', 'Whoever has no fixed employer names none.', 'S19'),
  ])
  if (faults.length > 0) throw new Refused(faults)
  return { name, idNumber: identity!.number, phone: phone!, email: email ?? null }
}
