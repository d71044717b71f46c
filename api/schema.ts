import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { toGlobalId } from '../schema/base/global-id.ts'
import { ApplicantActsResolver } from './admission/application/applicant-acts.resolver.ts'
import { ApplicationResolver } from './admission/application/application.resolver.ts'
import { AppointmentResolver } from './admission/appointment/appointment.resolver.ts'
import { RenewalResolver } from './admission/appointment/renewal.resolver.ts'
import { CallResolver } from './admission/call/call.resolver.ts'
import { CallActsResolver } from './admission/call/call-acts.resolver.ts'
import { CorrectionResolver } from './admission/correction/correction.resolver.ts'
import { NoticeResolver } from './admission/notice/notice.resolver.ts'
import { ObjectionResolver } from './admission/notice/objection.resolver.ts'
import { ReconcileRecommendationListResolver } from './admission/review/reconcile-recommendation-list.resolver.ts'
import { ReviewerActsResolver } from './admission/review/reviewer-acts.resolver.ts'
import { AnnualSummaryResolver } from './analytics/annual-summary.resolver.ts'
import { DrawFairnessResolver } from './analytics/draw-fairness.resolver.ts'
import { RosterStatisticsResolver } from './analytics/roster-statistics.resolver.ts'
import { ScoresResolver } from './analytics/scores.resolver.ts'
import { CalendarResolver } from './catalogue/calendar.resolver.ts'
import { DivisionResolver } from './catalogue/division.resolver.ts'
import { HonourKindResolver } from './catalogue/honour-kind.resolver.ts'
import { ImportTradesResolver } from './catalogue/import-trades.resolver.ts'
import { OccupationResolver } from './catalogue/occupation.resolver.ts'
import { OrganisationResolver } from './catalogue/organisation.resolver.ts'
import { SkillMasterStudioResolver } from './catalogue/skill-master-studio.resolver.ts'
import { AfterDutyResolver } from './dispatch/after-duty/after-duty.resolver.ts'
import { RecordsResolver } from './dispatch/after-duty/records.resolver.ts'
import { AnswersResolver } from './dispatch/assignment/answers.resolver.ts'
import { AssignmentResolver } from './dispatch/assignment/assignment.resolver.ts'
import { AssignmentActsResolver } from './dispatch/assignment/assignment-acts.resolver.ts'
import { ExpertAssignmentsResolver } from './dispatch/assignment/expert-assignments.resolver.ts'
import { DrawResolver } from './dispatch/ceremony/draw.resolver.ts'
import { BusyActsResolver } from './dispatch/conflicts/busy-acts.resolver.ts'
import { ConflictActsResolver } from './dispatch/conflicts/conflict-acts.resolver.ts'
import { EngagementResolver } from './dispatch/engagement/engagement.resolver.ts'
import { EngagementActsResolver } from './dispatch/engagement/engagement-acts.resolver.ts'
import { EngagementLifeResolver } from './dispatch/engagement/engagement-life.resolver.ts'
import { LiveResolver } from './dispatch/live.resolver.ts'
import { PanelResolver } from './dispatch/panel/panel.resolver.ts'
import { PanelRulesResolver } from './dispatch/rules/panel-rules.resolver.ts'
import { SeasonResolver } from './dispatch/season/season.resolver.ts'
import { mutationField } from './execution/mutation-field.ts'
import { isRow } from './execution/split.ts'
import { StoredFileResolver } from './files/stored-file.resolver.ts'
import { AccountResolver } from './identity/account.resolver.ts'
import { DeviceKeyResolver } from './identity/device-key.resolver.ts'
import { MessageResolver } from './identity/messages/message.resolver.ts'
import { WebhookResolver } from './identity/messages/webhook.resolver.ts'
import { OfficeResolver } from './identity/office.resolver.ts'
import { RoleGrantResolver } from './identity/role-grant.resolver.ts'
import { SessionResolver } from './identity/sign-in/session.resolver.ts'
import { ViewerResolver } from './identity/viewer.resolver.ts'
import { NodeResolver } from './node.resolver.ts'
import { PrintDocumentResolver } from './print-document.resolver.ts'
import { answeredByPlan } from './read/answered.ts'
import { CertificateKeyResolver } from './roster/certificate/certificate-key.resolver.ts'
import { ExpertResolver } from './roster/expert.resolver.ts'
import { ExpertPhotoResolver } from './roster/expert-photo.resolver.ts'
import { ImportActsResolver } from './roster/import/import-acts.resolver.ts'
import { HonourResolver } from './roster/maintenance/honour.resolver.ts'
import { IncidentActsResolver } from './roster/maintenance/incident-acts.resolver.ts'
import { PeriodicReviewResolver } from './roster/maintenance/periodic-review.resolver.ts'
import { RemovalActsResolver } from './roster/maintenance/removal-acts.resolver.ts'
import { RosterNeedsResolver } from './roster/maintenance/roster-needs.resolver.ts'
import { OccupationExpertsResolver } from './roster/occupation-experts.resolver.ts'
import { OfficeExpertsResolver } from './roster/office-experts.resolver.ts'
import { RosterResolver } from './roster/roster.resolver.ts'

/** Every resolver class of the house, by area from left to right. */
const resolvers = [
  NodeResolver,
  PrintDocumentResolver,
  CalendarResolver,
  DivisionResolver,
  HonourKindResolver,
  ImportTradesResolver,
  OccupationResolver,
  OrganisationResolver,
  SkillMasterStudioResolver,
  StoredFileResolver,
  AccountResolver,
  DeviceKeyResolver,
  MessageResolver,
  OfficeResolver,
  RoleGrantResolver,
  SessionResolver,
  ViewerResolver,
  WebhookResolver,
  CertificateKeyResolver,
  ExpertResolver,
  ExpertPhotoResolver,
  ImportActsResolver,
  HonourResolver,
  IncidentActsResolver,
  OccupationExpertsResolver,
  OfficeExpertsResolver,
  RemovalActsResolver,
  RosterNeedsResolver,
  RosterResolver,
  PeriodicReviewResolver,
  ApplicantActsResolver,
  ApplicationResolver,
  CallActsResolver,
  CallResolver,
  ReconcileRecommendationListResolver,
  CorrectionResolver,
  ReviewerActsResolver,
  AppointmentResolver,
  NoticeResolver,
  ObjectionResolver,
  AfterDutyResolver,
  AnswersResolver,
  RenewalResolver,
  AssignmentActsResolver,
  AssignmentResolver,
  BusyActsResolver,
  ConflictActsResolver,
  DrawResolver,
  EngagementActsResolver,
  EngagementLifeResolver,
  EngagementResolver,
  ExpertAssignmentsResolver,
  LiveResolver,
  PanelResolver,
  PanelRulesResolver,
  RecordsResolver,
  SeasonResolver,
  AnnualSummaryResolver,
  DrawFairnessResolver,
  RosterStatisticsResolver,
  ScoresResolver,
] as const

/** Demanded for subscriptions; ours are fed by the database (`api/execution/watch.ts`). */
const noPubSub = { publish: () => undefined, subscribe: answeredByPlan }

/** The GraphQL schema, made once: root fields of mutations open transactions, ids of rows are global. */
export function makeSchema(): GraphQLSchema {
  const schema = buildSchemaSync({ resolvers: resolvers as never, validate: false, pubSub: noPubSub })
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) field.resolve = mutationField(field)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isRow(type) || !('getFields' in type)) continue
    const field = type.getFields().id
    if (field && 'resolve' in field) field.resolve = (row: { id: number }) => toGlobalId(type.name, row.id)
  }
  return schema
}

/** The public contract as text, sorted, so that a diff shows what changed. */
export function printContract(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
