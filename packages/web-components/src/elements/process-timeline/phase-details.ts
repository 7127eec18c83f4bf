import type { Phase } from '@wirkt/core/process';
import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineParts } from './timeline-parts.js';

/** How many steps and milestones a phase has; they themselves load after the first paint. */
export function phaseDetails(phase: Phase, parts: TimelineParts): TemplateResult | typeof nothing {
  const { title, steps = [], milestones = [] } = phase;
  if (steps.length + milestones.length === 0) return nothing;
  const { words } = parts;
  const counts = [
    ...(steps.length > 0 ? [words.counted('timeline.steps', steps.length)] : []),
    ...(milestones.length > 0 ? [words.counted('timeline.milestones', milestones.length)] : []),
  ];
  return html`
    <details>
      <summary>${counts.join(', ')}<span class="for-screen-readers">: ${parts.text(title)}</span></summary>
      ${
        parts.steps === 'lost'
          ? html`<p>${words.text('timeline.stepsLost')}</p>`
          : parts.steps?.phaseSteps(phase, parts)
      }
    </details>
  `;
}
