import { type Logger, pino } from 'pino'

/** Fields that never reach the log, wherever an error or a request carries them. */
const secret = ['password', 'token', 'authorization', 'cookie', 'passwordHash', 'idNumber', 'phone']

/** The log: one JSON line per event, without personal data or secrets. */
export function openLog(level: string): Logger {
  const paths = secret.flatMap(name => [name, `*.${name}`, `*.*.${name}`])
  return pino({ level, redact: { paths, censor: '[redacted]' } })
}
