import { InvalidInput } from '../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../refusal.ts'

const longest = 100

/** A name has 1 to 100 characters besides the spaces around it, all of them printable. */
export function checkName(name: string, field: string): Refusal | undefined {
  const length = [...name.trim()].length
  if (length === 0 || length > longest) {
    const messages = { messageZh: `请填写 1 至 ${longest} 个字符。`, messageEn: `Give 1 to ${longest} characters.` }
    return refusalOf(InvalidInput, { code: 'TEXT_LENGTH', ...messages, path: [field] })
  }
  if (/\p{Cc}/u.test(name)) {
    const messages = { messageZh: '不得含有控制字符。', messageEn: 'Control characters are not allowed.' }
    return refusalOf(InvalidInput, { code: 'CONTROL_CHARACTER', ...messages, path: [field] })
  }
  return undefined
}
