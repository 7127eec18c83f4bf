import { html, nothing, type TemplateResult } from 'lit';
import type { AnyQuestionId } from './answers.js';
import { reasonInWords } from './answer-words.js';
import type { CheckParts } from './check-parts.js';
import type { Conversation } from './conversation.js';
import { fieldView } from './field-view.js';
import { findingBehind } from './next-question.js';
import { fieldsOf } from './questions.js';
import { sourceView } from './source-view.js';
import { whomToAsk } from './whom-to-ask.js';
import { questionInWords } from './question-words.js';

/** One question: what is asked, why, what to type or choose, and the way on. */
export function questionView(
  question: AnyQuestionId,
  conversation: Conversation,
  parts: CheckParts,
): TemplateResult {
  const { words, programme } = parts;
  const answers = conversation.current;
  const change = (key: string, text: string) => {
    conversation.type(key, text);
  };
  return html`
    <form
      class="question"
      part="question"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        conversation.submit(question);
      }}
    >
      ${parts.heading(
        html`<span id="question" class="step" tabindex="-1">${questionInWords(question, parts)}</span>`,
        1,
        'question-heading',
      )}
      ${whyView(question, parts)}
      ${fieldsOf(question, answers, programme).map((field) =>
        fieldView(field, {
          answers,
          parts,
          problems: conversation.problems,
          questionId: 'question',
          typing: change,
          changed: change,
        }),
      )}
      <div class="actions">
        <button type="submit" class="main">${words.text('check.next')}</button>
        <button
          type="button"
          class="plain"
          @click=${() => {
            conversation.putAside(question);
          }}
        >
          ${words.text('check.unknown')}
        </button>
      </div>
    </form>
  `;
}

/** Why a question is asked, with the passage that waits for the answer. */
export function whyView(question: AnyQuestionId, parts: CheckParts): TemplateResult {
  const { words, decision, programme } = parts;
  const finding = findingBehind(question, decision, programme);
  const whom = whomToAsk(question, parts);
  return html`
    <div class="why">
      <p><strong>${words.text('check.why')}</strong> ${reasonInWords(question, words)}</p>
      ${finding ? sourceView(finding.source, parts) : nothing}
      ${
        whom === words.text('check.whom.own')
          ? nothing
          : html`<p class="whom">${words.text('check.whom', { whom })}</p>`
      }
    </div>
  `;
}
