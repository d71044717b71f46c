import { toGlobalId } from '../../../schema/base/global-id.ts'

/** What the hunted mutations are asked about: rows of a world with one sealed panel, and one on the same days that nobody has drawn. */
export interface Subjects {
  readonly office: number
  readonly roster: number
  readonly division: number
  readonly host: number
  /** Experts: who sits and who does not, free of anything else; and the same with an incident, a suspension, a claim, busy days. */
  readonly people: readonly { readonly expert: number; readonly name: string; readonly employer: number; readonly account: number }[]
  readonly laden: readonly {
    readonly expert: number
    readonly open: number
    readonly upheld: number
    readonly suspension: number
    readonly claim: number
    readonly busy: number
  }[]
  readonly seats: readonly number[]
  readonly withdrawal: number
  readonly decline: number
  readonly proposal: number
  readonly messages: readonly number[]
  readonly draw: number
  readonly review: number
  /** The sealed one and the undrawn one. */
  readonly panels: readonly number[]
  /** Theirs, and on other days two with one named member each, to be moved onto the sealed days. */
  readonly engagements: readonly number[]
  readonly days: { readonly startsOn: string; readonly endsOn: string }
}

type Inputs = Readonly<Record<string, readonly object[]>>
const digest = 'a'.repeat(64)
const marks = { competence: 3, impartiality: 3, discipline: 3, diligence: 3, cooperation: 3 }
const due = { source: '体彩排列5 第26300期', dueAt: '2031-05-09T12:00:00Z' }
const rules = { fromCounties: [], atMostPerEmployer: 1 }
const seats = [{ role: 'JUDGE', number: 9 }]

/** Every mutation that takes an expert, a panel, an engagement or what came of one, with what it is asked. */
export function inputsAbout(subjects: Subjects): Inputs {
  return { ...aboutPeople(subjects), ...aboutSeats(subjects), ...aboutPanels(subjects), ...aboutEngagements(subjects) }
}

function aboutPeople({ people, laden, panels, engagements, days, roster, review, host }: Subjects): Inputs {
  const expert = ({ expert }: { readonly expert: number }) => ({ expertId: toGlobalId('Expert', expert) })
  const reason = { reason: '核实后决定' }
  const each = <One extends object>(inputs: (one: Subjects['people'][number]) => readonly One[]) => people.flatMap(inputs)
  const eachLaden = <One extends object>(inputs: (one: Subjects['laden'][number]) => readonly One[]) => laden.flatMap(inputs)
  const everybody = [...people, ...laden]
  const hearing = { heardOn: '2026-01-12', hearing: '本人陈述', evidence: ['现场记录'], investigation: '已经核实' }
  const merged = { documentNumber: '湛人社函〔2026〕1号', mergedOn: '2026-01-10' }
  return {
    nameMember: each(one => panels.map(id => ({ ...expert(one), panelId: toGlobalId('Panel', id), role: 'JUDGE', reason: '熟悉设备' }))),
    declareConflict: each(one =>
      ['HOST', 'OFFICE', 'EXPERT'].flatMap(declaredBy =>
        engagements.slice(0, 2).map(id => {
          const about = { kind: 'KIN', declaredBy, explanation: '其子女参赛', evidence: '户籍证明' }
          return { ...expert(one), ...about, engagementId: toGlobalId('Engagement', id) }
        }),
      ),
    ),
    publishBusyDays: each(one => [
      { ...expert(one), periods: [days] },
      { ...expert(one), periods: [days], givesUpSeats: true, declineReason: 'ILLNESS' },
    ]),
    setExpertPhoto: each(one => [{ ...expert(one), fileId: toGlobalId('StoredFile', 1) }]),
    reportIncident: everybody.flatMap(one =>
      [undefined, ...engagements.slice(0, 2)].map(id => {
        const about = { account: '评分时离席', occurredOn: '2026-01-10' }
        return { ...expert(one), ...about, ...(id === undefined ? {} : { engagementId: toGlobalId('Engagement', id) }) }
      }),
    ),
    removeExpert: [
      ...each(one => [{ ...expert(one), rosterId: toGlobalId('Roster', roster), ground: 'HEALTH', finding: '因病' }]),
      ...eachLaden(one => [
        { ...expert(one), rosterId: toGlobalId('Roster', roster), ground: 'BREACH', finding: '属实', incidentId: incident(one.upheld) },
      ]),
    ],
    disqualifyExpert: eachLaden(one => [{ ...expert(one), incidentId: incident(one.upheld), finding: '材料不实' }]),
    reviewExperts: each(one => [
      { expertIds: [expert(one).expertId], reviewId: toGlobalId('PeriodicReview', review), outcome: 'CONFIRMED', opinion: '合格' },
    ]),
    suspendExpert: eachLaden(one => [{ incidentId: incident(one.open), ...reason }]),
    investigateIncident: eachLaden(one => [{ incidentId: incident(one.open), ...hearing }]),
    upholdIncident: eachLaden(one => [{ incidentId: incident(one.open), ...reason }]),
    dismissIncident: eachLaden(one => [{ incidentId: incident(one.open), ...reason }]),
    liftSuspension: eachLaden(one => [{ suspensionId: toGlobalId('Suspension', one.suspension), ...reason }]),
    decideConflict: eachLaden(one =>
      ['UPHOLD', 'DISMISS'].map(decision => ({ conflictId: toGlobalId('ConflictOfInterest', one.claim), decision, ...reason })),
    ),
    withdrawBusyDays: eachLaden(one => [{ busyPeriodIds: [toGlobalId('BusyPeriod', one.busy)] }]),
    disableAccount: each(one => [{ accountId: toGlobalId('Account', one.account), ...reason }]),
    renewSignInLink: each(one => [{ accountId: toGlobalId('Account', one.account) }]),
    mergeOrganisations: each(one => [
      { absorbedId: toGlobalId('Organisation', one.employer), intoId: toGlobalId('Organisation', host), ...merged },
    ]),
    renameOrganisation: each(one => [
      {
        organisationId: toGlobalId('Organisation', one.employer),
        name: '湛江新名机械有限公司',
        documentNumber: '1号',
        startsOn: '2026-01-10',
      },
    ]),
  }
}

const incident = (id: number) => toGlobalId('IncidentRecord', id)

function aboutSeats({ seats, withdrawal, decline, proposal, messages }: Subjects): Inputs {
  const answers = [
    { answer: 'ACCEPT', actsIndependently: true },
    { answer: 'DECLINE', actsIndependently: false, declineReason: 'ILLNESS' },
    { answer: 'RECUSE', actsIndependently: false, conflictKind: 'KIN', reason: '亲属参赛' },
  ]
  const each = <One extends object>(...inputs: readonly One[]) =>
    seats.flatMap(id => inputs.map(input => ({ assignmentId: toGlobalId('Assignment', id), ...input })))
  return {
    answerAssignment: each(...answers),
    answerByTelephone: each(...answers),
    answerByLink: answers.map(answer => ({ token: digest, ...answer })),
    giveUpSeat: each({ declineReason: 'ILLNESS' }),
    completeAssignment: each({ attendance: 'PRESENT', appraisal: marks }, { attendance: 'ABSENT' }),
    decideWithdrawal: [{ agree: true }, { agree: false, reason: '无人可替' }].map(decision => ({
      withdrawalId: toGlobalId('Withdrawal', withdrawal),
      ...decision,
    })),
    excuseDecline: [{ declineId: toGlobalId('Decline', decline), evidence: '诊断证明' }],
    proveDecline: [{ declineId: toGlobalId('Decline', decline), evidenceFileIds: [toGlobalId('StoredFile', 1)] }],
    dismissRemovalProposal: [{ proposalId: toGlobalId('RemovalProposal', proposal), decision: '情有可原' }],
    resendMessage: messages.map(id => ({ messageId: toGlobalId('Message', id) })),
  }
}

function aboutPanels({ panels, draw }: Subjects): Inputs {
  const each = <One extends object>(...inputs: readonly One[]) =>
    panels.flatMap(id => inputs.map(input => ({ panelId: toGlobalId('Panel', id), ...input })))
  const drawId = toGlobalId('Draw', draw)
  const freeze = { custody: 'SERVER', freezeAt: '2031-05-01T02:00:00Z', revealBy: '2031-05-02T02:00:00Z', publicValue: due }
  return {
    announceFreeze: each(freeze),
    approvePanelRules: each({ rulesVersion: 1 }, { rulesVersion: 2 }),
    drawPanel: each({ publicValue: due }),
    freezeDraw: each({}),
    sendInvitations: each({}),
    updatePanelRules: each({ rulesVersion: 1, rules, seats, reason: '扩大规模' }, { rulesVersion: 2, rules, seats, reason: '扩大规模' }),
    uploadScores: each({ mode: 'ALL_ROWS', csv: '选手,评委1\n2,80' }),
    viewContactSheet: each({ purpose: '安排接站' }),
    commitToDraw: [{ drawId, commitment: digest, head: digest, signature: digest.repeat(2) }],
    revealForDraw: [{ drawId, reveal: digest }],
    recordPublicValue: [{ drawId, value: '3 1 4 1 5' }],
    provideLink: [{ drawId, link: digest }],
    supplementDraw: [{ drawId }],
    redrawPanel: [{ drawId, cause: 'POOL_PROVED_WRONG', reason: '名单有误' }],
    approveRedraw: [{ redrawId: toGlobalId('Redraw', 1) }],
    printDocument: [
      { document: 'DRAW_RECORD', purpose: 'REVIEW', subjectId: drawId },
      { document: 'BALL_TABLE', purpose: 'REVIEW', subjectId: drawId },
    ],
  }
}

function aboutEngagements({ engagements, people, days, office, division, host }: Subjects): Inputs {
  const each = <One extends object>(...inputs: readonly One[]) =>
    engagements.flatMap(id => inputs.map(input => ({ engagementId: toGlobalId('Engagement', id), ...input })))
  const kept = {
    officeId: toGlobalId('Office', office),
    divisionId: toGlobalId('Division', division),
    hostId: toGlobalId('Organisation', host),
  }
  const draft = { rules, seats, reason: '扩大规模' }
  const coached = people.map(({ name }) => `姓名,单位,教练,教练单位\n王小明,湛江一中,${name},`)
  return {
    createEngagement: [
      {
        ...kept,
        ...days,
        kind: 'COMPETITION',
        title: '同日竞赛',
        answerWithinHours: 48,
        occupationCodes: ['6-18-02-04'],
        participants: [],
      },
    ],
    approveEngagement: each({}),
    addParticipants: each({ reason: '协办协议', participants: [{ organisationId: kept.hostId, capacity: 'SPONSOR' }] }),
    cancelEngagement: each({ reason: '报名不足' }),
    changeVenue: each({ place: '市技师学院实训楼' }),
    closeEngagement: each({}, { withoutAppraisals: '人员调整' }),
    draftPanel: each({ ...draft, name: '第二组', occupationCode: '6-18-02-04' }),
    draftPanels: each(draft),
    importContestants: each(...coached.flatMap(csv => ['ALL_ROWS', 'DRY_RUN'].map(mode => ({ mode, csv })))),
    markHeld: each({}),
    openSealedList: each({}),
    postponeEngagement: each(...['REFUSE', 'REPLACE'].map(overlaps => ({ ...days, overlaps, reason: '场地调整' }))),
    reportEngagement: each({ report: '按计划完成' }),
    prepareFees: each({}),
    approveFees: each({}),
    returnFees: each({ reason: '标准有误' }),
    exportFees: each({}),
  }
}
