import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import type { HeldChain } from '../holder/chain.ts'
import type { DeviceKeyPair } from '../holder/device-key.ts'

/** A chain as the device keeps it, with the server’s receipt for its commitment. */
export interface KeptChain extends HeldChain {
  readonly receipt?: string
}

/** What a holder’s device keeps: key, chains, receipts. */
export interface DeviceFile {
  readonly version: 1
  readonly url: string
  readonly loginName: string
  readonly device: string
  readonly key: DeviceKeyPair
  readonly chains: readonly KeptChain[]
}

/** Where the file stands unless said otherwise. */
export function usualPlace(): string {
  return join(homedir(), '.jiangku', 'holder.json')
}

/** Reads the file; throws when it is missing, of another version, or readable by others than its owner. */
export function readDeviceFile(path: string): DeviceFile {
  if (!existsSync(path)) throw new Error(`没有设备文件 · No device file: ${path} (jiangku draw enrol)`)
  const open = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  if (open) throw new Error(`设备文件可被他人读取，请执行 chmod 600 · Others can read the device file: chmod 600 ${path}`)
  const file = JSON.parse(readFileSync(path, 'utf8')) as DeviceFile
  if (file.version !== 1) throw new Error(`设备文件版本不符 · The device file is of another version: ${path}`)
  return file
}

/** Writes the file so that it is whole at every moment, readable by its owner only, and on the disk when this returns. */
export function writeDeviceFile(path: string, file: DeviceFile): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const beside = `${path}.new`
  const descriptor = openSync(beside, 'w', 0o600)
  try {
    chmodSync(beside, 0o600)
    writeSync(descriptor, `${JSON.stringify(file, null, 1)}\n`)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(beside, path)
}

/** The chain of an attempt at a draw, if this device holds one. */
export function chainOf({ chains }: DeviceFile, drawId: string, attempt: number): KeptChain | undefined {
  return chains.find(chain => chain.drawId === drawId && chain.attempt === attempt)
}

/** The file with a chain in it, in the place of the same one before. */
export function withChain(file: DeviceFile, chain: KeptChain): DeviceFile {
  const others = file.chains.filter(one => one.drawId !== chain.drawId || one.attempt !== chain.attempt)
  return { ...file, chains: [...others, chain] }
}
