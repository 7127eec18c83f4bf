import type { SourceRef } from '@wirkt/core';
import { html, nothing, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import { safeAddress } from '../../internal/safe-address.js';
import type { CheckParts } from './check-parts.js';
import { nameOf, openQuestionInWords, recordOf } from './result-view.js';
import { whomToAsk } from './whom-to-ask.js';
import { questionOf } from './further-criteria.js';

/** The decision for the file (Aktenvermerk), only on paper: everything that a person needs years later. */
export function recordView(parts: CheckParts): TemplateResult {
  const { words, funding, text, decision } = parts;
  const names = funding.recordWords;
  const record = recordOf(parts);
  const { describeDate } = words.locale;
  const applicants = record.applicants.flatMap(({ name }) => (name === undefined ? [] : [displayText(name)]));
  return html`
    <section class="record" part="record">
      <p class="record-title">${names.title}</p>
      ${record.isExample ? html`<p>${names.example}</p>` : nothing}
      <dl>
        <dt>${names.subject}</dt>
        <dd>
          ${record.title === undefined ? nothing : html`${text(record.title)}, `}${text(record.programme.title)}
        </dd>
        ${
          applicants.length === 0
            ? nothing
            : html`<dt>${names.applicants}</dt>
                <dd>${applicants.join(', ')}</dd>`
        }
        <dt>${names.checkedOn}</dt>
        <dd>${describeDate(record.madeOn)} (${record.rulesVersion})</dd>
        <dt>${names.result}</dt>
        <dd>${funding.describeDecision(decision)}</dd>
      </dl>
      <p>${names.nonBinding(record)}</p>
      ${criteriaTable(parts)}
      <p class="record-heading">${names.openQuestions}</p>
      ${
        decision.missing.length === 0
          ? html`<p>${names.noOpenQuestions}</p>`
          : html`<ul>
              ${decision.missing.map((missing) => {
                const question = questionOf(missing, parts.programme);
                const whom = question && whomToAsk(question, parts);
                return html`<li>
                  ${openQuestionInWords(missing, parts)}${whom && ` (${names.askAt}: ${whom})`}
                </li>`;
              })}
            </ul>`
      }
      ${
        decision.remedies.length === 0
          ? nothing
          : html`<p class="record-heading">${names.remedies}</p>
              <ul>
                ${decision.remedies.map((remedy) => html`<li>${funding.describeRemedy(remedy)}</li>`)}
              </ul>`
      }
      ${
        record.contradictions.length === 0
          ? nothing
          : html`<p class="record-heading">${names.contradictions}</p>
              <ul>
                ${record.contradictions.map(
                  ({ entry, treatment }) => html`<li>${entry}: ${text(treatment)}</li>`,
                )}
              </ul>`
      }
      <p class="record-heading">${names.sources}</p>
      <ol>
        ${record.sources.map((source) => {
          const address = safeAddress(source.url);
          return html`<li>
            ${displayText(funding.describeSource(source))}${address === undefined ? nothing : html`: ${address}`}
          </li>`;
        })}
      </ol>
    </section>
  `;
}

function criteriaTable(parts: CheckParts): TemplateResult {
  const { funding, decision } = parts;
  const names = funding.recordWords;
  return html`
    <table>
      <caption>
        ${names.criteria}
      </caption>
      <thead>
        <tr>
          <th scope="col">${names.criterion}</th>
          <th scope="col">${names.outcome}</th>
          <th scope="col">${names.reason}</th>
          <th scope="col">${names.source}</th>
        </tr>
      </thead>
      <tbody>
        ${decision.findings.map(
          (finding) => html`
            <tr>
              <th scope="row">${nameOf(finding, parts)} (${funding.forceWords[finding.force]})</th>
              <td>${funding.outcomeWords[finding.outcome]}</td>
              <td>${funding.describeFinding(finding)}</td>
              <td>${passage(finding.source, parts)}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** Number of the source in the list at the end, and the passage itself. */
function passage(source: SourceRef, parts: CheckParts): TemplateResult {
  const number = recordOf(parts).sources.findIndex(({ id }) => id === source.id) + 1;
  const { clause, quotation } = source;
  return html`[${number}]${clause === undefined ? nothing : ` ${displayText(clause)}`}${
    quotation === undefined ? nothing : html`: <q>${displayText(quotation)}</q>`
  }`;
}
