import { NotPermitted, WrongState } from '../../../schema/base/refusals.ts'
import { DeviceKey, type Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { shapeOf } from '../panel/lock-panel.ts'
import type { AnnouncementForm } from './announcement-form.ts'
import { type Holding, isHolder } from './find-holders.ts'

/** The keys of both holders of a draw. */
export interface HolderKeys {
  readonly officer: DeviceKey
  readonly supervisor: DeviceKey
}

/**
 * The keys that an announcement names, when they are fit: enrolled and not revoked. The officer’s belongs to whoever announces; the
 * supervisor’s to another person, who holds that role in the office and had no hand in the panel. `undefined` where the server keeps the
 * secrets.
 */
export async function demandHolders(act: Act, panel: Panel, form: AnnouncementForm): Promise<HolderKeys | undefined> {
  if (form.custody === 'SERVER') return undefined
  const officer = await findKey(act, form.officerKeyId!, 'officerKeyId')
  const supervisor = await findKey(act, form.supervisorKeyId!, 'supervisorKeyId')
  demand(officer.account.id === act.viewer.account ? undefined : ownKeyNeeded())
  demand(supervisor.account.id === officer.account.id ? onePerson() : undefined)
  demand(await unfit(act, panel, supervisor))
  return { officer, supervisor }
}

/** Refuses a supervisor who does not hold the role now, or who drafted the panel or named a member of it. */
async function unfit(act: Act, panel: Panel, key: DeviceKey): Promise<Refusal | undefined> {
  const holding: Holding = { account: key.account.id, role: 'SUPERVISOR', office: panel.office.id }
  const holds = await beyondScope(act, { why: 'the role of a holder', office: panel.office.id }, () => isHolder(act.em, holding))
  const { draftedBy, namedBy } = await shapeOf(act, panel)
  return holds && ![draftedBy, ...namedBy].includes(holding.account) ? undefined : noSupervisor()
}

async function findKey({ em }: Act, id: string, field: string): Promise<DeviceKey> {
  const key = required(await em.findOne(DeviceKey, rowOf('DeviceKey', id, [field])), notFound(id, [field]))
  demand(key.revokedAt ? keyRevoked(field) : undefined)
  return key
}

/** A revoked key signs nothing any more. */
export const keyRevoked = (field: string) =>
  refusalOf(WrongState, {
    code: 'KEY_REVOKED',
    messageZh: '该设备密钥已撤销。',
    messageEn: 'This device key is revoked.',
    state: 'REVOKED',
    allowed: ['ENROLLED'],
    path: [field],
  })

const ownKeyNeeded = () =>
  refusalOf(NotPermitted, {
    code: 'OWN_KEY_NEEDED',
    messageZh: '抽取员须使用自己登记的设备密钥。',
    messageEn: 'The drawing officer uses a device key of their own.',
    path: ['officerKeyId'],
  })

const onePerson = () =>
  refusalOf(NotPermitted, {
    code: 'TWO_PERSONS_NEEDED',
    messageZh: '抽取员和监督员须为两人。',
    messageEn: 'Drawing officer and supervisor are two persons.',
    path: ['supervisorKeyId'],
  })

const noSupervisor = () =>
  refusalOf(NotPermitted, {
    code: 'SUPERVISOR_NEEDED',
    messageZh: '该密钥的持有人须是该机构的纪检监督员，且未参与拟定方案或指定成员。',
    messageEn: 'The key’s holder has to be a supervisor of the office who neither drafted the panel nor named a member of it.',
    path: ['supervisorKeyId'],
  })
