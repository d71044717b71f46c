import { TooManyAttempts } from '../../../schema/identity/refusals.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** What may come from one place within a day. */
const allowed = { objection: 10, 'objection evidence': 40 } as const
const WINDOW_SECONDS = 86_400

/**
 * Counts an objection, or a file of evidence for one, from where it came, without naming anyone. What is kept for a day is a keyed hash of
 * address and day: it leads neither to a person nor from one day to the next. Answers the refusal of one too many within a day. Counted
 * apart, so that a refusal does not undo it.
 */
export async function countObjection(
  { platform, session, today }: Act,
  what: keyof typeof allowed = 'objection',
): Promise<Refusal | undefined> {
  if (!session) return undefined
  const subject = platform.seals.fingerprint(what, `${today}\n${session.address}`)
  const { rows } = await platform.aside.query<{ attempts: number; wait: number }>(
    `select attempts, ceil(extract(epoch from oldest + make_interval(secs => $2) - clock_timestamp()))::int as wait
     from count_sign_in_attempt(array[$1], make_interval(secs => $2))`,
    [subject, WINDOW_SECONDS],
  )
  const [{ attempts, wait }] = rows as [{ attempts: number; wait: number }]
  return attempts > allowed[what] ? tooMany(Math.max(1, wait)) : undefined
}

const tooMany = (retryAfterSeconds: number) =>
  refusalOf(TooManyAttempts, {
    code: 'TOO_MANY_OBJECTIONS',
    messageZh: '从此处提出的异议过多，请明日再试，或直接向公示机构反映。',
    messageEn: 'Too many objections from here today; try again tomorrow, or turn to the office itself.',
    clause: 'S24',
    retryAfterSeconds,
  })
