import type { MessageChannel, MessageKind } from '../../schema/index.ts'

/** What somebody must not miss: they are told by some channel, whatever they chose. */
const due: readonly MessageKind[] = ['DUTY', 'DECISION']

const channels: readonly MessageChannel[] = ['EMAIL', 'SMS']
const unlessChosen: Readonly<Record<MessageChannel, boolean>> = { EMAIL: true, SMS: false }

/** Whether a person's choice can keep messages of a kind away altogether. */
export function canBeSwitchedOff(kind: MessageKind): boolean {
  return !due.includes(kind)
}

/**
 * By which channels a message of a kind goes: those a person has an address for and wants, mail unless they chose otherwise. What is due
 * goes by the first address there is when they want none.
 */
export function channelsFor(
  kind: MessageKind,
  addresses: Readonly<Partial<Record<MessageChannel, unknown>>>,
  chosen: Readonly<Partial<Record<MessageChannel, boolean>>>,
): readonly MessageChannel[] {
  const reachable = channels.filter(channel => addresses[channel] != null)
  const wanted = reachable.filter(channel => chosen[channel] ?? unlessChosen[channel])
  return wanted.length > 0 || canBeSwitchedOff(kind) ? wanted : reachable.slice(0, 1)
}
