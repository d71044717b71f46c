import { type Logger, pino, stdSerializers } from 'pino'

/** Fields that never reach the log, wherever an event carries them. */
const secret = ['password', 'token', 'authorization', 'cookie', 'passwordHash', 'idNumber', 'phone']

/** Where the lines go; standard output when nothing is said. */
export interface LogLines {
  write(line: string): void
}

/** The log: one JSON line per event, without personal data or secrets. */
export function openLog(level: string, lines?: LogLines): Logger {
  const paths = secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`])
  const options = { level, redact: { paths, censor: '[redacted]' }, serializers: { err: describe } }
  return lines ? pino(options, lines) : pino(options)
}

/** The SQLSTATE of an error that the database raised, also when the ORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown }
  return typeof code === 'string' && typeof severity === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined
}

/**
 * An error as the log tells it. Of the database's errors only what names places: their details, and the messages about values that do
 * not fit (classes 22 and 23), quote the values, which may be personal data.
 */
function describe(error: Error): object {
  const code = sqlState(error)
  if (code === undefined) return stdSerializers.err(error)
  const { message, table, column, constraint, routine, stack } = error as Error &
    Record<'table' | 'column' | 'constraint' | 'routine', string>
  const frames = stack?.split('\n').filter(line => line.trim().startsWith('at '))
  return {
    type: 'DatabaseError',
    code,
    ...(/^2[23]/.test(code) ? {} : { message }),
    table,
    column,
    constraint,
    routine,
    stack: frames?.join('\n'),
  }
}
