import 'reflect-metadata'
import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: '可按全局标识取得的对象 · Anything that can be fetched by its global id', autoRegisterImplementations: true })
export abstract class Node {
  @Field(() => ID, { description: '全局标识 · Opaque global id' })
  id!: number
}
