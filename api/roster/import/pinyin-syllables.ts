/**
 * The syllables of Mandarin in pinyin without tones, ü written v (also u after j, q, x, y), and whether letters may begin a word of them.
 */

const BY_INITIAL: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng iao o ou u',
  d: 'a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u ua uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing o ong ou u uan ue un',
  w: 'a ai an ang ao ei en eng o u',
}

const SYLLABLES = new Set(Object.entries(BY_INITIAL).flatMap(([initial, finals]) => finals.split(' ').map(final => initial + final)))
const BEGINNINGS = new Set([...SYLLABLES].flatMap(syllable => Array.from(syllable, (_, end) => syllable.slice(0, end + 1))))
const LONGEST = 6

/** Whether letters are whole syllables, the last of which may be unfinished (`zhangw`); empty text is not. */
export function isPinyinBeginning(letters: string): boolean {
  // reachable[i]: the first i letters are whole syllables.
  const reachable = [true]
  for (let end = 1; end <= letters.length; end++) {
    reachable[end] = false
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      if (!reachable[start]) continue
      const piece = letters.slice(start, end)
      if (end === letters.length ? BEGINNINGS.has(piece) : SYLLABLES.has(piece)) reachable[end] = true
    }
  }
  return letters !== '' && reachable[letters.length] === true
}
