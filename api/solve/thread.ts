/** The thread of one job; started by `worker.ts` and by nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import { explain } from './explain.ts'
import { loadSolver, type Solver } from './highs.ts'
import { fillSeason } from './season/fill-season.ts'
import { type Report, solve } from './solve.ts'
import type { Answer, Task } from './worker.ts'

const task = workerData as Task
const send = (answer: Answer): void => parentPort?.postMessage(answer)
const heard: Report = progress => send({ kind: 'progress', progress })
send({ kind: 'result', result: resultOf(task, await loadSolver()) })

function resultOf(asked: Task, solver: Solver): Extract<Answer, { kind: 'result' }>['result'] {
  switch (asked.kind) {
    case 'explain':
      return explain(asked.instance, solver)
    case 'solve':
      return solve(asked.instance, solver, heard)
    // That there is none is soon known: the explanation comes first.
    case 'assess':
      return explain(asked.instance, solver) ?? solve(asked.instance, solver, heard)
    case 'season':
      return fillSeason(asked.season, solver, asked.lot)
  }
}
