import { Employment, type Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { addDays, type LocalDate } from '../../time/local-date.ts'

/**
 * Follows a new employer into the employment history: the job at the former one ended the day before, another began today. The occupation
 * practised is the same, so that years of practice go on (S10); the former employer stays known to recusals. To be called before the record
 * itself is changed. Leaves the history alone where it shows the new employer already.
 */
export async function changeJob({ em, today }: Act, expert: Expert, employer: number): Promise<void> {
  if (expert.employer?.id === employer) return
  const running = await em.find(Employment, { expert: expert.id, endsOn: null } as never, { orderBy: { id: 'asc' } })
  const left = running.filter(job => job.organisation !== null && job.organisation.id === expert.employer?.id)
  for (const job of left) {
    const yesterday = addDays(today as LocalDate, -1)
    job.endsOn = job.startsOn > yesterday ? job.startsOn : yesterday
  }
  if (running.some(job => job.organisation?.id === employer)) return
  const [former] = left
  const part = { expert, office: expert.office, organisation: employer, employerName: null, startsOn: today, endsOn: null }
  em.persist(
    em.create(Employment, { ...part, post: expert.post ?? former?.post ?? '职工', occupation: former?.occupation ?? null } as never),
  )
}
