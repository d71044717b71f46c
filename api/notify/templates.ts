import type { MessageTemplate } from '../../schema/index.ts'
import type { Template } from './letter.ts'
import { answerConfirmed } from './templates/answer-confirmed.ts'
import { applicationApproved } from './templates/application-approved.ts'
import { applicationRejected } from './templates/application-rejected.ts'
import { applicationReturned } from './templates/application-returned.ts'
import { appointed } from './templates/appointed.ts'
import { appraised } from './templates/appraised.ts'
import { busyDaysEntered } from './templates/busy-days-entered.ts'
import { generic } from './templates/generic.ts'
import { invitation } from './templates/invitation.ts'
import { linkWanted } from './templates/link-wanted.ts'
import { nominationMoved } from './templates/nomination-moved.ts'
import { nominationsMoved } from './templates/nominations-moved.ts'
import { noticePublished } from './templates/notice-published.ts'
import { objectionMoved } from './templates/objection-moved.ts'
import { released } from './templates/released.ts'
import { reminder } from './templates/reminder.ts'
import { standingChanged } from './templates/standing-changed.ts'
import { termEnding } from './templates/term-ending.ts'
import { venueChanged } from './templates/venue-changed.ts'
import { withdrawalRefused } from './templates/withdrawal-refused.ts'
import { withdrawalRequested } from './templates/withdrawal-requested.ts'

/** Every template by its name in the public contract. */
export const templates = {
  APPLICATION_RETURNED: applicationReturned,
  APPLICATION_REJECTED: applicationRejected,
  APPLICATION_APPROVED: applicationApproved,
  NOTICE_PUBLISHED: noticePublished,
  NOMINATION_MOVED: nominationMoved,
  NOMINATIONS_MOVED: nominationsMoved,
  OBJECTION_MOVED: objectionMoved,
  APPOINTED: appointed,
  TERM_ENDING: termEnding,
  INVITATION: invitation,
  REMINDER: reminder,
  ANSWER_CONFIRMED: answerConfirmed,
  VENUE_CHANGED: venueChanged,
  RELEASED: released,
  LINK_WANTED: linkWanted,
  WITHDRAWAL_REQUESTED: withdrawalRequested,
  WITHDRAWAL_REFUSED: withdrawalRefused,
  APPRAISED: appraised,
  BUSY_DAYS_ENTERED: busyDaysEntered,
  STANDING_CHANGED: standingChanged,
  GENERIC: generic,
} as const satisfies { readonly [Name in MessageTemplate]: Template<never> }

/** What a template is filled with. Days are `YYYY-MM-DD`, moments ISO 8601, links addresses on this server. */
export type ValuesOf<Name extends MessageTemplate> = Parameters<(typeof templates)[Name]['ZH_CN']>[0]
