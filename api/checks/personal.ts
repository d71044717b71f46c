import { EMAIL, ID_NUMBER, maskEmail, maskIdNumber, maskPhone, PHONE } from '../personal.ts'
import { readIdentityNumber } from '../roster/import/identity-number.ts'
import { nameSearchKeys } from '../roster/name-search.ts'
import type { Seals } from '../seals.ts'
import type { ComputedInvariant, Offender } from './invariant.ts'
import { rowsInBatches } from './rows-in-batches.ts'

interface Sealed {
  readonly id: number
  readonly birth_date: string
  readonly sex: string
  readonly id_number_sealed: Buffer
  readonly id_number_hash: string
  readonly id_number_masked: string
  readonly phone_sealed: Buffer
  readonly phone_masked: string
  readonly email_sealed: Buffer | null
  readonly email_masked: string | null
}

/** What is sealed opens, is a valid number, and agrees with fingerprint, masks, birth date and sex. */
export const personalColumnsAgree: ComputedInvariant = {
  name: 'sealed numbers agree with what is shown of them',
  why: {
    zh: '加密保存的身份证号可解密、有效，并与指纹、遮盖形式、出生日期、性别一致；手机号、邮箱与遮盖形式一致。',
    en: 'Every sealed ID number opens, is valid, and agrees with its fingerprint, mask, birth date and sex; phones and addresses with their masks.',
  },
  clause: 'S18',
  async find(client, seals) {
    const columns = `id, birth_date::text, sex, id_number_sealed, id_number_hash, id_number_masked, phone_sealed, phone_masked, email_sealed, email_masked`
    const offenders: Offender[] = []
    for await (const row of rowsInBatches<Sealed>(client, columns, 'expert')) {
      const fault = faultOf(row, seals)
      if (fault) offenders.push({ id: row.id, fault })
    }
    return offenders
  },
}

function faultOf(row: Sealed, seals: Seals): string | undefined {
  try {
    const number = seals.open(ID_NUMBER, row.id_number_sealed)
    const reading = readIdentityNumber(number)
    if ('fault' in reading || reading.number !== number) return 'invalid number'
    if (reading.birthDate !== row.birth_date || reading.sex !== row.sex) return 'another person'
    if (seals.fingerprint(ID_NUMBER, number) !== row.id_number_hash) return 'fingerprint'
    if (maskIdNumber(number) !== row.id_number_masked) return 'mask of the number'
    if (maskPhone(seals.open(PHONE, row.phone_sealed)) !== row.phone_masked) return 'mask of the phone'
    const email = row.email_sealed && seals.open(EMAIL, row.email_sealed)
    return (email && maskEmail(email)) === row.email_masked ? undefined : 'mask of the address'
  } catch {
    return 'does not open'
  }
}

/** What is stored beside a name finds it. */
export const namesAreFound: ComputedInvariant = {
  name: 'every name is found by its characters and its pinyin',
  why: { zh: '姓名的检索字段由姓名算出，二者一致。', en: 'The search columns beside a name are those computed from it.' },
  async find(client) {
    const columns = 'id, name, name_tokens, name_pinyin, name_initials'
    const offenders: Offender[] = []
    for await (const row of rowsInBatches<{ id: number; name: string; name_tokens: string[]; name_pinyin: string; name_initials: string }>(
      client,
      columns,
      'expert',
    )) {
      const keys = nameSearchKeys(row.name)
      const fits = keys.pinyin === row.name_pinyin && keys.initials === row.name_initials && keys.tokens.join() === row.name_tokens.join()
      if (!fits) offenders.push({ id: row.id })
    }
    return offenders
  },
}
