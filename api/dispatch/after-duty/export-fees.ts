import { labelOf } from '../../../schema/base/enumeration.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { ExportFeesInput, ExportFeesPayload } from '../../../schema/dispatch/after-duty.ts'
import { EngagementKind } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { writeSheet } from '../../documents/write-sheet.ts'
import { demand } from '../../refusal.ts'
import { lockEngagement } from '../engagement/lock-engagement.ts'
import { mayWorkOnFees } from '../permissions.ts'
import { invalid } from './invalid.ts'

const yuan = (fen: number) => fen / 100
const columns = [
  '姓名',
  '单位',
  '任务',
  '类别',
  '起',
  '止',
  '天数',
  '每日标准（元）',
  '应发（元）',
  '预扣税额提示（元）',
  '标准依据',
  '审批时间',
]

/**
 * Exports the approved fees of an engagement as an Excel list for whoever pays: the product moves no money, and bank accounts are not kept
 * here. Whoever is paid stands there by name, whichever office keeps their record. Refuses who neither organises nor approves, and an
 * engagement without approved fees. Every export is logged.
 */
export async function exportFees(act: Act, input: ExportFeesInput): Promise<Done<ExportFeesPayload>> {
  const { em, viewer } = act
  const engagement = await lockEngagement(act, input, ({ office }) => mayWorkOnFees(viewer, { office }))
  const purpose = { why: 'names on a list of fees', office: engagement.office.id }
  const rows = await amongAllOffices(act, purpose, () => em.execute<Row[]>(APPROVED, [engagement.id]))
  demand(rows.length === 0 ? invalid('NO_FEES', '没有已审批的劳务费。', 'No fee is approved yet.', 'engagementId') : undefined)
  const sheet = await writeSheet({
    name: '劳务费',
    columns: columns.map(header => ({ header, width: 16 })),
    rows: rows.map(row => [
      ...[row.name, row.employer, row.title, labelOf(EngagementKind, row.kind), row.starts_on, row.ends_on, row.days],
      ...[yuan(row.per_day), yuan(row.amount), yuan(row.tax_hint), row.document_number, row.approved_at],
    ]),
  })
  const details = { fees: rows.length, amount: rows.reduce((sum, row) => sum + row.amount, 0) }
  act.record({ verb: 'fees.exported', office: engagement.office.id, subject: ['Engagement', engagement.id], details })
  return { sheet: sheet.toString('base64') }
}

interface Row {
  readonly name: string
  readonly employer: string | null
  readonly title: string
  readonly kind: EngagementKind
  readonly starts_on: string
  readonly ends_on: string
  readonly days: number
  readonly per_day: number
  readonly amount: number
  readonly tax_hint: number
  readonly document_number: string
  readonly approved_at: string
}

const APPROVED = `
select expert.name, organisation.name as employer, service.title, service.kind,
  service.starts_on::text, service.ends_on::text, fee.days, fee.per_day, fee.amount, fee.tax_hint, rate.document_number,
  to_char(fee.approved_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') as approved_at
from fee_record as fee join service_record as service on service.id = fee.service_record_id join fee_rate as rate on rate.id = fee.rate_id
join expert on expert.id = service.expert_id left join organisation on organisation.id = expert.employer_id
where service.engagement_id = ? and fee.state = 'APPROVED' order by service.id`
