import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { printPublicNotice } from '../../api/admission/notice/print-public-notice.ts'
import { publishNotice } from '../../api/admission/notice/publish-notice.ts'
import { printedDay } from '../../api/documents/parts.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { withCalendar } from '../calendar.ts'
import { textInOrder } from '../documents/pdf.ts'
import { World } from '../world.ts'
import { callOf, nominees } from './nominees.ts'

const world = await World.open()
after(() => world.close())
await withCalendar(world.connections)
const approver = await world.staff(['APPROVER'])

test('S23 a public notice is printed word for word as it was published, with its address and its hash, and without personal numbers', async () => {
  const call = await callOf(world)
  const people = await nominees(world, call, 3)
  const input = {
    callId: toGlobalId('Call', call.id),
    mode: 'ALL_OR_NOTHING' as const,
    title: '拟入库专家公示',
    objectionsTo: '职业能力建设科 0759-0000000',
  }
  const { notice } = await world.run(approver, act => publishNotice(act, input))
  const subjectId = toGlobalId('PublicNotice', notice!.id)
  const print = () => world.run(approver, act => printPublicNotice(act, subjectId))
  const [one, other] = await Promise.all([print(), print()])
  assert.ok(one.bytes.equals(other.bytes))
  if (process.env.LOOK) writeFileSync(`${process.env.LOOK}-notice.pdf`, one.bytes)
  const text = await textInOrder(one.bytes)
  assert.ok(text.startsWith(`拟入库专家公示`), text)
  assert.ok(text.includes(`共3人）予以公示。公示自${printedDay(notice!.opensOn)}起，至${printedDay(notice!.closesOn)}止。`), text)
  assert.ok(text.includes('异议受理：职业能力建设科0759-0000000'))
  for (const [index, { name }] of people.entries()) assert.ok(text.includes(`${index + 1}${name}`), name)
  assert.ok(text.includes(`https://jiangku.example.cn/notices/${notice!.code}`), text)
  assert.ok(text.includes(notice!.contentHash))
  assert.doesNotMatch(text, /4408|\*\*\*/)
})
