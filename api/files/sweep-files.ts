import { StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { eraseContent } from './erase-file.ts'

/** How many files one run takes; the next run takes the next. */
const together = 200

/** Erases what is kept longer than it should be: past its retention, never attached, or asked for and never sent. */
export async function eraseDueFiles(act: Act): Promise<void> {
  const due = { state: { $ne: 'ERASED' }, retainUntil: { $lt: act.today } }
  const files = await act.em.find(StoredFile, due as never, { orderBy: { id: 'asc' }, limit: together })
  for (const file of files) eraseContent(act, file, 'retention')
  if (files.length > 0) act.enqueue('files.sweep', {})
  // The rest is for the next run, which follows this one.
  if (files.length === together) act.enqueue('files.erase-due', {})
}

/**
 * Removes bytes that are of no more use: out of quarantine once a file is checked, everything once it is refused or erased. Apart from the
 * acts that decided it, whose commit comes first; twice is once.
 */
export async function sweepFiles(act: Act): Promise<void> {
  const { files } = act.platform
  const done = { state: { $in: ['CLEAN', 'REFUSED', 'ERASED'] }, sweptAt: null }
  const found = await act.em.find(StoredFile, done as never, { populate: ['storageKey'] as never, orderBy: { id: 'asc' }, limit: together })
  for (const file of found) {
    await files.remove('quarantine', file.storageKey)
    if (file.state !== 'CLEAN') await files.remove('kept', file.storageKey)
    file.sweptAt = act.now
  }
  if (found.length === together) act.enqueue('files.sweep', {})
}
