import 'reflect-metadata'
import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: '分页状态 · Where a page stands in its list' })
export class PageInfo {
  @Field(() => Boolean, { description: '后面还有 · More items follow' })
  hasNextPage!: boolean
  @Field(() => Boolean, { description: '前面还有 · Items precede' })
  hasPreviousPage!: boolean
  @Field(() => String, { nullable: true, description: '首项游标 · Cursor of the first item' })
  startCursor!: string | null
  @Field(() => String, { nullable: true, description: '末项游标 · Cursor of the last item' })
  endCursor!: string | null
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: '从前取几项（至多 100） · How many items from the front, at most 100' })
  first?: number
  @Field(() => String, { nullable: true, description: '在此游标之后 · After this cursor' })
  after?: string
  @Field(() => Int, { nullable: true, description: '从后取几项（至多 100） · How many items from the back, at most 100' })
  last?: number
  @Field(() => String, { nullable: true, description: '在此游标之前 · Before this cursor' })
  before?: string
}

export interface Connection<Item> {
  readonly nodes: Item[]
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/** The connection type of an item type: `ExpertConnection` and `ExpertEdge` for `Expert`. */
export function connectionOf<Item extends object>(name: string, term: string, item: () => ClassType<Item>): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`, { description: `${term}（列表项） · An item of a list, with its cursor` })
  class Edge {
    @Field(item, { description: '对象 · The item' })
    node!: Item
    @Field(() => String, { description: '游标 · Keyset cursor' })
    cursor!: string
  }
  @ObjectType(`${name}Connection`, { description: `${term}（分页列表） · A page of a list` })
  class ItemConnection implements Connection<Item> {
    @Field(() => [item()], { description: '本页对象 · The items of this page' })
    nodes!: Item[]
    @Field(() => [Edge], { description: '本页对象及游标 · The items of this page with their cursors' })
    edges!: Edge[]
    @Field(() => PageInfo, { description: '分页状态 · Where this page stands' })
    pageInfo!: PageInfo
    @Field(() => Int, { description: '总数 · How many items the whole list has' })
    totalCount!: number
  }
  return ItemConnection
}
