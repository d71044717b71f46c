import type { InBalls } from './fairness.ts'
import type { Checked, CheckName, Trust } from './report.ts'

interface Sentence {
  readonly zh: string
  readonly en: string
}

const HOLDS: Readonly<Record<CheckName, Sentence>> = {
  COMMITMENT: { zh: '抽取文书的哈希等于公布的承诺。', en: 'The draw document hashes to the commitment.' },
  POOL: { zh: '人员库、类型、规则与指定成员相互一致。', en: 'Pool, types, rules and named members fit together.' },
  WEIGHTS: { zh: '各结果的权重之和等于总数。', en: 'The weights of all outcomes sum to the total.' },
  RULES: { zh: '每一种可能的专家组都符合全部规则。', en: 'Every panel that could be drawn obeys every rule.' },
  ROLE_RULES: { zh: '每一种可能的专家组都能配齐角色。', en: 'Every panel that could be drawn can fill its roles.' },
  CHANCES: { zh: '公布的机会与重新计算的分数完全一致。', en: 'The published chances are the exact fractions recomputed.' },
  CAP: { zh: '没有人的机会超过上限。', en: "Nobody's chance is above the cap." },
  POOL_ROOT: { zh: '人员库的默克尔根一致。', en: 'The Merkle root of the pool is the published one.' },
  CERTIFICATE: { zh: '最低机会的上界证明成立。', en: 'The bound on the best possible least chance is proven.' },
  ANNOUNCEMENT: {
    zh: '冻结如有预告，均未早于预告时间；其间的名单变动列明。',
    en: 'The freeze, where it was announced, came no earlier than announced; changes of the pool since are listed.',
  },
  HOLDERS: {
    zh: '两位持有人都对这份文书作出了承诺，链首互不相同。',
    en: 'Both holders committed to this document, with different chain heads.',
  },
  SIGNATURES: {
    zh: '由持有人自持设备时，两份承诺均以登记的密钥签名。',
    en: 'Where the holders keep the secrets, both commitments are signed with their enrolled keys.',
  },
  REVEALS: { zh: '揭示值与承诺相符。', en: 'The reveals open their commitments.' },
  PUBLIC_VALUE: { zh: '公共随机值与事先的公告相符。', en: 'The public value is there as announced.' },
  SEED: { zh: '种子由承诺、揭示值与公共随机值算出。', en: 'The seed follows from commitments, reveals and public value.' },
  OUTCOME: { zh: '种子抽中的正是这一结果。', en: 'The seed picks this outcome of the lottery.' },
  PANEL: { zh: '重新抽取得到相同的成员、角色与席位。', en: 'Drawing again gives the same members, roles and seats.' },
  RESERVES: { zh: '候补及其次序一致。', en: 'The reserves and their order are the same.' },
  SKIPS: { zh: '离席与跳过名单与公布的哈希一致。', en: 'Departures and skip lists match their published hashes.' },
  LINKS: { zh: '链上的后续值逐一相符。', en: 'The links open along both chains, in order.' },
  REPLACEMENTS: { zh: '每一次补抽与每一个空缺都能重现。', en: 'Every replacement and every gap comes out the same.' },
}

const FAILS: Readonly<Record<CheckName, Sentence>> = {
  COMMITMENT: { zh: '抽取文书与承诺不符：文书已被改动。', en: 'The draw document does not hash to the commitment: it was altered.' },
  POOL: { zh: '人员库、类型、规则与指定成员相互矛盾。', en: 'Pool, types, rules and named members contradict each other.' },
  WEIGHTS: { zh: '各结果的权重之和不等于总数，或结果有重复。', en: 'The weights do not sum to the total, or an outcome is listed twice.' },
  RULES: { zh: '至少有一种可能的专家组违反规则。', en: 'At least one panel that could be drawn breaks a rule.' },
  ROLE_RULES: { zh: '至少有一种可能的专家组无法配齐角色。', en: 'At least one panel that could be drawn cannot fill its roles.' },
  CHANCES: { zh: '公布的机会与抽取方案不符。', en: 'The published chances are not those of the lottery.' },
  CAP: { zh: '有人的机会超过上限。', en: "Somebody's chance is above the cap." },
  POOL_ROOT: { zh: '人员库的默克尔根不一致。', en: 'The Merkle root of the pool is another one.' },
  CERTIFICATE: {
    zh: '最低机会的上界证明缺失或不成立。',
    en: 'The proof of a bound on the best possible least chance is missing or wrong.',
  },
  ANNOUNCEMENT: {
    zh: '冻结早于预告时间，或名单变动未按次序列明。',
    en: 'The freeze came earlier than announced, or the changes of the pool are out of order.',
  },
  HOLDERS: { zh: '持有人的承诺不符，或两个链首相同。', en: "A holder's commitment is wrong, or the two chain heads are equal." },
  SIGNATURES: { zh: '缺少签名，或签名与登记的密钥不符。', en: 'A signature is missing or was not made with the enrolled key.' },
  REVEALS: {
    zh: '揭示值与承诺不符，或没有任何秘密进入种子。',
    en: 'A reveal does not open its commitment, or no secret went into the seed.',
  },
  PUBLIC_VALUE: {
    zh: '公共随机值缺失、未经公告，或早于揭示期限。',
    en: 'The public value is missing, was not announced, or was due before the reveals.',
  },
  SEED: { zh: '种子不是由承诺、揭示值与公共随机值算出的。', en: 'The seed does not follow from commitments, reveals and public value.' },
  OUTCOME: { zh: '种子抽中的是另一结果。', en: 'The seed picks another outcome of the lottery.' },
  PANEL: { zh: '重新抽取得到不同的成员、角色或席位。', en: 'Drawing again gives other members, roles or seats.' },
  RESERVES: { zh: '候补或其次序不一致。', en: 'The reserves or their order are different.' },
  SKIPS: {
    zh: '离席或跳过名单不合规，或与公布的哈希不符。',
    en: 'A departure or skip list is unsound, or does not match its published hash.',
  },
  LINKS: { zh: '链上的后续值不符、次序不对或已用尽。', en: 'A link does not open its chain, is out of order, or beyond its end.' },
  REPLACEMENTS: { zh: '至少有一次补抽或空缺无法重现。', en: 'A replacement or a gap comes out differently.' },
}

const NOT_REACHED: Sentence = { zh: '因前面的检查未通过，此项未能核验。', en: 'Not shown, because an earlier check failed.' }

/** What a check says: that it holds, that it fails, or (undefined) that it was not reached. */
export function checkSentence(name: CheckName, passed: boolean | undefined): Sentence {
  return passed === undefined ? NOT_REACHED : (passed ? HOLDS : FAILS)[name]
}

const TRUSTS: Readonly<Record<Trust, Sentence>> = {
  PUBLIC_VALUE: {
    zh: '抽取属实。种子含有事先无人能知的公共随机值。请将承诺与抽取前公布的承诺比对。',
    en: 'The draw is as recorded. Its seed holds a public value nobody could know before. Compare the commitment with the one published before the draw.',
  },
  OPERATOR_TRUSTED: {
    zh: '抽取属实，但没有公共随机值：须信任两位持有人与运行方未曾串通。请将承诺与抽取前公布的承诺比对。',
    en: 'The draw is as recorded, but without a public value: the operator is trusted. Compare the commitment with the one published before the draw.',
  },
}

const PROVEN: Sentence = {
  zh: '没有任何抽签能使机会最小者再提高百万分之一；高于最小者的各级机会不在证明之内。',
  en: 'No lottery could raise the least chance by a millionth; how the chances above the least are spread is not proven.',
}

const UNPROVEN: Sentence = {
  zh: '文书未能证明机会最小者的机会已无法再明显提高。',
  en: 'The document does not prove that the least favoured could not have been treated better.',
}

const KEPT_BY_SERVER: Sentence = {
  zh: '秘密由服务器代管，弱于抽取员和监督员各自保管。',
  en: 'The server kept the secrets: weaker than two holders who keep their own.',
}

/** What rounding to whole balls costs: said instead of the general sentence, which would leave open why. */
function wholeBalls({ least, bound }: InBalls): Sentence {
  return {
    zh: `抽签方案取整为一千球：机会与权重之比最小者为 ${least}，不取整的任何方案都不超过 ${bound}，取整的代价至多为两者之差。`,
    en: `The lottery is rounded to 1,000 whole balls: the least chance ÷ weight is ${least}, no lottery of any kind exceeds ${bound}, and the rounding costs at most the difference.`,
  }
}

/** Whether a machine drew the ball, and what whole balls cost. */
interface Machined {
  readonly machine: boolean
  readonly balls: InBalls | undefined
}

const BY_MACHINE: Sentence = {
  zh: '方案由摇号机摇出的球决定：球号由在场人员见证，事后没有来源可比对。',
  en: 'A machine drew the ball that decided the outcome: those present vouch for its number, and there is no source to compare it with afterwards.',
}

/** The sentences of the whole report. */
export function verdictSentence(
  accepted: boolean,
  { trust, custody, fairness, balls, machine }: Pick<Checked, 'trust' | 'custody' | 'fairness'> & Machined,
): Sentence {
  if (!accepted) return { zh: '证明不成立：至少一项检查未通过。', en: 'The proof does not hold: at least one check failed.' }
  const even = balls ? wholeBalls(balls) : UNPROVEN
  const said = [
    TRUSTS[trust],
    ...(machine ? [BY_MACHINE] : []),
    ...(custody === 'SERVER' ? [KEPT_BY_SERVER] : []),
    fairness === 'PROVEN' ? PROVEN : even,
  ]
  return { zh: said.map(one => one.zh).join(''), en: said.map(one => one.en).join(' ') }
}
