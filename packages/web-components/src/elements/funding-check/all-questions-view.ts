import { html, nothing, type TemplateResult } from 'lit';
import { isJoint, questionIds, type AnyQuestionId, type FundingAnswers } from './answers.js';
import { reasonInWords } from './answer-words.js';
import type { CheckParts } from './check-parts.js';
import type { Conversation } from './conversation.js';
import { fieldView } from './field-view.js';
import { fieldsOf } from './questions.js';
import { furtherKey, furtherCriteria } from './further-criteria.js';
import { questionInWords } from './question-words.js';

/** Every question of the conversation as one form; each answer counts as soon as it stands. */
export function allQuestionsView(conversation: Conversation, parts: CheckParts): TemplateResult {
  const { words, programme } = parts;
  const answers = conversation.current;
  return html`
    <form
      class="all"
      part="all-questions"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${shownQuestions(answers, parts).map((question) => {
        const id = `question-${question}`;
        return html`
          <section class="all-question">
            ${parts.heading(html`<span id=${id}>${questionInWords(question, parts)}</span>`, 1, 'question-heading')}
            <p class="hint">${reasonInWords(question, words)}</p>
            ${fieldsOf(question, answers, programme).map((field) =>
              fieldView(field, {
                answers,
                parts,
                problems: new Map(),
                questionId: id,
                changed: (key, text) => {
                  conversation.set(question, key, text);
                },
              }),
            )}
          </section>
        `;
      })}
    </form>
    <p class="visually-hidden" role="status">
      ${Object.keys(answers).length === 0 ? nothing : parts.funding.eligibilityWords[parts.decision.outcome]}
    </p>
  `;
}

function shownQuestions(answers: FundingAnswers, { programme }: CheckParts): AnyQuestionId[] {
  const own = questionIds.filter(
    (question) => isJoint(answers) || (question !== 'members' && question !== 'lead'),
  );
  const further = furtherCriteria(programme).map(({ fact }) => furtherKey(fact) as AnyQuestionId);
  return [...own, ...further];
}
