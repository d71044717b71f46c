/** The thread of one job; started by `worker.ts` and by nothing else. */
import { parentPort } from 'node:worker_threads'
import { explain } from './explain.ts'
import { loadSolver, type Solver } from './highs.ts'
import { fillSeason } from './season/fill-season.ts'
import { type Report, solve } from './solve.ts'
import { solveLarge } from './solve-large.ts'
import type { Answer, Task } from './worker.ts'

const asked = new Promise<Task>(resolve => parentPort?.once('message', resolve))
const send = (answer: Answer): void => parentPort?.postMessage(answer)
const heard: Report = progress => send({ kind: 'progress', progress })
// The solver loads while a thread started ahead waits for its job.
const solver = await loadSolver()
send({ kind: 'result', result: resultOf(await asked, solver) })

function resultOf(task: Task, solver: Solver): Extract<Answer, { kind: 'result' }>['result'] {
  switch (task.kind) {
    case 'explain':
      return explain(task.instance, solver)
    case 'solve':
      return solveLarge(task.instance, solver, heard)
    // That there is none is soon known: the explanation comes first.
    case 'assess':
      return explain(task.instance, solver) ?? solve(task.instance, solver, heard)
    case 'season':
      return fillSeason(task.season, solver, task.lot)
  }
}
