import { z } from 'zod'
import type { S3Place } from './files/s3-store.ts'

const url = z.url()
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ })

/** Every variable of the environment the server reads, with what to say when it is wrong. */
const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: url.optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_APP_URL: databaseUrl.optional(),
  MASTER_KEY_FILE: z.string().min(1).optional(),
  FILES_DIRECTORY: z.string().min(1).optional(),
  S3_ENDPOINT: url.optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  TRUSTED_PROXIES: z.string().default(''),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(6_000),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@]*<)?[^\s<>@]+@[^\s<>@]+>?$/)
    .default('匠库 Jiangku <jiangku@localhost>'),
  MAIL_SPOOL: z.string().min(1).optional(),
  WEBHOOK_HOSTS: z.string().default(''),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
})

export interface Config {
  readonly host: string
  readonly port: number
  /** The address people use, when it is not the address listened at. */
  readonly publicUrl: URL | undefined
  readonly database: { readonly ownerUrl: string; readonly appUrl?: string } | undefined
  readonly masterKeyFile: string | undefined
  /** The folder in which sealed files lie, where it is not the one beside the embedded data. */
  readonly filesDirectory: string | undefined
  /** The bucket in which sealed files lie instead. */
  readonly s3: S3Place | undefined
  readonly trustedProxies: readonly string[]
  readonly requestsPerMinute: number
  /** The mail server; without one, mails stay in the spool folder. */
  readonly smtpUrl: URL | undefined
  readonly mailFrom: string
  /** Where mails without a server, and text messages, are put; beside the embedded data unless said. */
  readonly mailSpool: string | undefined
  /** The only hosts that webhooks may reach; none named: any public host. */
  readonly webhookHosts: readonly string[]
  readonly logLevel: string
}

/** What is wrong with the configuration, in both languages, one line per variable; values are never shown. */
export class ConfigFault extends Error {
  override name = 'ConfigFault'
}

/** What each variable must be, in Chinese and English. */
const expected: Readonly<Record<keyof z.input<typeof environment>, readonly [zh: string, en: string]>> = {
  HOST: ['监听地址，例如 127.0.0.1', 'the address to listen at, such as 127.0.0.1'],
  PORT: ['0 至 65535 的整数', 'a whole number from 0 to 65535'],
  PUBLIC_URL: ['对外网址，例如 https://jiangku.example.cn', 'the address people use, such as https://jiangku.example.cn'],
  DATABASE_URL: ['postgres:// 开头的地址', 'an address that begins with postgres://'],
  DATABASE_APP_URL: ['postgres:// 开头的地址', 'an address that begins with postgres://'],
  MASTER_KEY_FILE: ['主密钥文件的路径', 'the path of the master key file'],
  FILES_DIRECTORY: ['材料文件所在目录', 'the folder in which files are kept'],
  S3_ENDPOINT: ['S3 兼容存储的网址', 'the address of an S3-compatible store'],
  S3_BUCKET: ['存储桶名称', 'the name of the bucket'],
  S3_REGION: ['存储区域', 'the region of the store'],
  S3_ACCESS_KEY_ID: ['存储访问标识', 'the access key id of the store'],
  S3_SECRET_ACCESS_KEY: ['存储访问密钥', 'the secret access key of the store'],
  TRUSTED_PROXIES: ['以逗号分隔的地址', 'addresses, separated by commas'],
  REQUESTS_PER_MINUTE: ['正整数', 'a positive whole number'],
  SMTP_URL: ['smtp:// 或 smtps:// 开头的地址', 'an address that begins with smtp:// or smtps://'],
  MAIL_FROM: ['发件人，例如 匠库 <jiangku@example.cn>', 'a sender such as Jiangku <jiangku@example.cn>'],
  MAIL_SPOOL: ['文件夹的路径', 'the path of a folder'],
  WEBHOOK_HOSTS: ['以逗号分隔的主机名', 'host names, separated by commas'],
  LOG_LEVEL: ['fatal、error、warn、info、debug、trace 之一', 'one of fatal, error, warn, info, debug, trace'],
}

/**
 * Reads the configuration from the environment. Empty variables count as absent. Throws a ConfigFault that names every fault and its cure.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''))
  const read = environment.safeParse(given)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map(issue => String(issue.path[0]) as keyof typeof expected))]
    throw new ConfigFault(names.map(name => `${name}：应为${expected[name][0]} · ${name} must be ${expected[name][1]}`).join('\n'))
  }
  const { HOST, PORT, DATABASE_URL, DATABASE_APP_URL, MASTER_KEY_FILE, FILES_DIRECTORY, PUBLIC_URL, TRUSTED_PROXIES, ...rest } = read.data
  if (DATABASE_APP_URL !== undefined && DATABASE_URL === undefined) {
    throw new ConfigFault('设置了 DATABASE_APP_URL，也须设置 DATABASE_URL · DATABASE_APP_URL needs DATABASE_URL beside it')
  }
  if (DATABASE_URL !== undefined && MASTER_KEY_FILE === undefined) {
    throw new ConfigFault(
      '使用 DATABASE_URL 时须以 MASTER_KEY_FILE 指明主密钥文件（32 字节，权限 0600；可用 head -c 32 /dev/urandom > 文件 生成，并另行妥善备份） · ' +
        'DATABASE_URL needs MASTER_KEY_FILE beside it: a file of 32 bytes, mode 0600; make it with head -c 32 /dev/urandom > FILE, and keep a copy apart',
    )
  }
  return {
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL),
    database: DATABASE_URL === undefined ? undefined : { ownerUrl: DATABASE_URL, ...(DATABASE_APP_URL && { appUrl: DATABASE_APP_URL }) },
    masterKeyFile: MASTER_KEY_FILE,
    filesDirectory: FILES_DIRECTORY,
    s3: s3Of(read.data),
    trustedProxies: listOf(TRUSTED_PROXIES),
    requestsPerMinute: rest.REQUESTS_PER_MINUTE,
    smtpUrl: rest.SMTP_URL === undefined ? undefined : new URL(rest.SMTP_URL),
    mailFrom: rest.MAIL_FROM,
    mailSpool: rest.MAIL_SPOOL,
    webhookHosts: listOf(rest.WEBHOOK_HOSTS.toLowerCase()),
    logLevel: rest.LOG_LEVEL,
  }
}

/** The parts of a text between its commas. */
function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
}

/** The bucket, when all of it is said; half of it is a fault. */
function s3Of(given: z.output<typeof environment>): S3Place | undefined {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  if (!endpoint && !bucket && !accessKeyId && !secretAccessKey) return undefined
  if (endpoint && bucket && accessKeyId && secretAccessKey) {
    return { endpoint: new URL(endpoint), bucket, region: given.S3_REGION, accessKeyId, secretAccessKey }
  }
  throw new ConfigFault(
    '使用 S3 存储须同时设置 S3_ENDPOINT、S3_BUCKET、S3_ACCESS_KEY_ID、S3_SECRET_ACCESS_KEY · ' +
      'An S3 store needs S3_ENDPOINT, S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY together',
  )
}
