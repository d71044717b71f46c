import { type FailureFacts, failureTexts } from './failure-texts.ts'

export type FailureCode = keyof FailureFacts
/** A message in both languages of the product; each names the cure. */
export type FailureText = { 'zh-CN': string; en: string }

/** Why there is no usable database: a code, the facts, and what a person can do about it in zh-CN and English. */
export class PostgresFailure<Code extends FailureCode = FailureCode> extends Error {
  override name = 'PostgresFailure'
  readonly code: Code
  readonly facts: FailureFacts[Code]
  readonly text: FailureText

  constructor(code: Code, facts: FailureFacts[Code], cause?: unknown) {
    const text = failureTexts[code](facts)
    super(`${text['zh-CN']}\n${text.en}`, { cause })
    this.code = code
    this.facts = facts
    this.text = text
  }
}
