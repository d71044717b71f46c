import { PROTOCOL } from './bytes.ts'
import { leavesOf } from './certificate.ts'
import { hasProofShape, type ProofFile } from './proof-file.ts'
import type { RefusalReason, Refused } from './report.ts'
import { keysAscend } from './spelling.ts'

/** The largest proof file that is looked into, in bytes: 32 MiB. */
export const LARGEST_FILE = 32 * 1024 * 1024

/**
 * The most elementary steps a file may ask for: some half a minute. A pool of 100,000 whose chains of 64 links are used up asks for two
 * thirds of it.
 */
const MOST_STEPS = 1_000_000_000

/** A proof file, or why it is not looked into. */
export type Opened = { readonly file: ProofFile } | { readonly refused: Refused }

/** Reads the bytes of a proof file; refuses what is too large, truncated, malformed, of another protocol or not canonical. */
export function openFile(bytes: Uint8Array): Opened {
  if (bytes.length > LARGEST_FILE) return refuse('TOO_LARGE')
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse('MALFORMED')
  }
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch {
    return refuse(endsEarly(source) ? 'TRUNCATED' : 'MALFORMED')
  }
  const protocol = typeof value === 'object' && value !== null ? (value as Record<string, unknown>).protocol : undefined
  if (typeof protocol === 'string' && protocol !== PROTOCOL) return refuse('OTHER_PROTOCOL')
  if (!hasProofShape(value)) return refuse('MALFORMED')
  // The shape has seen integers and sound texts only: with sorted keys, the canonical spelling is what JSON.stringify writes.
  if (!keysAscend(value) || JSON.stringify(value) !== source) return refuse('NOT_CANONICAL')
  const file = value as ProofFile
  return stepsOf(file) > MOST_STEPS ? refuse('TOO_COSTLY') : { file }
}

/** Whether brackets or a string stay open at the end. */
function endsEarly(source: string): boolean {
  let depth = 0
  let quoted = false
  for (let i = 0; i < source.length; i++) {
    const char = source[i]
    if (quoted) {
      if (char === '\\') i++
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
  }
  return quoted || depth > 0 || source.trim() === ''
}

/** A generous estimate of the work a file asks for, in table look-ups; a hash counts a hundred. */
function stepsOf({ document, rounds }: ProofFile): number {
  const people = document.members.reduce((sum, labels) => sum + labels.length, 0)
  const links = rounds.filter(round => round.links).length
  const incidences = document.types.reduce((sum, type) => sum + 1 + type.rows.length, document.rows.length)
  // A seat asks every type for its rows; with others to be filled after it, also for people on those.
  const demanding = document.rows.filter(row => row.lo > 0).length + 10
  const seating = rounds.reduce((sum, { seats: { length } }) => {
    return sum + 3 * length * incidences + length * (length - 1) * document.types.length * demanding
  }, 0)
  const states = document.roles.reduce((product, role) => product * (role.seats + 1), 1)
  const panels = document.lottery.outcomes.length * (document.rows.length + document.size * 10) + document.types.length
  const lottery = panels * 2 ** document.roles.length
  const spreading = document.rounding ? 10 * document.lottery.outcomes.length * incidences : 0
  const proof = document.certificate ? 10 * leavesOf(document.certificate.proof) * incidences : 0
  return proof + 300 * people + 100 * links * people + rounds.length * people + seating + states * document.size * 10 + lottery + spreading
}

function refuse(reason: RefusalReason): Opened {
  return { refused: { verdict: 'REFUSED', reason, ...SENTENCES[reason] } }
}

const SENTENCES: Readonly<Record<RefusalReason, { zh: string; en: string }>> = {
  TOO_LARGE: { zh: '证明文件超过 32 MiB，不予读取。', en: 'The proof file is larger than 32 MiB and is not read.' },
  TRUNCATED: { zh: '证明文件不完整：内容在中途结束。', en: 'The proof file is truncated: it ends before its content does.' },
  MALFORMED: { zh: '这不是一份抽取证明文件：格式不符。', en: 'This is not a proof file of a draw: its form is wrong.' },
  OTHER_PROTOCOL: {
    zh: `证明文件采用其他协议版本；本验证程序只读取 ${PROTOCOL}。`,
    en: `The proof file is of another protocol version; this verifier reads ${PROTOCOL} only.`,
  },
  NOT_CANONICAL: {
    zh: '证明文件不是规范写法的 JSON，可能被改动过。',
    en: 'The proof file is not canonical JSON; it may have been altered.',
  },
  TOO_COSTLY: { zh: '核验该文件所需的计算超过上限，不予核验。', en: 'Checking this file would take more work than the limit allows.' },
}
