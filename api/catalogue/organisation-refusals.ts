import { toGlobalId } from '../../schema/base/global-id.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import { MergedAlready } from '../../schema/catalogue/refusals.ts'
import type { Organisation } from '../../schema/index.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

const LONGEST_NAME = 120

/** A name of one to 120 characters. */
export function nameMissing(name: string): Refusal | undefined {
  if (name === '') return wrong('NAME_MISSING', '请填写新名称。', 'Give the new name.', 'name')
  if (name.length <= LONGEST_NAME) return undefined
  return wrong('NAME_TOO_LONG', `名称最长 ${LONGEST_NAME} 字。`, `A name has at most ${LONGEST_NAME} characters.`, 'name')
}

/** Whoever changes what an organisation is called, or merges it, names the document behind it. */
export function documentMissing(documentNumber: string): Refusal | undefined {
  return documentNumber === ''
    ? wrong('DOCUMENT_MISSING', '请填写依据文号。', 'Give the number of the document behind it.', 'documentNumber')
    : undefined
}

/** What is to come is entered when it has come: conflicts are judged by how things are. */
export function notYet(day: string, today: string, field: string): Refusal | undefined {
  return day > today
    ? wrong('DAY_NOT_YET', `日期不能晚于今日（${today}）。`, `The day is not to be after today (${today}).`, field)
    : undefined
}

/** A name that is in use already changes nothing. */
export function nameUnchanged(known: string, name: string): Refusal | undefined {
  return known === name ? wrong('NOTHING_CHANGES', '该单位现名即是如此。', 'That is what it is called already.', 'name') : undefined
}

/** A name is in use for a day at least before the next one comes. */
export function usedAlready(usedFrom: string | null, startsOn: string): Refusal | undefined {
  if (usedFrom === null || startsOn > usedFrom) return undefined
  return wrong(
    'NAME_IN_USE_LATER',
    `现名自 ${usedFrom} 起使用，新名称须在其后启用。`,
    `The present name is in use since ${usedFrom}; the new one starts after that.`,
    'startsOn',
  )
}

/** A merger has two sides. */
export function sameOrganisation({ absorbedId, intoId }: { readonly absorbedId: string; readonly intoId: string }): Refusal | undefined {
  return absorbedId === intoId
    ? wrong('SAME_ORGANISATION', '单位不能并入自身。', 'An organisation is not merged into itself.', 'intoId')
    : undefined
}

/** An organisation that was merged is part of its heir, which is what to name instead. */
export async function mergedAlready({ mergedInto, mergedOn }: Organisation, field: string): Promise<Refusal | undefined> {
  if (!mergedInto) return undefined
  const heir = await mergedInto.loadOrFail()
  return refusalOf(MergedAlready, {
    code: 'MERGED_ALREADY',
    messageZh: `该单位已于 ${mergedOn} 并入${heir.name}，请改用存续单位。`,
    messageEn: `It was merged into ${heir.name} on ${mergedOn}; name that one instead.`,
    clause: 'S06',
    path: [field],
    heirId: toGlobalId('Organisation', heir.id),
    mergedOn: mergedOn!,
  })
}

function wrong(code: string, messageZh: string, messageEn: string, field: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field] })
}
