import { pipeline, type Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import type { StoredFile } from '../../schema/index.ts'
import type { Platform } from '../platform.ts'
import type { Place } from './file-store.ts'
import { keyOfPlace, Opening } from './sealed-stream.ts'

/** The key of one file, opened. */
export function keyOf({ seals }: Platform, { keySealed }: StoredFile): Buffer {
  return Buffer.from(seals.open('file key', keySealed!), 'base64url')
}

/** The bytes of a file as they lie in a place, opened on their way. Fails when they were altered. */
export async function openBytes(platform: Platform, file: StoredFile, place: Place): Promise<Readable> {
  const opening = new Opening(keyOfPlace(keyOf(platform, file), place))
  pipeline(await platform.files.get(place, file.storageKey), opening, () => undefined)
  return opening
}

/** All bytes of a file that is clean, for acts and documents that work with its content. Its private columns must be loaded. */
export async function readKept(platform: Platform, file: StoredFile): Promise<Buffer> {
  return buffer(await openBytes(platform, file, 'kept'))
}
