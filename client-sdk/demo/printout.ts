import type { Language } from '../exchange.ts'
import { type Step, type Words, wordsOf } from './words.ts'

/** Prints the demo step by step: a number and the name of the step, then its lines in one column. */
export class Printout {
  readonly words: Words
  readonly #write: (line: string) => void
  #step = 0

  constructor(language: Language, write: (line: string) => void) {
    this.words = wordsOf(language)
    this.#write = write
    write(`\n  ${this.words.title}\n`)
  }

  /** Says that a server is being started. */
  starting(): void {
    this.#write(`  ${this.words.starting}\n`)
  }

  step(name: Step, ...lines: readonly string[]): void {
    this.#step += 1
    const label = `${String(this.#step).padStart(4)}  ${this.words.steps[name]}`
    const [first = '', ...others] = lines
    this.#write(`${padded(label, 24)}${first}`)
    for (const line of others) this.#write(`${' '.repeat(24)}${line}`)
  }
}

/** Filled up with spaces to a width in columns of a terminal, in which a Chinese character takes two. */
export function padded(text: string, width: number): string {
  const columns = [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, width - columns))
}
