import { parseArgs } from 'node:util'
import { ConfigFault } from './config.ts'

/** What stands behind `npm start --`. */
export interface Options {
  /** Without the demo world: an installation for an office. */
  readonly empty: boolean
  /** Of how many experts the demo world is when it is planted. */
  readonly experts: number
}

const MOST_EXPERTS = 1_000_000

/** Reads the words behind `npm start --`. Throws a ConfigFault that says what there is, in both languages, for any other. */
export function readOptions(words: readonly string[]): Options {
  const { empty, experts } = parsed(words)
  const number = /^\d{1,7}$/.test(experts) ? Number(experts) : 0
  if (number < 1 || number > MOST_EXPERTS) {
    throw new ConfigFault('--experts：应为 1 至 1000000 的整数 · --experts must be a whole number from 1 to 1,000,000')
  }
  return { empty, experts: number }
}

function parsed(words: readonly string[]) {
  try {
    const known = { empty: { type: 'boolean', default: false }, experts: { type: 'string', default: '5000' } } as const
    return parseArgs({ args: [...words], options: known }).values
  } catch {
    throw new ConfigFault(
      '启动参数有误：只有 --empty（不建演示数据）和 --experts 人数（演示数据的专家人数） · ' +
        'Unknown words behind npm start: there are only --empty (without the demo world) and --experts NUMBER (how many experts the demo world has)',
    )
  }
}
