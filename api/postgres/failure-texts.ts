import type { FailureText } from './failure.ts'

/** What each failure knows; the texts below show all of it. */
export interface FailureFacts {
  unsupportedPlatform: { platform: string }
  folderNotWritable: { path: string; reason: string }
  folderUnreachable: { path: string; closed: string }
  folderOfAnother: { path: string; owner: number }
  noOtherAccount: { reason: string }
  nameless: { uid: number }
  otherVersion: { path: string; found: string; expected: string }
  notADataFolder: { path: string }
  socketTaken: { path: string }
  localeMissing: { tried: string }
  startInProgress: { path: string; seconds: number }
  didNotStart: { path: string; lines: string }
  didNotStop: { path: string; pid: number; seconds: number }
  urlUnreadable: Record<string, never>
  unreachable: { where: string; reason: string }
  databaseMissing: { database: string; owner: string; reason: string }
  ownerTooWeak: { owner: string; database: string }
  appRoleMissing: { role: string; owner: string; database: string }
  serverTooOld: { found: string }
  notUtf8: { database: string; encoding: string }
  blindLocale: { database: string; ctype: string }
  roleTooPowerful: { role: string; power: string }
  sameRole: { role: string }
  extensionMissing: { extensions: string; version: string }
  extensionForbidden: { extension: string; database: string }
  otherMigrations: { database: string; host: string }
}

const elsewhere = {
  en: 'point DATABASE_URL at a PostgreSQL of version 15 or later',
  zh: '用 DATABASE_URL 指向一台 PostgreSQL 15 或更高版本的服务器',
}

export const failureTexts: { [Code in keyof FailureFacts]: (facts: FailureFacts[Code]) => FailureText } = {
  unsupportedPlatform: ({ platform }) => ({
    'zh-CN': `没有适用于 ${platform} 的内置 PostgreSQL。请在 linux-x64 或 linux-arm64 (glibc) 上重新运行 npm ci,或者${elsewhere.zh}。`,
    en: `There is no embedded PostgreSQL for ${platform}. Run npm ci again on linux-x64 or linux-arm64 (glibc), or ${elsewhere.en}.`,
  }),
  folderNotWritable: ({ path, reason }) => ({
    'zh-CN': `数据库文件夹 ${path} 不可写 (${reason})。请让当前用户可以写入它,或者${elsewhere.zh}。`,
    en: `The database folder ${path} cannot be written (${reason}). Make it writable for this user, or ${elsewhere.en}.`,
  }),
  folderUnreachable: ({ path, closed }) => ({
    'zh-CN': `以 root 启动时,数据库在一个非特权账号下运行,它无法进入 ${path}:${closed} 对其他用户关闭。请选择 /var/lib 下的文件夹,或以该文件夹所有者的身份启动。`,
    en: `Started as root, the database runs under an unprivileged account, which cannot enter ${path}: ${closed} is closed to others. Choose a folder under /var/lib, or start as the folder's owner.`,
  }),
  folderOfAnother: ({ path, owner }) => ({
    'zh-CN': `${path} 属于另一个用户 (uid ${owner}),不能放心使用。请以该用户的身份启动,或移走它。`,
    en: `${path} belongs to another user (uid ${owner}) and cannot be trusted. Start as that user, or move it away.`,
  }),
  noOtherAccount: ({ reason }) => ({
    'zh-CN': `PostgreSQL 拒绝以 root 运行,而此处的 root 不能切换到其他账号 (${reason})。请以普通用户启动,或者${elsewhere.zh}。`,
    en: `PostgreSQL refuses to run as root, and root may not switch to another account here (${reason}). Start as an ordinary user, or ${elsewhere.en}.`,
  }),
  nameless: ({ uid }) => ({
    'zh-CN': `uid ${uid} 没有用户名,PostgreSQL 无法初始化。请在 /etc/passwd 中为它添加一行,或者${elsewhere.zh}。`,
    en: `The uid ${uid} has no user name, and PostgreSQL cannot be initialised without one. Add a line for it to /etc/passwd, or ${elsewhere.en}.`,
  }),
  otherVersion: ({ path, found, expected }) => ({
    'zh-CN': `${path} 由 PostgreSQL ${found} 写成,本版本内置 PostgreSQL ${expected}。请用 ${found} 版的 pg_dump 导出,把该文件夹移走,启动后再导入;数据未被改动。`,
    en: `${path} was written by PostgreSQL ${found}, and this release brings PostgreSQL ${expected}. Export it with pg_dump of ${found}, move the folder away, start, and import; nothing was changed.`,
  }),
  notADataFolder: ({ path }) => ({
    'zh-CN': `${path} 不是 PostgreSQL 的数据文件夹,但也不是空的。请移走它,或选择另一个文件夹;内容未被改动。`,
    en: `${path} is not a data folder of PostgreSQL, but it is not empty either. Move it away, or choose another folder; nothing was changed.`,
  }),
  socketTaken: ({ path }) => ({
    'zh-CN': `套接字 ${path} 已被另一个程序占用,它不是本数据文件夹的数据库。请停止该程序,或选择另一个文件夹。`,
    en: `The socket ${path} is taken by another program, which is not the database of this data folder. Stop that program, or choose another folder.`,
  }),
  localeMissing: ({ tried }) => ({
    'zh-CN': `系统没有 UTF-8 区域设置 (试过 ${tried}),没有它就无法检索中文。请安装一个:apt-get install locales && localedef -i zh_CN -f UTF-8 zh_CN.UTF-8。`,
    en: `The system has no UTF-8 locale (tried ${tried}), and Chinese cannot be searched without one. Install one: apt-get install locales && localedef -i zh_CN -f UTF-8 zh_CN.UTF-8.`,
  }),
  startInProgress: ({ path, seconds }) => ({
    'zh-CN': `另一个进程占用 ${path} 的启动锁已超过 ${seconds} 秒。请等它完成或停止它,然后重试。`,
    en: `Another process has held the start lock of ${path} for more than ${seconds} seconds. Wait for it or stop it, then try again.`,
  }),
  didNotStart: ({ path, lines }) => ({
    'zh-CN': `${path} 中的 PostgreSQL 没有启动。它最后的话:\n${lines}`,
    en: `PostgreSQL in ${path} did not start. Its last words:\n${lines}`,
  }),
  didNotStop: ({ path, pid, seconds }) => ({
    'zh-CN': `${path} 中的 PostgreSQL (进程 ${pid}) 在 ${seconds} 秒内没有停止。它仍在写盘;请等待,不要用 kill -9。`,
    en: `PostgreSQL in ${path} (process ${pid}) did not stop within ${seconds} seconds. It is still writing; wait, and do not kill -9 it.`,
  }),
  urlUnreadable: () => ({
    'zh-CN': 'DATABASE_URL 或 DATABASE_APP_URL 无法识别。格式为 postgres://用户:密码@主机:5432/数据库,密码中的特殊字符须作百分号编码。',
    en: 'DATABASE_URL or DATABASE_APP_URL cannot be read. Its form is postgres://user:password@host:5432/database, special characters of the password percent-encoded.',
  }),
  unreachable: ({ where, reason }) => ({
    'zh-CN': `无法连接 ${where} 的 PostgreSQL:${reason}。请检查 DATABASE_URL 和 DATABASE_APP_URL、网络和密码。`,
    en: `PostgreSQL at ${where} cannot be reached: ${reason}. Check DATABASE_URL and DATABASE_APP_URL, the network and the password.`,
  }),
  databaseMissing: ({ database, owner, reason }) => ({
    'zh-CN': `数据库 ${database} 不存在,角色 ${owner} 也不能创建它 (${reason})。请由管理员执行:CREATE DATABASE "${database}" OWNER "${owner}" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;`,
    en: `The database ${database} does not exist, and the role ${owner} cannot create it (${reason}). Have an administrator run: CREATE DATABASE "${database}" OWNER "${owner}" ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;`,
  }),
  ownerTooWeak: ({ owner, database }) => ({
    'zh-CN': `角色 ${owner} 不是数据库 ${database} 的所有者。请由管理员执行:ALTER DATABASE "${database}" OWNER TO "${owner}";`,
    en: `The role ${owner} does not own the database ${database}. Have an administrator run: ALTER DATABASE "${database}" OWNER TO "${owner}";`,
  }),
  appRoleMissing: ({ role, owner, database }) => ({
    'zh-CN': `应用角色 ${role} 无法登录,角色 ${owner} 也不能创建它。请由管理员执行:CREATE ROLE "${role}" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT CONNECT ON DATABASE "${database}" TO "${role}"; 再把 DATABASE_APP_URL 设为它的连接地址。`,
    en: `The app role ${role} cannot log in, and the role ${owner} cannot create it. Have an administrator run: CREATE ROLE "${role}" LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '…'; GRANT CONNECT ON DATABASE "${database}" TO "${role}"; then set DATABASE_APP_URL to its connection URL.`,
  }),
  serverTooOld: ({ found }) => ({
    'zh-CN': `服务器是 PostgreSQL ${found};需要 15 或更高版本。请升级服务器,或取消 DATABASE_URL 以使用内置的 PostgreSQL。`,
    en: `The server is PostgreSQL ${found}; 15 or later is needed. Upgrade it, or unset DATABASE_URL to use the embedded PostgreSQL.`,
  }),
  notUtf8: ({ database, encoding }) => ({
    'zh-CN': `数据库 ${database} 的编码是 ${encoding},不是 UTF8。请用 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 重新创建并导入数据。`,
    en: `The database ${database} is encoded in ${encoding}, not in UTF8. Create it anew with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 and import the contents.`,
  }),
  blindLocale: ({ database, ctype }) => ({
    'zh-CN': `数据库 ${database} 的 LC_CTYPE 是 ${ctype},pg_trgm 在其中看不见汉字,检索会漏人。请用 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 重新创建并导入数据。`,
    en: `The database ${database} has LC_CTYPE ${ctype}, under which pg_trgm does not see Chinese, so that searches would miss people. Create it anew with ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0 and import the contents.`,
  }),
  roleTooPowerful: ({ role, power }) => ({
    'zh-CN': `应用角色 ${role} 具有 ${power},行级安全对它无效。请执行:ALTER ROLE "${role}" NOSUPERUSER NOBYPASSRLS; 或在 DATABASE_APP_URL 中给出另一个角色。`,
    en: `The app role ${role} has ${power}, so that row-level security does not bind it. Run: ALTER ROLE "${role}" NOSUPERUSER NOBYPASSRLS; or name another role in DATABASE_APP_URL.`,
  }),
  sameRole: ({ role }) => ({
    'zh-CN': `DATABASE_URL 和 DATABASE_APP_URL 是同一个角色 ${role} 或其成员;表的所有者不受行级安全约束。请在 DATABASE_APP_URL 中给出另一个角色。`,
    en: `DATABASE_URL and DATABASE_APP_URL name the same role ${role} or a member of it; row-level security does not bind the owner of a table. Name another role in DATABASE_APP_URL.`,
  }),
  extensionMissing: ({ extensions, version }) => ({
    'zh-CN': `服务器缺少扩展 ${extensions}。请安装其 contrib 包 (Debian:apt-get install postgresql-contrib-${version} 或 postgresql-${version}),托管服务请在控制台启用。`,
    en: `The server lacks the extensions ${extensions}. Install its contrib package (Debian: apt-get install postgresql-contrib-${version} or postgresql-${version}); on a managed service enable them in its console.`,
  }),
  extensionForbidden: ({ extension, database }) => ({
    'zh-CN': `DATABASE_URL 的角色不能创建扩展 ${extension}。请由管理员在数据库 ${database} 中执行:CREATE EXTENSION ${extension};`,
    en: `The role of DATABASE_URL may not create the extension ${extension}. Have an administrator run in the database ${database}: CREATE EXTENSION ${extension};`,
  }),
  otherMigrations: ({ database, host }) => ({
    'zh-CN': `数据库 ${database}（${host}）由本程序的另一版本建立，其迁移文件与现在的不同，不能继续使用。请用建立它的版本启动，或另用一个数据库；只有演示数据时，停止服务后删除其数据目录，再启动即可。`,
    en: `The database ${database} (${host}) was made by another version of this program, whose migrations are not those of today. Start the version that made it, or use another database; where it holds nothing but the demo world, stop the server, delete its data directory and start again.`,
  }),
}
