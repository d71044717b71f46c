import type { Act } from '../../context.ts'

/** Job, now and then: leaves every invitation whose deadline has passed, and which is still open, to the job of its deadline. */
export async function sweepInvitations(act: Act): Promise<void> {
  const due = await act.em.execute<{ id: number }[]>(`select id from invitation where state = 'OPEN' and answer_by <= ? order by id`, [
    act.now,
  ])
  for (const { id } of due) act.enqueue('invitation.lapse', { invitation: id }, { key: `invitation.lapse:${id}` })
}
