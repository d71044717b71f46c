import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import ICAL from 'ical.js'
import { giveUpSeat } from '../../api/dispatch/assignment/give-up-seat.ts'
import { assignmentCalendar, dutyFeed } from '../../api/dispatch/conflicts/assignment-calendar.ts'
import { cancelEngagement } from '../../api/dispatch/engagement/cancel-engagement.ts'
import { postponeEngagement } from '../../api/dispatch/engagement/postpone-engagement.ts'
import { CONTENT } from '../../api/notify/notify.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { engagement, panel } from '../engagement.ts'
import { PostOffice } from '../notify/post-office.ts'
import type { Mail } from '../notify/read-mails.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { accept, answered, decline, drawn, type SeatRow, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const office = await new PostOffice().open()
const world = await World.open(office.url)
after(async () => {
  await world.close()
  await office.kill()
})
const organiser = await world.staff(['ORGANISER'])
const officer = await world.staff(['DRAWING_OFFICER'])
const members = new Map<number, { readonly name: string; readonly address: string }>()
for (let i = 0; i < 9; i++) {
  const address = `member${i}@calendar.example`
  const { id, name } = await world.expert({ term: ['2025-01-01', '2099-12-31'], email: address })
  members.set(id, { name, address })
}

let year = 2030
async function drawnPanel() {
  // Chance may seat somebody again whom an earlier test made read English.
  await world.rows(`update account set message_language = 'ZH_CN' where expert_id is not null`)
  const of = await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11`, place: '湛江技师学院' })
  const made = await panel(world, organiser, of)
  await drawn(world, officer, made)
  const [seat, other] = (await seats(world, made)).filter(row => row.state === 'INVITED') as [SeatRow, SeatRow]
  return { of, made, seat, other }
}

/** What came since to the holder of a seat, once everything due is sent. */
async function mailsTo({ expert }: SeatRow, since: number): Promise<readonly Mail[]> {
  await world.runJobs()
  return (await office.mails()).slice(since).filter(({ to }) => to === members.get(expert)!.address)
}

/** The entry of a mail as a calendar program reads it. */
function entryOf({ calendar }: Mail) {
  const root = new ICAL.Component(ICAL.parse(calendar!.text) as never)
  const [event, ...more] = root.getAllSubcomponents('vevent')
  assert.deepEqual(more, [], 'one seat, one entry')
  const { uid, sequence, startDate, endDate, summary, location } = new ICAL.Event(event!)
  return {
    ...{ filename: calendar!.filename, method: [calendar!.method, root.getFirstPropertyValue('method')] },
    ...{ uid, sequence, summary, location, status: event!.getFirstPropertyValue('status') },
    ...{ from: startDate.toJSDate().toISOString(), to: endDate.toJSDate().toISOString() },
    people: [...event!.getAllProperties('organizer'), ...event!.getAllProperties('attendee')].length,
  }
}

test('the mails of a seat carry its calendar entry: tentative, confirmed, cancelled, under the UID of the feed, each higher than the last', async () => {
  const { made, seat } = await drawnPanel()
  const id = toGlobalId('Assignment', seat.id)
  const itself = await world.signedIn(seat.expert)
  await world.rows(`update account set message_language = 'EN' where id = ?`, [itself.account])
  await answered(world, seat, accept)
  const feed = await dutyFeed(world.context(itself), seat.expert)
  await mailsTo(seat, 0)
  await world.run(itself, act => giveUpSeat(act, { assignmentId: id, declineReason: 'ILLNESS' }))
  const mails = await mailsTo(seat, 0)
  assert.deepEqual(
    mails.map(({ subject }) => subject.replace(/ by .* \(China time\)/, '')),
    [
      'Invitation: 焊工职业技能竞赛 (please answer)',
      'Your answer is recorded (accepted): 焊工职业技能竞赛',
      'You no longer need to attend: 焊工职业技能竞赛',
    ],
  )
  const [invited, accepted, ended] = mails.map(entryOf)
  const same = { filename: 'assignment.ics', uid: `${id}@jiangku`, summary: '焊工职业技能竞赛', location: '湛江技师学院', people: 0 }
  const days = { from: '2030-05-09T16:00:00.000Z', to: '2030-05-11T16:00:00.000Z' }
  const { sequence } = accepted!
  assert.deepEqual(accepted, { ...same, ...days, sequence, method: ['PUBLISH', 'PUBLISH'], status: 'CONFIRMED' })
  assert.equal(invited!.status, 'CONFIRMED', 'the invitation waited until the seat was accepted: what goes out is what the record says')
  assert.deepEqual(ended, { ...same, ...days, sequence: ended!.sequence, method: ['CANCEL', 'CANCEL'], status: 'CANCELLED' })
  assert.ok(ended!.sequence > sequence, 'a calendar takes the later one')
  assert.ok(feed.includes(`UID:${id}@jiangku`), 'not shown twice to whoever subscribes to the feed')
  assert.match(mails[1]!.text, /The attached assignment\.ics adds these days to your calendar\./)
  assert.match(mails[2]!.text, /Reason: you gave the seat up\.\n\nThe attached assignment\.ics takes these days out of your calendar\./)
  const others = (await seats(world, made)).filter(row => row.expert !== seat.expert).map(({ expert }) => members.get(expert)!.name)
  for (const { text, html, calendar } of mails) {
    for (const name of others) assert.ok(![text, html, calendar!.text].join('\n').includes(name), 'sealed: nobody else is named')
  }
})

test('an entry is made when its mail is sent: the message stores none, and a seat that ended meanwhile is not put into a calendar', async () => {
  const { of, seat } = await drawnPanel()
  const since = office.accepted.length
  const first = await mailsTo(seat, since)
  assert.deepEqual(
    first.map(mail => entryOf(mail).status),
    ['TENTATIVE'],
  )
  await answered(world, seat, accept)
  const [kept] = await world.rows<{ content: Buffer }>(
    `select content_sealed as content from message where assignment_id = ? and template = 'ANSWER_CONFIRMED'`,
    [seat.id],
  )
  assert.deepEqual(Object.keys(JSON.parse(world.platform.seals.open(CONTENT, kept!.content)) as object).sort(), [
    ...['answer', 'endsOn', 'engagement', 'name', 'startsOn'],
  ])
  const input = { engagementId: toGlobalId('Engagement', of.id), reason: '台风' }
  await world.run(organiser, act => cancelEngagement(act, input))
  const later = (await mailsTo(seat, since)).slice(1)
  assert.deepEqual(
    later.map(mail => [mail.subject, entryOf(mail).status, entryOf(mail).method[0]]),
    [
      ['已记录您的答复（接受）：焊工职业技能竞赛', 'CANCELLED', 'CANCEL'],
      ['无需再参加：焊工职业技能竞赛', 'CANCELLED', 'CANCEL'],
    ],
  )
})

test('an accepted seat that moves to other days moves in the calendar; a declined one leaves it', async () => {
  const { of, seat, other } = await drawnPanel()
  const since = office.accepted.length
  await answered(world, seat, accept)
  await mailsTo(seat, since)
  const days = { startsOn: `${year}-06-01`, endsOn: `${year++}-06-02` }
  const input = { engagementId: toGlobalId('Engagement', of.id), reason: '场地检修', overlaps: 'REPLACE', ...days } as const
  await world.run(organiser, act => postponeEngagement(act, input))
  const entries = (await mailsTo(seat, since)).map(entryOf)
  const { sequence, uid } = entries.at(-2)!
  const moved = entries.at(-1)!
  assert.deepEqual([moved.uid, moved.status, moved.to], [uid, 'TENTATIVE', `${days.endsOn}T16:00:00.000Z`])
  assert.ok(moved.sequence > sequence)
  await answered(world, other, decline)
  const declined = (await mailsTo(other, since)).at(-1)!
  assert.deepEqual([declined.subject, entryOf(declined).status], ['已记录您的答复（谢绝）：焊工职业技能竞赛', 'CANCELLED'])
  const asked = await assignmentCalendar(world.context(await world.signedIn(other.expert)), toGlobalId('Assignment', other.id))
  const stable = (text: string) =>
    text
      .replaceAll('\r', '')
      .replaceAll(/^DTSTAMP.*$/gm, '')
      .trim()
  assert.equal(stable(declined.calendar!.text), stable(asked!), 'the mail carries what the query answers')
})
