import type { Milestone, Step } from '@wirkt/core/process';
import { html, type TemplateResult } from 'lit';
import { tableStyles } from './table.styles.js';
import { dateInWords, isReached, type DatedEntry, type TimelineParts } from './timeline-parts.js';
import { dateKinds, type TimelineRow } from './timeline-view.js';
import { deOnDemand } from '../../locales/de-on-demand.js';

export { tableStyles as styles, deOnDemand as germanTexts };

/** Phases, steps and milestones with all their dates as a table; loaded on first use. */
export function phaseTable(rows: readonly TimelineRow[], parts: TimelineParts): TemplateResult {
  const { words } = parts;
  return html`
    <div class="table-frame" role="region" tabindex="0" aria-label=${words.text('timeline.title')}>
      <table part="table">
        <thead>
          <tr>
            <th scope="col">${words.text('timeline.phase')}</th>
            <th scope="col">${words.text('timeline.state')}</th>
            ${dateKinds.map((kind) => html`<th scope="col">${words.text(`timeline.${kind}`)}</th>`)}
          </tr>
        </thead>
        ${rows.map((row) => phaseGroup(row, parts))}
      </table>
    </div>
  `;
}

function phaseGroup({ phase, state }: TimelineRow, parts: TimelineParts): TemplateResult {
  const { words } = parts;
  const { steps = [], milestones = [] } = phase;
  const reached = (milestone: Milestone) =>
    words.text(isReached(milestone, parts.today) ? 'timeline.reached' : 'timeline.open');
  return html`
    <tbody>
      <tr class="phase-row" data-state=${state} data-phase=${phase.id}>
        <th scope="rowgroup">${parts.text(phase.title)}</th>
        <td class="state">${words.text(`timeline.state.${state}`)}</td>
        ${dateCells(phase, parts)}
      </tr>
      ${steps.map((step) => entryRow(step, '', parts))}
      ${milestones.map((milestone) => entryRow(milestone, reached(milestone), parts))}
    </tbody>
  `;
}

function entryRow(entry: Step | Milestone, state: string, parts: TimelineParts): TemplateResult {
  return html`
    <tr>
      <th scope="row">${parts.text(entry.title)}</th>
      <td>${state}</td>
      ${dateCells(entry, parts)}
    </tr>
  `;
}

function dateCells(entry: DatedEntry, parts: TimelineParts): TemplateResult[] {
  return dateKinds.map((kind) => html`<td>${dateInWords(entry, kind, parts)}</td>`);
}
