import type { FastifyError, FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { pageLanguage, sendPage } from './page.ts'

/** Adds the routes of one kind of page to the scope in which pages live. */
export type AddPages = (pages: FastifyInstance, platform: Platform) => void

/**
 * The scope of pages that anybody may open, without signing in: forms are read as browsers send them, and failures are pages too.
 * Each kind of page adds its routes by a function of its own.
 */
export function addPublicPages(app: FastifyInstance, platform: Platform, kinds: readonly AddPages[]): void {
  void app.register(async pages => {
    pages.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 16 * 1024 }, (_, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    pages.setErrorHandler<FastifyError>((error, request, reply) => {
      const status = error.statusCode ?? 500
      if (status >= 500) platform.log.error({ err: error, requestId: request.id }, 'unexpected error')
      const [title, text] = failures[failureOf(status)][pageLanguage(request)]
      return sendPage(request, reply, { status, title, body: html`<p>${text} ${status >= 500 && request.id}</p>` })
    })
    for (const add of kinds) add(pages, platform)
  })
}

const failureOf = (status: number) => (status >= 500 ? 'ours' : status === 429 ? 'tooMany' : status === 413 ? 'tooLarge' : 'unreadable')

/** What somebody reads instead of a page, by what went wrong. */
const failures = {
  ours: {
    'zh-CN': ['系统内部错误', '请稍后再试，并告知请求编号：'],
    en: ['Something went wrong here', 'Please try again later, and quote this request:'],
  },
  tooMany: { 'zh-CN': ['请求过于频繁', '请稍后再试。'], en: ['Too many requests', 'Please try again in a minute.'] },
  tooLarge: {
    'zh-CN': ['提交的内容过大', '请返回上一页，减少或压缩附件后重试。'],
    en: ['This is too large', 'Please go back and send fewer or smaller files.'],
  },
  unreadable: { 'zh-CN': ['无法读取此请求', '请返回上一页重试。'], en: ['This request cannot be read', 'Please go back and try again.'] },
} as const
