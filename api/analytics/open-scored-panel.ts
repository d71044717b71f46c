import { WrongState } from '../../schema/base/refusals.ts'
import { Engagement, Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { isOpen } from '../dispatch/panel/opening.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../refusal.ts'
import type { Viewer } from '../viewer.ts'
import { scoreOffices } from './permissions.ts'

type May = (viewer: Viewer, panel: { readonly office: number }) => Refusal | undefined

/**
 * The panel whose scores an act is about, and its engagement. Refuses who may not, and a panel that is not open. From here on row-level
 * security shows the viewer the scores of the offices where they organise or supervise, for the rest of the transaction.
 */
export async function openScoredPanel(
  act: Act,
  panelId: string,
  may: May,
): Promise<{ readonly panel: Panel; readonly engagement: Engagement }> {
  const { em, viewer } = act
  const panel = required(await em.findOne(Panel, rowOf('Panel', panelId, ['panelId'])), notFound(panelId, ['panelId']))
  demand(may(viewer, { office: panel.office.id }))
  demand(isOpen(panel, act.now) ? undefined : stillSealed())
  await em.execute(`select set_config('app.score_offices', ?, true)`, [`{${scoreOffices(viewer).join(',')}}`])
  return { panel, engagement: await em.findOneOrFail(Engagement, panel.engagement.id) }
}

const stillSealed = () =>
  refusalOf(WrongState, {
    code: 'STILL_SEALED',
    messageZh: '专家组尚未开启。',
    messageEn: 'The panel is not open yet.',
    state: 'SEALED',
    allowed: ['OPEN'],
  })
