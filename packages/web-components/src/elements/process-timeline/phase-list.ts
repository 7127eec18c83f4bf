import { html, nothing, type TemplateResult } from 'lit';
import type { BarsView } from './bars.js';
import { phaseDetails } from './phase-details.js';
import { stateMarks } from './state-mark.js';
import { dateList, type TimelineParts } from './timeline-parts.js';
import type { TimelineRow } from './timeline-view.js';

/** The phases as a list on one line, with today among them; beside their bars where these are given. */
export function phaseList(
  rows: readonly TimelineRow[],
  todayIndex: number,
  parts: TimelineParts,
  bars: BarsView | undefined,
): TemplateResult {
  const items = rows.map((row) => phaseItem(row, parts, bars));
  items.splice(todayIndex, 0, todayItem(parts, bars));
  return html`
    ${bars ? html`<p class="note bars-meaning" aria-hidden="true">${parts.words.text('timeline.barsMeaning')}</p>` : nothing}
    ${bars?.header ?? nothing}
    <ol class="phases ${bars ? 'with-bars' : ''} ${parts.isNarrow ? 'narrow' : ''}" role="list">
      ${items}
    </ol>
  `;
}

function todayItem({ words, today }: TimelineParts, bars: BarsView | undefined): TemplateResult {
  const date = words.locale.describeDate(today);
  return html`<li class="today" part="today">
    <time datetime=${today}>${words.text('timeline.todayOn', { date })}</time>
    ${bars?.track() ?? nothing}
  </li>`;
}

function phaseItem(
  { phase, state }: TimelineRow,
  parts: TimelineParts,
  bars: BarsView | undefined,
): TemplateResult {
  // Only as long as the state that people set is the one that holds.
  const reason = phase.stateOverride?.state === state && phase.stateOverride.reason;
  return html`
    <li class="phase" data-state=${state} data-phase=${phase.id} part="phase">
      <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${stateMarks[state]}</svg>
      <div class="words">
        ${parts.heading(parts.text(phase.title), 1, 'phase-heading')}
        <p class="state">${parts.words.text(`timeline.state.${state}`)}</p>
        ${reason ? html`<p>${parts.text(reason)}</p>` : nothing} ${dateList(phase, parts)}
        ${phase.purpose ? html`<p>${parts.text(phase.purpose)}</p>` : nothing}
        ${phase.note ? html`<p class="note">${parts.text(phase.note)}</p>` : nothing}
        ${phaseDetails(phase, parts)}
      </div>
      ${bars?.track(phase) ?? nothing}
    </li>
  `;
}
