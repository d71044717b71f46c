import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { SkillMasterStudio } from '../../schema/catalogue/skill-master-studio.ts'
import { SkillMasterStudioConnection, SkillMasterStudiosArgs } from '../../schema/catalogue/skill-master-studios.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => SkillMasterStudio)
export class SkillMasterStudioResolver {
  @Query(() => SkillMasterStudio, { nullable: true, description: '取一个技能大师工作室 · One skill-master studio' })
  skillMasterStudio(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => SkillMasterStudioConnection, { description: '技能大师工作室 · Skill-master studios' })
  skillMasterStudios(@Args(() => SkillMasterStudiosArgs) _asked: SkillMasterStudiosArgs) {
    return answeredByPlan()
  }
}
