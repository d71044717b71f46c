import { admissionInvariants, verdictsReplay } from './admission.ts'
import { analyticsInvariants } from './analytics.ts'
import { catalogueInvariants, creditCodes } from './catalogue.ts'
import { ceremonyInvariants } from './ceremony.ts'
import { signedCertificatesHold } from './certificates.ts'
import { conflictInvariants } from './conflicts.ts'
import { dispatchInvariants } from './dispatch.ts'
import { drawsReplay } from './draws.ts'
import { fileInvariants } from './files.ts'
import { identityInvariants } from './identity.ts'
import type { ComputedInvariant, Invariant } from './invariant.ts'
import { noticeInvariants } from './notices.ts'
import { panelRuleInvariants } from './panel-rules.ts'
import { namesAreFound, personalColumnsAgree } from './personal.ts'
import { queueInvariants } from './queue.ts'
import { rosterInvariants } from './roster.ts'
import { scoreInvariants } from './scores.ts'
import { serviceInvariants } from './services.ts'

/** Everything that is true of the stored data, area by area. */
export const invariants: readonly (Invariant | ComputedInvariant)[] = [
  ...catalogueInvariants,
  creditCodes,
  ...identityInvariants,
  ...fileInvariants,
  signedCertificatesHold,
  ...rosterInvariants,
  ...admissionInvariants,
  verdictsReplay,
  ...noticeInvariants,
  personalColumnsAgree,
  namesAreFound,
  ...dispatchInvariants,
  ...serviceInvariants,
  ...ceremonyInvariants,
  ...panelRuleInvariants,
  drawsReplay,
  ...conflictInvariants,
  ...analyticsInvariants,
  ...scoreInvariants,
  ...queueInvariants,
]
