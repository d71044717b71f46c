import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { Act } from '../../context.ts'
import { writeSheet } from '../../documents/write-sheet.ts'
import type { DrawDocument } from '../../draw/document.ts'
import { BALLS } from '../../draw/instance.ts'
import type { Printed } from '../../files/hand-out.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { findRuleSubjects } from '../rules/find-rule-subjects.ts'
import { type RuleSubjects, ruleName } from '../rules/rule-names.ts'
import { openedRecord } from './print-draw-record.ts'

const columns = [
  { header: '球号', width: 8 },
  { header: '方案', width: 8 },
  { header: '组成（每类几人，类内由种子抽定）', width: 90 },
  { header: '摇中', width: 8 },
]

/**
 * The table of a draw by machine: for each ball 1 to 1,000 the panel it stood for, as numbers of members of each type, and which ball came
 * (draw protocol §7). The commitment binds it. Refuses before the panel's opening, for everybody, and a draw that was not by machine.
 */
export async function printBallTable(act: Act, subjectId: string): Promise<Printed> {
  const { draw, record } = await openedRecord(act, subjectId)
  const { document, result } = record
  demand(document.lottery.total === BALLS ? undefined : notInBalls())
  const subjects = await findRuleSubjects(act.em)
  const bytes = await writeSheet({ name: '球号表', columns, rows: ballRows(document, result.pick, subjects) })
  return { name: `球号表 ${document.drawId}.xlsx`, type: 'XLSX', bytes, office: draw.office.id, subject: ['Draw', draw.id] }
}

/** One row per ball: its number, its outcome from 1, the members of each type, and whether it was drawn. */
export function ballRows(document: DrawDocument, pick: number, subjects: RuleSubjects): readonly (readonly (string | number)[])[] {
  const names = document.types.map(({ people, rows }, t) => {
    const rules = rows.map(row => ruleName(document.rows[row]!.key, 'zh-CN', subjects))
    return `第 ${t + 1} 类（全类 ${people} 人${rules.length > 0 ? `：${rules.join('、')}` : ''}）`
  })
  const balls = document.lottery.outcomes.flatMap(({ panel, weight }, outcome) => {
    const types = [...Map.groupBy(panel, type => type)]
    const composition = types.map(([type, seats]) => `${names[type]}${seats.length} 人`).join('；')
    return Array.from({ length: weight }, () => ({ outcome: outcome + 1, composition }))
  })
  return balls.map(({ outcome, composition }, i) => [i + 1, outcome, composition, i === pick ? '摇中' : ''])
}

const notInBalls = () =>
  refusalOf(InvalidInput, {
    code: 'NOT_IN_BALLS',
    messageZh: '该次抽取不是一千球方案，没有球号表。',
    messageEn: 'This draw was not a lottery of a thousand balls; it has no table of balls.',
    path: ['subjectId'],
  })
