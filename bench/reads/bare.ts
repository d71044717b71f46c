/**
 * The limit: bare `node:http` and `pg` with the best SQL we could write by hand for each question, no GraphQL, no validation, no viewer,
 * no row security. A path names the question and the style: `/Q1/json` is one statement whose JSON text is passed on, `/Q1/rows` reads flat
 * rows, one statement per to-many level, and puts the objects together here. The answers are those of the GraphQL servers.
 */
import { createServer } from 'node:http'
import { Pool, types } from 'pg'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { type Style, styles } from './bare-styles.ts'
import { announce, startedWith } from './contender.ts'

types.setTypeParser(types.builtins.DATE, text => text)
const pool = new Pool({ ...startedWith().owner, max: 4 })

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', chunk => chunks.push(chunk as Buffer))
  request.on('end', () => {
    const { style, values } = JSON.parse(Buffer.concat(chunks).toString()) as { style: Style; values: readonly (string | number)[] }
    styles[style]({ pool, globalId: toGlobalId }, values)
      .then(data => {
        const body = `{"data":${data}}`
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
        response.end(body)
      })
      .catch(error => response.writeHead(500).end(String(error)))
  })
})
announce(server)
