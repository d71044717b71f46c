import { LockMode } from '@mikro-orm/core'
import { NoticeNotOpen } from '../../../schema/admission/notice-acts.ts'
import type { FileObjectionInput, FileObjectionPayload, ObjectionReceipt } from '../../../schema/admission/objection-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application, NoticeEntry, Objection, PublicNotice } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required } from '../../refusal.ts'
import { checkEvidence, checkText } from '../../roster/text-form.ts'
import { freshCode } from '../fresh-code.ts'
import { moveApplication } from '../process/move-application.ts'
import { attachEvidence } from './objection-evidence.ts'
import { countObjection } from './objection-limit.ts'
import { OBJECTOR } from './objector.ts'

/**
 * Files an objection to one nominee, named or anonymous, without signing in (S24). Freezes that nominee at once, and nobody else. Whoever
 * objects gets a receipt, which alone leads back: the act runs as nobody's even for whoever is signed in. Refuses before the notice opens
 * and after its last day, by the database's clock.
 */
export async function fileObjection(act: Act, input: FileObjectionInput): Promise<Done<FileObjectionPayload>> {
  demand(checkText(input.grounds, 'grounds', 'S24'), checkEvidence([...input.evidence, ...(input.evidencePaths ?? [])], 'evidence', 'S24'))
  demand(await countObjection(act))
  return amongAllOffices(act, { why: 'an objection to a nominee', office: undefined }, async () => {
    const { em, now, platform } = act
    const notice = await findOpenNotice(act, input.noticeCode)
    const place = { notice: notice.id, position: input.position } as never
    const entry = required(await em.findOne(NoticeEntry, place), notFound(String(input.position), ['position']))
    const application = await em.findOneOrFail(Application, entry.application.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const name = input.name?.trim() ?? ''
    const objector = JSON.stringify({ name, contact: input.contact?.trim() ?? '' })
    const code = freshCode()
    const objection = em.create(Objection, {
      code,
      notice,
      entry,
      application,
      office: notice.office,
      anonymous: name === '',
      objectorSealed: name === '' && !input.contact ? null : platform.seals.seal(OBJECTOR, objector),
      grounds: input.grounds.trim(),
      evidence: input.evidence.map(item => item.trim()),
      state: 'FILED',
      filedAt: now,
    } as never)
    em.persist(objection)
    if (application.state === 'ON_NOTICE') await moveApplication(act, application, 'FREEZE', { clause: 'S24' })
    await em.flush()
    await attachEvidence(act, objection, input.evidencePaths ?? [])
    act.record({
      verb: 'objection.filed',
      office: notice.office.id,
      subject: ['Objection', objection.id],
      details: { anonymous: name === '' },
    })
    return { receipt: receiptOf(objection) }
  })
}

/** The notice of a code, while objections to it are received. Refuses before it opens and after its last day. */
export async function findOpenNotice({ em, today }: Act, code: string): Promise<PublicNotice> {
  const notice = required(await em.findOne(PublicNotice, { code }), notFound(code, ['noticeCode']))
  demand(today < notice.opensOn || today > notice.closesOn ? notOpen(notice) : undefined)
  return notice
}

/** What somebody with the code of an objection learns of it; null for a code that there is not. */
export function findReceipt(act: Act, code: string): Promise<ObjectionReceipt | null> {
  return amongAllOffices(act, { why: 'the receipt of an objection', office: undefined }, async () => {
    const objection = await act.em.findOne(Objection, { code }, { populate: ['code'] as never })
    return objection ? receiptOf(objection) : null
  })
}

function receiptOf({ code, state, filedAt, decision }: Objection): ObjectionReceipt {
  return { code, state, filedAt, decision: decision ?? null }
}

const notOpen = ({ opensOn, closesOn }: PublicNotice) =>
  refusalOf(NoticeNotOpen, {
    code: 'NOTICE_NOT_OPEN',
    messageZh: `异议须在公示期内提出：${opensOn} 至 ${closesOn}（含）。`,
    messageEn: `Objections are filed while the notice is open: ${opensOn} to the end of ${closesOn}.`,
    clause: 'S24',
    path: ['noticeCode'],
    opensOn,
    closesOn,
  })
