import { badArgument } from '../read/failures.ts'
import type { Condition } from '../read/reading.ts'
import { readNameQuery } from './name-search.ts'

const begins = (column: string, place: number) =>
  `({row}.${column} collate "C" >= $${place}::text and {row}.${column} collate "C" < $${place}::text || '{')`

/**
 * Experts by what someone typed as a name. Characters are looked up by `experts_named`, which runs as the tables' owner: under row-level
 * security PostgreSQL would not use the GIN index, because `@>` is not leakproof. Throws BAD_INPUT when nothing can be searched for.
 */
export function byNameTyped(term: string): Condition {
  const query = readNameQuery(term)
  if (!query) throw badArgument('BAD_INPUT', '姓名中没有可检索的文字。', 'The name holds nothing to search for.')
  if (query.by === 'CHARACTERS') {
    return { sql: '{row}.id in (select experts_named($1::text[]))', values: [query.tokens] }
  }
  // Pinyin is a to z; the next character is an opening brace.
  if (query.by === 'PINYIN') return { sql: begins('name_pinyin', 1), values: [query.pinyin] }
  if (query.by === 'INITIALS') return { sql: begins('name_initials', 1), values: [query.initials] }
  return { sql: `(${begins('name_pinyin', 1)} or ${begins('name_initials', 2)})`, values: [query.pinyin, query.initials] }
}
