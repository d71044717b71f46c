import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne } from '../base/columns.ts'
import { SkillMasterStudio } from '../catalogue/skill-master-studio.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

@Index({ properties: ['expert'] })
@Index({ properties: ['studio', 'expert'] })
@Model('技能大师工作室领办人 · A lead of a skill-master studio, from and to (S12)')
export class StudioLead {
  @Key() id!: number
  @One(() => SkillMasterStudio, '工作室 · Studio') studio!: Ref<SkillMasterStudio>
  @One(() => Expert, '领办人 · Lead', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Day('起 · From') startsOn!: string
  @Day('止 · Until; empty while it lasts', { nullable: true, check: 'ends_on is null or ends_on >= starts_on' }) endsOn!: string | null
}
