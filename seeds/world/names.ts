/** Invented Chinese names, plausible for sex and year of birth. Whoever bears such a name in life is not meant. */

import { type Random, weightedChoice } from './random.ts'

/** Surnames with rounded weights: national frequencies, those common in western Guangdong raised. */
const SURNAMES = `
陈1000 李840 黄610 王520 张500 林380 刘380 梁340 吴360 杨330 何210 周200 郑130 钟120 谢110 蔡110 许100 邓125 罗125 曾90 黎100 庞90 莫90 冯155
苏85 陆55 叶82 符60 麦30 冼18 招9 赵140 徐110 孙90 马90 朱100 胡90 郭110 高75 宋50 唐75 韩40 曹45 彭70 肖60 潘80 田30 董30 袁40 于25 余60 蒋35 杜35
魏30 程35 吕40 丁35 沈30 任25 姚35 卢80 付20 姜20 崔15 谭85 廖80 范40 汪25 金15 石30 戴35 贾15 韦40 夏25 邱60 方50 侯20 邹40 熊25 孟15 秦20 白15 江55
薛25 尹20 段15 雷35 史10 龙35 陶15 贺15 顾15 毛15 龚20 邵15 万20 覃25 武10 钱15 欧60 柯35 詹25 温45 巫15 全30 戚20 占12 揭12 单6 解5 区20 翟4 仇3 曲5 欧阳16 司徒3`

/**
 * First and second characters of given names of people born before 1970, before 1990, and since; a name of one character takes a second
 * one.
 */
const GIVEN = {
  MALE: [
    ['建国志文永德光家伟春世振明康水日亚广华正', '国强军平民生华明荣光辉福林才良忠义财兴海'],
    ['志伟建俊国文海晓家永振景日耀嘉立少宇学世', '强勇军伟杰锋斌涛明辉华超峰鹏波亮飞健林龙'],
    ['子浩宇俊嘉梓泽文锦家思天承睿景逸志明博铭', '轩豪杰宇涵铭宸辉鸿泽霖熙洋峰航博源浩然韬'],
  ],
  FEMALE: [
    ['秀玉桂淑美丽凤春月惠金亚少兰雪爱素瑞碧翠', '英珍兰芳梅华珠琼娟莲清霞群芬娥玲香云仙琴'],
    ['晓海丽小秋春雪燕艳文玉慧美冬翠嘉少婉静彩', '玲婷敏丽娟霞燕芳萍红静娜莹云华颖琳珊洁梅'],
    ['子思雨欣诗梓嘉晓雅梦佳静紫可语心芷婉钰若', '涵怡彤琪婷颖妍雯萱瑶琳洁慧莹淇桐然晴敏瑜'],
  ],
} as const

/** Names written with a middle dot, own name before father's name. */
const DOTTED = {
  MALE: ['艾力', '买买提', '阿不都', '吐尔逊', '热合曼', '库尔班'],
  FEMALE: ['阿依古丽', '古丽娜尔', '热孜万', '阿米娜', '帕提古丽', '再娜甫'],
} as const
const FATHERS = ['买买提', '艾合买提', '吐尔逊', '依明', '肉孜', '卡德尔'] as const

const surname = weightedChoice(
  Array.from(SURNAMES.matchAll(/(\p{Script=Han}+)(\d+)/gu), ([, name = '', weight]) => [name, Number(weight)] as const),
)

/** An invented name: surname by frequency, given name in the manner of the generation; one in five hundred is written with a middle dot. */
export function inventName(random: Random, sex: 'MALE' | 'FEMALE', birthYear: number): string {
  if (random.chance(1, 500)) return `${random.pick(DOTTED[sex])}·${random.pick(FATHERS)}`
  const generation = birthYear < 1970 ? 0 : birthYear < 1990 ? 1 : 2
  const [first, second] = GIVEN[sex][generation]
  const last = random.pick([...second])
  if (random.chance(generation === 1 ? 35 : 15, 100)) return surname(random) + last
  const others = [...first].filter(character => character !== last)
  return surname(random) + random.pick(others) + last
}
