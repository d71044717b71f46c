import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { PublicValueInput } from './announce-freeze.ts'
import { Draw } from './draw.ts'

@InputType({ description: '抽取专家组 · A panel to draw' })
export class DrawPanelInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the panel as it was read' })
  version?: number | null
  @Field(() => PublicValueInput, {
    nullable: true,
    description:
      '公共随机值；未预告冻结、由服务器保管秘密时必填 · The public value; needed where no freeze was announced and the server keeps the secrets',
  })
  publicValue?: PublicValueInput | null
}

@ObjectType({ description: '抽取的结果 · What drawing a panel answers', simpleResolvers: true })
export class DrawPanelPayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取 · The draw, with its panel' })
  draw!: Draw | null
}
