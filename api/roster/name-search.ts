/**
 * Finding people by name (姓名检索): what is stored beside a name, and how a search term is read.
 * Names are found by their characters, one is enough, by pinyin from the beginning, or by initials from the beginning.
 */

import { pinyin } from 'pinyin-pro'
import { isPinyinBeginning } from './import/pinyin-syllables.ts'

/** What is stored with a name: arrays for a GIN index, prefixes for a B-tree. */
export interface NameSearchKeys {
  /** Every run of one to four neighbouring characters, each once; dots and spaces left out. */
  readonly tokens: string[]
  /** Syllables run together, a to z, surname reading for the surname (单雄信 is `shanxiongxin`); ü is `v`. */
  readonly pinyin: string
  /** First letters of the syllables. */
  readonly initials: string
}

/** A search term, understood. Letters that may be both (`han`, 韩 or 华安宁) carry both prefixes: the finder joins them by "or". */
export type NameQuery =
  /** Every name found has all of these among its tokens: one token for a term of up to four characters. */
  | { readonly by: 'CHARACTERS'; readonly tokens: string[] }
  | { readonly by: 'PINYIN'; readonly pinyin: string }
  | { readonly by: 'INITIALS'; readonly initials: string }
  | { readonly by: 'PINYIN_OR_INITIALS'; readonly pinyin: string; readonly initials: string }

/**
 * The dots people type between the parts of a name: middle dot, bullet, hyphenation point, katakana dots, operators, dot above, full stops.
 */
const DOTS = /[\u00b7\u0387\u2022\u2027\u2219\u22c5\u30fb\uff65\u2e31\u02d9.\uff0e\u3002]/gu

/** Characters beyond which no term is a name; it also bounds the work a search can cause. */
const LONGEST_TERM = 64

/**
 * A name as it is kept and printed: NFKC, one middle dot (阿依古丽·买买提), no space between or beside Chinese characters, single spaces
 * elsewhere.
 */
export function normaliseName(name: string): string {
  return name
    .replace(DOTS, '·')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/ ?·[· ]*/gu, '·')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .replace(/^[· ]+|[· ]+$/gu, '')
}

/** What to store with a name, so that `readNameQuery` finds it. */
export function nameSearchKeys(name: string): NameSearchKeys {
  const text = searchText(name)
  const syllables = pinyin(text, { mode: 'surname', toneType: 'none', type: 'array', v: true }).map(foldLetters).filter(Boolean)
  return {
    tokens: [...new Set([1, 2, 3, 4].flatMap(length => runs(text, length)))],
    pinyin: syllables.join(''),
    initials: syllables.map(syllable => syllable[0]).join(''),
  }
}

/** Reads what someone typed into a name search; undefined when it finds nobody: no letter or character in it, or more than 64. */
export function readNameQuery(term: string): NameQuery | undefined {
  const text = searchText(term)
  if (text === '' || text.length > LONGEST_TERM) return undefined
  const letters = foldLetters(text)
  if (!/^[\p{Script=Latin}\p{M}\d]+$/u.test(text) || letters === '') {
    const whole = runs(text, 4)
    return { by: 'CHARACTERS', tokens: whole.length > 0 ? [...new Set(whole)] : [text] }
  }
  // No syllable begins with i, u or v, and a lone letter is an initial rather than the beginning of a syllable.
  // Letters that are neither may be a name in Latin letters, which is kept as its own pinyin.
  const maybeInitials = !/[iuv]/.test(letters)
  const maybePinyin = letters.length > 1 && isPinyinBeginning(letters)
  if (maybePinyin && maybeInitials) return { by: 'PINYIN_OR_INITIALS', pinyin: letters, initials: letters }
  return maybeInitials ? { by: 'INITIALS', initials: letters } : { by: 'PINYIN', pinyin: letters }
}

/** Letters, marks and digits only, lower case: a term in this form needs no escaping in a pattern. */
function searchText(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Variation_Selector}|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase()
}

/** Pinyin as typed, with or without tone marks: ü becomes v before the marks go. */
function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/u[\u0300-\u036f]*\u0308[\u0300-\u036f]*/gu, 'v')
    .replace(/[^a-z]/gu, '')
}

/** The runs of that many neighbouring characters, by code point. */
function runs(text: string, length: number): string[] {
  const characters = [...text]
  return characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(''))
}
