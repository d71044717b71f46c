/** The thread of one job; started by `worker.ts` and by nothing else. */
import { parentPort } from 'node:worker_threads'
import { assess } from './assess.ts'
import { explain } from './explain.ts'
import { loadSolver, type Solver, type SolverCode } from './highs.ts'
import { fillSeason } from './season/fill-season.ts'
import type { Report } from './solve.ts'
import { solveLarge } from './solve-large.ts'
import type { Answer, Message, Task } from './worker.ts'

const code = Promise.withResolvers<SolverCode>()
const asked = Promise.withResolvers<Task>()
parentPort?.on('message', (message: Message) => (message.kind === 'code' ? code.resolve(message.code) : asked.resolve(message)))
const send = (answer: Answer): void => parentPort?.postMessage(answer)
const heard: Report = progress => send({ kind: 'progress', progress })
// The solver loads while a thread started ahead waits for its job.
const solver = await loadSolver(await code.promise)
send({ kind: 'result', result: resultOf(await asked.promise, solver) })

function resultOf(task: Task, solver: Solver): Extract<Answer, { kind: 'result' }>['result'] {
  switch (task.kind) {
    case 'explain':
      return explain(task.instance, solver)
    case 'solve':
      return solveLarge(task.instance, solver, heard)
    case 'assess':
      return assess(task.instance, solver)
    case 'season':
      return fillSeason(task.season, solver, task.lot)
  }
}
