import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../../schema/base/refusals.ts'
import type { Contact, ViewContactSheetInput, ViewContactSheetPayload } from '../../../schema/dispatch/contact-sheet.ts'
import { type Assignment, Panel } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { EMAIL, PHONE } from '../../personal.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayViewContactSheet } from '../permissions.ts'
import { isOpen } from './opening.ts'

const LONGEST_PURPOSE = 200

/**
 * Shows whoever organises a panel how to reach those who sit on it, once it is open; each view is logged with its purpose and how many
 * people it showed. Refuses before the opening, and without a purpose.
 */
export async function viewContactSheet(act: Act, input: ViewContactSheetInput): Promise<Done<ViewContactSheetPayload>> {
  const { em, viewer, platform } = act
  const { panelId } = input
  const panel = required(await em.findOne(Panel, rowOf('Panel', panelId, ['panelId'])), notFound(panelId, ['panelId']))
  const office = panel.office.id
  demand(mayViewContactSheet(viewer, { office }))
  const purpose = input.purpose.trim()
  demand(purpose === '' || [...purpose].length > LONGEST_PURPOSE ? purposeMissing() : undefined)
  demand(isOpen(panel, act.now) ? undefined : stillSealed())
  const rows = await amongAllOffices(act, { why: 'contact sheet of an opened panel', office }, () => em.execute<Row[]>(SITTING, [panel.id]))
  const contacts = rows.map(
    ({ id, phone_sealed, email_sealed, ...shown }): Contact => ({
      ...shown,
      // Only the id: what the viewer may see of the seat is read after this, under their own scope.
      assignment: { id } as Assignment,
      phone: platform.seals.open(PHONE, phone_sealed),
      email: email_sealed && platform.seals.open(EMAIL, email_sealed),
    }),
  )
  act.record({ verb: 'contacts.viewed', office, subject: ['Panel', panel.id], details: { purpose, people: contacts.length } })
  return { contacts }
}

interface Row extends Pick<Contact, 'role' | 'state' | 'name' | 'employer' | 'post'> {
  readonly id: number
  readonly phone_sealed: Buffer
  readonly email_sealed: Buffer | null
}

const SITTING = `
select assignment.id, role, state, expert.name, organisation.name as employer, post, phone_sealed, email_sealed
from assignment join expert on expert.id = expert_id left join organisation on organisation.id = employer_id
where panel_id = ? and state in ('INVITED', 'ACCEPTED', 'COMPLETED')
order by role not in ('CHIEF_JUDGE', 'PANEL_LEAD'), role, assignment.id`

const purposeMissing = () =>
  refusalOf(InvalidInput, {
    code: 'PURPOSE_MISSING',
    messageZh: `请写明查看用途（至多 ${LONGEST_PURPOSE} 字）。`,
    messageEn: `Say what the contacts are needed for, in at most ${LONGEST_PURPOSE} characters.`,
    path: ['purpose'],
  })

const stillSealed = () =>
  refusalOf(WrongState, {
    code: 'STILL_SEALED',
    messageZh: '专家组尚未开启，名单保密。',
    messageEn: 'The panel is not open yet; its names are sealed.',
    state: 'SEALED',
    allowed: ['OPEN'],
  })
