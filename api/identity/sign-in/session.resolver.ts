import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { RedeemFirstSignInInput, RedeemFirstSignInPayload } from '../../../schema/identity/redeem-first-sign-in.ts'
import { SignInInput, SignInPayload } from '../../../schema/identity/sign-in.ts'
import { SignOutPayload } from '../../../schema/identity/sign-out.ts'
import type { Act } from '../../context.ts'
import { redeemFirstSignIn } from './redeem-first-sign-in.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'

@Resolver()
export class SessionResolver {
  @Mutation(() => SignInPayload, { description: '登录 · Starts a session' })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() act: Act) {
    return signIn(act, input)
  }

  @Mutation(() => SignOutPayload, { description: '退出 · Ends the session of this request' })
  signOut(@Ctx() act: Act) {
    return signOut(act)
  }

  @Mutation(() => RedeemFirstSignInPayload, { description: '首位管理员登录 · Spends the one-time link of an empty installation' })
  redeemFirstSignIn(@Arg('input', () => RedeemFirstSignInInput) input: RedeemFirstSignInInput, @Ctx() act: Act) {
    return redeemFirstSignIn(act, input)
  }
}
