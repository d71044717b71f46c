import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { AnswerByLinkInput, AnswerByLinkPayload } from '../../../schema/dispatch/answer-by-link.ts'
import { AnswerByTelephoneInput, AnswerByTelephonePayload } from '../../../schema/dispatch/answer-by-telephone.ts'
import { DismissRemovalProposalInput, DismissRemovalProposalPayload } from '../../../schema/dispatch/decide-removal-proposal.ts'
import {
  DecideWithdrawalInput,
  DecideWithdrawalPayload,
  ExcuseDeclineInput,
  ExcuseDeclinePayload,
  GiveUpSeatInput,
  GiveUpSeatPayload,
  ProveDeclineInput,
  ProveDeclinePayload,
} from '../../../schema/dispatch/give-up-seat.ts'
import { SendInvitationsInput, SendInvitationsPayload } from '../../../schema/dispatch/send-invitations.ts'
import type { Act } from '../../context.ts'
import { answerByLink } from './answer-by-link.ts'
import { answerByTelephone } from './answer-by-telephone.ts'
import { decideWithdrawal } from './decide-withdrawal.ts'
import { dismissRemovalProposal } from './dismiss-removal-proposal.ts'
import { excuseDecline } from './excuse-decline.ts'
import { giveUpSeat } from './give-up-seat.ts'
import { proveDecline } from './prove-decline.ts'
import { sendInvitations } from './send-invitations.ts'

@Resolver()
export class AnswersResolver {
  @Mutation(() => AnswerByLinkPayload, {
    description: '凭专属链接答复，无须登录 · Answers an invitation by its personal link, without signing in',
  })
  answerByLink(@Arg('input', () => AnswerByLinkInput) input: AnswerByLinkInput, @Ctx() act: Act) {
    return answerByLink(act, input)
  }

  @Mutation(() => AnswerByTelephonePayload, { description: '登记电话答复 · Enters an answer given by telephone' })
  answerByTelephone(@Arg('input', () => AnswerByTelephoneInput) input: AnswerByTelephoneInput, @Ctx() act: Act) {
    return answerByTelephone(act, input)
  }

  @Mutation(() => GiveUpSeatPayload, { description: '退出已接受的席位 · Gives up an accepted seat' })
  giveUpSeat(@Arg('input', () => GiveUpSeatInput) input: GiveUpSeatInput, @Ctx() act: Act) {
    return giveUpSeat(act, input)
  }

  @Mutation(() => DecideWithdrawalPayload, { description: '决定退出申请 · Decides on a request to withdraw' })
  decideWithdrawal(@Arg('input', () => DecideWithdrawalInput) input: DecideWithdrawalInput, @Ctx() act: Act) {
    return decideWithdrawal(act, input)
  }

  @Mutation(() => ExcuseDeclinePayload, { description: '认定谢绝正当 · Excuses a decline on evidence' })
  excuseDecline(@Arg('input', () => ExcuseDeclineInput) input: ExcuseDeclineInput, @Ctx() act: Act) {
    return excuseDecline(act, input)
  }

  @Mutation(() => ProveDeclinePayload, { description: '为本人的谢绝补交证明 · Hands in evidence for a decline of one’s own' })
  proveDecline(@Arg('input', () => ProveDeclineInput) input: ProveDeclineInput, @Ctx() act: Act) {
    return proveDecline(act, input)
  }

  @Mutation(() => SendInvitationsPayload, { description: '重新发送邀请 · Sends the open invitations of a panel again' })
  sendInvitations(@Arg('input', () => SendInvitationsInput) input: SendInvitationsInput, @Ctx() act: Act) {
    return sendInvitations(act, input)
  }

  @Mutation(() => DismissRemovalProposalPayload, { description: '不采纳出库建议 · Dismisses a proposal to remove an expert' })
  dismissRemovalProposal(@Arg('input', () => DismissRemovalProposalInput) input: DismissRemovalProposalInput, @Ctx() act: Act) {
    return dismissRemovalProposal(act, input)
  }
}
