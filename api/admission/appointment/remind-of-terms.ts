import type { Act } from '../../context.ts'
import { type Notice, notifyAll } from '../../notify/notify.ts'
import { addMonths, type LocalDate } from '../../time/local-date.ts'

/** How many days before a term ends its expert is told, the earliest first. */
const STAGES = [180, 90, 30] as const

/**
 * Tells experts that their term ends and how long they can apply for its renewal (S25): once per stage, whether the job is late or run
 * twice. Nobody is told who has applied already, or whose term is followed by another.
 */
export async function remindOfTerms(act: Act): Promise<void> {
  const rows = await act.em.execute<{ id: number; expert: number; name: string; roster: string; endsOn: LocalDate; left: number }[]>(
    `select term.id, expert_id as expert, expert.name, roster.name as roster, ends_on::text as "endsOn", ends_on - ?::date as left
     from term join expert on expert.id = expert_id join roster on roster.id = roster_id
     where ends_on between ?::date and ?::date + ${STAGES[0]} and starts_on <= ?::date and removal_id is null and voided_on is null
       and not exists (select from term as other where other.expert_id = term.expert_id and other.roster_id = term.roster_id
         and other.starts_on > term.starts_on and other.voided_on is null)
       and not exists (select from renewal where renewal.term_id = term.id) order by term.id`,
    [act.today, act.today, act.today, act.today],
  )
  await notifyAll(
    act,
    rows.map(({ id, expert, name, roster, endsOn, left }): Notice<'TERM_ENDING'> => {
      const stage = STAGES.findLast(days => left <= days)!
      const values = { name, roster, endsOn, renewBy: addMonths(endsOn, 3) }
      return { to: { expert }, template: 'TERM_ENDING', values, key: `term.ending:${id}:${stage}` }
    }),
  )
}
