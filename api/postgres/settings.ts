import { rename, writeFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { namedUsers, userName } from './account.ts'
import { codeOf, type Place } from './place.ts'

/** `production` keeps every commit through a power cut; `test` does not, and is fast. */
export type Profile = 'production' | 'test'

const mebibyte = 1024 * 1024

/** Sized for 100,000 experts, about 1 GB with indexes, on the office's own machine beside Node. */
function production(): Record<string, string> {
  const memory = Math.floor(totalmem() / mebibyte)
  return {
    shared_buffers: `${Math.max(32, Math.min(256, Math.floor(memory / 8)))}MB`,
    effective_cache_size: `${Math.floor(memory / 2)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    // Seven files that overwrite themselves week by week.
    logging_collector: 'on',
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
    log_checkpoints: 'off',
  }
}

const test: Record<string, string> = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  // The input/output workers are three processes that a test run has no use for.
  io_method: 'sync',
}

const always: Record<string, string> = {
  listen_addresses: '',
  max_connections: '100',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C.UTF-8',
  // One disk block is about as near as another on the disks of today.
  random_page_cost: '1.1',
  // Request statements are short: compiling them costs more than it saves.
  jit: 'off',
  // So is starting worker processes for them: it took a quarter of a second, for statements that one process answers in three milliseconds.
  parallel_setup_cost: '50000',
  log_line_prefix: '%m [%p] %q%u@%d ',
}

/** Writes the server's settings and its door rules beside its data, where the server itself cannot change them. */
export async function writeSettings(place: Place, profile: Profile): Promise<void> {
  const paths = {
    data_directory: place.data,
    hba_file: join(place.directory, 'pg_hba.conf'),
    ident_file: join(place.directory, 'pg_ident.conf'),
    unix_socket_directories: place.socket,
    log_directory: place.log,
  }
  const settings = { ...always, ...(profile === 'production' ? production() : test), ...paths }
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`)
  const head = '# Written anew at every start. Your own settings go into local.conf beside this file.'
  await writeFile(join(place.directory, 'local.conf'), '# Your own settings: they win over postgresql.conf.\n', { flag: 'wx' }).catch(
    unlessThere,
  )
  await replaceFile(join(place.directory, 'postgresql.conf'), [head, ...lines, "include 'local.conf'", ''].join('\n'))
  await replaceFile(join(place.directory, 'pg_hba.conf'), `${doorRules}\n`)
  await replaceFile(join(place.directory, 'pg_ident.conf'), `${(await admitted(place)).join('\n')}\n`)
}

// The second of the two locks on the door: the kernel says who is at the other end of the socket.
const doorRules = 'local all all peer map=jiangku'

/** The users of this machine whom the socket admits: root, and whoever the server runs as. */
async function admitted(place: Place): Promise<string[]> {
  const own = place.account.switched ? (await namedUsers()).get(place.account.uid)?.name : userName()
  return [...new Set(['root', own])].filter(name => name !== undefined).map(name => `jiangku "${name}" all`)
}

const unlessThere = (error: unknown) => {
  if (codeOf(error) !== 'EEXIST') throw error
}

/** Replaces by renaming: never follows a link another user may have laid, never leaves half a file. */
async function replaceFile(path: string, text: string): Promise<void> {
  const half = `${path}.${process.pid}`
  await writeFile(half, text, { mode: 0o644 })
  await rename(half, path)
}
