import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { SetExpertPhotoInput, SetExpertPhotoPayload } from '../../schema/roster/set-expert-photo.ts'
import type { Act } from '../context.ts'
import { setExpertPhoto } from './set-expert-photo.ts'

@Resolver()
export class ExpertPhotoResolver {
  @Mutation(() => SetExpertPhotoPayload, { description: '设置证件照 · Puts a photo into an expert’s record' })
  setExpertPhoto(@Arg('input', () => SetExpertPhotoInput) input: SetExpertPhotoInput, @Ctx() act: Act) {
    return setExpertPhoto(act, input)
  }
}
