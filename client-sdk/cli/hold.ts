import type { DrawQuery } from '../_generated.ts'
import { commitmentTo, linkOf, makeChain, revealOf } from '../holder/chain.ts'
import { enrolmentOf, makeDeviceKey } from '../holder/device-key.ts'
import { Jiangku } from '../jiangku.ts'
import { chainOf, type DeviceFile, type KeptChain, readDeviceFile, withChain, writeDeviceFile } from './device-file.ts'

/** Where a command gets what it needs, and where its words go. */
export interface Bench {
  /** Path of the device file. */
  readonly path: string
  readonly password: string
  readonly say: (line: string) => void
}

type DrawNow = NonNullable<DrawQuery['draw']>

/** Makes a key on this device, keeps it, and enrols its public half. Never overwrites a file that is there. */
export async function enrol(
  bench: Bench,
  at: { readonly url: string; readonly loginName: string; readonly device: string },
): Promise<void> {
  const jiangku = await signIn(bench, at)
  const viewer = await jiangku.viewer()
  const key = await makeDeviceKey()
  const file: DeviceFile = { version: 1, ...at, key, chains: [] }
  writeDeviceFile(bench.path, file)
  const { deviceKey } = await jiangku.enrolDeviceKey(await enrolmentOf(viewer!.account.id, at.device, key)).orThrow()
  bench.say(`已登记设备密钥 · Device key enrolled: ${deviceKey.id} ${key.publicKey}`)
}

/**
 * Commits to a draw: shows the hash of its document, makes a chain, keeps it on the disk, and only then sends the signed commitment; keeps
 * the receipt. Called again it sends the same commitment. `seen` is the hash as the holder saw it elsewhere; another one is refused.
 */
export async function commit(bench: Bench, drawId: string, seen?: string): Promise<void> {
  const file = readDeviceFile(bench.path)
  const jiangku = await signIn(bench, file)
  const draw = await findDraw(jiangku, drawId)
  bench.say(`抽取文件的哈希 · Hash of the draw document: ${draw.commitment}`)
  if (seen !== undefined && seen !== draw.commitment)
    throw new Error('与您看到的哈希不同，未作承诺 · Not the hash you saw; nothing was committed')
  const known = chainOf(file, drawId, draw.attempt)
  if (known && known.document !== draw.commitment) throw new Error('抽取文件已变，拒绝承诺 · The document changed; refusing to commit')
  const chain: KeptChain = known ?? makeChain(toHold(draw), holderOf(draw, file))
  writeDeviceFile(bench.path, withChain(file, chain))
  const { receipt } = await jiangku.commitToDraw(await commitmentTo(chain, file.key)).orThrow()
  writeDeviceFile(bench.path, withChain(file, { ...chain, ...(receipt === null ? {} : { receipt }) }))
  bench.say(`已承诺，回执已保存 · Committed, receipt kept: ${receipt}`)
}

/** Reveals for a draw this device committed to. */
export async function reveal(bench: Bench, drawId: string): Promise<void> {
  const { jiangku, draw, chain } = await held(bench, drawId)
  await jiangku.revealForDraw({ drawId, reveal: revealOf(chain) }).orThrow()
  bench.say(`已揭示 · Revealed: ${draw.id}`)
}

/** Provides the link that is asked for now; prints the hash of the skip list, which was published before. */
export async function link(bench: Bench, drawId: string): Promise<void> {
  const { jiangku, draw, chain } = await held(bench, drawId)
  const asked = draw.linkRequests.find(request => request.closedAt === null)
  if (!asked) throw new Error('当前没有待给出的链值 · No link is asked for now')
  bench.say(`跳过名单的哈希 · Hash of the skip list: ${asked.skipsHash}`)
  await jiangku.provideLink({ drawId, link: linkOf(chain, asked.link) }).orThrow()
  bench.say(`已给出第 ${asked.link} 个链值 · Link ${asked.link} provided`)
}

async function held(bench: Bench, drawId: string) {
  const file = readDeviceFile(bench.path)
  const jiangku = await signIn(bench, file)
  const draw = await findDraw(jiangku, drawId)
  const chain = chainOf(file, drawId, draw.attempt)
  if (!chain) throw new Error('本设备未持有该次抽取的链 · This device holds no chain of this draw')
  return { jiangku, draw, chain }
}

async function signIn({ password }: Bench, { url, loginName }: { readonly url: string; readonly loginName: string }): Promise<Jiangku> {
  const jiangku = new Jiangku({ url })
  await jiangku.signIn({ loginName, password }).orThrow()
  return jiangku
}

async function findDraw(jiangku: Jiangku, drawId: string): Promise<DrawNow> {
  const draw = await jiangku.draw({ id: drawId })
  if (!draw) throw new Error('找不到该次抽取 · There is no such draw')
  return draw
}

function toHold({ id, attempt, commitment, chainLength }: DrawNow) {
  if (commitment === null) throw new Error('抽取文件尚未公布 · The document of the draw is not published yet')
  return { drawId: id, attempt, document: commitment, chainLength }
}

/** Which part the announcement gives to the key of this device. */
function holderOf({ announcement }: DrawNow, { key }: DeviceFile): 'OFFICER' | 'SUPERVISOR' {
  if (announcement?.officerKey?.publicKey === key.publicKey) return 'OFFICER'
  if (announcement?.supervisorKey?.publicKey === key.publicKey) return 'SUPERVISOR'
  throw new Error('冻结预告中没有本设备的密钥 · The announcement does not name the key of this device')
}
