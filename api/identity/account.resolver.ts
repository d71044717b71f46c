import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { ChangePasswordInput, ChangePasswordPayload } from '../../schema/identity/change-password.ts'
import { DisableAccountInput, DisableAccountPayload } from '../../schema/identity/disable-account.ts'
import { OpenAccountInput, OpenAccountPayload } from '../../schema/identity/open-account.ts'
import { RedeemSignInLinkInput, RedeemSignInLinkPayload } from '../../schema/identity/redeem-sign-in-link.ts'
import { RenewSignInLinkInput, RenewSignInLinkPayload } from '../../schema/identity/renew-sign-in-link.ts'
import type { Act } from '../context.ts'
import { disableAccount } from './disable-account.ts'
import { openAccount } from './open-account.ts'
import { changePassword } from './sign-in/change-password.ts'
import { redeemSignInLink } from './sign-in/redeem-sign-in-link.ts'
import { renewSignInLink } from './sign-in/renew-sign-in-link.ts'

@Resolver()
export class AccountResolver {
  @Mutation(() => OpenAccountPayload, { description: '开立账号 · Opens an account, with a one-time link for its holder' })
  openAccount(@Arg('input', () => OpenAccountInput) input: OpenAccountInput, @Ctx() act: Act) {
    return openAccount(act, input)
  }

  @Mutation(() => RenewSignInLinkPayload, { description: '重发一次性链接 · Makes a new link where no password was set yet' })
  renewSignInLink(@Arg('input', () => RenewSignInLinkInput) input: RenewSignInLinkInput, @Ctx() act: Act) {
    return renewSignInLink(act, input)
  }

  @Mutation(() => RedeemSignInLinkPayload, {
    description: '以一次性链接设定密码 · Spends a one-time link: sets the first password and signs in',
  })
  redeemSignInLink(@Arg('input', () => RedeemSignInLinkInput) input: RedeemSignInLinkInput, @Ctx() act: Act) {
    return redeemSignInLink(act, input)
  }

  @Mutation(() => DisableAccountPayload, { description: '停用账号 · Disables an account, with a reason' })
  disableAccount(@Arg('input', () => DisableAccountInput) input: DisableAccountInput, @Ctx() act: Act) {
    return disableAccount(act, input)
  }

  @Mutation(() => ChangePasswordPayload, { description: '修改本人密码 · Changes one’s own password' })
  changePassword(@Arg('input', () => ChangePasswordInput) input: ChangePasswordInput, @Ctx() act: Act) {
    return changePassword(act, input)
  }
}
