import { OptimisticLockError } from '@mikro-orm/core'
import { type GraphQLField, type GraphQLFieldResolver, type GraphQLObjectType, getNamedType } from 'graphql'
import type { Act, Context } from '../context.ts'
import { Refused } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { nobody } from '../viewer.ts'
import { once, type PlainPayload } from './idempotency.ts'
import { isRow } from './split.ts'
import { staleVersion } from './stale-version.ts'

/**
 * What stands around every root field of a mutation, so that its resolver is one line:
 *
 * ```ts
 * @Mutation(() => GrantRolePayload, { description: '授予角色 · Grants a role in an office' })
 * grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() act: Act) {
 *   return grantRole(act, input)
 * }
 * ```
 *
 * The field runs in a transaction of its own, and its `@Ctx()` is the `Act` of that transaction. The act hands back its payload without
 * the refusals, with entities for the rows it made or changed (`Done<GrantRolePayload>`). Entities are reduced to their ids here; what
 * the client selected of them is read after the commit. A refusal becomes `userErrors`, with `null` for everything else.
 *
 * What must be committed before the field's own transaction opens, such as a commitment before a draw, is named by
 * `@Extensions({ before: prepareDraw })`. A repeated request repeats it, so it must leave alone what is done already.
 *
 * What must not name whoever is signed in, such as an anonymous objection, is marked by `@Extensions({ unnamed: true })`: the act runs as
 * nobody's.
 */
export function mutationField(field: GraphQLField<unknown, Context>): GraphQLFieldResolver<unknown, Context> {
  const { name, resolve, extensions } = field
  const prepare = extensions.before as Preparation | undefined
  const rows = rowFields(getNamedType(field.type) as GraphQLObjectType)
  return async (root, args, given, info) => {
    const context = extensions.unnamed ? { ...given, viewer: nobody } : given
    const run = (act: Act) =>
      once(act, name, args, async () => {
        const done = (await resolve!(root, args, act, info)) as Record<string, unknown>
        await act.em.flush()
        return plain(done, rows)
      })
    try {
      await prepare?.(context, args.input as never)
      return { userErrors: [], ...(await inTransaction(context, run)) }
    } catch (error) {
      if (error instanceof Refused) return { userErrors: error.refusals }
      if (error instanceof OptimisticLockError) return { userErrors: [await staleVersion(error, context)] }
      throw error
    }
  }
}

type Preparation = (context: Context, input: never) => Promise<void>

function rowFields(payload: GraphQLObjectType): ReadonlySet<string> {
  const fields = Object.values(payload.getFields())
  return new Set(fields.filter(field => isRow(getNamedType(field.type))).map(field => field.name))
}

function plain(done: Record<string, unknown>, rows: ReadonlySet<string>): PlainPayload {
  const idOf = (row: unknown) => (row ? { id: (row as { id: number }).id } : null)
  const entries = Object.entries(done).map(([name, value]) => {
    if (!rows.has(name)) return [name, value]
    return [name, Array.isArray(value) ? value.map(idOf) : idOf(value)]
  })
  return Object.fromEntries(entries)
}
