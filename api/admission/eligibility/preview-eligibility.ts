import type {
  ApplicationEligibilityPayload,
  Eligibility,
  EligibilityPreviewInput,
  EligibilityPreviewPayload,
} from '../../../schema/admission/eligibility.ts'
import { LawfulOffice, type LawfulOfficesInput, type LawfulOfficesPayload } from '../../../schema/admission/lawful-office.ts'
import type { ApplicationFormPayload } from '../../../schema/admission/stated-form.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { Application, Call, CallVersion, EligibilityVerdict } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notFound, required, rowOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { findRouting } from '../application/find-routing.ts'
import { lawfulOffices } from '../application/lawful-offices.ts'
import { storedForm } from '../application/stored-form.ts'
import { formOf, personOf } from '../application/write-form.ts'
import { exceptionsWanted, judge, outcomeWith, testsOf, type VerdictNode } from './eligibility.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import { findFacts } from './find-facts.ts'
import { findVersionRules } from './judge-applications.ts'
import { replays } from './replay-verdict.ts'
import { attestationsOf, storedRuleSet } from './rule-set.ts'

/** The offices to which somebody's application may go under a call, each with its reason (S19). */
export async function findLawfulOffices(act: Act, input: LawfulOfficesInput): Promise<Done<LawfulOfficesPayload>> {
  const { call, version } = await callInForce(act, input.callId)
  const id = (type: string, field: 'employerId' | 'insuredInId' | 'residenceId' | 'worksInId') =>
    input[field] ? rowOf(type, input[field], [field]) : null
  const { lawful, remarks } = lawfulOffices(
    await findRouting(act.em, {
      office: call.office.id,
      routes: version.routes,
      employmentKind: input.employmentKind,
      employer: id('Organisation', 'employerId'),
      insuredIn: id('Division', 'insuredInId'),
      residence: id('Division', 'residenceId'),
      worksIn: id('Division', 'worksInId'),
    }),
  )
  const offices = lawful.map(({ office, route, zh, en }) =>
    Object.assign(new LawfulOffice(), { office: { id: office.id }, route, clause: 'S19', messageZh: zh, messageEn: en }),
  )
  return { offices, remarksZh: remarks.map(({ zh }) => zh), remarksEn: remarks.map(({ en }) => en) }
}

/** What the rules of a call would say of somebody, with nothing saved. Refuses what saving would refuse. */
export async function previewEligibility(act: Act, input: EligibilityPreviewInput): Promise<Done<EligibilityPreviewPayload>> {
  const { version } = await callInForce(act, input.callId)
  const person = await personOf(act, input.person)
  const form = await formOf(act, input.form, input.person.birthDate)
  const rules = storedRuleSet(version.ruleSet)
  const facts: EligibilityFacts = {
    ...form,
    birthDate: person.birthDate as LocalDate,
    employmentKind: person.employmentKind,
    employerKind: person.employer?.kind ?? null,
    heritageBearer: person.heritageBearer,
    attestations: attestationsOf(rules),
    occupations: input.form.occupations.map(({ code }) => code),
    incidents: [],
  }
  const day = version.applyUntil as LocalDate
  return { eligibility: told(judge(rules, facts, day), day, []) }
}

/** What the rules say of an application by the facts known now, and whether what they said before replays from the facts of then. */
export async function applicationEligibility(act: Act, applicationId: string): Promise<Done<ApplicationEligibilityPayload>> {
  const application = await applicationOf(act, applicationId)
  const version = application.callVersion.id
  const kept = await act.em.find(EligibilityVerdict, { application }, { populate: ['facts'], orderBy: { id: 'asc' } })
  const versions = await findVersionRules(act, [...new Set([version, ...kept.map(({ callVersion }) => callVersion.id)])])
  const { rules, day } = versions.get(version)!
  const facts = (await findFacts(act.em, [application.id])).get(application.id)!
  const exceptions = await act.em.execute<{ clause: string }[]>('select clause from granted_exception where application_id = ?', [
    application.id,
  ])
  return {
    eligibility: told(
      judge(rules, facts, day),
      day,
      exceptions.map(({ clause }) => clause),
    ),
    kept: kept.map(verdict => ({
      act: verdict.act,
      outcome: verdict.outcome,
      judgedOn: verdict.judgedOn,
      knownAt: verdict.knownAt,
      replays: replays(verdict, versions.get(verdict.callVersion.id)!),
    })),
  }
}

/** What an application's form says, for whoever sees the application. */
export async function applicationForm(act: Act, applicationId: string): Promise<Done<ApplicationFormPayload>> {
  const application = await applicationOf(act, applicationId)
  await act.em.populate(application, ['form'])
  return { form: storedForm(application) }
}

function told(tree: VerdictNode, day: string, exceptions: readonly string[]): Eligibility {
  const excepted = new Set(exceptions)
  return {
    outcome: tree.outcome,
    outcomeWithExceptions: outcomeWith(tree, excepted),
    exceptionsWanted: exceptionsWanted(tree, excepted),
    judgedOn: day,
    tree,
    tests: testsOf(tree),
  }
}

async function applicationOf({ em }: Act, applicationId: string): Promise<Application> {
  const path = ['applicationId']
  return required(await em.findOne(Application, rowOf('Application', applicationId, path)), notFound(applicationId, path))
}

async function callInForce({ em }: Act, callId: string): Promise<{ readonly call: Call; readonly version: CallVersion }> {
  const call = required(await em.findOne(Call, rowOf('Call', callId, ['callId'])), notFound(callId, ['callId']))
  return { call, version: await em.findOneOrFail(CallVersion, { call, number: call.currentVersion }) }
}
