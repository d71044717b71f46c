// The page of GraphiQL, for browsers; `bundle.ts` makes it one script with everything it needs.
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'

const { examples, assets, opened } = JSON.parse(document.getElementById('settings').textContent)
const workers = { json: 'json.worker.js', graphql: 'graphql.worker.js' }

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) => new Worker(`${assets}/${workers[label] ?? 'editor.worker.js'}`, { type: 'module' }),
}

const tabs = examples.map(query => ({ query }))
const props = {
  fetcher: createGraphiQLFetcher({ url: '/graphql' }),
  defaultTabs: opened ? [{ query: opened }, ...tabs] : tabs,
  defaultQuery: '# 在此输入查询 · Write a query here\n',
}
const logo = createElement(GraphiQL.Logo, null, '匠库 Jiangku')
createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, props, logo))
