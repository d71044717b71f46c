import { Arg, Args, Ctx, Extensions, Mutation, Query, Resolver } from 'type-graphql'
import { ObjectionConnection, ObjectionsArgs } from '../../../schema/admission/notices.ts'
import {
  AcknowledgeObjectionInput,
  AcknowledgeObjectionPayload,
  DismissObjectionInput,
  DismissObjectionPayload,
  FileObjectionInput,
  FileObjectionPayload,
  InvestigateObjectionInput,
  InvestigateObjectionPayload,
  ObjectionReceipt,
  RequestObjectionUploadInput,
  RequestObjectionUploadPayload,
  RevealObjectorInput,
  RevealObjectorPayload,
  UpholdObjectionInput,
  UpholdObjectionPayload,
} from '../../../schema/admission/objection-acts.ts'
import type { Act, Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { inTransaction } from '../../transaction.ts'
import { acknowledgeObjection, dismissObjection, investigateObjection, upholdObjection } from './decide-objection.ts'
import { fileObjection, findReceipt } from './file-objection.ts'
import { requestObjectionUpload } from './request-objection-upload.ts'
import { revealObjector } from './reveal-objector.ts'

@Resolver()
export class ObjectionResolver {
  @Query(() => ObjectionConnection, { description: '异议，最新在前 · Objections, newest first' })
  objections(@Args(() => ObjectionsArgs) _asked: ObjectionsArgs) {
    return answeredByPlan()
  }

  @Query(() => ObjectionReceipt, {
    nullable: true,
    description: '凭回执编号查询异议，无须登录 · What became of an objection, by its receipt',
  })
  objectionReceipt(@Arg('code', () => String, { description: '回执编号 · Code of the receipt' }) code: string, @Ctx() context: Context) {
    return inTransaction(context, act => findReceipt(act, code))
  }

  @Extensions({ unnamed: true })
  @Mutation(() => RequestObjectionUploadPayload, {
    description: '申请上传异议证据，不记名，无须登录 · Gives a one-time path for evidence of an objection; names nobody, no sign-in needed',
  })
  requestObjectionUpload(@Arg('input', () => RequestObjectionUploadInput) input: RequestObjectionUploadInput, @Ctx() act: Act) {
    return requestObjectionUpload(act, input)
  }

  @Extensions({ unnamed: true })
  @Mutation(() => FileObjectionPayload, {
    description: '提出异议，可匿名，无须登录 · Files an objection, named or anonymous; no sign-in needed',
  })
  fileObjection(@Arg('input', () => FileObjectionInput) input: FileObjectionInput, @Ctx() act: Act) {
    return fileObjection(act, input)
  }

  @Mutation(() => AcknowledgeObjectionPayload, { description: '受理异议 · Acknowledges an objection' })
  acknowledgeObjection(@Arg('input', () => AcknowledgeObjectionInput) input: AcknowledgeObjectionInput, @Ctx() act: Act) {
    return acknowledgeObjection(act, input)
  }

  @Mutation(() => InvestigateObjectionPayload, { description: '记录异议的调查结果 · Records what the investigation of an objection found' })
  investigateObjection(@Arg('input', () => InvestigateObjectionInput) input: InvestigateObjectionInput, @Ctx() act: Act) {
    return investigateObjection(act, input)
  }

  @Mutation(() => UpholdObjectionPayload, { description: '认定异议成立 · Upholds an objection: the nomination ends' })
  upholdObjection(@Arg('input', () => UpholdObjectionInput) input: UpholdObjectionInput, @Ctx() act: Act) {
    return upholdObjection(act, input)
  }

  @Mutation(() => DismissObjectionPayload, { description: '认定异议不成立 · Dismisses an objection: the nominee is released' })
  dismissObjection(@Arg('input', () => DismissObjectionInput) input: DismissObjectionInput, @Ctx() act: Act) {
    return dismissObjection(act, input)
  }

  @Mutation(() => RevealObjectorPayload, { description: '查看异议人，记入日志 · Shows who objected; logged with its purpose' })
  revealObjector(@Arg('input', () => RevealObjectorInput) input: RevealObjectorInput, @Ctx() act: Act) {
    return revealObjector(act, input)
  }
}
