import {
  explainDate,
  resolveText,
  type LocalizedText,
  type PlanConflict,
  type ProcessPlan,
} from '@wirkt/core';
import { describeDate, describeSpan } from '@wirkt/core/locales/de';
import {
  describeConflict,
  describeExplanation,
  describePlanRemedy,
  describePlanWarning,
  lengthUnitWords,
  planLabels,
} from '@wirkt/core/locales/de/planning';
import { html, nothing, type TemplateResult } from 'lit';
import { names } from './plan-example.js';

const text = (localized: LocalizedText) => resolveText(localized, 'de', 'de').text;

/** A plan as a table by phases, with what it draws attention to and the explanation of some dates. */
export function planPage(plan: ProcessPlan, explained: readonly string[]): TemplateResult {
  const warnings = [
    ...new Set(plan.steps.flatMap((step) => step.warnings.map((each) => describePlanWarning(each, names)))),
  ];
  return html`
    <p>
      ${describeSpan(plan)}. ★ steht für einen Schritt ${planLabels.critical}, also in der Kette, an der der
      Tag des Beschlusses hängt. Der Puffer sagt, um wie viele Arbeitstage sich ein Schritt verschieben darf,
      ohne dass eine Sitzung oder das Ende der Förderung verloren geht.
    </p>
    <div class="portal-scroll" role="region" tabindex="0" aria-label="Plan">
      <table class="portal-table">
        <thead>
          <tr>
            <th scope="col">${planLabels.step}</th>
            <th scope="col">${planLabels.from}</th>
            <th scope="col">${planLabels.to}</th>
            <th scope="col">${planLabels.slack} (${lengthUnitWords.workingDays})</th>
          </tr>
        </thead>
        ${plan.template.phases.map(
          ({ id, title }) => html`
            <tbody>
              <tr>
                <th scope="rowgroup" colspan="4">${text(title)}</th>
              </tr>
              ${plan.steps.filter(({ phase }) => phase === id).map((step) => stepRow(step, plan))}
            </tbody>
          `,
        )}
      </table>
    </div>
    <h2>Warum an diesem Tag?</h2>
    ${explained.map((id) => explanation(plan, id))}
    <h2>Hinweise</h2>
    <ul>
      ${warnings.map((warning) => html`<li>${warning}</li>`)}
    </ul>
  `;
}

/** What stands against a plan, each with the ways out of it. */
export function conflictPage(conflicts: readonly PlanConflict[]): TemplateResult {
  return html`
    <h2>So geht der Plan nicht auf</h2>
    <ul>
      ${conflicts.map(
        (conflict) => html`
          <li>
            ${describeConflict(conflict, names)}
            <ul>
              ${conflict.remedies.map((remedy) => html`<li>${describePlanRemedy(remedy, names)}</li>`)}
            </ul>
          </li>
        `,
      )}
    </ul>
  `;
}

function stepRow({ id, from, to, slack }: ProcessPlan['steps'][number], plan: ProcessPlan): TemplateResult {
  return html`
    <tr>
      <th scope="row">${names('step', id)}${plan.criticalChain.includes(id) ? ' ★' : nothing}</th>
      <td>${describeDate(from)}</td>
      <td>${describeDate(to)}</td>
      <td>${slack ?? '–'}</td>
    </tr>
  `;
}

function explanation(plan: ProcessPlan, id: string): TemplateResult | typeof nothing {
  const explained = explainDate(plan, id);
  if (!explained) return nothing;
  const [date, ...reasons] = describeExplanation(explained, names);
  return html`
    <details>
      <summary>${date}</summary>
      <ol>
        ${reasons.map((reason) => html`<li>${reason}</li>`)}
      </ol>
    </details>
  `;
}
