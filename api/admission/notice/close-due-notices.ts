import { LockMode } from '@mikro-orm/core'
import { PublicNotice } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { noticeStates } from './notice-states.ts'

/**
 * Records the end of every notice whose last day is over (S23). May be late or run twice: what a notice lets happen is judged by its last
 * day, never by this record; one that was extended in the meantime is left open.
 */
export async function closeDueNotices(act: Act): Promise<void> {
  const { em, today, now } = act
  const due = { state: 'OPEN', closesOn: { $lt: today } }
  const notices = await em.find(PublicNotice, due as never, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE })
  for (const notice of notices) {
    become(noticeStates, notice, 'CLOSED')
    notice.closedAt = now
    act.record({ verb: 'notice.closed', office: notice.office.id, subject: ['PublicNotice', notice.id] })
  }
}
