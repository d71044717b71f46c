import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  DisqualifyExpertInput,
  DisqualifyExpertPayload,
  RemoveExpertInput,
  RemoveExpertPayload,
} from '../../../schema/roster/removal-acts.ts'
import {
  LiftSuspensionInput,
  LiftSuspensionPayload,
  SuspendExpertInput,
  SuspendExpertPayload,
} from '../../../schema/roster/suspension-acts.ts'
import type { Act } from '../../context.ts'
import { disqualifyExpert } from './disqualify-expert.ts'
import { liftSuspension } from './lift-suspension.ts'
import { removeExpert } from './remove-expert.ts'
import { suspendExpert } from './suspend-expert.ts'

@Resolver()
export class RemovalActsResolver {
  @Mutation(() => SuspendExpertPayload, { description: '调查期间暂停履职 · Suspends an expert while a finding is open' })
  suspendExpert(@Arg('input', () => SuspendExpertInput) input: SuspendExpertInput, @Ctx() act: Act) {
    return suspendExpert(act, input)
  }

  @Mutation(() => LiftSuspensionPayload, { description: '恢复履职 · Lifts a suspension' })
  liftSuspension(@Arg('input', () => LiftSuspensionInput) input: LiftSuspensionInput, @Ctx() act: Act) {
    return liftSuspension(act, input)
  }

  @Mutation(() => RemoveExpertPayload, {
    description: '出库：终止聘期，补齐席位 · Removes an expert: ends the term and fills the seats again',
  })
  removeExpert(@Arg('input', () => RemoveExpertInput) input: RemoveExpertInput, @Ctx() act: Act) {
    return removeExpert(act, input)
  }

  @Mutation(() => DisqualifyExpertPayload, {
    description: '取消资格：材料造假，聘期作废，永久有效 · Disqualifies for forged material: voids the terms, for good',
  })
  disqualifyExpert(@Arg('input', () => DisqualifyExpertInput) input: DisqualifyExpertInput, @Ctx() act: Act) {
    return disqualifyExpert(act, input)
  }
}
