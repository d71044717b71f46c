import type { Draw, DrawPart, HolderRole } from '../../../schema/index.ts'
import type { Ceremony, HolderPart } from '../../draw/ceremony.ts'
import type { DrawDocument } from '../../draw/document.ts'
import type { Seals } from '../../seals.ts'
import { CUSTODY, type Custody, ceremonyOf } from './server-custody.ts'

/** What a reveal is sealed for, and a link. */
export const REVEAL = 'draw reveal'
export const LINK = 'draw link'

/** Everything the seed of a draw is made of beside its document: of what both holders sent, or of the secrets the server keeps. */
export function ceremonyRecord(draw: Draw, document: DrawDocument, seals: Seals): Ceremony {
  const publicValue = draw.publicValue ?? ''
  if (draw.custody === 'SERVER') {
    const custody = JSON.parse(seals.open(CUSTODY, draw.secretsSealed!)) as Custody
    return ceremonyOf(document, custody, publicValue)
  }
  const parts = draw.parts.getItems()
  const part = (holder: HolderRole) => partOf(parts.find(one => one.holder === holder)!, seals)
  return { officer: part('OFFICER'), supervisor: part('SUPERVISOR'), publicValue }
}

function partOf({ head, commitment, signature, revealSealed }: DrawPart, seals: Seals): HolderPart {
  const reveal = revealSealed === null ? '' : seals.open(REVEAL, revealSealed)
  return { head, commitment, ...(signature === null ? {} : { signature }), reveal }
}
