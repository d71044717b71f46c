import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { diskStore, type FileStore } from '../../api/files/file-store.ts'

/** A store in a folder of its own, which goes when the test file is through. */
export async function temporaryStore(): Promise<FileStore> {
  const { store } = await temporaryFolder()
  return store
}

/** The same, with the folder, to look into. */
export async function temporaryFolder(): Promise<{ readonly store: FileStore; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'jiangku-files-'))
  after(() => rm(folder, { recursive: true, force: true }))
  return { store: await diskStore(join(folder, 'files')), folder: join(folder, 'files') }
}
