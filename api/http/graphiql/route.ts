import { readdirSync, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { graphiqlFiles, graphiqlKey } from './bundle.ts'

const folder = new URL('examples/', import.meta.url)
const types: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

/** The example queries of the page, in their order. */
export function exampleQueries(): string[] {
  const names = readdirSync(folder).sort()
  return names.map(name => readFileSync(new URL(name, folder), 'utf8'))
}

/** Answers with the page; a query in its address is opened first. */
export type SendPage = (reply: FastifyReply, opened: string | undefined) => FastifyReply

/** GraphiQL for people with a browser: its files under an address that changes with them. */
export function addGraphiql(app: FastifyInstance): SendPage {
  const key = graphiqlKey()
  const assets = `/graphiql/${key}`
  const examples = exampleQueries()
  app.get<{ Params: { key: string; name: string } }>('/graphiql/:key/:name', async (request, reply) => {
    const file = request.params.key === key ? (await graphiqlFiles()).get(request.params.name) : undefined
    if (!file) return reply.callNotFound()
    reply.header('content-type', types[request.params.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
    return reply.header('content-encoding', 'gzip').header('cache-control', 'public, max-age=31536000, immutable').send(file)
  })
  return (reply, opened) => reply.header('content-type', 'text/html; charset=utf-8').send(pageOf(assets, { examples, assets, opened }))
}

function pageOf(assets: string, settings: object): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>匠库 Jiangku · GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${assets}/page.css">
    <style>html, body, #graphiql { height: 100%; margin: 0 } #graphiql > p { padding: 2rem; font-family: sans-serif }</style>
  </head>
  <body>
    <div id="graphiql"><p>正在准备，首次约需十秒 · Preparing; the first time takes about ten seconds</p></div>
    <script id="settings" type="application/json">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
    <script type="module" src="${assets}/page.js"></script>
  </body>
</html>
`
}
