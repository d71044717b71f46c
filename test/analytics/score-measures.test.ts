import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Mark, measureScores, OUTLYING } from '../../api/analytics/score-measures.ts'
import { student95 } from '../../api/analytics/student.ts'
import { Dice } from '../draw/dice.ts'

const PANELS = 200
const [JUDGES, CONTESTANTS, REGIONS] = [7, 60, 4]

/** A value of the normal distribution, from twelve even ones less their mean. */
const normal = (dice: Dice) => Array.from({ length: 12 }, () => dice.next() / 2 ** 32).reduce((sum, value) => sum + value, -6)

/** Sixty contestants of four regions before seven judges; skill varies by 6 points, what a judge adds by chance by 3. */
function panel(seed: number, bias: (judge: number, own: boolean) => number): Mark[] {
  const dice = new Dice(seed)
  const skill = Array.from({ length: CONTESTANTS }, () => 75 + 6 * normal(dice))
  return Array.from({ length: JUDGES }, (_, judge) =>
    skill.map((points, contestant): Mark => {
      const own = contestant % REGIONS === judge % REGIONS
      return { judge, contestant, score: points + 3 * normal(dice) + bias(judge, own), ownUnit: false, ownRegion: own }
    }),
  ).flat()
}

const panels = (bias: (judge: number, own: boolean) => number) =>
  Array.from({ length: PANELS }, (_, seed) => measureScores(panel(seed + 1, bias)).judges)

const told = (count: number, of: number) => Number((count / of).toFixed(4))

test('planted lift, severity and carelessness are found, and honest panels raise few alarms', () => {
  const honest = panels(() => 0).flat()
  const lifted = (sd: number) => panels((judge, own) => (judge === 0 && own ? 3 * sd : 0)).map(([first]) => first!)
  const strict = panels(judge => (judge === 0 ? -3 : 0)).map(([first]) => first!)
  const report = {
    liftOfOneSd: told(lifted(1).filter(({ regionLift }) => regionLift!.low > 0).length, PANELS),
    liftOfHalfASd: told(lifted(0.5).filter(({ regionLift }) => regionLift!.low > 0).length, PANELS),
    severityOfOneSd: told(strict.filter(({ severity }) => severity!.high < 0).length, PANELS),
    falseLift: told(honest.filter(({ regionLift }) => regionLift!.low > 0 || regionLift!.high < 0).length, honest.length),
    falseSeverity: told(honest.filter(({ severity }) => severity!.low > 0 || severity!.high < 0).length, honest.length),
  }
  assert.ok(report.liftOfOneSd >= 0.8 && report.severityOfOneSd >= 0.8, JSON.stringify(report))
  assert.ok(report.falseLift <= 0.08 && report.falseSeverity <= 0.08, JSON.stringify(report))
  assert.deepEqual(report, { liftOfOneSd: 0.86, liftOfHalfASd: 0.325, severityOfOneSd: 1, falseLift: 0.0407, falseSeverity: 0.0479 })
})

test('the broken twin that compares a judge’s scores instead of residuals finds much less', () => {
  const found = Array.from({ length: PANELS }, (_, seed) => panel(seed + 1, (judge, own) => (judge === 0 && own ? 3 : 0))).filter(marks => {
    // Without the contestant's mean taken off, skill drowns the lift.
    const flat = marks.filter(({ judge }) => judge === 0).flatMap(mark => [mark, { ...mark, judge: 1, score: 75 }])
    return measureScores(flat).judges[0]!.regionLift!.low > 0
  })
  assert.ok(found.length / PANELS < 0.8, `${found.length}`)
})

test('a judge who scores by chance correlates with nobody; one wild score is outlying, and alone', () => {
  const marks = panel(7, () => 0)
  const dice = new Dice(99)
  const careless = marks.map(mark => (mark.judge === 3 ? { ...mark, score: 75 + 6 * normal(dice) } : mark))
  const consistency = measureScores(careless).judges.map(one => one.consistency!)
  assert.ok(consistency[3]!.low < 0 && consistency[3]!.high > 0)
  assert.ok(
    consistency.every((one, judge) => judge === 3 || (one.low > 0.5 && one.value > 0.7)),
    JSON.stringify(consistency),
  )
  const wild = marks.map(mark => (mark.judge === 2 && mark.contestant === 11 ? { ...mark, score: mark.score - 25 } : mark))
  const { outliers, bound } = measureScores(wild)
  assert.deepEqual([outliers[0]!.mark.judge, outliers[0]!.mark.contestant], [2, 11])
  assert.ok(bound > OUTLYING * 2 && bound < OUTLYING * 5)
  assert.deepEqual(outliers.slice(1), [])
})

test('small sheets by hand; what too few scores cannot tell is null', () => {
  const mark = (judge: number, contestant: number, score: number, ownUnit = false) => ({
    judge,
    contestant,
    score,
    ownUnit,
    ownRegion: false,
  })
  const { judges } = measureScores([mark(1, 1, 80), mark(2, 1, 82), mark(1, 2, 90), mark(2, 2, 94)])
  const half = (12.7062047362 * Math.SQRT2) / Math.SQRT2
  const [first] = judges
  assert.equal(first!.severity!.value, -3)
  assert.ok(Math.abs(first!.severity!.low + 3 + half) < 1e-6)
  assert.deepEqual([first!.consistency, first!.unitLift, first!.regionLift], [null, null, null])
  assert.deepEqual(measureScores([]), { judges: [], bound: 0, outliers: [] })
  assert.deepEqual(
    [1, 2, 5, 10, 30, 58].map(freedom => Number(student95(freedom).toFixed(4))),
    [12.7062, 4.3027, 2.5706, 2.2281, 2.0423, 2.0017],
  )
})
