import {
  applicationOfFundedProject,
  assessEligibility,
  kivFundedProjects,
  kivHessen,
  type EligibilityDecision,
  type EligibilityOutcome,
  type FundingFinding,
  type FundingRule,
} from '@wirkt/core/funding';
import { describeFinding, outcomeWords } from '@wirkt/core/locales/de/funding';
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
            <th scope="col">Größe</th>
            <th scope="col">Höchstdauer</th>
            <th scope="col">Antrag möglich?</th>
          </tr>
        </thead>
        <tbody>
          ${kivFundedProjects.map((project) => {
            const decision = assessEligibility(applicationOfFundedProject(project), kivHessen, {
              on,
              edition: 'kiv-2021',
            });
            const isJoint = project.municipalities.length > 1;
            const size = findingOf(decision, isJoint ? 'F4' : 'F1');
            const duration = findingOf(decision, 'F6');
            return html`
              <tr>
                <th scope="row">${project.municipalities.map(({ name }) => name).join(' mit ')}</th>
                <td>${size && outcomeWords[size.outcome]}${isJoint ? ' (im Verbund)' : ''}</td>
                <td>${duration && durationInWords(duration)}</td>
                <td>${answers[decision.outcome]}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </div>
  `;
}

const answers: Readonly<Record<EligibilityOutcome, string>> = {
  eligible: 'ja',
  ineligible: 'nein',
  undetermined: 'offen',
};

function findingOf({ findings }: EligibilityDecision, rule: FundingRule): FundingFinding | undefined {
  return findings.find((each) => each.rule === rule);
}

/** The outcome, and where a source names a period, what follows from it. */
function durationInWords(finding: FundingFinding): TemplateResult {
  const word = outcomeWords[finding.outcome];
  return finding.reason === 'durationMissing'
    ? html`${word}`
    : html`<strong>${word}:</strong> ${describeFinding(finding)}`;
}
