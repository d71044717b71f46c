import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { AnswerAssignmentInput, AnswerAssignmentPayload } from '../../../schema/dispatch/answer-assignment.ts'
import { CompleteAssignmentInput, CompleteAssignmentPayload } from '../../../schema/dispatch/complete-assignment.ts'
import { DeclareConflictInput, DeclareConflictPayload } from '../../../schema/dispatch/declare-conflict.ts'
import type { Act } from '../../context.ts'
import { completeAssignment } from '../after-duty/complete-assignment.ts'
import { declareConflict } from '../conflicts/declare-conflict.ts'
import { answerAssignment } from './answer-assignment.ts'

@Resolver()
export class AssignmentActsResolver {
  @Mutation(() => AnswerAssignmentPayload, {
    description: '答复指派：接受、谢绝或回避 · Answers an invitation: accepts, declines or recuses oneself',
  })
  answerAssignment(@Arg('input', () => AnswerAssignmentInput) input: AnswerAssignmentInput, @Ctx() act: Act) {
    return answerAssignment(act, input)
  }

  @Mutation(() => CompleteAssignmentPayload, {
    description: '办结指派，可附履职评价 · Completes a duty, with an appraisal if there is one',
  })
  completeAssignment(@Arg('input', () => CompleteAssignmentInput) input: CompleteAssignmentInput, @Ctx() act: Act) {
    return completeAssignment(act, input)
  }

  @Mutation(() => DeclareConflictPayload, { description: '申报利益冲突 · Declares a conflict of interest' })
  declareConflict(@Arg('input', () => DeclareConflictInput) input: DeclareConflictInput, @Ctx() act: Act) {
    return declareConflict(act, input)
  }
}
