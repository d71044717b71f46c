import type { DrawProof } from '../../../schema/dispatch/draw-proof.ts'
import { Draw, DrawEntry, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act, Context } from '../../context.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import type { DrawDocument } from '../../draw/document.ts'
import { poolEntries } from '../../draw/freeze.ts'
import { numberOf } from '../../read/criteria.ts'
import { inTransaction } from '../../transaction.ts'
import { mayReadProof } from '../permissions.ts'
import { memberId } from '../rules/panel-rules.ts'

/**
 * What of a draw's proof the viewer may have: the commitment for everybody who sees the draw, one's own entry for members of its pool,
 * document and whole file from the panel’s opening on. `null` for a draw that is not there or not the viewer's to see; throws BAD_ID for
 * other ids.
 */
export function readDrawProof(context: Context, drawId: string): Promise<DrawProof | null> {
  const id = numberOf('Draw', drawId)
  return inTransaction(context, async act => {
    const populate = ['proof', 'document'] as never
    const draw = await act.em.findOne(Draw, id, { populate })
    const own = act.viewer.expert === undefined ? undefined : await ownEntry(act, id, act.viewer.expert)
    if (!draw) return own ? { commitment: own.commitment, poolRoot: own.poolRoot, document: null, proof: null, ownEntry: own.text } : null
    const panel = await act.em.findOneOrFail(Panel, draw.panel.id)
    const opened = mayReadProof({ opensAt: panel.opensAt }, act.now)
    return {
      commitment: draw.commitment,
      poolRoot: draw.poolRoot,
      document: opened ? draw.document : null,
      proof: opened ? draw.proof : null,
      ownEntry: own?.text ?? null,
    }
  })
}

/** The entry of an expert in a pool that was committed to. The pool is beyond their scope; this one entry is theirs. */
function ownEntry(act: Act, id: number, expert: number) {
  return beyondScope(act, { why: 'one’s own entry of a pool', office: undefined }, async () => {
    const entry = await act.em.findOne(DrawEntry, { draw: id, expert } as never)
    const draw = entry && (await act.em.findOne(Draw, id, { populate: ['document'] as never }))
    if (!draw?.document) return undefined
    const [made] = poolEntries(JSON.parse(draw.document) as DrawDocument, [{ memberId: memberId(expert), salt: entry!.salt }])
    return { text: canonicalJson(made), commitment: made!.commitment, poolRoot: made!.poolRoot }
  })
}
