import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from '../context.ts'
import type { Execution } from '../execute.ts'
import { wasRun } from '../execution/outcome.ts'

/**
 * Apollo Server, which every operation passes that no plan of the read path answers. It keeps its document store and its guard against
 * forged requests; validation was done before, and execution is `Execution`'s, so that errors are masked in one place.
 * Plugins that wrap every field are off.
 */
export async function startApollo(execution: Execution): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema: execution.schema,
    introspection: true,
    persistedQueries: false,
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // What Apollo itself did not expect says nothing either; its own errors, such as a forged request, keep their codes.
    formatError: error =>
      error.extensions?.code === 'INTERNAL_SERVER_ERROR'
        ? { message: '内部错误 · Internal error', extensions: { code: 'INTERNAL' } }
        : error,
    stringifyResult: value => JSON.stringify(value),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      {
        async requestDidStart() {
          return {
            async responseForOperation({ request, contextValue }) {
              const outcome = await execution.execute({ ...request, query: request.query ?? '' }, contextValue)
              const singleResult = 'json' in outcome ? { data: JSON.parse(outcome.json.toString()) } : outcome
              const refusedStatus = request.http?.headers.get('accept')?.includes('graphql-response') ? 400 : 200
              return {
                http: { status: wasRun(outcome) ? 200 : refusedStatus, headers: new HeaderMap() },
                body: { kind: 'single', singleResult },
              }
            },
          }
        },
      },
    ],
  })
  await server.start()
  return server
}
