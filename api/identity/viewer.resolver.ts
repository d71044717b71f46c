import { Ctx, Query, Resolver } from 'type-graphql'
import { ViewerType } from '../../schema/identity/viewer.ts'
import type { Context } from '../context.ts'
import { findViewer } from './find-viewer.ts'

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { nullable: true, description: '当前用户；未登录为空 · Who is asking; null when nobody is signed in' })
  viewer(@Ctx() context: Context) {
    return findViewer(context)
  }
}
