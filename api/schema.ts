import 'reflect-metadata'
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { toGlobalId } from '../schema/base/global-id.ts'
import { ApplicantActsResolver } from './admission/applicant-acts.resolver.ts'
import { ApplicationResolver } from './admission/application.resolver.ts'
import { AppointmentResolver } from './admission/appointment.resolver.ts'
import { CallResolver } from './admission/call.resolver.ts'
import { CallActsResolver } from './admission/call-acts.resolver.ts'
import { CorrectionResolver } from './admission/correction.resolver.ts'
import { NoticeResolver } from './admission/notice.resolver.ts'
import { ObjectionResolver } from './admission/objection.resolver.ts'
import { ReconcileRecommendationListResolver } from './admission/reconcile-recommendation-list.resolver.ts'
import { RenewalResolver } from './admission/renewal.resolver.ts'
import { ReviewerActsResolver } from './admission/reviewer-acts.resolver.ts'
import { AnnualSummaryResolver } from './analytics/annual-summary.resolver.ts'
import { RosterStatisticsResolver } from './analytics/roster-statistics.resolver.ts'
import { CalendarResolver } from './catalogue/calendar.resolver.ts'
import { DivisionResolver } from './catalogue/division.resolver.ts'
import { HonourKindResolver } from './catalogue/honour-kind.resolver.ts'
import { ImportTradesResolver } from './catalogue/import-trades.resolver.ts'
import { OccupationResolver } from './catalogue/occupation.resolver.ts'
import { OrganisationResolver } from './catalogue/organisation.resolver.ts'
import { SkillMasterStudioResolver } from './catalogue/skill-master-studio.resolver.ts'
import { AfterDutyResolver } from './dispatch/after-duty.resolver.ts'
import { AnswersResolver } from './dispatch/answers.resolver.ts'
import { AssignmentResolver } from './dispatch/assignment.resolver.ts'
import { AssignmentActsResolver } from './dispatch/assignment-acts.resolver.ts'
import { BusyActsResolver } from './dispatch/busy-acts.resolver.ts'
import { ConflictActsResolver } from './dispatch/conflict-acts.resolver.ts'
import { DrawResolver } from './dispatch/draw.resolver.ts'
import { EngagementResolver } from './dispatch/engagement.resolver.ts'
import { EngagementActsResolver } from './dispatch/engagement-acts.resolver.ts'
import { EngagementLifeResolver } from './dispatch/engagement-life.resolver.ts'
import { ExpertAssignmentsResolver } from './dispatch/expert-assignments.resolver.ts'
import { LiveResolver } from './dispatch/live.resolver.ts'
import { PanelResolver } from './dispatch/panel.resolver.ts'
import { PanelRulesResolver } from './dispatch/panel-rules.resolver.ts'
import { SeasonResolver } from './dispatch/season.resolver.ts'
import { mutationField } from './execution/mutation-field.ts'
import { isRow } from './execution/split.ts'
import { StoredFileResolver } from './files/stored-file.resolver.ts'
import { AccountResolver } from './identity/account.resolver.ts'
import { DeviceKeyResolver } from './identity/device-key.resolver.ts'
import { MessageResolver } from './identity/message.resolver.ts'
import { OfficeResolver } from './identity/office.resolver.ts'
import { RoleGrantResolver } from './identity/role-grant.resolver.ts'
import { SessionResolver } from './identity/session.resolver.ts'
import { ViewerResolver } from './identity/viewer.resolver.ts'
import { WebhookResolver } from './identity/webhook.resolver.ts'
import { NodeResolver } from './node.resolver.ts'
import { PrintDocumentResolver } from './print-document.resolver.ts'
import { answeredByPlan } from './read/answered.ts'
import { CertificateKeyResolver } from './roster/certificate-key.resolver.ts'
import { ExpertResolver } from './roster/expert.resolver.ts'
import { ExpertPhotoResolver } from './roster/expert-photo.resolver.ts'
import { ImportActsResolver } from './roster/import-acts.resolver.ts'
import { IncidentActsResolver } from './roster/incident-acts.resolver.ts'
import { OccupationExpertsResolver } from './roster/occupation-experts.resolver.ts'
import { OfficeExpertsResolver } from './roster/office-experts.resolver.ts'
import { RemovalActsResolver } from './roster/removal-acts.resolver.ts'
import { RosterResolver } from './roster/roster.resolver.ts'
import { RosterNeedsResolver } from './roster/roster-needs.resolver.ts'
import { UpkeepActsResolver } from './roster/upkeep-acts.resolver.ts'

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
  IncidentActsResolver,
  OccupationExpertsResolver,
  OfficeExpertsResolver,
  RemovalActsResolver,
  RosterNeedsResolver,
  RosterResolver,
  UpkeepActsResolver,
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
  SeasonResolver,
  AnnualSummaryResolver,
  RosterStatisticsResolver,
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
