import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  AddApplicationDocumentInput,
  AddApplicationDocumentPayload,
  EnterApplicationInput,
  EnterApplicationPayload,
  RemoveApplicationDocumentInput,
  RemoveApplicationDocumentPayload,
  StartApplicationInput,
  StartApplicationPayload,
  SubmitApplicationInput,
  SubmitApplicationPayload,
  UpdateApplicationInput,
  UpdateApplicationPayload,
  WithdrawApplicationInput,
  WithdrawApplicationPayload,
} from '../../../schema/admission/write-application.ts'
import type { Act } from '../../context.ts'
import { addApplicationDocument, removeApplicationDocument } from './application-documents.ts'
import { enterApplication, startApplication } from './start-application.ts'
import { submitApplication } from './submit-application.ts'
import { updateApplication } from './update-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

@Resolver()
export class ApplicantActsResolver {
  @Mutation(() => StartApplicationPayload, { description: '开始申请 · Starts an application (S18)' })
  startApplication(@Arg('input', () => StartApplicationInput) input: StartApplicationInput, @Ctx() act: Act) {
    return startApplication(act, input)
  }

  @Mutation(() => EnterApplicationPayload, { description: '窗口代录申请 · Enters an application for someone who came in person' })
  enterApplication(@Arg('input', () => EnterApplicationInput) input: EnterApplicationInput, @Ctx() act: Act) {
    return enterApplication(act, input)
  }

  @Mutation(() => UpdateApplicationPayload, { description: '修改申请 · Changes a draft or a returned application' })
  updateApplication(@Arg('input', () => UpdateApplicationInput) input: UpdateApplicationInput, @Ctx() act: Act) {
    return updateApplication(act, input)
  }

  @Mutation(() => AddApplicationDocumentPayload, { description: '添加材料或盖章页 · Adds a document or a stamped page (S18, S29)' })
  addApplicationDocument(@Arg('input', () => AddApplicationDocumentInput) input: AddApplicationDocumentInput, @Ctx() act: Act) {
    return addApplicationDocument(act, input)
  }

  @Mutation(() => RemoveApplicationDocumentPayload, { description: '删除材料 · Removes a document' })
  removeApplicationDocument(@Arg('input', () => RemoveApplicationDocumentInput) input: RemoveApplicationDocumentInput, @Ctx() act: Act) {
    return removeApplicationDocument(act, input)
  }

  @Mutation(() => SubmitApplicationPayload, { description: '提交申请 · Submits an application (S28)' })
  submitApplication(@Arg('input', () => SubmitApplicationInput) input: SubmitApplicationInput, @Ctx() act: Act) {
    return submitApplication(act, input)
  }

  @Mutation(() => WithdrawApplicationPayload, { description: '撤回申请 · Withdraws an application' })
  withdrawApplication(@Arg('input', () => WithdrawApplicationInput) input: WithdrawApplicationInput, @Ctx() act: Act) {
    return withdrawApplication(act, input)
  }
}
