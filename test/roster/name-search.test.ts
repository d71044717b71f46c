import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NameQuery, nameSearchKeys, normaliseName, readNameQuery } from '../../api/roster/name-search.ts'
import { inventName } from '../../seeds/world/names.ts'
import { Random } from '../../seeds/world/random.ts'

/** What the database does with a query. */
function finds(query: NameQuery | undefined, name: string): boolean {
  const keys = nameSearchKeys(name)
  if (query === undefined) return false
  if (query.by === 'CHARACTERS') {
    return query.tokens.every(token => keys.tokens.includes(token))
  }
  return ('pinyin' in query && keys.pinyin.startsWith(query.pinyin)) || ('initials' in query && keys.initials.startsWith(query.initials))
}

test('a name is kept with its runs of characters, pinyin and initials', () => {
  assert.deepEqual(nameSearchKeys('陈伟强'), {
    tokens: ['陈', '伟', '强', '陈伟', '伟强', '陈伟强'],
    pinyin: 'chenweiqiang',
    initials: 'cwq',
  })
  assert.deepEqual(nameSearchKeys('买买提·依明'), {
    tokens: [...['买', '提', '依', '明', '买买', '买提', '提依', '依明', '买买提', '买提依', '提依明'], ...['买买提依', '买提依明']],
    pinyin: 'maimaitiyiming',
    initials: 'mmtym',
  })
  assert.deepEqual(nameSearchKeys(''), { tokens: [], pinyin: '', initials: '' })
})

test('surnames are read as surnames, ü is v, characters outside the basic plane stay whole', () => {
  const pinyinOf = (name: string) => nameSearchKeys(name).pinyin
  assert.deepEqual(['单雄信', '解晓东', '仇英', '曾志强', '区志强', '欧阳修', '吕布'].map(pinyinOf), [
    'shanxiongxin',
    'xiexiaodong',
    'qiuying',
    'zengzhiqiang',
    'ouzhiqiang',
    'ouyangxiu',
    'lvbu',
  ])
  assert.deepEqual(nameSearchKeys('𠮷田').tokens, ['𠮷', '田', '𠮷田'])
  assert.deepEqual(nameSearchKeys('葛\u{e0100}明').tokens, ['葛', '明', '葛明'])
})

test('a name is normalised: width, dots, spaces, invisible characters', () => {
  const dots = ['·', '•', '‧', '・', '･', '∙', '⋅', '．', '.', '。', '˙', ' · ', '··']
  for (const dot of dots) assert.equal(normaliseName(`阿依古丽${dot}买买提`), '阿依古丽·买买提', dot)
  assert.equal(normaliseName(' 王　 伟\u200b\n'), '王伟')
  assert.equal(normaliseName('Ｊohn\t  Smith'), 'John Smith')
  assert.equal(normaliseName('⼀\ufeff'), '一')
  assert.equal(normaliseName('· '), '')
})

test('hostile text is read in a moment', { timeout: 5_000 }, () => {
  for (const piece of [' ', '·', ' ·', '王 ', 'u\u0300', '\u200b ']) {
    const hostile = piece.repeat(200_000)
    assert.ok(normaliseName(`${hostile}x`).length <= hostile.length + 1)
    assert.equal(readNameQuery(hostile), undefined)
  }
})

test('a search term is read as characters, pinyin or initials', () => {
  assert.deepEqual(readNameQuery('伟'), { by: 'CHARACTERS', tokens: ['伟'] })
  assert.deepEqual(readNameQuery('陈 伟强'), { by: 'CHARACTERS', tokens: ['陈伟强'] })
  assert.deepEqual(readNameQuery('依古丽•买'), { by: 'CHARACTERS', tokens: ['依古丽买'] })
  assert.deepEqual(readNameQuery('古丽·买买提'), { by: 'CHARACTERS', tokens: ['古丽买买', '丽买买提'] })
  assert.deepEqual(readNameQuery('Chen Weiqiang'), { by: 'PINYIN', pinyin: 'chenweiqiang' })
  assert.deepEqual(readNameQuery('chénwěiq'), { by: 'PINYIN', pinyin: 'chenweiq' })
  assert.deepEqual(readNameQuery('lǚ'), { by: 'PINYIN', pinyin: 'lv' })
  assert.deepEqual(readNameQuery('ＬＶ'), { by: 'PINYIN', pinyin: 'lv' })
  assert.deepEqual(readNameQuery("Xi'an"), { by: 'PINYIN', pinyin: 'xian' })
  assert.deepEqual(readNameQuery('cwq'), { by: 'INITIALS', initials: 'cwq' })
  assert.deepEqual(readNameQuery('C'), { by: 'INITIALS', initials: 'c' })
  assert.deepEqual(readNameQuery('han'), { by: 'PINYIN_OR_INITIALS', pinyin: 'han', initials: 'han' })
  assert.deepEqual(readNameQuery('zh'), { by: 'PINYIN_OR_INITIALS', pinyin: 'zh', initials: 'zh' })
  assert.deepEqual(readNameQuery('David'), { by: 'PINYIN', pinyin: 'david' })
  for (const nothing of ['', '  ', '··', '%_', "'", '王'.repeat(65), 'wang'.repeat(20)]) assert.equal(readNameQuery(nothing), undefined)
})

test('a term never carries what a pattern would take for a wildcard', () => {
  assert.deepEqual(readNameQuery('王%_\\伟'), { by: 'CHARACTERS', tokens: ['王伟'] })
  assert.deepEqual(readNameQuery('z%_w'), { by: 'INITIALS', initials: 'zw' })
})

test('a person is found by every part of the name, by pinyin and by initials', () => {
  const random = new Random('names to find')
  for (let person = 0; person < 2_000; person++) {
    const name = inventName(random, random.pick(['MALE', 'FEMALE']), random.between(1945, 2002))
    const characters = [...name.replace('·', '')]
    for (let start = 0; start < characters.length; start++) {
      for (let end = start + 1; end <= characters.length; end++) {
        const term = characters.slice(start, end).join('')
        assert.ok(finds(readNameQuery(term), name), `${term} in ${name}`)
      }
    }
    const { pinyin, initials } = nameSearchKeys(name)
    for (let end = 2; end <= pinyin.length; end++) assert.ok(finds(readNameQuery(pinyin.slice(0, end)), name), pinyin.slice(0, end))
    for (let end = 1; end <= initials.length; end++) assert.ok(finds(readNameQuery(initials.slice(0, end)), name), `${initials} ${name}`)
  }
})

test('a name that only resembles the term is not found', () => {
  assert.deepEqual(
    ['伟陈', '陈强', '王', 'chenqiang', 'weiqiang', 'cq', 'wq'].filter(term => finds(readNameQuery(term), '陈伟强')),
    [],
  )
  // Pairs alone would not do: 提买买提 has every pair of 买提买.
  assert.equal(finds(readNameQuery('买提买'), '提买买提'), false)
  assert.equal(
    ['买提', '提买'].every(pair => nameSearchKeys('提买买提').tokens.includes(pair)),
    true,
  )
})

test('100,000 names are prepared in a few seconds', { timeout: 30_000 }, () => {
  const random = new Random('many names')
  const names = Array.from({ length: 100_000 }, () => inventName(random, 'MALE', 1980))
  const started = performance.now()
  for (const name of names) nameSearchKeys(name)
  const seconds = (performance.now() - started) / 1000
  assert.ok(seconds < 8, `${seconds.toFixed(1)} s`)
})
