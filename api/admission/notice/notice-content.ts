import { createHash } from 'node:crypto'
import { canonicalJson } from '../../draw/canonical-json.ts'

/** A nominee as a notice shows them: nothing but what a notice needs (S23). */
export interface Nominee {
  readonly position: number
  readonly name: string
  readonly employer: string | null
  readonly occupations: string
  readonly recommendedBy: string
}

/** What a notice says when it is published. */
export interface NoticeContent {
  readonly code: string
  readonly call: string
  readonly title: string
  readonly opensOn: string
  readonly closesOn: string
  readonly objectionsTo: string
  readonly nominees: readonly Nominee[]
}

/** The content as canonical JSON, and its SHA-256 in hex: whoever kept the notice can prove what it said. */
export function writeNotice(content: NoticeContent): { readonly content: string; readonly contentHash: string } {
  const text = canonicalJson({
    ...content,
    nominees: content.nominees.map(nominee => ({ ...nominee, employer: nominee.employer ?? undefined })),
  })
  return { content: text, contentHash: createHash('sha256').update(text).digest('hex') }
}

/** What messages say of a notice. */
export function toldOf({ title, opensOn, closesOn, code }: Pick<NoticeContent, 'title' | 'opensOn' | 'closesOn' | 'code'>) {
  return { title, opensOn, closesOn, link: `/notices/${code}` }
}
