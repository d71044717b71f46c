import { Field, ObjectType } from 'type-graphql'
import { UserError } from '../base/user-error.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '无法打印的字符 · Text with characters that no font has a glyph for' })
export class UnprintableText extends UserError {
  @Field(() => [String], { description: '字符 · The characters, each with its code point' })
  characters!: readonly string[]
  @Field(() => [String], { description: '所在位置 · Where they stand' })
  places!: readonly string[]
}

@ObjectType({ ...implementing, description: '工作簿不可接受 · A workbook that is not read: broken, too large, or hostile' })
export class WorkbookRefused extends UserError {
  @Field(() => String, { nullable: true, description: '工作表 · Sheet, where it is known' })
  sheet!: string | null
  @Field(() => String, { nullable: true, description: '单元格 · Cell, where it is known' })
  cell!: string | null
}
