import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareLocalDates, weekdayOf, yearOf } from '../../api/time/local-date.ts'
import { foundingCalendar } from '../../seeds/founding/calendar.ts'
import { foundingDivisions } from '../../seeds/founding/divisions.ts'
import { foundingHonourKinds } from '../../seeds/founding/honour-kinds.ts'
import { foundingOccupations } from '../../seeds/founding/occupations.ts'

const occupations = foundingOccupations()
const edition = occupations.filter(occupation => occupation.edition === '2022')
const divisions = foundingDivisions()

test('the 2022 edition is whole: 8 / 79 / 450 / 1,639, green 134, digital 97, both 23', () => {
  assert.deepEqual(
    [1, 2, 3, 4].map(level => edition.filter(occupation => occupation.level === level).length),
    [8, 79, 450, 1639],
  )
  assert.deepEqual(
    [
      edition.filter(({ green }) => green).length,
      edition.filter(({ digital }) => digital).length,
      edition.filter(({ green, digital }) => green && digital).length,
    ],
    [134, 97, 23],
  )
  assert.deepEqual(edition[3], {
    code: '1-01-00-01',
    level: 4,
    parentCode: '1-01-00',
    gbmCode: null,
    name: '中国共产党机关负责人',
    earlierNames: [],
    green: false,
    digital: false,
    edition: '2022',
  })
})

test('every code is of its level and every parent exists before it', () => {
  const seen = new Set<string>()
  for (const { code, level, parentCode } of occupations) {
    assert.match(code, /^\d(-\d\d){0,3}$/)
    assert.equal(code.split('-').length, level)
    assert.equal(parentCode, level === 1 ? null : code.replace(/-\d\d$/, ''))
    if (parentCode !== null) assert.ok(seen.has(parentCode), code)
    assert.ok(!seen.has(code), code)
    seen.add(code)
  }
})

test('groups carry the GBM code that their own code gives, occupations none', () => {
  for (const { code, level, gbmCode } of occupations) {
    assert.equal(gbmCode, level === 4 ? null : `GBM${code.replaceAll('-', '').padEnd(5, '0')}`, code)
  }
})

test('36 occupations were added since, in their batches, and four renamed', () => {
  const added = (batch: string) => occupations.filter(occupation => occupation.edition === batch).length
  assert.deepEqual(['2022', '2024-07', '2025-07', 'after 2022'].map(added), [2176, 18, 14, 4])
  assert.equal(occupations.length, 2176 + 36)
  assert.deepEqual(
    occupations.filter(({ earlierNames }) => earlierNames.length > 0).map(({ code, earlierNames, name }) => [code, ...earlierNames, name]),
    [
      ['2-05-07-02', '口腔医学技师', '口腔修复技师'],
      ['3-01-01-05', '劝募员', '劝募师'],
      ['4-10-05-03', '婚姻家庭咨询师', '婚姻家庭辅导师'],
      ['4-13-04-04', '研学旅行指导师', '研学旅游指导师'],
    ],
  )
})

test('the divisions are whole and every one lies in its parent', () => {
  const count = (wanted: string) => divisions.filter(({ level }) => level === wanted).length
  assert.deepEqual(['PROVINCE', 'CITY', 'COUNTY', 'STREET'].map(count), [31, 342, 2978, 125])
  const codes = new Set(divisions.map(({ code }) => code))
  assert.equal(codes.size, divisions.length)
  for (const { code, parentCode } of divisions)
    assert.ok(parentCode === null || (codes.has(parentCode) && code.startsWith(parentCode)), code)
})

test('Zhanjiang has its nine counties', () => {
  assert.deepEqual(
    divisions.filter(({ parentCode }) => parentCode === '4408').map(({ code, name }) => `${code} ${name}`),
    [
      ...['440802 赤坎区', '440803 霞山区', '440804 坡头区', '440811 麻章区', '440823 遂溪县', '440825 徐闻县'],
      ...['440881 廉江市', '440882 雷州市', '440883 吴川市'],
    ],
  )
  assert.ok(divisions.filter(({ level }) => level === 'STREET').every(({ code }) => code.startsWith('4408')))
})

test('S11 eight honours qualify', () => {
  const kinds = foundingHonourKinds()
  assert.deepEqual(
    kinds.map(({ name, level, clause }) => `${name} ${level} ${clause}`),
    [
      '中华技能大奖 NATIONAL S11',
      '全国技术能手 NATIONAL S11',
      '南粤技术能手 PROVINCIAL S11',
      '享受国务院特殊津贴 NATIONAL S11',
      '全国劳动模范 NATIONAL S11',
      '全国五一劳动奖章 NATIONAL S11',
      '全国三八红旗手 NATIONAL S11',
      '省政府特殊津贴 PROVINCIAL S11',
    ],
  )
  for (const kind of kinds) {
    assert.match(kind.code, /^[A-Z_]+$/)
    assert.match(kind.nameEn + kind.grantorEn, /^[\w ',-]+$/)
    assert.match(kind.grantor, /^[\p{Script=Han}、]+$/u)
  }
})

test('S23 the founding calendar knows 2004 to 2026, each day once and in its year', () => {
  const years = foundingCalendar()
  assert.deepEqual(
    years.map(({ year }) => year),
    Array.from({ length: 23 }, (_, index) => 2004 + index),
  )
  assert.deepEqual(
    [years.reduce((sum, { holidays }) => sum + holidays.length, 0), years.reduce((sum, { makeUpDays }) => sum + makeUpDays.length, 0)],
    [619, 150],
  )
  for (const { year, holidays, makeUpDays } of years) {
    const days = [...holidays, ...makeUpDays].toSorted(compareLocalDates)
    assert.equal(new Set(days).size, days.length)
    assert.ok(days.every(day => yearOf(day) === year))
    assert.ok(makeUpDays.every(day => weekdayOf(day) > 5))
  }
})

test('S23 every year from 2008 on cites its notice, issued before the year began', () => {
  for (const { year, notice } of foundingCalendar().filter(({ year }) => year >= 2008)) {
    assert.match(notice.number ?? '', new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`))
    assert.equal(yearOf(notice.issued ?? '0001-01-01'), year - 1)
    assert.match(notice.address ?? '', /^https?:\/\/www\.gov\.cn\//)
  }
  const amended = foundingCalendar().filter(({ notice }) => notice.amendedBy !== null)
  assert.deepEqual(
    amended.map(({ year, notice }) => [year, notice.amendedBy]),
    [
      [2015, '国发明电〔2015〕1号'],
      [2019, '国办发明电〔2019〕3号'],
      [2020, '国办发明电〔2020〕1号'],
    ],
  )
})
