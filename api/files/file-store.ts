import { chmod, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where a file rests: not yet checked, or kept. */
export type Place = 'quarantine' | 'kept'

/** Holds sealed bytes by place and key. Knows neither names nor keys, and serves nothing to the web. */
export interface FileStore {
  /** Puts bytes where they last, in place of what was there. */
  put(place: Place, key: string, bytes: Readable): Promise<void>
  get(place: Place, key: string): Promise<Readable>
  /** Removes the bytes; twice is once. */
  remove(place: Place, key: string): Promise<void>
}

/** The last characters of a UUIDv7 are random: they spread files over 256 folders. */
export const pathOf = (place: Place, key: string) => `${place}/${key.slice(-2)}/${key}`

/** A store in a folder of this machine, which is closed to everybody else. */
export async function diskStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const store = storeOn(new Disk(new FSDriver({ location: folder, visibility: 'private' })))
  return {
    ...store,
    async put(place, key, bytes) {
      await store.put(place, key, bytes)
      // The row that names these bytes is about to be committed: they must outlive a power cut as it does.
      const file = await open(join(folder, pathOf(place, key)), 'r+')
      await file.sync().finally(() => file.close())
    },
  }
}

function storeOn(disk: Disk): FileStore {
  return {
    put: (place, key, bytes) => disk.putStream(pathOf(place, key), bytes),
    get: (place, key) => disk.getStream(pathOf(place, key)),
    remove: (place, key) => disk.delete(pathOf(place, key)),
  }
}

/** Where there is no place for files, as in tools that only read: each use throws. */
export const noStore: FileStore = {
  put: nowhere,
  get: nowhere,
  remove: nowhere,
}

function nowhere(): never {
  throw new Error('this process was opened without a place for files')
}
