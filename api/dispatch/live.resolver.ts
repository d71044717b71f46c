import { Arg, ID, Resolver, Subscription } from 'type-graphql'
import { Assignment } from '../../schema/dispatch/assignment.ts'
import { Panel } from '../../schema/dispatch/panel.ts'
import { answeredByPlan } from '../read/answered.ts'

/** What can be watched. Each change is read as the viewer would read it by a query (`api/execution/live-query.ts`). */
@Resolver()
export class LiveResolver {
  @Subscription(() => Assignment, {
    subscribe: answeredByPlan,
    description:
      '指派变化：专家看到本人的邀请，工作人员看到有权查看的席位 · A seat changed: one’s own invitations for an expert, seats one may see for staff',
  })
  assignmentChanged(
    @Arg('panelId', () => ID, { nullable: true, description: '仅此专家组 · Only of this panel' }) _panelId?: string,
  ): Assignment {
    return answeredByPlan()
  }

  @Subscription(() => Panel, { subscribe: answeredByPlan, description: '专家组变化 · A panel changed' })
  panelChanged(@Arg('panelId', () => ID, { nullable: true, description: '仅此专家组 · Only this panel' }) _panelId?: string): Panel {
    return answeredByPlan()
  }
}
