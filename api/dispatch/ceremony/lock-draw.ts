import { LockMode } from '@mikro-orm/core'
import { Draw, type HolderRole, Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, required, rowOf } from '../../refusal.ts'

/** What decides who may act on a draw. */
export interface Held {
  readonly office: number
  /** The part the viewer holds by the announcement, if any. */
  readonly holder: HolderRole | undefined
}

/** A draw that is locked, after its panel, until the transaction ends. */
export interface LockedDraw {
  readonly panel: Panel
  readonly draw: Draw
  readonly holder: HolderRole | undefined
}

const WHOLE = ['document', 'proof', 'secretsSealed'] as never
const PARTS = ['parts.head', 'parts.revealSealed'] as never

/** Loads the draw of an input, demands a permission on it, locks panel and draw. Refuses ids that name none the viewer may see. */
export async function lockDraw(act: Act, drawId: string, may: (draw: Held) => Refusal | undefined): Promise<LockedDraw> {
  const { em, viewer } = act
  const keys = ['announcement.officerKey', 'announcement.supervisorKey'] as never
  const found = required(await em.findOne(Draw, rowOf('Draw', drawId, ['drawId']), { populate: keys }), notFound(drawId, ['drawId']))
  const holder = holderOf(found, viewer.account)
  demand(may({ office: found.office.id, holder }))
  return { ...(await lockById(act, found.id)), holder }
}

/** Locks the panel of a draw: everybody who locks both locks the panel first, so that nobody waits in a circle. */
export async function lockPanelOf({ em }: Act, draw: number): Promise<Panel> {
  const [row] = await em.execute<[{ panel: number }]>('select panel_id as panel from draw where id = ?', [draw])
  return em.findOneOrFail(Panel, row.panel, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
}

/** Locks a draw by its number, after its panel. */
export async function lockById(act: Act, id: number): Promise<Omit<LockedDraw, 'holder'>> {
  const { em } = act
  const panel = await lockPanelOf(act, id)
  const draw = await em.findOneOrFail(Draw, id, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true, populate: WHOLE })
  await em.populate(draw, PARTS)
  return { panel, draw }
}

function holderOf({ announcement }: Draw, account: number | undefined): HolderRole | undefined {
  const { officerKey, supervisorKey } = announcement?.unwrap() ?? {}
  if (account === undefined) return undefined
  if (officerKey?.unwrap().account.id === account) return 'OFFICER'
  return supervisorKey?.unwrap().account.id === account ? 'SUPERVISOR' : undefined
}
