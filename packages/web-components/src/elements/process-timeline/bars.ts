import type { Phase } from '@wirkt/core/process';
import type { IsoDay } from '@wirkt/core/shared';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { barStyles } from './bars.styles.js';
import { barOf, monthScale, pointOf, positionOf, type MonthScale } from './month-scale.js';
import { knownKinds, isReached, type TimelineParts } from './timeline-parts.js';
import { deOnDemand } from '../../locales/de-on-demand.js';

export { barStyles as styles, deOnDemand as germanTexts };

/** Draws the bars beside the list; loaded on first use. All dates stand in the list as text, too. */
export interface BarsView {
  readonly header: TemplateResult;
  /** The bars of a phase; without one only the lines that run through all rows. */
  readonly track: (phase?: Phase) => TemplateResult;
}

/** The bars of phases on a common scale of months, or nothing where no date is known. */
export function barsView(phases: readonly Phase[], parts: TimelineParts): BarsView | undefined {
  const scale = monthScale(phases, parts.today);
  if (!scale) return undefined;
  return {
    header: header(scale, parts),
    track: (phase) => track(phase, scale, parts),
  };
}

function header(scale: MonthScale, { words, isNarrow }: TimelineParts): TemplateResult {
  const monthName = new Intl.DateTimeFormat(words.locale.languageTag, { month: 'short', timeZone: 'UTC' });
  const step = [1, 3, 6, 12].find((months) => scale.months.length / months <= 10) ?? 12;
  const showsMonths = scale.months.length <= 60;
  return html`
    <div class="scale ${isNarrow ? 'narrow' : ''}" aria-hidden="true">
      <div class="years">
        ${yearLabels(scale).map(({ year, from }) => html`<span .style=${at(from)}>${year}</span>`)}
      </div>
      <div class="months">
        ${scale.months
          .filter(({ month }) => showsMonths && (Number(month.slice(5)) - 1) % step === 0)
          .map(
            ({ month, from }) =>
              html`<span .style=${at(from)}>${monthName.format(new Date(`${month}-15T12:00:00Z`))}</span>`,
          )}
      </div>
    </div>
  `;
}

/** Years at their January and the first one at the start, as many as stand without touching. */
function yearLabels({ months }: MonthScale): { year: string; from: number }[] {
  const labels = months
    .filter(({ month }, index) => index === 0 || month.endsWith('-01'))
    .map(({ month, from }) => ({ year: month.slice(0, 4), from }));
  const shown: typeof labels = [];
  for (const label of labels.toReversed()) {
    if ((shown.at(-1)?.from ?? 112) - label.from >= 12) shown.push(label);
  }
  return shown;
}

function track(phase: Phase | undefined, scale: MonthScale, { today }: TimelineParts): TemplateResult {
  const todayAt = positionOf(today, scale);
  const years = scale.months.filter(({ month, from }) => from > 0 && month.endsWith('-01'));
  return html`
    <div class="track" aria-hidden="true">
      ${years.map(({ from }) => html`<span class="year-line" .style=${at(from)}></span>`)}
      ${todayAt === undefined ? nothing : html`<span class="today-line" .style=${at(todayAt)}></span>`}
      ${phase ? [bars(phase, scale, today), points(phase, scale, today)] : nothing}
    </div>
  `;
}

function bars(phase: Phase, scale: MonthScale, today: IsoDay): TemplateResult[] {
  return knownKinds(phase, today).flatMap((kind) => {
    const span = phase[kind];
    const bar = span && barOf(span, scale, today);
    if (!bar) return [];
    const { from, size, vagueFrom, vagueTo } = bar;
    return html`
      <span class="lane">
        <span
          class="bar ${kind}"
          ?data-vague-from=${vagueFrom}
          ?data-vague-to=${vagueTo}
          .style=${`${at(from)}; inline-size: ${size}%`}
        ></span>
      </span>
    `;
  });
}

function points(
  { milestones = [] }: Phase,
  scale: MonthScale,
  today: IsoDay,
): TemplateResult | typeof nothing {
  const dated = milestones.flatMap((milestone) => {
    const reached = isReached(milestone, today);
    const date = (reached ? milestone.actual : undefined) ?? milestone.forecast ?? milestone.planned;
    return date ? [{ reached, place: pointOf(date.on, scale) }] : [];
  });
  if (dated.length === 0) return nothing;
  return html`
    <span class="lane points">
      ${dated.map(
        ({ reached, place }) => html`
          <svg class="point" viewBox="0 0 16 16" data-reached=${reached} .style=${at(place)}>
            ${svg`<path d="M8 1 L15 8 L8 15 L1 8 Z" stroke="currentColor" stroke-width="1.5"></path>`}
          </svg>
        `,
      )}
    </span>
  `;
}

function at(percent: number): string {
  return `inset-inline-start: ${percent}%`;
}
