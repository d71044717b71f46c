import assert from 'node:assert/strict'
import { buildApp } from '../../api/app.ts'
import { openLog } from '../../api/log.ts'
import { openPlatform } from '../../api/open-platform.ts'
import { withClient } from '../../api/postgres/roles.ts'
import { fromGlobalId } from '../../schema/base/global-id.ts'
import { password, plantOffices } from '../identity/offices.ts'
import { migratedDatabase } from '../migrated.ts'
import { bearer, send } from '../server/client.ts'
import { temporaryFolder } from './store.ts'

export type Headers = Record<string, string> | undefined

const people = {
  'chikan.applicant': [],
  'chikan.reviewer': ['REVIEWER'],
  'chikan.organiser': ['ORGANISER'],
  'leizhou.reviewer': ['REVIEWER'],
  'city.administrator': ['ADMINISTRATOR'],
  'chikan.manager': ['ROSTER_MANAGER'],
} as const

/** A server to which people of two counties send files, and from which they open them, over REST and GraphQL. */
export async function openDesk() {
  const database = await migratedDatabase()
  const { store, folder } = await temporaryFolder()
  const platform = await openPlatform(database.app, Buffer.alloc(32, 7), openLog('error'), store)
  const app = await buildApp(platform, { publicUrl: new URL('http://127.0.0.1:4000'), trustedProxies: [], requestsPerMinute: 100_000 })
  const { offices, accounts } = await plantOffices(database, people)
  const headers = await Promise.all(Object.keys(people).map(name => bearer(app, name, password)))
  const [applicant, reviewer, organiser, stranger, administrator, manager] = headers
  const numberOf = (fileId: string) => fromGlobalId(fileId)!.id

  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    withClient(database.owner, async client => (await client.query<Row>(text, values)).rows)
  async function mutate(name: string, input: object, as: Headers, fields: string) {
    const Name = name[0]!.toUpperCase() + name.slice(1)
    const query = `mutation ($input: ${Name}Input!) { ${name}(input: $input) { ${fields} userErrors { __typename code path
      ... on FileTooLarge { limit } ... on WrongState { state } } } }`
    return (await send(app, query, { input }, as)).body.data![name] as Record<string, unknown> & {
      path: string
      file?: { id: string }
      userErrors: object[]
    }
  }
  const request = (kind: string, name = '扫描件.pdf', as: Headers = applicant, more = {}) =>
    mutate('requestUpload', { kind, name, ...more }, as, 'path file { id state name sensitive }')
  const put = (path: string, bytes: Buffer) =>
    app.inject({ method: 'PUT', url: path, payload: bytes, headers: { 'content-type': 'application/octet-stream' } })

  return {
    ...{ database, store, folder, platform, app, offices, accounts },
    ...{ applicant, reviewer, organiser, stranger, administrator, manager },
    ...{ numberOf, sql, mutate, request, put },
    get: (path: string) => app.inject({ method: 'GET', url: path }),
    download: (fileId: string, as: Headers, purpose = 'REVIEW', more = {}) =>
      mutate('requestDownload', { fileId, purpose, ...more }, as, 'path name file { id }'),
    row: async (fileId: string) => (await sql<Record<string, unknown>>('select * from stored_file where id = $1', [numberOf(fileId)]))[0]!,
    log: (fileId: string) =>
      sql(`select verb, actor, details from act_log where subject_type = 'StoredFile' and subject_id = $1 order by id`, [numberOf(fileId)]),
    /** A clean file of the applicant. */
    async sent(kind: string, bytes: Buffer, name?: string): Promise<string> {
      const { path } = await request(kind, name)
      const answer = await put(path, bytes)
      assert.equal(answer.statusCode, 201, answer.body)
      return answer.json<{ fileId: string }>().fileId
    },
    /** Attached to something of an office, as an act of another area does. */
    kept: (fileId: string, office = offices.chikan!) =>
      sql(`update stored_file set office_id = $2, attached_to = 'Application:1' where id = $1`, [numberOf(fileId), office]),
    close: async () => {
      await app.close()
      await platform.close()
    },
  }
}
