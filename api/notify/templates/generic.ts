import type { Letter, Template } from '../letter.ts'

/** What has no template of its own, said by the act itself in both languages. */
export const generic: Template<{ readonly zh: Letter; readonly en: Letter }> = {
  kind: 'WORK',
  ZH_CN: ({ zh }) => zh,
  EN: ({ en }) => en,
}
