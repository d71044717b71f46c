import 'reflect-metadata'
import { MetadataStorage } from '@mikro-orm/core'
import { MikroORM, type Options, UnderscoreNamingStrategy } from '@mikro-orm/postgresql'
import * as model from '../schema/index.ts'

/** How to reach a database as one role; sockets are folders in `host`. */
export interface DatabaseAddress {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
}

/** The classes of the model that are tables. */
export function entities() {
  return Object.values(model).filter(value => typeof value === 'function' && MetadataStorage.isKnownEntity(value.name))
}

/** The object-relational mapper over one database, as the role in the address. Used for writes; reads compile to SQL in `api/read`. */
export function openOrm(address: DatabaseAddress, options: Options = {}) {
  return MikroORM.init({
    entities: entities() as never,
    dbName: address.database,
    host: address.host,
    port: address.port,
    user: address.user,
    ...(address.password === undefined ? {} : { password: address.password }),
    namingStrategy: UnderscoreNamingStrategy,
    forceUtcTimezone: true,
    ignoreUndefinedInQuery: true,
    pool: { min: 0, max: 8 },
    ...options,
  } as Options)
}
