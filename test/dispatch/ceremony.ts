import { announceFreeze } from '../../api/dispatch/ceremony/announce-freeze.ts'
import { revealsAreDue } from '../../api/dispatch/ceremony/close-reveals.ts'
import { commitToDraw } from '../../api/dispatch/ceremony/commit-to-draw.ts'
import { freezeDraw } from '../../api/dispatch/ceremony/freeze-draw.ts'
import { makeDocument } from '../../api/dispatch/ceremony/make-document.ts'
import { provideLink } from '../../api/dispatch/ceremony/provide-link.ts'
import { recordPublicValue } from '../../api/dispatch/ceremony/record-public-value.ts'
import { revealForDraw } from '../../api/dispatch/ceremony/reveal-for-draw.ts'
import { enrolDeviceKey } from '../../api/identity/enrol-device-key.ts'
import { theSystem, type Viewer } from '../../api/viewer.ts'
import {
  commitmentTo,
  type DeviceKeyPair,
  enrolmentOf,
  type HeldChain,
  linkOf,
  makeChain,
  makeDeviceKey,
  revealOf,
} from '../../client-sdk/index.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { AnnounceFreezeInput } from '../../schema/dispatch/announce-freeze.ts'
import { Draw, type FreezeAnnouncement, type HolderRole, RoleGrant } from '../../schema/index.ts'
import type { World } from '../world.ts'

const HOUR = 3_600_000

/** A holder with a device of their own: key and chains are made by the SDK and stay here. */
export class Holder {
  readonly world: World
  readonly viewer: Viewer
  readonly role: HolderRole
  readonly key: DeviceKeyPair
  readonly keyId: string
  chain!: HeldChain

  private constructor(world: World, viewer: Viewer, role: HolderRole, key: DeviceKeyPair, keyId: string) {
    this.world = world
    this.viewer = viewer
    this.role = role
    this.key = key
    this.keyId = keyId
  }

  static async enrol(world: World, viewer: Viewer, role: HolderRole): Promise<Holder> {
    for (const { role: held, office } of viewer.grants) {
      const known = await world.rows('select from role_grant where account_id = ? and role = ?', [viewer.account, held])
      if (known.length === 0) await world.put(RoleGrant, { account: viewer.account, office, role: held, startsAt: new Date('2020-01-01') })
    }
    const key = await makeDeviceKey()
    const input = await enrolmentOf(toGlobalId('Account', viewer.account!), '手机', key)
    const { deviceKey } = await world.run(viewer, act => enrolDeviceKey(act, input))
    return new Holder(world, viewer, role, key, toGlobalId('DeviceKey', deviceKey!.id))
  }

  /** Makes a chain for a draw and sends the commitment, at a moment. */
  async commit(draw: Draw, now: Date, chain = makeChain(heldOf(draw), this.role)): Promise<string> {
    this.chain = chain
    const input = await commitmentTo(this.chain, this.key)
    const { receipt } = await this.world.run(this.viewer, act => commitToDraw({ ...act, now }, input))
    return receipt!
  }

  async reveal(draw: Draw, now: Date, reveal = revealOf(this.chain)): Promise<Draw> {
    const input = { drawId: toGlobalId('Draw', draw.id), reveal }
    return (await this.world.run(this.viewer, act => revealForDraw({ ...act, now }, input))).draw!
  }

  async link(draw: { readonly id: number }, index: number, link = linkOf(this.chain, index)): Promise<Draw> {
    const input = { drawId: toGlobalId('Draw', draw.id), link }
    return (await this.world.run(this.viewer, act => provideLink(act, input))).draw!
  }
}

/** What a holder sees of a draw before committing. */
export function heldOf({ id, attempt, commitment, chainLength }: Draw) {
  return { drawId: toGlobalId('Draw', id), attempt, document: commitment!, chainLength }
}

/** The hours of a ceremony around now: announced an hour ago, frozen now, revealed in two hours, the public value in three. */
export function hours(now = new Date()) {
  const after = (by: number) => new Date(now.getTime() + by)
  return { announced: after(-HOUR), freezeAt: now, committed: after(HOUR / 2), revealBy: after(2 * HOUR), dueAt: after(3 * HOUR) }
}

export interface Held {
  readonly officer: Holder
  readonly supervisor: Holder
  readonly at: ReturnType<typeof hours>
}

/** The announcement of a panel’s freeze, made an hour ago. */
export async function announced(
  world: World,
  { officer, supervisor, at }: Held,
  panel: { readonly id: number },
  changes: Partial<AnnounceFreezeInput> = {},
): Promise<FreezeAnnouncement> {
  const input: AnnounceFreezeInput = {
    panelId: toGlobalId('Panel', panel.id),
    custody: 'HOLDERS',
    freezeAt: at.freezeAt,
    revealBy: at.revealBy,
    publicValue: { source: '体彩排列5 第26300期', dueAt: at.dueAt },
    officerKeyId: officer.keyId,
    supervisorKeyId: supervisor.keyId,
    ...changes,
  }
  return (await world.run(officer.viewer, act => announceFreeze({ ...act, now: at.announced }, input))).announcement!
}

/** Freezes as announced and makes the document, as the jobs would. */
export async function frozen(world: World, { officer, at }: Held, panel: { readonly id: number }): Promise<Draw> {
  const input = { panelId: toGlobalId('Panel', panel.id) }
  const now = at.freezeAt
  const { draw } = await world.run(officer.viewer, act => freezeDraw({ ...act, now }, input))
  await makeDocument(world.context(await system(world)), draw!.id)
  return read(world, draw!)
}

/** Announced, frozen, committed to by both. */
export async function committed(
  world: World,
  held: Held,
  panel: { readonly id: number },
  changes?: Partial<AnnounceFreezeInput>,
): Promise<Draw> {
  await announced(world, held, panel, changes)
  const draw = await frozen(world, held, panel)
  await held.officer.commit(draw, held.at.committed)
  await held.supervisor.commit(draw, held.at.committed)
  return read(world, draw)
}

/** The whole ceremony of two holders, with its public value. */
export async function heldDraw(world: World, held: Held, panel: { readonly id: number }): Promise<Draw> {
  const draw = await committed(world, held, panel)
  await held.officer.reveal(draw, held.at.committed)
  await held.supervisor.reveal(draw, held.at.committed)
  await valueCameTo(world, held, draw)
  return read(world, draw)
}

/** The public value comes at its hour. */
export async function valueCameTo(world: World, { officer, at }: Held, draw: { readonly id: number }, value = '3 1 4 1 5'): Promise<void> {
  const input = { drawId: toGlobalId('Draw', draw.id), value }
  await world.run(officer.viewer, act => recordPublicValue({ ...act, now: at.dueAt }, input))
}

/** The deadline passes, as the job sees it. */
export async function deadlineCame(world: World, { at }: Held, draw: { readonly id: number }, now = at.revealBy): Promise<void> {
  await world.run(await system(world), act => revealsAreDue({ ...act, now }, { draw: draw.id }))
}

export async function system(world: World): Promise<Viewer> {
  const [row] = await world.rows<{ offices: number[] }>('select array(select id from office order by id) as offices')
  return theSystem(row!.offices)
}

/** A draw as it stands, with everything. */
export async function read(world: World, draw: { readonly id: number }): Promise<Draw> {
  const populate = ['document', 'proof', 'parts', 'linkRequests.skips', 'poolChanges'] as never
  return world.owner.em.fork().findOneOrFail(Draw, draw.id, { populate })
}
