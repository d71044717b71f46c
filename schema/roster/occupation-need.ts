import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, One, Whole } from '../base/columns.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Roster } from './roster.ts'

@Unique({ properties: ['roster', 'occupation'] })
@Model('职业配备：需要几人，至多几人 · How many experts of an occupation a roster needs, and has at most (S22)')
export class OccupationNeed {
  @Key() id!: number
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @One(() => Occupation, '职业或类别（含下级） · Occupation or group, everything below included') occupation!: Ref<Occupation>
  @Whole('需要人数 · Needed', { check: 'needed >= 0' }) needed!: number
  @Whole('人数上限；不填为不限 · Size at most; none when left out (S22)', { nullable: true, check: 'at_most is null or at_most >= needed' })
  atMost!: number | null
}
