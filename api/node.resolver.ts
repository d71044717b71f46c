import { Arg, ID, Query, Resolver } from 'type-graphql'
import { Node } from '../schema/base/node.ts'
import { answeredByPlan } from './read/answered.ts'

@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: '按全局标识取任何对象 · Anything, by its global id' })
  node(@Arg('id', () => ID, { description: '全局标识 · Global id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: '按全局标识取多个对象（至多 100），依所给次序 · Several things by their global ids, at most 100, in the order given',
  })
  nodes(@Arg('ids', () => [ID], { description: '全局标识 · Global ids' }) _ids: string[]) {
    return answeredByPlan()
  }
}
