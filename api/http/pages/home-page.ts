import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import { pageLanguage, sendPage } from './page.ts'

/** `/`: where somebody who types the address of the server finds what is public, and the way to the API. */
export function addHomePage(pages: FastifyInstance): void {
  pages.get('/', async (request, reply) => {
    const { title, about, doors } = told[pageLanguage(request)]
    const body = html`<p>${about}</p>
<dl>${Object.entries(doors).map(([path, [name, what]]) => html`<dt><a href="${path}">${name}</a></dt><dd>${what}</dd>`)}</dl>`
    return sendPage(request, reply, { title, body, cache: 'public, max-age=300' })
  })
}

interface Words {
  readonly title: string
  readonly about: string
  readonly doors: Readonly<Record<string, readonly [name: string, what: string]>>
}

const told: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    title: '技能人才评价专家库',
    about: '征集、公示、聘任与公平抽取。下列各页无需登录。',
    doors: {
      '/notices': ['公示', '拟入库专家名单，可提出异议（实名或匿名）。'],
      '/draws': ['抽取承诺', '每次抽取在随机值产生之前公布的承诺，供任何人比对证明文件。'],
      '/graphql': ['数据接口', '登录后查询与办理；浏览器中即为带示例的 GraphiQL。'],
    },
  },
  en: {
    title: 'Roster of experts',
    about: 'Calls, public notices, appointments and fair draws. These pages need no signing in.',
    doors: {
      '/notices': ['Public notices', 'Who is to be appointed; anybody may object, by name or without.'],
      '/draws': ['Commitments of draws', 'What each draw was bound to before any randomness existed; compare a proof file with it.'],
      '/graphql': ['The API', 'Ask and act after signing in; in a browser, GraphiQL with examples.'],
    },
  },
}
