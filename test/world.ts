import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MikroORM } from '@mikro-orm/postgresql'
import pino from 'pino'
import { creditCodeCheckCharacter } from '../api/catalogue/credit-code.ts'
import type { Act, Context } from '../api/context.ts'
import { fileKinds } from '../api/files/file-kinds.ts'
import { type OpenPlatform, openPlatform } from '../api/open-platform.ts'
import { openOrm } from '../api/orm.ts'
import type { RoleConnections } from '../api/postgres/connection.ts'
import { nameSearchKeys } from '../api/roster/name-search.ts'
import { personalColumns } from '../api/roster/personal-columns.ts'
import { parseLocalDate } from '../api/time/local-date.ts'
import { inTransaction } from '../api/transaction.ts'
import { nobody, type Viewer } from '../api/viewer.ts'
import { toGlobalId } from '../schema/base/global-id.ts'
import type { FileKind } from '../schema/files/stored-file.ts'
import {
  Account,
  Credential,
  Employment,
  Expert,
  ExpertOccupation,
  Office,
  Organisation,
  type OrganisationKind,
  type Role,
  type SkillLevel,
  StoredFile,
  Term,
  type TitleGrade,
} from '../schema/index.ts'
import { makeIdentityNumber } from '../seeds/world/identity-numbers.ts'
import { temporaryStore } from './files/store.ts'
import { type Founded, founded } from './founded.ts'
import { runDueJobs } from './jobs/run-due-jobs.ts'
import { migratedDatabase } from './migrated.ts'
import { type Mail, readMails } from './notify/read-mails.ts'

/** What may be said of an expert of the test world; everything has the smallest valid default. */
export interface ExpertTraits {
  readonly employer?: number
  readonly office?: number
  readonly email?: string
  readonly title?: TitleGrade
  readonly skill?: SkillLevel
  readonly birthDate?: string
  readonly occupation?: number
  readonly division?: number
  /** First and last day of the term; `null` for none. */
  readonly term?: readonly [string, string] | null
}

/** A city bureau with a roster and one county bureau, one trade, and whoever a test puts into it. Made as the owner role; acts run as the app role. */
export class World implements Founded {
  readonly connections: RoleConnections
  readonly owner: MikroORM
  readonly platform: OpenPlatform
  /** Where its mails are put. */
  readonly spool: string
  declare readonly city: Founded['city']
  declare readonly county: Founded['county']
  declare readonly roster: Founded['roster']
  declare readonly welding: Founded['welding']
  declare readonly weldingGroup: Founded['weldingGroup']
  declare readonly cooking: Founded['cooking']
  declare readonly counties: Founded['counties']
  #count = 0
  readonly #accounts = new Map<number, Promise<number>>()

  private constructor(connections: RoleConnections, owner: MikroORM, platform: OpenPlatform, spool: string) {
    this.connections = connections
    this.owner = owner
    this.platform = platform
    this.spool = spool
  }

  /** `smtpUrl` names a mail server of the test; without one, mails are files in `spool`. Webhooks reach only `webhookHosts`, if any are named. */
  static async open(smtpUrl?: URL, webhookHosts: readonly string[] = []): Promise<World> {
    const connections = await migratedDatabase()
    const spool = await mkdtemp(join(tmpdir(), 'jiangku-spool-'))
    const post = { smtpUrl, from: '匠库 <jiangku@example.cn>', spool }
    const outlets = { publicUrl: new URL('https://jiangku.example.cn'), post, webhookHosts }
    const world = new World(
      connections,
      await openOrm(connections.owner),
      await openPlatform(connections.app, Buffer.alloc(32, 7), pino({ level: 'silent' }), await temporaryStore(), outlets),
      spool,
    )
    Object.assign(world, await founded(world))
    return world
  }

  async close(): Promise<void> {
    await this.owner.close()
    await this.platform.close()
    await rm(this.spool, { recursive: true, force: true })
  }

  /** Inserts one row as the owner role, past row-level security. */
  async put<Entity extends object>(entity: new () => Entity, values: object): Promise<Entity & { id: number }> {
    const em = this.owner.em.fork()
    const row = em.create(entity, values as never)
    await em.persist(row).flush()
    return row as Entity & { id: number }
  }

  /** An organisation of its own. */
  organisation(kind: OrganisationKind = 'ENTERPRISE', merged?: { readonly into: number; readonly on: string }): Promise<Organisation> {
    const number = ++this.#count
    const seventeen = `914408${String(number).padStart(11, '0')}`
    return this.put(Organisation, {
      creditCode: seventeen + creditCodeCheckCharacter(seventeen),
      name: `单位${number}`,
      kind,
      division: this.counties[0]!.id,
      parent: null,
      mergedInto: merged?.into ?? null,
      mergedOn: merged?.on ?? null,
    })
  }

  /** A clean file that somebody sent and attached to nothing yet. */
  async file(viewer: Viewer, kind: FileKind, sha256 = 'ab'.repeat(32)): Promise<string> {
    const { sensitive } = fileKinds[kind]
    const now = new Date()
    const { id } = await this.put(StoredFile, {
      ...{
        kind,
        sensitive,
        state: 'CLEAN',
        type: 'PDF',
        name: sensitive ? null : `${kind}.pdf`,
        nameSealed: sensitive ? this.platform.seals.seal('file name', `${kind}.pdf`) : null,
      },
      ...{ size: 100, sha256, receivedSha256: sha256, uploadedBy: viewer.account, person: viewer.account, storageKey: randomUUID() },
      ...{ keySealed: randomBytes(4), requestedAt: now, receivedAt: now, checkedAt: now, retainUntil: '2099-12-31' },
    })
    return toGlobalId('StoredFile', id)
  }

  /** A welder with an active term and an employer of their own, unless a trait says otherwise. */
  async expert(traits: ExpertTraits = {}): Promise<Expert> {
    const number = ++this.#count
    const office = traits.office ?? this.city.id
    const employer = traits.employer ?? (await this.organisation()).id
    const name = `专家${number}`
    const { tokens, pinyin, initials } = nameSearchKeys(name)
    const birthDate = traits.birthDate ?? '1980-05-01'
    const idNumber = makeIdentityNumber(String(440100 + Math.floor(number / 500)), parseLocalDate(birthDate)!, number % 500, 'FEMALE')
    const expert = await this.put(Expert, {
      office,
      name,
      ...{ nameTokens: tokens, namePinyin: pinyin, nameInitials: initials },
      sex: 'FEMALE',
      birthDate,
      ...personalColumns(this.platform.seals, { idNumber, phone: '13800000000', email: traits.email ?? null }),
      residence: traits.division ?? this.counties[0]!.id,
      employer,
      employmentKind: 'EMPLOYED',
      heritageBearer: false,
    })
    const part = { expert: expert.id, office }
    const occupation = traits.occupation ?? this.welding.id
    await this.put(ExpertOccupation, { ...part, occupation, trade: null, primary: true })
    await this.put(Employment, { ...part, organisation: employer, post: '技师', startsOn: '2010-01-01', endsOn: null })
    if (traits.term !== null) {
      const [startsOn, endsOn] = traits.term ?? ['2025-01-01', '2029-12-31']
      await this.put(Term, { ...part, roster: this.roster.id, startsOn, endsOn })
    }
    if (traits.title) await this.#credential(part, { titleGrade: traits.title, skillLevel: null, occupation })
    if (traits.skill) await this.#credential(part, { titleGrade: null, skillLevel: traits.skill, occupation })
    return expert
  }

  #credential(part: object, values: object): Promise<Credential> {
    return this.put(Credential, { ...part, ...values, name: '证书', grantedOn: '2015-01-01' })
  }

  async experts(count: number, traits: ExpertTraits = {}): Promise<Expert[]> {
    const experts: Expert[] = []
    for (let i = 0; i < count; i++) experts.push(await this.expert(traits))
    return experts
  }

  /** Somebody with roles in an office. Answers the viewer that signing in would make. */
  async staff(roles: readonly Role[], office: Office = this.city): Promise<Viewer> {
    const account = await this.put(Account, { loginName: `staff${++this.#count}`, displayName: '工作人员' })
    const offices = office.id === this.city.id ? [this.city.id, this.county.id] : [office.id]
    const grants = roles.map(role => ({ role, office: office.id, reaches: offices }))
    return { account: account.id, grants, offices, engagementOffices: [this.city.id, ...offices.filter(id => id !== this.city.id)] }
  }

  /** The account of an expert, made once however many ask at one time. */
  async signedIn(expert: number): Promise<Viewer> {
    if (!this.#accounts.has(expert)) this.#accounts.set(expert, this.#accountOf(expert))
    return { ...nobody, account: await this.#accounts.get(expert)!, expert }
  }

  async #accountOf(expert: number): Promise<number> {
    const [known] = await this.rows<{ id: number }>('select id from account where expert_id = ?', [expert])
    return known?.id ?? (await this.put(Account, { loginName: `expert${++this.#count}`, displayName: '专家', expert })).id
  }

  context(viewer: Viewer): Context {
    return { platform: this.platform, viewer, language: 'zh-CN', requestId: `request-${++this.#count}` }
  }

  /** Runs an act as the server does: in one transaction, under the viewer's row scope. */
  run<Result>(viewer: Viewer, act: (act: Act) => Promise<Result>): Promise<Result> {
    return inTransaction(this.context(viewer), act)
  }

  /** Runs every job that is due, or would be by `until`, and what they leave to be done at once. Throws what a job threw. */
  runJobs(until?: Date): Promise<void> {
    return runDueJobs(this.platform, this.connections.owner, until)
  }

  /** Lets the opening of a panel pass: its names are sealed no more. */
  async open(panel: { readonly id: number }): Promise<void> {
    await this.rows(`update panel set opens_at = now() - interval '1 minute' where id = ?`, [panel.id])
  }

  /** The mails in the spool, oldest first. */
  mails(): Promise<Mail[]> {
    return readMails(this.spool)
  }

  /** Rows as the owner sees them. */
  async rows<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.owner.em.fork().execute<Row[]>(sql, [...parameters])
  }
}
