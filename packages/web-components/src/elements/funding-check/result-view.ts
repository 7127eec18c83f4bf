import type { FundingFinding, MissingFact } from '@wirkt/core/funding';
import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionId } from './answers.js';
import type { CheckParts } from './check-parts.js';
import { outcomeWithWord } from './outcome-mark.js';
import { remedyList } from './remedies-view.js';
import { sourceView } from './source-view.js';
import { whomToAsk } from './whom-to-ask.js';
import { questionOf } from './further-criteria.js';
import { questionName } from './question-words.js';

/** What the result needs beside the decision. */
export interface ResultOptions {
  /** Which day was taken, in words, where nobody chose it in a conversation. */
  readonly dateInWords?: string | undefined;
  /** Goes back to a question. */
  readonly tryIt?: ((question: QuestionId) => void) | undefined;
}

/** The result as a document: the answer, what decides, what is open, what would help, and every reason. */
export function resultView(parts: CheckParts, options: ResultOptions = {}): TemplateResult {
  const { words, funding, decision, isExample } = parts;
  const { recordWords } = funding;
  const [answer, ...rest] = sentences(parts);
  return html`
    <section class="result" part="result">
      ${parts.heading(html`<span class="step" tabindex="-1">${recordWords.result}</span>`, 1, 'result-heading')}
      ${isExample ? html`<p class="example">${words.text('check.example')}</p>` : nothing}
      <p class="outcome-sentence" part="outcome">${answer}</p>
      <p>${rest.join(' ')}</p>
      <p class="muted">
        ${options.dateInWords === undefined ? nothing : html`${options.dateInWords} `}${recordWords.nonBinding(recordOf(parts))}
        ${isExample ? recordWords.example : nothing}
      </p>
      ${decidingView(parts)} ${openView(parts)}
      ${
        decision.remedies.length > 0
          ? html`
              ${parts.heading(recordWords.remedies, 2, 'list-heading')}
              ${remedyList(decision.remedies, parts, options.tryIt)}
            `
          : nothing
      }
      ${
        decision.findings.length > 0
          ? html`
              <details class="criteria" part="criteria">
                <summary>${words.text('check.allCriteria')}</summary>
                <ul role="list" class="findings">
                  ${decision.findings.map((finding) => findingView(finding, parts))}
                </ul>
              </details>
            `
          : nothing
      }
      <div class="actions">
        <button
          type="button"
          class="plain"
          @click=${() => {
            window.print();
          }}
        >
          ${words.text('check.print')}
        </button>
      </div>
    </section>
  `;
}

/** The decision as data for the file, from which the words for authority and date come. */
export function recordOf({
  rules,
  application,
  programme,
  decision,
  today,
  isExample,
}: CheckParts): ReturnType<CheckParts['rules']['decisionRecord']> {
  return rules.decisionRecord(application, programme, decision, { madeOn: today, isExample });
}

/** The outcome, then what decides and by which rules: the first sentence is the answer. */
function sentences({ funding, decision }: CheckParts): string[] {
  const answer = funding.eligibilityWords[decision.outcome];
  const all = funding.describeDecision(decision);
  return all.startsWith(answer) ? [answer, all.slice(answer.length).trim()] : [all];
}

/** Only what stands against an application, or leaves it open and is not merely a missing answer. */
function decidingView(parts: CheckParts): TemplateResult | typeof nothing {
  const deciding = parts.decision.findings.filter(
    ({ force, outcome }) => force === 'must' && (outcome === 'notMet' || outcome === 'unclear'),
  );
  if (deciding.length === 0) return nothing;
  return html`
    ${parts.heading(parts.words.text('check.decided'), 2, 'list-heading')}
    <ul role="list" class="findings">
      ${deciding.map((finding) => findingView(finding, parts))}
    </ul>
  `;
}

function openView(parts: CheckParts): TemplateResult | typeof nothing {
  const { words, funding, decision, programme } = parts;
  if (decision.missing.length === 0) return nothing;
  const own = words.text('check.whom.own');
  return html`
    ${parts.heading(funding.recordWords.openQuestions, 2, 'list-heading')}
    <p class="muted">${words.text('check.openHint')}</p>
    <ol class="open">
      ${decision.missing.map((missing) => {
        const question = questionOf(missing, programme);
        const whom = question === undefined ? own : whomToAsk(question, parts);
        return html`<li>
          ${openQuestionInWords(missing, parts)}
          ${whom === own ? nothing : html`<span class="muted">${words.text('check.whom', { whom })}</span>`}
        </li>`;
      })}
    </ol>
  `;
}

/** A fact that is missing and what it would settle; criteria of a programme's own by their own names. */
export function openQuestionInWords(missing: MissingFact, parts: CheckParts): string {
  const question = questionOf(missing, parts.programme);
  return question !== undefined && missing.fact === 'further'
    ? questionName(question, parts)
    : parts.funding.describeMissingFact(missing);
}

/** One criterion: shape and word, name, weight, sentence and source. */
function findingView(finding: FundingFinding, parts: CheckParts): TemplateResult {
  const { funding } = parts;
  return html`
    <li>
      ${outcomeWithWord(finding.outcome, funding.outcomeWords[finding.outcome])}
      <div>
        <p>
          <strong>${nameOf(finding, parts)}</strong>
          <span class="muted">${funding.forceWords[finding.force]}</span>
        </p>
        <p>${funding.describeFinding(finding)}</p>
        ${sourceView(finding.source, parts)}
      </div>
    </li>
  `;
}

/** Criteria of a programme's own have names of their own. */
export function nameOf(
  { rule, facts }: FundingFinding,
  { funding, text }: CheckParts,
): TemplateResult | string {
  return 'criterion' in facts ? text(facts.title) : funding.fundingRuleNames[rule];
}
