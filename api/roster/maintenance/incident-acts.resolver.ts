import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  DismissIncidentInput,
  DismissIncidentPayload,
  InvestigateIncidentInput,
  InvestigateIncidentPayload,
  ReportIncidentInput,
  ReportIncidentPayload,
  UpholdIncidentInput,
  UpholdIncidentPayload,
} from '../../../schema/roster/incident-acts.ts'
import { IncidentRecordConnection, IncidentRecordsArgs } from '../../../schema/roster/incident-records.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { dismissIncident, upholdIncident } from './decide-incident.ts'
import { investigateIncident } from './investigate-incident.ts'
import { reportIncident } from './report-incident.ts'

@Resolver()
export class IncidentActsResolver {
  @Query(() => IncidentRecordConnection, { description: '不良记录，最近在前 · Incident records, latest first' })
  incidentRecords(@Args(() => IncidentRecordsArgs) _asked: IncidentRecordsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => ReportIncidentPayload, { description: '报告不良情况 · Reports an incident of a duty' })
  reportIncident(@Arg('input', () => ReportIncidentInput) input: ReportIncidentInput, @Ctx() act: Act) {
    return reportIncident(act, input)
  }

  @Mutation(() => InvestigateIncidentPayload, {
    description: '记录调查结果和陈述申辩 · Records what an investigation found and the expert said',
  })
  investigateIncident(@Arg('input', () => InvestigateIncidentInput) input: InvestigateIncidentInput, @Ctx() act: Act) {
    return investigateIncident(act, input)
  }

  @Mutation(() => UpholdIncidentPayload, {
    description: '认定不良记录属实，须由另一人办理 · Upholds an incident record: another person’s decision',
  })
  upholdIncident(@Arg('input', () => UpholdIncidentInput) input: UpholdIncidentInput, @Ctx() act: Act) {
    return upholdIncident(act, input)
  }

  @Mutation(() => DismissIncidentPayload, { description: '认定不良记录不属实 · Dismisses an incident record' })
  dismissIncident(@Arg('input', () => DismissIncidentInput) input: DismissIncidentInput, @Ctx() act: Act) {
    return dismissIncident(act, input)
  }
}
