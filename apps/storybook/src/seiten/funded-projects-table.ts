import {
  applicationOfFundedProject,
  assessEligibility,
  kivFundedProjects,
  kivHessen,
  type EligibilityDecision,
  type FundingRule,
} from '@wirkt/core/funding';
import { describeFinding, eligibilityWords, outcomeWords } from '@wirkt/core/locales/de/funding';
import { html, type TemplateResult } from 'lit';

/** Date on which the check after the fact looks at every project: the stamp of the list (Z-19). */
const on = '2022-05-01';

/**
 * All funded projects judged after the fact by the guideline of 2021, as an example: what the list and
 * the press tell is far from an application, so no decision is settled.
 */
export function fundedProjectsTable(): TemplateResult {
  return html`
    <div class="portal-scroll" role="region" tabindex="0" aria-labelledby="pruefung">
      <table class="portal-table" lang="de" dir="ltr">
        <thead>
          <tr>
            <th scope="col">Kommune</th>
            <th scope="col">Einwohnerzahl oder Verbund</th>
            <th scope="col">Höchstdauer</th>
            <th scope="col">Ergebnis</th>
          </tr>
        </thead>
        <tbody>
          ${kivFundedProjects.map((project) => {
            const decision = assessEligibility(applicationOfFundedProject(project), kivHessen, {
              on,
              edition: 'kiv-2021',
            });
            const isJoint = project.municipalities.length > 1;
            return html`
              <tr>
                <th scope="row">${project.municipalities.map(({ name }) => name).join(' mit ')}</th>
                <td>${standing(decision, isJoint ? 'F4' : 'F1')}</td>
                <td>${standing(decision, 'F6')}</td>
                <td>${eligibilityWords[decision.outcome]}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

function standing({ findings }: EligibilityDecision, rule: FundingRule): TemplateResult {
  const finding = findings.find((each) => each.rule === rule);
  if (!finding) return html`–`;
  return html`<strong>${outcomeWords[finding.outcome]}:</strong> ${describeFinding(finding)}`;
}
