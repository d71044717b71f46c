import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerByLink } from '../../dispatch/assignment/answer-by-link.ts'
import { followLink, type Link, linkUsable } from '../../dispatch/assignment/follow-link.ts'
import { html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { type Refusal, Refused } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { nobody } from '../../viewer.ts'
import { answerForm, answerOf } from './answer-form.ts'
import { words } from './answer-words.ts'
import { pageLanguage, sendPage } from './page.ts'

/**
 * The page behind the personal link of an invitation, for a phone and without a script. Opening it changes nothing (mail filters follow
 * links); sending the form answers. The token is in the path, which is logged nowhere.
 */
export function addAnswerPage(pages: FastifyInstance, platform: Platform): void {
  const context = (request: FastifyRequest) =>
    ({ platform, viewer: nobody, language: pageLanguage(request), requestId: request.id }) as const
  const tokenOf = (request: FastifyRequest) => (request.params as { token: string }).token

  pages.get('/a/:token', async (request, reply) => {
    const { link, refusal } = await inTransaction(context(request), async act => {
      const found = await followLink(act, tokenOf(request))
      return { link: found, refusal: linkUsable(found, nobody, act.now) }
    })
    return refusal ? sendRefusals(request, reply, [refusal]) : sendInvitation(request, reply, link!)
  })

  pages.post('/a/:token', async (request, reply) => {
    const token = tokenOf(request)
    const sent = (request.body ?? {}) as Record<string, string>
    try {
      const { state } = await inTransaction(context(request), act => answerByLink(act, { token, ...answerOf(sent) }))
      const { done, outcomes } = words[pageLanguage(request)]
      return sendPage(request, reply, { title: done, body: html`<p class="notice">${outcomes[state as keyof typeof outcomes]}</p>` })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const link = await inTransaction(context(request), act => followLink(act, token))
      const correctable = error.refusals.every(refusal => refusal.code !== 'ANSWER_TOO_LATE') && link?.state === 'OPEN'
      return correctable ? sendInvitation(request, reply, link, error.refusals, sent) : sendRefusals(request, reply, error.refusals)
    }
  })
}

function sendInvitation(
  request: FastifyRequest,
  reply: FastifyReply,
  link: Link,
  refusals: readonly Refusal[] = [],
  sent: Readonly<Record<string, string>> = {},
): FastifyReply {
  const language = pageLanguage(request)
  const { invitation } = words[language]
  const status = refusals.length > 0 ? 422 : 200
  return sendPage(request, reply, { title: invitation, body: [notices(request, refusals), answerForm(link, language, sent)], status })
}

function sendRefusals(request: FastifyRequest, reply: FastifyReply, refusals: readonly Refusal[]): FastifyReply {
  const status = refusals[0]!.code === 'LINK_UNKNOWN' ? 404 : 410
  return sendPage(request, reply, { title: words[pageLanguage(request)].notPossible, body: notices(request, refusals), status })
}

function notices(request: FastifyRequest, refusals: readonly Refusal[]) {
  const say = (refusal: Refusal) => (pageLanguage(request) === 'en' ? refusal.messageEn : refusal.messageZh)
  return refusals.map(refusal => html`<p class="notice" role="alert">${say(refusal)}</p>`)
}
