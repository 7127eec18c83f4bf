import type { Milestone, Phase, Step } from '@wirkt/core/process';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { deOnDemand } from '../../locales/de-on-demand.js';
import { phaseStepsStyles } from './phase-steps.styles.js';
import { dateList, isReached, type TimelineParts } from './timeline-parts.js';

export { phaseStepsStyles as styles, deOnDemand as germanTexts };

/** Steps and milestones of a phase, and the link to it. */
export function phaseSteps({ id, steps = [], milestones = [] }: Phase, parts: TimelineParts): TemplateResult {
  const { words } = parts;
  return html`
    ${
      steps.length > 0
        ? html`
            ${parts.heading(words.text('timeline.steps'), 2, 'list-heading')}
            <ol class="steps">
              ${steps.map((step) => stepItem(step, parts))}
            </ol>
          `
        : nothing
    }
    ${
      milestones.length > 0
        ? html`
            ${parts.heading(words.text('timeline.milestones'), 2, 'list-heading')}
            <ul class="milestones" role="list">
              ${milestones.map((milestone) => milestoneItem(milestone, parts))}
            </ul>
          `
        : nothing
    }
    <p class="permalink">
      <a href=${`${location.pathname}${location.search}#wirkt-${encodeURIComponent(id)}`}
        >${words.text('timeline.permalink')}</a
      >
    </p>
  `;
}

function stepItem(step: Step, parts: TimelineParts): TemplateResult {
  return html`
    <li>
      ${parts.text(step.title)} ${stateReason(step, parts)} ${dateList(step, parts)}
      ${step.note ? html`<p class="note">${parts.text(step.note)}</p>` : nothing}
    </li>
  `;
}

function milestoneItem(milestone: Milestone, parts: TimelineParts): TemplateResult {
  const { words, text, today } = parts;
  const reached = isReached(milestone, today);
  return html`
    <li data-reached=${reached}>
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
        ${svg`<path d="M8 1.5 L14.5 8 L8 14.5 L1.5 8 Z" stroke="currentColor" stroke-width="1.5"></path>`}
      </svg>
      ${text(milestone.title)}
      <span class="muted">(${words.text(reached ? 'timeline.reached' : 'timeline.open')})</span>
      ${dateList(milestone, parts)}
      ${
        milestone.criterion
          ? html`<p class="note">${words.text('timeline.criterion')} ${text(milestone.criterion)}</p>`
          : nothing
      }
      ${milestone.note ? html`<p class="note">${text(milestone.note)}</p>` : nothing}
    </li>
  `;
}

/** A state that people set by hand, with their reason. */
function stateReason(
  { stateOverride: set }: Step,
  { words, text }: TimelineParts,
): TemplateResult | typeof nothing {
  return set ? html`<p>${words.text(`timeline.state.${set.state}`)}: ${text(set.reason)}</p>` : nothing;
}
