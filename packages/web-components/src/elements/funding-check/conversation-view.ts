import type { FundingFinding } from '@wirkt/core/funding';
import { html, nothing, type TemplateResult } from 'lit';
import { answerInWords } from './answer-words.js';
import type { AnyQuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';
import type { Conversation } from './conversation.js';
import { pastQuestions } from './next-question.js';
import { outcomeWithWord } from './outcome-mark.js';
import { questionView } from './question-view.js';
import { remedyList } from './remedies-view.js';
import { questionName } from './question-words.js';

/** The conversation so far, what the last answer brought, and what comes next. */
export function conversationView(conversation: Conversation, parts: CheckParts): TemplateResult {
  const question = conversation.question(parts.decision);
  const stop = conversation.stop(parts.decision);
  return html`
    ${transcript(question, conversation, parts)}
    <div class="consequence" role="status" part="consequence">${consequence(conversation, stop, parts)}</div>
    ${
      stop.length > 0
        ? stopView(stop, conversation, parts)
        : question === undefined
          ? nothing
          : questionView(question, conversation, parts)
    }
  `;
}

function transcript(
  question: AnyQuestionId | undefined,
  conversation: Conversation,
  parts: CheckParts,
): TemplateResult | typeof nothing {
  const { words, programme } = parts;
  const past = pastQuestions(conversation.current, programme).filter((each) => each !== question);
  if (past.length === 0) return nothing;
  return html`
    <section class="transcript" aria-label=${words.text('check.given')}>
      <ul role="list">
        ${past.map((each) => {
          const name = questionName(each, parts);
          return html`
            <li>
              <span class="asked">${name}</span>
              <span class="answer">${answerInWords(each, conversation.current, parts)}</span>
              <button
                type="button"
                class="small"
                aria-label=${words.text('check.changeAnswer', { question: name })}
                @click=${() => {
                  conversation.change(each);
                }}
              >
                ${words.text('check.change')}
              </button>
            </li>
          `;
        })}
      </ul>
    </section>
  `;
}

function consequence(
  { lastStep }: Conversation,
  stop: readonly string[],
  parts: CheckParts,
): TemplateResult | typeof nothing {
  const { words, funding } = parts;
  switch (lastStep.kind) {
    case 'nothing':
      return nothing;
    case 'putAside':
      return html`<p>
        ${words.text('check.staysOpen', { openQuestions: funding.recordWords.openQuestions })}
      </p>`;
    case 'answered': {
      // What decides against the application is said below, with what would help.
      const findings = lastStep.findings.filter(({ rule }) => !stop.includes(rule));
      if (findings.length > 0) {
        return html`<p class="follows">${words.text('check.follows')}</p>
          ${findingList(findings, parts)}`;
      }
      return stop.length > 0 ? nothing : html`<p>${words.text('check.followsNothing')}</p>`;
    }
  }
}

function findingList(findings: readonly FundingFinding[], { funding }: CheckParts): TemplateResult {
  return html`
    <ul role="list" class="findings">
      ${findings.map(
        (finding) => html`
          <li>
            ${outcomeWithWord(finding.outcome, funding.outcomeWords[finding.outcome])}
            <span>${funding.describeFinding(finding)}</span>
          </li>
        `,
      )}
    </ul>
  `;
}

/** A criterion has failed: what would help, and the way on all the same. */
function stopView(rules: readonly string[], conversation: Conversation, parts: CheckParts): TemplateResult {
  const { words, decision } = parts;
  const remedies = decision.remedies.filter(({ rule }) => rules.includes(rule));
  return html`
    <section class="question" part="question">
      ${parts.heading(
        html`<span id="question" class="step" tabindex="-1">${words.text('check.stopped')}</span>`,
        1,
        'question-heading',
      )}
      ${findingList(
        decision.findings.filter(({ rule }) => rules.includes(rule)),
        parts,
      )}
      ${
        remedies.length === 0
          ? html`<p class="why">${words.text('check.stoppedNoRemedy')}</p>`
          : html`
              <p class="why">${words.text('check.stoppedAdvice')}</p>
              ${remedyList(remedies, parts, (question) => {
                conversation.change(question);
              })}
            `
      }
      <div class="actions">
        <button
          type="button"
          class="plain"
          @click=${() => {
            conversation.goOn(rules);
          }}
        >
          ${words.text('check.goOn')}
        </button>
      </div>
    </section>
  `;
}
