export type * from './_generated.ts'
export type { CallOptions, JiangkuOptions } from './caller.ts'
export { type AnsweredError, JiangkuError, NetworkError, RateLimited, RequestRejected, ServerFault, Unavailable } from './errors.ts'
export type { Language } from './exchange.ts'
export { commitmentTo, type DrawToHold, type HeldChain, linkOf, makeChain, revealOf } from './holder/chain.ts'
export { type DeviceKeyPair, enrolmentOf, makeDeviceKey, signWith } from './holder/device-key.ts'
export { Jiangku } from './jiangku.ts'
export type { Listing, Page } from './listing.ts'
export { type Answer, type Done, type Payload, type Refusal, Refused } from './refusal.ts'
export type { Patience, Retry } from './retry.ts'
export {
  type ClassicDraw,
  type ClassicRecord,
  type ClassicRefusal,
  type ClassicSelection,
  drawClassic,
  verifyClassic,
} from './verify/classic.ts'
export type { WatchOptions } from './watching.ts'
