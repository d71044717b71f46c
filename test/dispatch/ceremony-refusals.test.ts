import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { makeDocument } from '../../api/dispatch/ceremony/make-document.ts'
import { Viewers } from '../../api/identity/viewers.ts'
import { openExecution } from '../../api/open-execution.ts'
import type { Viewer } from '../../api/viewer.ts'
import { commitmentTo, linkOf, makeChain, revealOf, signWith } from '../../client-sdk/index.ts'
import { fourBytes, fromHex, hashOf, utf8 } from '../../client-sdk/verify/bytes.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Draw, Panel } from '../../schema/index.ts'
import { dataOf } from '../answers.ts'
import { approved, engagement, panelInput } from '../engagement.ts'
import { breaksOnPurpose } from '../sound-at-end.ts'
import { World } from '../world.ts'
import { deadlineCame, type Held, Holder, heldOf, hours, read, system } from './ceremony.ts'
import { answered, checked, decline, proofOf, seats } from './draw.ts'

breaksOnPurpose('a term lasts as long as its roster says', 'terms outlast every day of the tests')

const world = await World.open()
after(() => world.close())
const execution = openExecution(world.platform, new Viewers(world.platform.aside))
const organiser = await world.staff(['ORGANISER'])
const officer = await Holder.enrol(world, await world.staff(['DRAWING_OFFICER']), 'OFFICER')
const supervisor = await Holder.enrol(world, await world.staff(['SUPERVISOR']), 'SUPERVISOR')
const colleague = await world.staff(['DRAWING_OFFICER'])
await world.experts(10, { term: ['2025-01-01', '2099-12-31'] })
const at = hours()
const held: Held = { officer, supervisor, at }

/** Everything the server does from now on happens at this moment. */
const clock = (now: Date) =>
  world.rows(
    `create or replace function house_now() returns timestamptz language sql volatile as $$ select timestamptz '${now.toISOString()}' $$`,
  )

type Refusal = Readonly<Record<string, unknown>>

/** What a mutation refuses, every field of it; fails on errors that are no refusals. */
async function refused(viewer: Viewer, name: string, input: object): Promise<readonly Refusal[]> {
  const type = name.charAt(0).toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { userErrors { __typename code messageZh messageEn path
    ... on WrongState { state allowed } ... on DeadlinePassed { dueAt } ... on NotYet { earliestAt } ... on TooFewCandidates { seats { role missing } }
    ... on ContradictoryRules { kinds askedLeast allowedMost } ... on CapTooLow { cap least poolSize } } } }`
  const outcome = await execution.execute({ query, variables: { input } }, world.context(viewer))
  const data = dataOf(outcome, name)
  return data[name].userErrors
}

let year = 2030
const draftInput = async (changes: object = {}) =>
  ({
    ...panelInput(world, await engagement(world, organiser, { startsOn: `${year}-05-10`, endsOn: `${year++}-05-11` })),
    ...changes,
  }) as object
const panelOf = async (changes: object = {}): Promise<Panel> => {
  assert.deepEqual(await refused(organiser, 'draftPanel', await draftInput(changes)), [])
  const [{ id }] = (await world.rows<{ id: number }>('select max(id)::int as id from panel')) as [{ id: number }]
  await approved(world, { id })
  return { id } as Panel
}

const announcementOf = (panel: Panel) => ({
  panelId: toGlobalId('Panel', panel.id),
  custody: 'HOLDERS',
  freezeAt: at.freezeAt.toISOString(),
  revealBy: at.revealBy.toISOString(),
  publicValue: { source: '体彩排列5 第26300期', dueAt: at.dueAt.toISOString() },
  officerKeyId: officer.keyId,
  supervisorKeyId: supervisor.keyId,
})

/** A draw whose document both holders see, all over the public API but for the job that makes it. */
async function published(): Promise<Draw> {
  const panel = await panelOf({ seats: [{ role: 'JUDGE', number: 3 }] })
  await clock(at.announced)
  assert.deepEqual(await refused(officer.viewer, 'announceFreeze', announcementOf(panel)), [])
  await clock(at.freezeAt)
  assert.deepEqual(await refused(officer.viewer, 'freezeDraw', { panelId: toGlobalId('Panel', panel.id) }), [])
  const [{ id }] = (await world.rows<{ id: number }>('select id from draw where panel_id = ?', [panel.id])) as [{ id: number }]
  await makeDocument(world.context(await system(world)), id)
  return read(world, { id })
}

const idOf = (draw: { readonly id: number }) => toGlobalId('Draw', draw.id)
const soon = (now: Date) => ({ source: '体彩排列5 第26300期', dueAt: new Date(now.getTime() + 600_000).toISOString() })

/** What each case refuses, whole, in both languages; `{revealBy}` stands for the deadline. */
const expected = JSON.parse(readFileSync(new URL('./ceremony-refusals.json', import.meta.url), 'utf8')) as Record<
  string,
  readonly Refusal[]
>
const met = new Map<string, readonly Refusal[]>()
const seen = (name: string, refusals: readonly Refusal[]) =>
  met.set(name, JSON.parse(JSON.stringify(refusals).replaceAll(at.revealBy.toISOString(), '{revealBy}')))

test('bad input of a ceremony over the public API: each case is refused in both languages with its numbers, is logged, and leaves the record whole', async () => {
  await clock(at.announced)
  seen(
    'contradictory rules',
    await refused(organiser, 'draftPanel', await draftInput({ seats: [{ role: 'JUDGE', number: 4 }], rules: { odd: true } })),
  )
  seen(
    'a county nobody knows',
    await refused(
      organiser,
      'draftPanel',
      await draftInput({ rules: { fromCounties: [{ divisionId: toGlobalId('Division', 999999), atLeast: 1 }] } }),
    ),
  )
  const great = await panelOf({ seats: [{ role: 'JUDGE', number: 30 }] })
  seen(
    'more seats than people',
    await refused(officer.viewer, 'drawPanel', { panelId: toGlobalId('Panel', great.id), publicValue: soon(at.announced) }),
  )
  const capped = await panelOf({ rules: { fromCounties: [], cap: '1/100' }, reason: '避免预知' })
  seen(
    'a cap too low',
    await refused(officer.viewer, 'drawPanel', { panelId: toGlobalId('Panel', capped.id), publicValue: soon(at.announced) }),
  )

  const draw = await published()
  const input = async (chain: ReturnType<typeof makeChain>, holder: Holder) => commitmentTo(chain, holder.key)
  const blind = makeChain({ ...heldOf(draw), document: '00'.repeat(32) }, 'OFFICER')
  seen('a commitment made before the hash was known', await refused(officer.viewer, 'commitToDraw', await input(blind, officer)))
  seen('a reveal before the commitments', await refused(officer.viewer, 'revealForDraw', { drawId: idOf(draw), reveal: '00'.repeat(32) }))
  officer.chain = makeChain(heldOf(draw), 'OFFICER')
  supervisor.chain = makeChain(heldOf(draw), 'SUPERVISOR')
  assert.deepEqual(await refused(officer.viewer, 'commitToDraw', await input(officer.chain, officer)), [])
  seen('a second commitment', await refused(officer.viewer, 'commitToDraw', await input(makeChain(heldOf(draw), 'OFFICER'), officer)))
  const { head } = await input(officer.chain, officer)
  const parts = [utf8(idOf(draw)), fourBytes(1), utf8('SUPERVISOR'), fromHex(draw.commitment!), fromHex(head)]
  const commitment = hashOf('commit', parts)
  const copied = { drawId: idOf(draw), head, commitment, signature: await signWith(supervisor.key, fromHex(commitment)) }
  seen('equal heads', await refused(supervisor.viewer, 'commitToDraw', copied))
  await clock(at.revealBy)
  seen('a late commitment', await refused(supervisor.viewer, 'commitToDraw', await input(supervisor.chain, supervisor)))
  await clock(at.committed)
  assert.deepEqual(await refused(supervisor.viewer, 'commitToDraw', await input(supervisor.chain, supervisor)), [])
  seen('a stranger’s reveal', await refused(colleague, 'revealForDraw', { drawId: idOf(draw), reveal: revealOf(officer.chain) }))
  seen('a reveal that opens nothing', await refused(officer.viewer, 'revealForDraw', { drawId: idOf(draw), reveal: 'ab'.repeat(32) }))
  assert.deepEqual(await refused(officer.viewer, 'revealForDraw', { drawId: idOf(draw), reveal: revealOf(officer.chain) }), [])
  seen('a second reveal', await refused(officer.viewer, 'revealForDraw', { drawId: idOf(draw), reveal: revealOf(officer.chain) }))
  seen('the public value before its hour', await refused(officer.viewer, 'recordPublicValue', { drawId: idOf(draw), value: '3 1 4' }))
  await clock(at.revealBy)
  seen('a late reveal', await refused(supervisor.viewer, 'revealForDraw', { drawId: idOf(draw), reveal: revealOf(supervisor.chain) }))
  await deadlineCame(world, held, draw)
  await clock(at.dueAt)
  assert.deepEqual(await refused(officer.viewer, 'recordPublicValue', { drawId: idOf(draw), value: '3 1 4 1 5' }), [])
  seen('a second public value', await refused(officer.viewer, 'recordPublicValue', { drawId: idOf(draw), value: '9' }))
  seen('a link that nobody asked for', await refused(officer.viewer, 'provideLink', { drawId: idOf(draw), link: linkOf(officer.chain, 1) }))
  const drawn = await read(world, draw)
  assert.equal(drawn.state, 'DRAWN')
  const { verdict, missingReveals } = checked(await proofOf(world, drawn.panel as never))
  assert.deepEqual([verdict, missingReveals], ['ACCEPTED', ['SUPERVISOR']], 'a reveal that never came is named, and the record is complete')
  await answered(world, (await seats(world, drawn.panel as never))[0]!, decline)
  seen('a link out of order', await refused(officer.viewer, 'provideLink', { drawId: idOf(draw), link: linkOf(officer.chain, 2) }))
  seen('a link of no chain', await refused(officer.viewer, 'provideLink', { drawId: idOf(draw), link: 'cd'.repeat(32) }))
  for (const { viewer, chain } of [supervisor, officer]) {
    assert.deepEqual(await refused(viewer, 'provideLink', { drawId: idOf(draw), link: linkOf(chain, 1) }), [])
  }
  assert.equal(checked(await proofOf(world, drawn.panel as never)).verdict, 'ACCEPTED')

  const both = await panelOf()
  await clock(at.freezeAt)
  const publicValue = soon(at.freezeAt)
  const at2 = await Promise.all(
    [officer.viewer, colleague].map(viewer => refused(viewer, 'drawPanel', { panelId: toGlobalId('Panel', both.id), publicValue })),
  )
  seen('two officers at once', at2.flat())
  assert.deepEqual(Object.fromEntries(met), expected)
  const logged = await world.rows<{ refusal: string }>('select refusal from act_log where refusal is not null')
  const codes = (all: Iterable<unknown>) => [...all].map(String).sort()
  assert.deepEqual(codes(logged.map(({ refusal }) => refusal)), codes([...met.values()].flat().map(({ code }) => code)))
})
