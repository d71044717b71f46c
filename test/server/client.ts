import type { FastifyInstance } from 'fastify'

export interface Answer {
  readonly status: number
  readonly body: { data?: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] }
  readonly cookie: string | undefined
}

/** Sends one operation to an app that does not listen. */
export async function send(
  app: FastifyInstance,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ query, variables }),
  })
  const [cookie] = [response.headers['set-cookie'] ?? []].flat()
  return { status: response.statusCode, body: response.json(), cookie: cookie as string | undefined }
}

/** Signs in and gives the header that a program sends from then on. */
export async function bearer(app: FastifyInstance, loginName: string, password: string): Promise<{ authorization: string }> {
  const { body } = await send(app, 'mutation ($input: SignInInput!) { signIn(input: $input) { token userErrors { code } } }', {
    input: { loginName, password, delivery: 'TOKEN' },
  })
  return { authorization: `Bearer ${(body.data!.signIn as { token: string }).token}` }
}
