import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Context } from '../context.ts'
import { checkCost } from '../execution/cost.ts'
import type { PreparedOperation } from '../execution/documents.ts'
import { liveQuery } from '../execution/live-query.ts'
import { mask } from '../execution/mask.ts'
import { coerceVariables, type Variables } from '../execution/variables.ts'
import { Watch } from '../execution/watch.ts'
import type { Change } from '../live/live-feed.ts'
import type { Viewer } from '../viewer.ts'
import type { GraphqlDoor } from './graphql-route.ts'

/** Whoever watches is looked at more often than whoever asks, in milliseconds: a watch ends within five seconds of what ends it. */
const WATCHER_AGE = 2_000

type Refused = { readonly errors: readonly GraphQLFormattedError[] }

/** Begins to watch for a session: whoever is not signed in watches nothing, and every row is read as the session's viewer is by then. */
export async function openWatch(
  { execution, platform, viewers }: GraphqlDoor,
  operation: PreparedOperation,
  given: Variables,
  context: Context,
): Promise<Watch | Refused> {
  try {
    const { token } = context.session ?? {}
    if (token === undefined || context.viewer.account === undefined) return { errors: [signInFirst().toJSON()] }
    const coerced = coerceVariables(execution.schema, operation.node, given)
    if ('errors' in coerced) return { errors: coerced.errors.map(error => error.toJSON()) }
    const breach = checkCost(operation.cost, coerced.variables)
    if (breach) return { errors: [breach.toJSON()] }
    const live = liveQuery(execution.schema, operation, coerced.variables)
    const query = execution.find({ query: live.text })
    if ('errors' in query) return query
    const viewer = () => viewers.of(token, WATCHER_AGE)
    const concerns = (change: Change, { expert, offices }: Viewer) =>
      change.type === live.type &&
      (live.panel === undefined || live.panel === change.panel) &&
      (offices.length > 0 || change.expert === undefined || change.expert === expert)
    const read = async (id: number): Promise<ExecutionResult | undefined> => {
      const now = { ...context, viewer: await viewer() }
      const outcome = await execution.run(query, live.variables(toGlobalId(live.type, id)), now)
      if (!('json' in outcome)) return { ...outcome, errors: outcome.errors?.map(error => ({ ...error, toJSON: () => error })) } as never
      const data = JSON.parse(outcome.json.toString()) as Record<string, unknown>
      return data[live.key] === null || data[live.key] === undefined ? undefined : { data }
    }
    return await Watch.begin({ feed: platform.live, concerns, read, viewer })
  } catch (error) {
    return { errors: [mask(error, context)] }
  }
}

const signInFirst = () => new GraphQLError('请先登录 · Sign in first', { extensions: { code: 'SIGN_IN_FIRST' } })
