import { readFileSync } from 'node:fs'

const text = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** The rules of the founding notice, clause by clause (S02–S13), as JSON. */
export const zhanjiangRules = text('zhanjiang-2022-rules.json')

/** The rules of another city's roster of competition judges: nothing of the founding notice is hard-wired. */
export const judgesRules = text('competition-judges-rules.json')

/** The founding notice as it was issued, but for the contact persons, who are left out. */
export const foundingNotice = text('notice-2022-231.md')
  .replace(/^<!--.*?-->\s*/s, '')
  .trim()
