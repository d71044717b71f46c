import { findApplication, findApplications, findCallApplications } from './admission/application/find-applications.ts'
import { findRenewals } from './admission/appointment/find-renewals.ts'
import { findCall, findCalls } from './admission/call/find-calls.ts'
import { findCorrections } from './admission/correction/find-corrections.ts'
import { findNoticeEntries, findObjections, findPublicNotice, findPublicNotices } from './admission/notice/find-notices.ts'
import { findCalendarCorrections, findCalendarYear, findCalendarYears } from './catalogue/find-calendar-years.ts'
import { findDivision, findDivisionChildren, findDivisions } from './catalogue/find-divisions.ts'
import { findHonourKinds } from './catalogue/find-honour-kinds.ts'
import { findOccupation, findOccupationChildren, findOccupations } from './catalogue/find-occupations.ts'
import { findOrganisation, findOrganisations } from './catalogue/find-organisations.ts'
import { findSkillMasterStudio, findSkillMasterStudios } from './catalogue/find-skill-master-studios.ts'
import { findAppraisals, findFeeRates, findFeeRecords, findServiceRecords } from './dispatch/after-duty/find-records.ts'
import {
  findAssignment,
  findEngagementAssignments,
  findExpertAssignments,
  findPanelAssignments,
} from './dispatch/assignment/find-assignments.ts'
import { findDeclines, findRemovalProposals, findWithdrawals } from './dispatch/assignment/find-declines.ts'
import { findContestants } from './dispatch/conflicts/find-contestants.ts'
import { findEngagement, findEngagements } from './dispatch/engagement/find-engagements.ts'
import { findDraw, findPanel } from './dispatch/panel/find-panels.ts'
import { findStoredFile, findStoredFiles } from './files/find-files.ts'
import { findOffice, findOffices } from './identity/find-offices.ts'
import { findRoleGrants } from './identity/find-role-grants.ts'
import { findMessages } from './identity/messages/find-messages.ts'
import { findWebhooks } from './identity/messages/find-webhooks.ts'
import type { Reading } from './read/reading.ts'
import { findCertificateKeys } from './roster/certificate/find-certificate-keys.ts'
import { findExpert, findExperts, findOccupationExperts, findOfficeExperts } from './roster/find-experts.ts'
import { findRoster, findRosters } from './roster/find-rosters.ts'
import { findIncidentRecords } from './roster/maintenance/find-incidents.ts'
import { findOccupationNeeds, findPeriodicReview, findPeriodicReviews, findReviewItems } from './roster/maintenance/find-reviews.ts'

/** What all finders declare, by area from left to right. */
export const readings: readonly Reading[] = [
  { kind: 'node', field: 'Query.node' },
  { kind: 'nodes', field: 'Query.nodes' },
  ...[findOccupation, findOccupations, findOccupationChildren, findDivision, findDivisions, findDivisionChildren, findHonourKinds],
  ...[findCalendarYear, findCalendarYears, findCalendarCorrections],
  ...[findOrganisation, findOrganisations, findSkillMasterStudio, findSkillMasterStudios],
  ...[findStoredFile, findStoredFiles],
  ...[findOffice, findOffices, findMessages, findRoleGrants, findWebhooks],
  findCertificateKeys,
  ...[findRoster, findRosters, findExpert, findExperts, findOfficeExperts, findOccupationExperts, findIncidentRecords],
  ...[findPeriodicReview, findPeriodicReviews, findReviewItems, findOccupationNeeds],
  ...[findCall, findCalls, findApplication, findApplications, findCallApplications, findCorrections],
  ...[findPublicNotice, findPublicNotices, findNoticeEntries, findObjections, findRenewals],
  ...[findEngagement, findEngagements, findPanel, findDraw, findAssignment],
  ...[findExpertAssignments, findPanelAssignments, findEngagementAssignments, findContestants],
  ...[findDeclines, findWithdrawals, findRemovalProposals, findServiceRecords, findAppraisals, findFeeRates, findFeeRecords],
]

/** Small tables that hardly change; none of them has row-level security. Triggers tell when they do change. */
export const keptTypes: readonly string[] = ['Division', 'HonourKind', 'Occupation', 'Office', 'Trade']
