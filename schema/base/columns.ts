/**
 * The decorators of the model: each puts one property into the table (MikroORM) and into the GraphQL type (type-graphql) at once,
 * so that neither can be forgotten and every field is described, the Chinese term first.
 */
import 'reflect-metadata'
import type { EntityOptions, ManyToOneOptions, PropertyOptions } from '@mikro-orm/core'
import { Entity, Enum, ManyToOne, OneToMany, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from './node.ts'
import { DateTime, LocalDate } from './scalars.ts'

type Decorator = (target: object, key: string) => void
type ColumnOptions = PropertyOptions<object> & { readonly nullable?: boolean }
// biome-ignore lint/suspicious/noExplicitAny: the ORM's entity names are invariant in the entity's type.
type Thunk = () => any

const both =
  (field: Decorator, column: Decorator): Decorator =>
  (target, key) => {
    field(target, key)
    column(target, key)
  }

/** A class that is a table and a GraphQL type implementing `Node`. */
export function Model(description: string, options: EntityOptions<object> = {}) {
  return (target: ClassType): void => {
    ObjectType({ description, implements: Node, simpleResolvers: true })(target)
    Entity(options as never)(target)
  }
}

/** The primary key: an integer in the table, an opaque global id in GraphQL. */
export function Key(): Decorator {
  return both(
    (target, key) => Field(() => ID, { name: 'id', description: '全局标识 · Opaque global id' })(target, key),
    (target, key) => PrimaryKey({ type: 'integer', autoincrement: true })(target, key),
  )
}

const column = (graphqlType: Thunk, type: string) =>
  function Column(description: string, options: ColumnOptions = {}): Decorator {
    return both(
      (target, key) => Field(graphqlType, { description, nullable: options.nullable ?? false })(target, key),
      (target, key) => Property({ type, ...options })(target, key),
    )
  }

export const Text = column(() => String, 'text')
export const Whole = column(() => Int, 'integer')
export const Flag = column(() => Boolean, 'boolean')
/** A day, `YYYY-MM-DD`, without a time zone. */
export const Day = column(() => LocalDate, 'date')
/** A moment; UTC in storage. */
export const Moment = column(() => DateTime, 'timestamptz')
export const Texts = column(() => [String], 'text[]')

/** An enumeration: text with a check constraint in the table. */
export function Choice(values: () => Record<string, string>, description: string, options: ColumnOptions = {}): Decorator {
  return both(
    (target, key) => Field(values as Thunk, { description, nullable: options.nullable ?? false })(target, key),
    (target, key) => Enum({ items: () => Object.values(values()), type: 'text', ...options })(target, key),
  )
}

/** Several values of an enumeration, as an array of text. */
export function Choices(values: () => Record<string, string>, description: string, options: ColumnOptions = {}): Decorator {
  return both(
    (target, key) => Field(() => [values() as never], { description, nullable: options.nullable ?? false })(target, key),
    (target, key) => Property({ type: 'text[]', ...options })(target, key),
  )
}

/** A reference to one row of another table. Name the target by a thunk: the model is circular. */
export function One(entity: Thunk, description: string, options: Partial<ManyToOneOptions<object, object>> = {}): Decorator {
  return both(
    (target, key) => Field(entity, { description, nullable: options.nullable ?? false })(target, key),
    (target, key) => ManyToOne(entity, { ref: true, deleteRule: 'restrict', ...options })(target, key),
  )
}

/** A reference to a row that not every viewer of this one may see: null in GraphQL then, in the table only where the options say so. */
export function OneIfSeen(entity: Thunk, description: string, options: Partial<ManyToOneOptions<object, object>> = {}): Decorator {
  return both(
    (target, key) =>
      Field(entity, { description: `${description}；无权查看时为空 · null where the viewer may not see it`, nullable: true })(target, key),
    (target, key) => ManyToOne(entity, { ref: true, deleteRule: 'restrict', ...options })(target, key),
  )
}

/**
 * A short list of the rows that point here through their property `mappedBy`. Lists that grow are connections, declared where they are
 * read.
 */
export function Many(entity: Thunk, mappedBy: string, description: string): Decorator {
  return both(
    (target, key) => Field(() => [entity()], { description })(target, key),
    (target, key) => OneToMany(entity, mappedBy as never)(target, key),
  )
}

/** The inverse of `One` that GraphQL does not show as a plain list. */
export function Inverse(entity: Thunk, mappedBy: string): Decorator {
  return (target, key) => OneToMany(entity, mappedBy as never)(target, key)
}

/** A column that GraphQL never shows; loaded only when asked for. */
export function Private(type: string, options: PropertyOptions<object> = {}): Decorator {
  return (target, key) => Property({ type, lazy: true, ...options })(target, key)
}

/** A private reference, for scope and keys. */
export function PrivateOne(entity: Thunk, options: Partial<ManyToOneOptions<object, object>> = {}): Decorator {
  return (target, key) => ManyToOne(entity, { ref: true, deleteRule: 'restrict', ...options })(target, key)
}
