import { GraphQLError } from 'graphql'

/** What one operation may ask for. Beyond it the answer is an error with a stable code, found in milliseconds. */
export const limits = {
  /** Tokens of the document. */
  tokens: 3_000,
  /** Brackets of any kind inside one another: parsing and reading values recurse as deep. */
  brackets: 60,
  /** Fields inside one another; introspection has its own rule. */
  depth: 14,
  /** Fields under a name of the client's choice. */
  aliases: 60,
  /** Fields with every fragment written out: the work of compiling them. */
  size: 2_000,
  /** Fields that fall together in one place of the answer: validation compares each pair of them. */
  repetitions: 16,
  /** Root fields of a mutation: each opens a transaction. */
  mutations: 20,
  /** Fields that the answer may hold at most, see `cost.ts`. */
  cost: 250_000,
  /** Bytes of a request's body. */
  body: 256 * 1024,
  /** Milliseconds a statement may run. */
  statement: 10_000,
} as const

const told = {
  TOO_MANY_TOKENS: ['tokens', '查询过长', 'The document is too long'],
  TOO_DEEP: ['depth', '查询嵌套过深', 'The query nests too deep'],
  TOO_MANY_ALIASES: ['aliases', '别名过多', 'Too many aliases'],
  TOO_LARGE: ['size', '查询字段过多', 'The query selects too many fields'],
  TOO_MANY_REPETITIONS: ['repetitions', '同一字段重复过多', 'A field is repeated too often'],
  TOO_MANY_MUTATIONS: ['mutations', '一次请求的变更过多', 'Too many mutations in one request'],
  TOO_COSTLY: ['cost', '查询结果过大', 'The query may answer too many fields'],
} as const

/** The error of a limit, in both languages, with the limit as a number. */
export function beyond(code: keyof typeof told, limit: number = limits[told[code][0]]): GraphQLError {
  const [, zh, en] = told[code]
  return new GraphQLError(`${zh}（上限 ${limit}） · ${en} (at most ${limit})`, { extensions: { code, limit } })
}
