import { invariants } from '../api/checks/all.ts'
import { checkData, type Finding } from '../api/checks/check-data.ts'
import type { ConnectionParameters } from '../api/postgres/connection.ts'
import { withClient } from '../api/postgres/roles.ts'
import { testSeals } from './key.ts'

const opened: ConnectionParameters[] = []
const onPurpose = new Map<string, string>()
const SHOWN = 3

/**
 * Once the calling test file is through and all it opened is closed, every invariant of the stored data is asked of this database as
 * `npm run check:data` asks it; the file fails by one that is broken. Whoever gives a test its database calls this, so that no test can forget it.
 * Not asked are `test/read`, which only reads a small world of numbers planted by SQL that no act has made, and `test/postgres`, which has no business rows.
 */
export function askAtEnd(owner: ConnectionParameters): void {
  // A hook of the runner that fails keeps those after it from closing what they have to: a file would hang instead of telling.
  if (opened.length === 0) process.once('beforeExit', () => void reportFaults())
  opened.push(owner)
}

/** The calling test file plants rows past the acts which break this invariant; the file fails where it breaks none by them. */
export function breaksOnPurpose(invariant: string, reason: string): void {
  onPurpose.set(invariant, reason)
}

async function reportFaults(): Promise<void> {
  const findings: Finding[] = []
  for (const owner of opened) {
    await withClient(owner, async client => {
      for await (const finding of checkData(client, testSeals, invariants)) findings.push(finding)
    })
  }
  for (const fault of faultsIn(findings, onPurpose)) {
    console.error(fault)
    process.exitCode = 1
  }
}

/** What is wrong with a test file after all: invariants broken unsaid, and exceptions that say what is not so. */
function faultsIn(findings: readonly Finding[], exceptions: ReadonlyMap<string, string>): string[] {
  const broken = findings.filter(({ offenders }) => offenders.length > 0)
  const unsaid = broken.filter(({ invariant }) => !exceptions.has(invariant.name))
  const needless = [...exceptions.keys()].filter(name => !broken.some(({ invariant }) => invariant.name === name))
  return [
    ...unsaid.map(
      ({ invariant, offenders }) =>
        `the tests broke an invariant: ${invariant.name}; ${offenders.length}, first ${JSON.stringify(offenders.slice(0, SHOWN))}`,
    ),
    ...needless.map(name => `the tests do not break what they say they break on purpose: ${name}`),
  ]
}
