import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { ConfigFault } from './config.ts'

/**
 * The 32 bytes under which personal data are sealed. An existing file must be closed to everybody else.
 * Throws a ConfigFault with the cure.
 */
export async function readMasterKey(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new ConfigFault(`找不到主密钥文件 ${path} · There is no master key file ${path}`)
  if ((found.mode & 0o077) !== 0) {
    throw new ConfigFault(
      `主密钥文件 ${path} 对其他用户开放，请执行 chmod 600 · The master key file ${path} is open to others; chmod 600 it`,
    )
  }
  const key = await readFile(path)
  if (key.byteLength !== 32) throw new ConfigFault(`主密钥文件 ${path} 应为 32 字节 · The master key file ${path} must have 32 bytes`)
  return key
}

/** The key in the file, made there when the file is missing. Of two who make it at once, one does, and nobody reads half a key. */
export async function ensureMasterKey(path: string): Promise<Buffer> {
  const draft = `${path}.${randomUUID()}`
  if (!(await stat(path).catch(() => undefined))) {
    await writeFile(draft, randomBytes(32), { mode: 0o600, flush: true })
    try {
      await link(draft, path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      await rm(draft)
    }
  }
  return readMasterKey(path)
}
