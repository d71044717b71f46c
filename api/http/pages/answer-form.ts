import { ConflictKind, DeclineReason } from '../../../schema/index.ts'
import type { Language } from '../../context.ts'
import type { AnswerForm } from '../../dispatch/assignment/answer-form.ts'
import type { Link } from '../../dispatch/assignment/follow-link.ts'
import { roleWords } from '../../dispatch/assignment/tell-invited.ts'
import { conflictWords, declineWords } from '../../dispatch/reason-words.ts'
import { type Html, html } from '../../html.ts'
import { words } from './answer-words.ts'

/** An invitation as its expert reads it, with the form that answers it; a form that was sent and refused comes back as it was filled in. */
export function answerForm(link: Link, language: Language, sent: Readonly<Record<string, string>> = {}): Html {
  const say = words[language]
  const key = language === 'en' ? 'en' : 'zh'
  const moment = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' })
  const rows: readonly (readonly [string, string | null])[] = [
    [say.fields.engagement, link.title],
    [say.fields.role, roleWords[link.role as keyof typeof roleWords][key]],
    [say.fields.days, day.formatRange(new Date(link.startsOn), new Date(link.endsOn))],
    [say.fields.place, link.place],
    [say.fields.host, link.host],
    [say.fields.office, link.office],
    [say.fields.answerBy, moment.format(link.answerBy)],
  ]
  const choice = (value: keyof typeof say.answers) =>
    html`<label class="choice"><input type="radio" name="answer" value="${value}" required${sent.answer === value && html` checked`}> ${say.answers[value]}</label>`
  // Nothing is chosen beforehand: whoever overlooks the list has said nothing by it.
  const choices = (name: string, texts: Readonly<Record<string, { readonly zh: string; readonly en: string }>>) => {
    const options = Object.entries(texts).map(
      ([value, text]) => html`<option value="${value}"${sent[name] === value && html` selected`}>${text[key]}</option>`,
    )
    return html`<select name="${name}"><option value=""></option>${options}</select>`
  }
  return html`<p>${say.greeting(link.expertName)}</p>
<dl>${rows.map(([name, value]) => value !== null && html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
<form method="post">
${choice('ACCEPT')}
<label class="choice"><input type="checkbox" name="actsIndependently" value="yes"${sent.actsIndependently === 'yes' && html` checked`}> ${say.statement}</label>
${choice('DECLINE')}
<label>${say.declineReason}${choices('declineReason', declineWords)}</label>
${choice('RECUSE')}
<label>${say.conflictKind}${choices('conflictKind', conflictWords)}</label>
<label>${say.note}<textarea name="reason" rows="3" maxlength="1000">${sent.reason ?? ''}</textarea></label>
<button type="submit">${say.send}</button>
</form>
<p>${say.sealed}</p>`
}

/** The answer in a form that was sent; whatever is not one of the choices counts as not chosen. */
export function answerOf(body: Readonly<Record<string, string>>): AnswerForm {
  const { answer, actsIndependently, declineReason, conflictKind, reason } = body
  return {
    // Without a choice nothing is accepted by mistake: declining for no reason is refused, and the form comes back.
    answer: answer === 'ACCEPT' || answer === 'RECUSE' ? answer : 'DECLINE',
    actsIndependently: actsIndependently === 'yes',
    declineReason:
      answer === 'DECLINE' && declineReason !== undefined && declineReason in DeclineReason
        ? (declineReason as keyof typeof DeclineReason)
        : null,
    conflictKind: conflictKind !== undefined && conflictKind in ConflictKind ? (conflictKind as keyof typeof ConflictKind) : null,
    reason: answer === undefined ? null : (reason ?? null),
  }
}
