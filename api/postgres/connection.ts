/**
 * What `pg` and the ORM need to open a connection. `host` may be the folder of a unix socket: connection URLs cannot say that
 * to every driver, so no URL is ever passed on.
 */
export interface ConnectionParameters {
  host: string
  port: number
  user: string
  password?: string
  database: string
  ssl?: boolean | object
}

/** The two logins of one database: the owner runs migrations, the app role serves requests under row-level security. */
export interface RoleConnections {
  owner: ConnectionParameters
  app: ConnectionParameters
}

/** A PostgreSQL server with its main database ready for migrations. */
export interface PostgresServer extends RoleConnections {
  /** The server's own version, such as `18.4`. */
  version: string
  /** Ends this process's use of the server; an embedded one shuts down when no other process uses it. */
  stop(): Promise<void>
}

/** The main database of an embedded server. */
export const mainDatabase = 'jiangku'
/** Owns the databases and runs migrations; no superuser, but may create databases and trusted extensions. */
export const ownerRole = 'jiangku_owner'
/** Serves requests: never a superuser, never past row-level security. */
export const appRole = 'jiangku_app'
/** The superuser of an embedded server: creates the two roles and is then left alone. */
export const adminRole = 'jiangku_admin'
