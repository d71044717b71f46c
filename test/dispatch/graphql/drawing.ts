import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { verifyEntry } from '../../../client-sdk/verify/entry.ts'
import { toGlobalId } from '../../../schema/base/global-id.ts'
import { checked } from '../draw.ts'
import { ask, errors, execution, experts, officer, organiser, world } from './asked.ts'
import { panelId } from './drafting.ts'

export let drawId: string

const DRAW = `mutation ($input: DrawPanelInput!) { drawPanel(input: $input) {
  draw { id state attempt custody poolSize commitment publicSource publicDueAt panel { state engagement { state } } } ${errors} } }`

const VALUE = `mutation ($input: RecordPublicValueInput!) { recordPublicValue(input: $input) {
  draw { state publicValue panel { state engagement { state } } } userErrors { __typename code ... on NotYet { earliestAt } ... on WrongState { state } } } }`

test('the panel is drawn over GraphQL once, when the public value named beforehand comes; a repeated request gets the same answer', async () => {
  const dueAt = new Date(Date.now() + 4_000).toISOString()
  const input = { panelId, publicValue: { source: '体彩排列5 第26300期', dueAt } }
  const { drawPanel: refused } = await ask(organiser, DRAW, { input })
  assert.deepEqual(refused, {
    draw: null,
    userErrors: [
      {
        __typename: 'NotPermitted',
        code: 'ROLE_NEEDED',
        messageZh: '需要在该机构担任以下角色之一：抽取员。',
        messageEn: 'Needs one of these roles in the office: Drawing officer.',
        clause: null,
        path: null,
      },
    ],
  })
  const { drawPanel: nameless } = await ask(officer, DRAW, { input: { panelId } })
  assert.deepEqual(nameless.userErrors[0].code, 'PUBLIC_VALUE_NEEDED')
  const { drawPanel } = await ask(officer, DRAW, { input }, 'key-1')
  drawId = drawPanel.draw?.id
  const { id, commitment, ...draw } = drawPanel.draw
  assert.match(commitment, /^[0-9a-f]{64}$/)
  assert.deepEqual(
    [draw, drawPanel.userErrors],
    [
      {
        state: 'REVEALED',
        attempt: 1,
        custody: 'SERVER',
        poolSize: 8,
        publicSource: '体彩排列5 第26300期',
        publicDueAt: dueAt,
        panel: { state: 'FROZEN', engagement: { state: 'PANELS_DRAFTED' } },
      },
      [],
    ],
  )
  assert.deepEqual(await ask(officer, DRAW, { input }, 'key-1'), { drawPanel })
  const { recordPublicValue: early } = await ask(officer, VALUE, { input: { drawId, value: '3 1 4 1 5' } })
  assert.deepEqual(early, { draw: null, userErrors: [{ __typename: 'NotYet', code: 'NOT_YET', earliestAt: dueAt }] })
  await setTimeout(new Date(dueAt).getTime() - Date.now() + 50)
  const { recordPublicValue } = await ask(officer, VALUE, { input: { drawId, value: '3 1 4 1 5' } })
  assert.deepEqual(recordPublicValue, {
    draw: { state: 'DRAWN', publicValue: '3 1 4 1 5', panel: { state: 'DRAWN', engagement: { state: 'INVITED' } } },
    userErrors: [],
  })
  const { recordPublicValue: twice } = await ask(officer, VALUE, { input: { drawId, value: '9 9 9 9 9' } })
  assert.deepEqual(twice, { draw: null, userErrors: [{ __typename: 'WrongState', code: 'WRONG_STATE', state: 'DRAWN' }] })
  const again = await ask(officer, DRAW, { input }, 'key-2')
  assert.deepEqual(
    again.drawPanel.userErrors.map((refusal: { __typename: string; code: string }) => `${refusal.__typename} ${refusal.code}`),
    ['WrongState WRONG_STATE'],
  )
})

const PROOF = 'query ($drawId: ID!) { drawProof(drawId: $drawId) { commitment poolRoot document proof ownEntry } }'

test('the proof: commitment and one’s own entry at once, document and whole file for everybody who sees the draw from the opening on', async () => {
  const { drawProof } = await ask(officer, PROOF, { drawId })
  const { commitment, poolRoot } = drawProof
  const sealed = { document: null, proof: null }
  assert.deepEqual(drawProof, { commitment, poolRoot, ...sealed, ownEntry: null })
  assert.deepEqual(await ask(organiser, PROOF, { drawId }), { drawProof: { commitment, poolRoot, ...sealed, ownEntry: null } })
  const { drawProof: own } = await ask(await world.signedIn(experts[0]!.id), PROOF, { drawId })
  assert.ok(verifyEntry(JSON.parse(own.ownEntry)))
  const entry = { ...own, ownEntry: JSON.parse(own.ownEntry).commitment }
  assert.deepEqual(entry, { commitment, poolRoot, ...sealed, ownEntry: commitment })
  assert.deepEqual(await ask(await world.signedIn(experts[8]!.id), PROOF, { drawId }), { drawProof: null }, 'not in the pool')
  assert.deepEqual(await ask(officer, PROOF, { drawId: toGlobalId('Draw', 999) }), { drawProof: null })
  const outcome = await execution.execute({ query: PROOF, variables: { drawId: panelId } }, world.context(officer))
  assert.equal('errors' in outcome && outcome.errors?.[0]?.extensions?.code, 'BAD_ID')

  await world.rows(`update panel set opens_at = now() where state = 'DRAWN'`)
  const { drawProof: opened } = await ask(organiser, PROOF, { drawId })
  const report = checked(opened.proof)
  assert.deepEqual([report.verdict, report.commitment, report.poolRoot, report.custody], ['ACCEPTED', commitment, poolRoot, 'SERVER'])
  assert.equal(JSON.stringify(JSON.parse(opened.proof).document), opened.document)
})
