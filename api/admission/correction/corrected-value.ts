import { type CorrectedField, Division, EducationLevel, Organisation, PoliticalStatus } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demandClean } from '../../files/attach-file.ts'
import { maskEmail, maskPhone } from '../../personal.ts'
import { notFound, type Refusal, Refused, required, rowOf } from '../../refusal.ts'
import { readEmail, readPhone } from '../../roster/import/import-words.ts'
import { invalid } from '../invalid.ts'

/** What a proposed value is sealed for: it may be a phone number. */
export const CORRECTION = 'correction.value'

/** Reads a proposed value: as it will be stored, and as it may be shown. Refuses what is no value of the field. */
export async function readCorrection(act: Act, field: CorrectedField, text: string): Promise<{ value: string; shown: string }> {
  const { em } = act
  const given = text.trim()
  switch (field) {
    case 'EMPLOYER': {
      const found = await em.findOne(Organisation, rowOf('Organisation', given, ['value']))
      const { id, name } = required(found, notFound(given, ['value']))
      return { value: String(id), shown: name }
    }
    case 'RESIDENCE': {
      const { id, name } = required(await em.findOne(Division, rowOf('Division', given, ['value'])), notFound(given, ['value']))
      return { value: String(id), shown: name }
    }
    case 'PHOTO': {
      const { id } = await demandClean(act, given, ['value'], ['PHOTO'])
      return { value: String(id), shown: '证件照' }
    }
    case 'EDUCATION':
      return plain(Object.hasOwn(EducationLevel, given) ? given : undefined)
    case 'POLITICAL_STATUS':
      return plain(Object.hasOwn(PoliticalStatus, given) ? given : undefined)
    case 'POST':
      return plain(given.length >= 1 && given.length <= 100 ? given : undefined)
    case 'PHONE': {
      const phone = readPhone(given)
      return { value: plain(phone).value, shown: maskPhone(phone!) }
    }
    case 'EMAIL': {
      const email = readEmail(given)
      return { value: plain(email).value, shown: maskEmail(email!) }
    }
  }
}

function plain(value: string | undefined): { value: string; shown: string } {
  if (value === undefined) throw new Refused([noValue()])
  return { value, shown: value }
}

const noValue = (): Refusal => invalid('VALUE_INVALID', ['value'], '所填内容不是该项的有效值。', 'This is no value of the field.', 'S18')
