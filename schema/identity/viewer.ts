import { Field, ObjectType } from 'type-graphql'
import { Account } from './account.ts'
import { Office } from './office.ts'
import { Role } from './role-grant.ts'

@ObjectType({ description: '现任角色 · A role the viewer holds now', simpleResolvers: true })
export class HeldRole {
  @Field(() => Role, { description: '角色 · Role' })
  role!: Role
  @Field(() => Office, { description: '机构 · Office' })
  office!: Office
}

/** Who is asking, as the API shows it. */
@ObjectType('Viewer', { description: '当前用户 · Who is asking', simpleResolvers: true })
export class ViewerType {
  @Field(() => Account, { description: '账号 · Account' })
  account!: Account
  @Field(() => [HeldRole], { description: '现任角色 · Roles held now' })
  roles!: HeldRole[]
  @Field(() => [Office], { description: '可见其记录的机构 · Offices whose records the viewer sees' })
  offices!: Office[]
}
