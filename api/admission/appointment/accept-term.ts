import type { AcceptTermInput, AcceptTermPayload } from '../../../schema/admission/appoint-expert.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput, NotPermitted } from '../../../schema/base/refusals.ts'
import { Term } from '../../../schema/index.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'

/** The expert accepts the independence statement of a term (S06). Refuses anybody else; accepted twice, the first time stands. */
export async function acceptTerm(act: Act, input: AcceptTermInput): Promise<Done<AcceptTermPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Term', input.termId, ['termId'])
  const term = required(await em.findOne(Term, id), notFound(input.termId, ['termId']))
  demand(viewer.expert === term.expert.id ? undefined : expertOnly(), input.actsIndependently ? undefined : statementMissing())
  await amongAllOffices(act, { why: 'the statement of one’s own term', office: term.office.id }, async () => {
    term.statementAcceptedAt ??= now
    await em.flush()
  })
  act.record({ verb: 'term.accepted', office: term.office.id, subject: ['Term', term.id] })
  return { term }
}

const expertOnly = () =>
  refusalOf(NotPermitted, {
    code: 'EXPERT_ONLY',
    messageZh: '只有专家本人可以承诺。',
    messageEn: 'Only the expert accepts the statement of a term.',
    clause: 'S06',
  })

const statementMissing = () =>
  refusalOf(InvalidInput, {
    code: 'INDEPENDENCE_MISSING',
    messageZh: '须承诺以独立身份履职。',
    messageEn: 'The independence statement has to be accepted.',
    clause: 'S06',
    path: ['actsIndependently'],
  })
