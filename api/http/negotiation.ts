import type { Language } from '../context.ts'

/** What is preferred of a header like `zh-CN, en;q=0.8`, most wanted first. */
function preferences(header: string): string[] {
  const parts = header
    .slice(0, 1_000)
    .split(',')
    .map(part => {
      const [name = '', ...parameters] = part.split(';').map(text => text.trim().toLowerCase())
      const quality = parameters.find(parameter => parameter.startsWith('q='))
      return { name, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 }
    })
  return parts
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ name }) => name)
}

export type ResponseType = 'application/json' | 'application/graphql-response+json'

/** The media type to answer with: what `Accept` wants most of the two, JSON when it says nothing, `undefined` when it wants neither. */
export function responseType(accept: string | undefined): ResponseType | undefined {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json'
  for (const name of preferences(accept)) {
    if (name === 'application/graphql-response+json') return name
    if (name === 'application/json' || name === '*/*' || name === 'application/*') return 'application/json'
  }
  return undefined
}

/** Whether a browser asks for a page rather than for an answer. */
export function wantsPage(accept: string | undefined): boolean {
  return accept !== undefined && preferences(accept)[0] === 'text/html'
}

/** Chinese unless English is wanted more. */
export function languageOf(header: string | undefined): Language {
  if (header === undefined) return 'zh-CN'
  return preferences(header)
    .find(name => /^(zh|en)\b/.test(name))
    ?.startsWith('en')
    ? 'en'
    : 'zh-CN'
}
