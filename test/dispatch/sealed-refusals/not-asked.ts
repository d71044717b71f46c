/** Mutations that are not asked, by why they can say nothing about a sealed seat. Whoever adds a mutation adds it to one of the lists. */
export const NOT_ASKED: Readonly<Record<string, readonly string[]>> = {
  'they take a service record or its appraisal, which exist only after the opening': ['appraiseService', 'replyToAppraisal'],
  'they take only what the signed-in person has of their own': [
    ...['acceptTerm', 'applyForRenewal', 'changePassword', 'enrolDeviceKey', 'importCalendar', 'openCalendarFeed', 'proposeCorrection'],
    ...['requestUpload', 'revokeCalendarFeed', 'revokeDeviceKey', 'signIn', 'signOut', 'updateMessagePreferences'],
  ],
  'they take a token or a code that was handed out': ['fileObjection', 'redeemFirstSignIn', 'redeemSignInLink', 'requestObjectionUpload'],
  'they take applications, calls, notices and objections: people who are on no roster yet': [
    ...['acknowledgeObjection', 'addApplicationDocument', 'amendCall', 'appointExpert', 'appointExperts', 'approveApplication'],
    ...['approveApplications', 'closeRecommendationList', 'dismissObjection', 'disqualifyApplicant', 'endorseApplication'],
    ...[
      'endorseApplications',
      'enterApplication',
      'extendNotice',
      'grantException',
      'investigateObjection',
      'publishCall',
      'publishNotice',
    ],
    ...['recommendApplication', 'recommendApplications', 'recomputeVerdicts', 'reconcileRecommendationList', 'rejectApplication'],
    ...['removeApplicationDocument', 'returnApplication', 'revealObjector', 'startApplication', 'submitApplication', 'updateApplication'],
    ...['upholdObjection', 'withdrawApplication'],
  ],
  'they take offices, accounts of staff, keys and settings': [
    ...['addCalendarYear', 'correctCalendarDay', 'grantRole', 'importTrades', 'nameEmployerDelegate', 'openAccount', 'openOffice'],
    ...['registerWebhook', 'removeWebhook', 'revokeRole', 'rotateCertificateKey', 'setFeeRate', 'setOccupationNeed'],
  ],
  'they take a whole roster, or a correction, renewal or review of one record of it, and refuse by that record alone': [
    ...[
      'approveRenewal',
      'closePeriodicReview',
      'importRoster',
      'rejectRenewal',
      'reviewCorrection',
      'reviewRenewal',
      'revokeHonour',
      'startPeriodicReview',
    ],
  ],
  'they take a file, which belongs to a record and is asked for by who may see that': ['eraseFile', 'requestDownload'],
}
