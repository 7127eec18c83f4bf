import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isJoint, listOf, withEntry, type FundingAnswers } from './answers.js';
import type { CheckParts } from './check-parts.js';
import type { Conversation } from './conversation.js';
import { fieldView } from './field-view.js';
import type { Field } from './questions.js';

/** By which date and rules to check, what to compare with, and the name for the record. */
export function settingsView(conversation: Conversation, parts: CheckParts): TemplateResult {
  const { words, programme, text } = parts;
  const answers = conversation.current;
  const set = (key: string, value: string) => {
    conversation.set(undefined, key, value);
  };
  const field = (each: Field) =>
    fieldView(each, { answers, parts, problems: new Map(), questionId: 'settings', changed: set });
  const { editions, deviations = [] } = programme;
  const chosen = listOf(answers['deviations']);
  return html`
    <details class="settings">
      <summary id="settings">${words.text('check.settings')}</summary>
      ${field({ key: 'on', kind: 'date', label: 'check.field.on' })}
      ${editionSelect('edition', 'check.editionByDate', answers, parts, set)}
      ${
        deviations.length === 0
          ? nothing
          : html`<fieldset class="choices">
              <legend>${words.text('check.deviations')}</legend>
              ${deviations.map(
                ({ id, title }) => html`
                  <label>
                    <input
                      type="checkbox"
                      .checked=${live(chosen.includes(id))}
                      @change=${(event: Event) => {
                        const { checked } = event.currentTarget as HTMLInputElement;
                        set('deviations', withEntry(answers['deviations'], id, checked));
                      }}
                    />
                    <span>${text(title)}</span>
                  </label>
                `,
              )}
            </fieldset>`
      }
      ${editions.length > 1 ? editionSelect('compare', 'check.compareNone', answers, parts, set) : nothing}
      ${comparison(answers, parts)}
      ${isJoint(answers) ? nothing : field({ key: 'name1', kind: 'text', label: 'check.field.ownName' })}
    </details>
  `;
}

function editionSelect(
  key: 'edition' | 'compare',
  nothingChosen: 'check.editionByDate' | 'check.compareNone',
  answers: FundingAnswers,
  { words, programme, text }: CheckParts,
  set: (key: string, value: string) => void,
): TemplateResult {
  const label = key === 'edition' ? 'check.edition' : 'check.compare';
  return html`
    <div class="field">
      <label for="field-${key}">${words.text(label)}</label>
      <select
        id="field-${key}"
        @change=${(event: Event) => {
          set(key, (event.currentTarget as HTMLSelectElement).value);
        }}
      >
        <option value="" ?selected=${(answers[key] ?? '') === ''}>${words.text(nothingChosen)}</option>
        ${programme.editions.map(
          ({ id, title }) =>
            html`<option value=${id} ?selected=${answers[key] === id}>${text(title)}</option>`,
        )}
      </select>
    </div>
  `;
}

/** What another edition would say about the same application. */
function comparison(answers: FundingAnswers, parts: CheckParts): TemplateResult | typeof nothing {
  const { programme, rules, funding, application, decision } = parts;
  const other = programme.editions.find(({ id }) => id === answers['compare']);
  const { edition, choice } = decision;
  if (!other || !edition || !choice) return nothing;
  const compared = rules.compareEditions(application, programme, [other.id, edition.id], choice);
  return html`<ul class="comparison">
    ${funding.describeComparison(compared).map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
