import { remindOfTerms } from '../admission/appointment/remind-of-terms.ts'
import { closeDueNotices } from '../admission/notice/close-due-notices.ts'
import type { Act, Context } from '../context.ts'
import { lapseInvitation } from '../dispatch/assignment/lapse-invitation.ts'
import { remindInvited } from '../dispatch/assignment/remind-invited.ts'
import { sweepInvitations } from '../dispatch/assignment/sweep-invitations.ts'
import { revealsAreDue } from '../dispatch/ceremony/close-reveals.ts'
import { freezeIsDue } from '../dispatch/ceremony/freeze-draw.ts'
import { documentIsDue } from '../dispatch/ceremony/make-document.ts'
import { remindHolders } from '../dispatch/ceremony/remind-holders.ts'
import { checkFile } from '../files/check-file.ts'
import { eraseDueFiles, sweepFiles } from '../files/sweep-files.ts'
import { deliverWebhook } from '../notify/deliver-webhook.ts'
import { sendMessage } from '../notify/send-message.ts'
import type { Tasks } from '../tasks.ts'

/** Does a task in one transaction, as the system. Late or twice must come to the same. */
export type Doing<Payload> = (act: Act, payload: Payload) => Promise<void>

/** Does a task that reaches beyond the database, and therefore opens its transactions itself. */
export interface Outside<Payload> {
  readonly outside: (context: Context, payload: Payload) => Promise<void>
}

export type TaskTable = { readonly [Task in keyof Tasks]: Doing<Tasks[Task]> | Outside<Tasks[Task]> }

/** What is done for each task. */
export const taskTable: TaskTable = {
  'message.send': { outside: sendMessage },
  'freeze.make': { outside: freezeIsDue },
  'document.make': { outside: documentIsDue },
  'holders.remind': remindHolders,
  'reveals.close': revealsAreDue,
  'webhook.deliver': { outside: deliverWebhook },
  'expired.forget': async act => void (await act.em.execute('select forget_expired()')),
  'file.check': checkFile,
  'files.erase-due': eraseDueFiles,
  'files.sweep': sweepFiles,
  'notices.close-due': closeDueNotices,
  'invitation.lapse': lapseInvitation,
  'invitation.remind': remindInvited,
  'invitations.sweep': sweepInvitations,
  'terms.remind': remindOfTerms,
}
