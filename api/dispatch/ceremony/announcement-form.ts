import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { AnnounceFreezeInput } from '../../../schema/dispatch/announce-freeze.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

const MINUTE = 60_000
/** A freeze is announced so long beforehand, in milliseconds: whoever watches has time to look. */
export const LEAST_NOTICE = 60 * MINUTE
/** A freeze that is not made so long after its hour has lapsed, in milliseconds: nobody chooses the moment. */
export const FREEZE_WITHIN = 60 * MINUTE
/** The longest from the freeze to the reveals, in milliseconds; a longer one is a slip in the month. */
const LONGEST = 31 * 24 * 60 * MINUTE
const LONGEST_SOURCE = 200

/** What an announcement fixes; the plain part of `AnnounceFreezeInput`. */
export type AnnouncementForm = Pick<
  AnnounceFreezeInput,
  'custody' | 'freezeAt' | 'revealBy' | 'publicValue' | 'officerKeyId' | 'supervisorKeyId' | 'reason'
>

/**
 * What is wrong with an announcement: the order of its hours, a public value missing where the server keeps the secrets, keys missing
 * where the holders do, a reason missing. The public value is due after the reveals, so that no reveal is withheld with open eyes.
 */
export function checkAnnouncement(form: AnnouncementForm, now: Date): readonly Refusal[] {
  const { custody, freezeAt, revealBy, publicValue } = form
  const held = custody === 'HOLDERS'
  const source = publicValue?.source.trim() ?? ''
  const findings: readonly (Refusal | false | undefined)[] = [
    held && freezeAt.getTime() < now.getTime() + LEAST_NOTICE && noticeTooShort(),
    revealBy <= freezeAt &&
      held &&
      invalid('REVEAL_BEFORE_FREEZE', 'revealBy', '揭示截止须晚于冻结时间。', 'Reveals are due after the freeze.'),
    revealBy.getTime() > freezeAt.getTime() + LONGEST &&
      invalid('REVEAL_TOO_LATE', 'revealBy', '揭示截止至多在冻结后 31 天。', 'Reveals are due within 31 days of the freeze.'),
    publicValue && publicValue.dueAt <= revealBy
      ? invalid(
          'PUBLIC_VALUE_TOO_EARLY',
          'publicValue',
          '公共随机值的公布时间须晚于揭示截止，否则可以看着结果决定是否揭示。',
          'The public value is due after the reveals; otherwise a reveal could be withheld with open eyes.',
        )
      : undefined,
    publicValue && (source === '' || source.length > LONGEST_SOURCE)
      ? invalid(
          'SOURCE_MISSING',
          'publicValue',
          `请写明 1 至 ${LONGEST_SOURCE} 字的来源。`,
          `Name a source of 1 to ${LONGEST_SOURCE} characters.`,
        )
      : undefined,
    !publicValue && (held ? reasonMissing(form.reason) : publicValueNeeded()),
    held && (!form.officerKeyId || !form.supervisorKeyId) && keysNeeded(),
    !held &&
      (form.officerKeyId || form.supervisorKeyId) != null &&
      invalid('KEYS_UNUSED', 'custody', '服务器保管秘密时不用设备密钥。', 'Where the server keeps the secrets there are no device keys.'),
  ]
  return findings.filter(finding => finding !== false && finding !== undefined)
}

/** A deviation from the rule is written down with its reason. */
export function reasonMissing(reason: string | null | undefined): Refusal | undefined {
  if (reason?.trim()) return undefined
  return invalid(
    'REASON_MISSING',
    'reason',
    '更改预告、不设公共随机值须写明理由。',
    'Changing an announcement or doing without a public value needs a reason.',
  )
}

/** The server’s custody is for a small office, and never without a value that nobody could know. */
export const publicValueNeeded = () =>
  invalid(
    'PUBLIC_VALUE_NEEDED',
    'publicValue',
    '由服务器保管秘密时，须事先指定公共随机值的来源和公布时间。',
    'Where the server keeps the secrets, a public value has to be named beforehand, with its source and hour.',
  )

const keysNeeded = () =>
  invalid(
    'KEYS_NEEDED',
    'officerKeyId',
    '须写明抽取员本人和监督员的设备密钥。',
    'Name the device keys of the drawing officer, who announces, and of the supervisor.',
  )

const noticeTooShort = () =>
  invalid(
    'NOTICE_TOO_SHORT',
    'freezeAt',
    `冻结须至少提前 ${LEAST_NOTICE / MINUTE} 分钟预告。`,
    `A freeze is announced at least ${LEAST_NOTICE / MINUTE} minutes beforehand.`,
  )

function invalid(code: string, field: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field] })
}
