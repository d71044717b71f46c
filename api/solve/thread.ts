/** The thread of one job; started by `worker.ts` and by nothing else. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Instance } from '../draw/instance.ts'
import { explain } from './explain.ts'
import { loadSolver } from './highs.ts'
import { solve } from './solve.ts'
import type { Answer, Task } from './worker.ts'

const { task, instance } = workerData as { task: Task; instance: Instance }
const send = (answer: Answer): void => parentPort?.postMessage(answer)
const solver = await loadSolver()
const impossible = task === 'solve' ? undefined : explain(instance, solver)
const result = impossible ?? (task === 'explain' ? undefined : solve(instance, solver, progress => send({ kind: 'progress', progress })))
send({ kind: 'result', result })
