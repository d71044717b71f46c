import { TooEarly } from '../../../schema/dispatch/refusals.ts'
import { Draw, Engagement, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { makePdf } from '../../documents/make-pdf.ts'
import type { DrawRecord } from '../../draw/record.ts'
import type { Printed } from '../../files/hand-out.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { dayInShanghai } from '../../time/shanghai.ts'
import { mayReadProof } from '../permissions.ts'
import { drawRecordDocument } from './draw-record-document.ts'
import { readRecord } from './stored-record.ts'

/**
 * Prints the record of a draw for the file, from its proof. Refuses before the panel's opening, for everybody, and a draw without a proof.
 */
export async function printDrawRecord(act: Act, subjectId: string): Promise<Printed> {
  const { em } = act
  const { draw, panel, record } = await openedRecord(act, subjectId)
  const id = draw.id
  const office = draw.office.id
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id)
  const labels = [...record.result.seats.map(seat => seat.label), ...record.result.reserves]
  const later = record.rounds.flatMap(({ seats }) => seats.flatMap(seat => ('label' in seat ? [seat.label] : [])))
  const told = await beyondScope(act, { why: 'names on the record of a draw', office }, () =>
    em.execute<{ kind: string; key: string; name: string }[]>(
      `select 'person' as kind, label as key, name from draw_entry join expert on expert.id = expert_id
         where draw_id = ? and label = any (?::text[])
       union all select 'county', code, name from division where code = any (?::text[])
       union all select 'occupation', code, name from occupation where code = any (?::text[])
       union all select 'office', '', name from office where id = ?
       union all select 'officer', '', display_name from account where id = ?`,
      [id, `{${[...labels, ...later].join(',')}}`, ...codesOf(record.document.rows), office, draw.drawnBy?.id ?? 0],
    ),
  )
  const named = (kind: string) => new Map(told.filter(row => row.kind === kind).map(({ key, name }) => [key, name]))
  const document = drawRecordDocument(record, {
    engagement: engagement.title,
    panel: panel.name,
    office: named('office').get('') ?? '',
    period: `${engagement.startsOn} 至 ${engagement.endsOn}`,
    drawnAt: draw.drawnAt!,
    drawnBy: named('officer').get('') ?? '',
    nameOf: named('person'),
    subjects: { counties: named('county'), occupations: named('occupation') },
    supplement: draw.supplements !== null,
  })
  const { bytes } = await makePdf(document)
  return { name: `${document.title}.pdf`, type: 'PDF', bytes, office, subject: ['Draw', id] }
}

/** A draw with its panel and its record, once the panel is open. Refuses before the opening, for everybody, and a draw without a proof. */
export async function openedRecord({ em, now }: Act, subjectId: string): Promise<OpenedRecord> {
  const path = ['subjectId']
  const id = rowOf('Draw', subjectId, path)
  const draw = required(await em.findOne(Draw, id, { populate: ['proof'] as never }), notFound(subjectId, path))
  const panel = await em.findOneOrFail(Panel, draw.panel.id)
  demand(mayReadProof({ opensAt: panel.opensAt }, now) ? undefined : stillSealed(panel.opensAt))
  return { draw, panel, record: readRecord(required(draw.proof, notFound(subjectId, path))) }
}

interface OpenedRecord {
  readonly draw: Draw
  readonly panel: Panel
  readonly record: DrawRecord
}

const stillSealed = (opensAt: Date) =>
  refusalOf(TooEarly, {
    code: 'DRAW_SEALED',
    messageZh: '开启之前，抽取记录对任何人保密。',
    messageEn: 'Until the opening the record of a draw is sealed, for everybody.',
    earliestOn: dayInShanghai(opensAt),
  })

/** The codes of counties and occupations that rules name. */
function codesOf(rows: readonly { readonly key: string }[]): readonly [counties: string, occupations: string] {
  const codes = (kind: string) => rows.flatMap(({ key }) => (key.includes(`${kind}:`) ? [key.split(':').at(-1)!] : []))
  return [`{${codes('county').join(',')}}`, `{${codes('occupation').join(',')}}`]
}
