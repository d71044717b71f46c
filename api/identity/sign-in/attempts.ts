import { TooManyAttempts } from '../../../schema/identity/refusals.ts'
import type { Context } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** Attempts to sign in that count within the window, by what they have in common. */
const allowed = { both: 5, account: 50, address: 30 }
const windowSeconds = 15 * 60

type Subjects = Readonly<Record<keyof typeof allowed, string>>

/** What attempts are counted under: name and address, each alone and together, as keyed hashes. */
export function subjectsOf({ platform, session }: Context, loginName: string): Subjects {
  const digest = (text: string) => platform.seals.fingerprint('sign-in attempt', text)
  const address = session?.address ?? ''
  return { both: digest(`${loginName}\n${address}`), account: digest(`name ${loginName}`), address: digest(`address ${address}`) }
}

/**
 * Counts an attempt before the password is looked at, apart from the transaction, so that a refusal does not undo it.
 * Answers the refusal when there were too many, whether or not the account exists.
 */
export async function countAttempt({ platform }: Context, subjects: Subjects): Promise<Refusal | undefined> {
  const { rows } = await platform.aside.query<{ subject: string; attempts: number; wait: number }>(
    `select subject, attempts, ceil(extract(epoch from oldest + make_interval(secs => $2) - clock_timestamp()))::int as wait
     from count_sign_in_attempt($1, make_interval(secs => $2))`,
    [Object.values(subjects), windowSeconds],
  )
  const over = (Object.keys(allowed) as (keyof typeof allowed)[]).flatMap(kind =>
    rows.filter(row => row.subject === subjects[kind] && row.attempts > allowed[kind]),
  )
  return over.length === 0 ? undefined : tooMany(Math.max(1, ...over.map(row => row.wait)))
}

const tooMany = (retryAfterSeconds: number) =>
  refusalOf(TooManyAttempts, {
    code: 'TOO_MANY_ATTEMPTS',
    messageZh: `登录尝试过多，请在 ${retryAfterSeconds} 秒后重试。`,
    messageEn: `Too many attempts to sign in; try again in ${retryAfterSeconds} seconds.`,
    retryAfterSeconds,
  })
