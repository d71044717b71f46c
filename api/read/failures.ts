import { GraphQLError } from 'graphql'

/** Why a query's argument is not accepted. Stable: programs read it as `extensions.code`. */
export type ArgumentFault = 'BAD_ID' | 'BAD_CURSOR' | 'PAGE_TOO_LARGE' | 'BAD_PAGE' | 'BAD_INPUT' | 'UNKNOWN_CODE'

/** An argument that cannot be read, said in Chinese and English. It is an error of the request, so nothing is read at all. */
export function badArgument(code: ArgumentFault, messageZh: string, messageEn: string, more: object = {}): GraphQLError {
  return new GraphQLError(`${messageZh} · ${messageEn}`, { extensions: { code, messageZh, messageEn, ...more } })
}

export const badId = (typeName: string) =>
  badArgument('BAD_ID', `标识无效，应为 ${typeName} 的全局标识。`, `The id is not a global id of ${typeName}.`, { expected: typeName })

export const badCursor = () =>
  badArgument('BAD_CURSOR', '游标无效，或不属于此列表的排序。', 'The cursor is malformed or belongs to a list in another order.')

export const pageTooLarge = (limit: number) =>
  badArgument('PAGE_TOO_LARGE', `每页至多 ${limit} 项。`, `A page holds at most ${limit} items.`, { limit })

export const badPage = () => badArgument('BAD_PAGE', '分页参数矛盾或为负。', 'Page arguments contradict each other or are negative.')

/** A field that may not be null refers to a row that this viewer may not see; the parent that may be null is null instead. */
export function hidden(path: readonly (string | number)[]): GraphQLError {
  const [messageZh, messageEn] = ['该对象不在您的查看范围内。', 'This object is outside what you may see.']
  return new GraphQLError(`${messageZh} · ${messageEn}`, { path, extensions: { code: 'NOT_VISIBLE', messageZh, messageEn } })
}
