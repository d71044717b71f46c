/** Invents a world and hands it over: the thread of `api/world-ahead.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import { sealsUnder } from '../api/seals.ts'
import type { AheadPlan } from '../api/world-ahead.ts'
import { COHORT } from './world/cohort.ts'
import { inventAhead } from './world.ts'

const { experts, today, masterKey } = workerData as AheadPlan
const world = experts > COHORT ? undefined : await inventAhead({ experts, today, seals: sealsUnder(masterKey) })
parentPort!.postMessage(world, world ? world.sheets.map(({ text }) => text.buffer) : [])
