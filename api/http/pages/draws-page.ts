import type { FastifyInstance } from 'fastify'
import { englishLabelOf, labelOf } from '../../../schema/base/enumeration.ts'
import { fromGlobalId, toGlobalId } from '../../../schema/base/global-id.ts'
import { AbandonCause } from '../../../schema/index.ts'
import { html, type Piece } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { pageLanguage, sendPage } from './page.ts'

interface PublishedDraw {
  readonly id: number
  readonly attempt: number
  readonly state: string
  readonly custody: string
  readonly office: string
  readonly frozen_at: Date
  readonly published_at: Date | null
  readonly commitment: string
  readonly pool_root: string
  readonly reveal_by: Date | null
  readonly public_source: string | null
  readonly public_due_at: Date | null
  readonly public_value: string | null
  readonly drawn_at: Date | null
  readonly abandon_cause: AbandonCause | null
  readonly officer: string | null
  readonly supervisor: string | null
}

type Asked = { Querystring: { draw?: string } }

/**
 * `/draws` and `/draws.json`: the commitments of draws as they were published, for everybody and before anything could be known of the
 * outcome, so that a proof file can be compared with them. Nothing there names a panel or a person. `?draw=<id>` asks for one; otherwise
 * the latest hundred.
 */
export function addDrawsPage(pages: FastifyInstance, { aside }: Platform): void {
  const rateLimit = { max: 60, timeWindow: 60_000 }
  const find = async ({ draw }: Asked['Querystring']): Promise<readonly PublishedDraw[]> => {
    const named = draw === undefined ? undefined : fromGlobalId(draw)
    if (draw !== undefined && named?.typeName !== 'Draw') return []
    const { rows } = await aside.query<PublishedDraw>('select * from published_draws($1)', [named?.id ?? null])
    return rows
  }
  pages.get<Asked>('/draws', { config: { rateLimit } }, async (request, reply) => {
    const words = told[pageLanguage(request)]
    const draws = await find(request.query)
    const body = html`<p>${words.about}</p>${draws.length === 0 ? html`<p class="notice">${words.none}</p>` : draws.map(one => section(one, words))}`
    return sendPage(request, reply, { title: words.title, body, status: draws.length === 0 && request.query.draw ? 404 : 200 })
  })
  pages.get<Asked>('/draws.json', { config: { rateLimit } }, async (request, reply) => {
    const draws = (await find(request.query)).map(({ id, ...draw }) => ({ drawId: toGlobalId('Draw', id), ...draw }))
    return reply.header('cache-control', 'no-store').header('access-control-allow-origin', '*').send({ protocol: 'jiangku-draw/1', draws })
  })
}

function section(draw: PublishedDraw, words: Words): Piece {
  const facts = [
    draw.office,
    words.attempt(draw.attempt),
    stateInWords(draw, words),
    words.custody[draw.custody],
    moment(draw.frozen_at, words),
    moment(draw.published_at, words),
    draw.commitment,
    draw.pool_root,
    draw.officer,
    draw.supervisor,
    draw.public_source,
    moment(draw.public_due_at, words),
    draw.public_value,
    moment(draw.drawn_at, words),
  ]
  return html`<h2 class="code">${toGlobalId('Draw', draw.id)}</h2>
<dl>${facts.map((fact, index) => fact != null && html`<dt>${words.labels[index]}</dt><dd class="code">${fact}</dd>`)}</dl>`
}

/** Years first, to the second: it reads the same in every language. */
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })

const moment = (at: Date | null, { zone }: Words): Piece | undefined =>
  at === null ? undefined : html`<time datetime="${at.toISOString()}">${wallClock.format(at)} ${zone}</time>`

/** A draw that ended says why; one whose gap is drawn apart was drawn, and its members stay. */
function stateInWords({ state, abandon_cause: cause }: PublishedDraw, words: Words): string {
  const word = words.states[state] ?? state
  if (cause === null) return word
  return cause === 'GAP_SUPPLEMENTED' ? words.supplemented : `${word}${words.because}${words.cause(cause)}`
}

interface Words {
  readonly zone: string
  readonly title: string
  readonly about: string
  readonly none: string
  readonly attempt: (attempt: number) => string
  readonly states: Readonly<Record<string, string>>
  readonly supplemented: string
  readonly because: string
  readonly cause: (cause: AbandonCause) => string
  readonly custody: Readonly<Record<string, string>>
  readonly labels: readonly string[]
}

const told: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    zone: '北京时间',
    title: '抽取承诺公布',
    about: '承诺是抽取文件的 SHA-256，在任何随机值产生之前公布。取得证明文件后，请将其中的承诺与本页比对，并将公共随机值与其来源比对。',
    none: '没有已公布的承诺。',
    attempt: attempt => `第 ${attempt} 次`,
    states: { FROZEN: '待双方承诺', COMMITTED: '待揭示', REVEALED: '待公共随机值', DRAWN: '已抽取', ABANDONED: '已作废' },
    supplemented: '已抽取；在席成员留任，空缺另行补充抽取',
    because: '：',
    cause: cause => labelOf(AbandonCause, cause),
    custody: { HOLDERS: '抽取员与监督员各自保管秘密', SERVER: '服务器代管秘密（较弱）' },
    labels: [
      '机构',
      '抽取次数',
      '状态',
      '秘密保管',
      '冻结时间',
      '公布时间',
      '承诺',
      '备选名单根',
      '抽取员的承诺',
      '监督员的承诺',
      '公共随机值来源',
      '公共随机值公布时间',
      '公共随机值',
      '抽取时间',
    ],
  },
  en: {
    zone: 'Beijing time',
    title: 'Commitments of draws',
    about:
      'A commitment is the SHA-256 of a draw document, published before any randomness exists. Compare the commitment in a proof file with the one here, and the public value with its source.',
    none: 'No commitment is published.',
    attempt: String,
    states: {
      FROZEN: 'commitments of the holders awaited',
      COMMITTED: 'reveals awaited',
      REVEALED: 'public value awaited',
      DRAWN: 'drawn',
      ABANDONED: 'abandoned',
    },
    supplemented: 'drawn; its members stay, and its gap is drawn in a supplementary draw',
    because: ': ',
    cause: cause => englishLabelOf(AbandonCause, cause),
    custody: { HOLDERS: 'drawing officer and supervisor each keep a secret', SERVER: 'the server keeps the secrets (weaker)' },
    labels: [
      'Office',
      'Attempt',
      'State',
      'Secrets',
      'Frozen at',
      'Published at',
      'Commitment',
      'Pool root',
      'Commitment of the drawing officer',
      'Commitment of the supervisor',
      'Source of the public value',
      'Public value due at',
      'Public value',
      'Drawn at',
    ],
  },
}
