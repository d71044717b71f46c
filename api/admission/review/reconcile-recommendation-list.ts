import { z } from 'zod'
import type {
  ReconcileRecommendationListInput,
  ReconcileRecommendationListPayload,
} from '../../../schema/admission/reconcile-recommendation-list.ts'
import type { FaultyCell } from '../../../schema/base/import-report.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Call, Office } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { readSheet, type SheetForm, type SheetReading } from '../../documents/read-sheet.ts'
import { demandClean } from '../../files/attach-file.ts'
import { readKept } from '../../files/kept-bytes.ts'
import { typeRefused } from '../../files/refusals.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayCloseRecommendationList } from '../permissions.ts'
import { findUnlisted } from './find-listed.ts'
import type { Listed } from './listed.ts'

interface ListRow {
  readonly name: string
  readonly birthDate: string
  readonly employer: string
  readonly occupations: string
}

/** What a recommendation list in a workbook must have; further columns are passed over. */
const form: SheetForm<ListRow> = {
  columns: { name: ['姓名'], birthDate: ['出生日期'], employer: ['工作单位'], occupations: ['申报职业', '申报职业（工种）'] },
  row: z.object({
    name: z.string().min(1, '姓名必填。 · A name is needed.').max(60, '姓名过长。 · The name is too long.'),
    birthDate: z.iso.date('日期无效；请写成 1980-05-01 的形式。 · There is no such day; write it like 1980-05-01.'),
    employer: z.string(),
    occupations: z.string().min(1, '申报职业必填。 · An occupation is needed.'),
  }),
  mostRows: 20_000,
}

/**
 * Compares a workbook that an office filled in with the people it recommended and has on no list yet (S21): faulty cells and differences by
 * sheet, row and column, who is left out, and whether the counts reconcile. Changes nothing but the log.
 */
export async function reconcileRecommendationList(
  act: Act,
  input: ReconcileRecommendationListInput,
): Promise<Done<ReconcileRecommendationListPayload>> {
  const { em, viewer, platform } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayCloseRecommendationList(viewer, office.id))
  const call = required(await em.findOne(Call, rowOf('Call', input.callId, ['callId'])), notFound(input.callId, ['callId']))
  const file = await demandClean(act, input.fileId, ['fileId'], ['RECOMMENDATION_LIST'])
  demand(file.type === 'XLSX' ? undefined : typeRefused(file.kind, file.type ?? undefined))
  await em.populate(file, ['storageKey', 'keySealed'] as never)
  const reading = await readSheet(await readKept(platform, file), form)
  const found = compare(reading, await findUnlisted(em, call.id, office.id))
  const details = { call: call.id, rows: found.rows, recommended: found.recommended, reconciled: found.reconciled }
  act.record({ verb: 'recommendationList.reconciled', office: office.id, subject: ['StoredFile', file.id], details })
  return { reconciliation: found }
}

function compare({ sheet, rows, faults }: SheetReading<ListRow>, people: readonly Listed[]) {
  const byPerson = Map.groupBy(people, ({ name, birthDate }) => `${name} ${birthDate}`)
  const seen = new Map<number, number>()
  const differences: FaultyCell[] = []
  let agreeing = 0
  for (const { row, value } of rows) {
    const differs = (column: string, code: string, messageZh: string, messageEn: string) =>
      void differences.push({ sheet, row, column, code, messageZh, messageEn })
    const candidates = byPerson.get(`${value.name} ${value.birthDate}`) ?? []
    const person = candidates.find(({ application }) => !seen.has(application))
    const before = differences.length
    if (candidates.length === 0)
      differs('姓名', 'NOT_RECOMMENDED', '没有此人的已推荐申请，或出生日期不符。', 'Nobody of this name and birth date is recommended.')
    else if (!person) {
      const first = seen.get(candidates[0]!.application)!
      differs('姓名', 'TWICE_IN_FILE', `与第 ${first} 行重复。`, `Row ${first} says the same.`)
    } else {
      seen.set(person.application, row)
      if (value.employer !== (person.employer ?? '')) {
        differs('工作单位', 'DIFFERS', `与申请不符，申请为“${person.employer ?? ''}”。`, 'The application names another employer.')
      }
      if (value.occupations !== person.occupations) {
        differs('申报职业', 'DIFFERS', `与申请不符，申请为“${person.occupations}”。`, 'The application names other occupations.')
      }
    }
    if (differences.length === before) agreeing++
  }
  const missing = people.filter(({ application }) => !seen.has(application)).map(({ name }) => name)
  const all = [...faults, ...differences].sort((one, other) => one.row - other.row)
  const total = rows.length + new Set(faults.map(({ row }) => row)).size
  return {
    rows: total,
    recommended: people.length,
    agreeing,
    faults: all,
    missing,
    reconciled: all.length === 0 && missing.length === 0 && agreeing === people.length,
  }
}
