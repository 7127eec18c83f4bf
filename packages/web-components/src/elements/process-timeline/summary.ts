import type { Phase } from '@wirkt/core/process';
import { html, type TemplateResult } from 'lit';
import type { TimelineParts } from './timeline-parts.js';
import type { TimelineSummary } from './timeline-view.js';

/** What a resident wants to know first, in a few sentences; titles in another language stay marked. */
export function summaryInWords(summary: TimelineSummary, parts: TimelineParts): TemplateResult {
  const { words } = parts;
  const { running, runningLate, overdue, postponed, next, allDone } = summary;
  if (allDone) return html`${words.text('timeline.allDone')}`;

  const sentences = [
    ...(running.length > 0
      ? [words.pieces(words.form('timeline.running', running.length), { phases: quoted(running, parts) })]
      : []),
    ...runningLate.map((phase) => late(phase, parts)),
    ...(running.length + runningLate.length === 0 ? [words.text('timeline.nothingRuns')] : []),
    ...(overdue.length > 0 ? [words.pieces('timeline.overdue', { phases: quoted(overdue, parts) })] : []),
    ...(postponed.length > 0
      ? [words.pieces('timeline.postponed', { phases: withDates(postponed, parts) })]
      : []),
    ...(next.length > 0 ? [words.pieces('timeline.next', { phases: withDates(next, parts) })] : []),
  ];
  return html`${sentences.map((sentence, index) => (index === 0 ? sentence : [' ', sentence]))}`;
}

function late(phase: Phase, parts: TimelineParts): unknown[] {
  const { words } = parts;
  const date = words.locale.describeSpan(phase.forecast ?? phase.planned ?? {});
  return words.pieces('timeline.late', { phase: title(phase, parts), date });
}

function quoted(phases: readonly Phase[], parts: TimelineParts): unknown[] {
  return parts.words.listPieces(phases.map((phase) => title(phase, parts)));
}

function title(phase: Phase, { words, text }: TimelineParts): unknown[] {
  return words.pieces('timeline.quoted', { phase: text(phase.title) });
}

function withDates(phases: readonly Phase[], { words, text }: TimelineParts): unknown[] {
  const entries = phases.map(({ title: name, forecast, planned }) => {
    const expected = forecast ?? planned;
    const phase = text(name);
    return expected
      ? words.pieces('timeline.nextWithDate', { phase, date: words.locale.describeSpan(expected) })
      : phase;
  });
  return words.listPieces(entries);
}
