import type { MessageLanguage } from '../../schema/index.ts'
import type { Letter } from './letter.ts'

/** A letter on its way to one address. */
export interface Parcel {
  /** Names it, the same at every attempt: whoever carries it may know that it came before. */
  readonly mark: string
  readonly to: string
  readonly letter: Letter
  readonly language: MessageLanguage
  readonly writtenAt: Date
}

/** Carries letters by one channel; what is accepted twice under one mark should arrive once. Throws CarrierFault. */
export interface Carrier {
  carry(parcel: Parcel): Promise<void>
}

/** Why a letter was not carried: a code without personal data, and whether trying again is of no use. */
export class CarrierFault extends Error {
  override name = 'CarrierFault'
  readonly code: string
  readonly permanent: boolean

  constructor(code: string, permanent: boolean) {
    super(code)
    this.code = code
    this.permanent = permanent
  }
}
