import type { DateSpan, DateStatement, Milestone, Phase, Step } from '@wirkt/core';
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { WirktElement } from '../../internal/wirkt-element.js';
import { baseStyles } from '../../styles/base.styles.js';
import { styles } from './process-timeline.styles.js';
import { stateMarks } from './state-mark.js';
import { timelineView, type TimelineRow, type TimelineSummary } from './timeline-view.js';

type DateKind = 'planned' | 'forecast' | 'actual';

const dateKinds: readonly DateKind[] = ['planned', 'forecast', 'actual'];

/**
 * Shows the way to the strategy: what runs now, what comes next, and every phase with its steps and
 * milestones, planned and actual dates side by side.
 *
 * @element wirkt-process-timeline
 *
 * @slot - Fallback, e.g. a list of the phases; shown until data is there and beside an error.
 * @csspart heading - Heading of the element.
 * @csspart summary - What runs now and what comes next.
 * @csspart phase - One phase.
 * @csspart phase-heading - Title of a phase.
 * @csspart list-heading - Heading of the steps and of the milestones.
 * @csspart today - Mark of today among the phases.
 * @csspart provenance - Until when the content is known to be true, and the responsible office.
 * @csspart error - Message when the project could not be loaded.
 * @cssproperty [--wirkt-accent] - Accent colour of links and focus.
 * @cssproperty [--wirkt-line] - Colour of the line that joins the phases.
 */
export class WirktProcessTimeline extends WirktElement {
  static override styles: CSSResultGroup = [baseStyles, styles];

  /** Phases to show; taken from the project when absent. */
  @property({ attribute: false }) phases?: readonly Phase[];

  protected override get hasContent(): boolean {
    return this.phases !== undefined || super.hasContent;
  }

  protected override renderContent(): TemplateResult {
    const phases = this.phases ?? this.data?.process?.phases ?? [];
    const words = this.words.processTimeline;
    if (phases.length === 0) {
      return html`${this.heading(words.title)}
        <p>${words.empty}</p>`;
    }
    const view = timelineView(phases, this.currentDay);
    const rows = view.rows.map((row) => this.renderPhase(row));
    rows.splice(view.todayIndex, 0, this.renderToday());

    return html`
      ${this.heading(words.title)}
      <p class="summary" part="summary">${this.summaryInWords(view.summary)}</p>
      <ol class="phases" role="list">
        ${rows}
      </ol>
      ${this.hasInferredDates(phases) ? html`<p class="provenance">${words.inferredMeaning}</p>` : nothing}
      ${this.renderProvenance()}
    `;
  }

  private summaryInWords({ running, runningLate, next, allDone }: TimelineSummary): string {
    const words = this.words.processTimeline;
    if (allDone) return words.allDone;
    const titles = (phases: readonly Phase[]) => phases.map(({ title }) => this.plainText(title));
    const sentences = [
      ...(running.length > 0 ? [words.runningNow(titles(running))] : []),
      ...(runningLate.length > 0 ? [words.runningLate(titles(runningLate))] : []),
      ...(running.length + runningLate.length === 0 ? [words.nothingRuns] : []),
      ...(next.length > 0 ? [words.nextUp(next.map((phase) => this.titleWithDate(phase)))] : []),
    ];
    return sentences.join(' ');
  }

  private titleWithDate({ title, forecast, planned }: Phase): string {
    const expected = forecast ?? planned;
    const name = this.plainText(title);
    return expected ? `${name} (${this.words.describeSpan(expected)})` : name;
  }

  private renderToday(): TemplateResult {
    const { processTimeline, describeDate } = this.words;
    return html`<li class="today" part="today">
      <time datetime=${this.currentDay}>${processTimeline.today(describeDate(this.currentDay))}</time>
    </li>`;
  }

  private renderPhase({ phase, state }: TimelineRow): TemplateResult {
    return html`
      <li class="phase" data-state=${state} part="phase">
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${stateMarks[state]}</svg>
        ${this.heading(this.text(phase.title), 1, 'phase-heading')}
        <p class="state">${this.words.phaseStates[state]}</p>
        ${this.renderSpans(phase)} ${phase.purpose ? html`<p>${this.text(phase.purpose)}</p>` : nothing}
        ${phase.note ? html`<p class="note">${this.text(phase.note)}</p>` : nothing}
        ${this.renderDetails(phase)}
      </li>
    `;
  }

  private renderDetails({ steps = [], milestones = [] }: Phase): TemplateResult | typeof nothing {
    if (steps.length + milestones.length === 0) return nothing;
    const words = this.words.processTimeline;
    return html`
      <details>
        <summary>${words.details(steps.length, milestones.length)}</summary>
        ${
          steps.length > 0
            ? html`
                ${this.heading(words.steps, 2, 'list-heading')}
                <ol class="steps">
                  ${steps.map((step) => this.renderStep(step))}
                </ol>
              `
            : nothing
        }
        ${
          milestones.length > 0
            ? html`
                ${this.heading(words.milestones, 2, 'list-heading')}
                <ul class="milestones" role="list">
                  ${milestones.map((milestone) => this.renderMilestone(milestone))}
                </ul>
              `
            : nothing
        }
      </details>
    `;
  }

  private renderStep(step: Step): TemplateResult {
    return html`
      <li>
        ${this.text(step.title)} ${this.renderSpans(step)}
        ${step.note ? html`<p class="note">${this.text(step.note)}</p>` : nothing}
      </li>
    `;
  }

  private renderMilestone(milestone: Milestone): TemplateResult {
    const words = this.words.processTimeline;
    const isReached = milestone.actual !== undefined;
    return html`
      <li data-reached=${isReached}>
        <svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
          ${svg`<path d="M8 1.5 L14.5 8 L8 14.5 L1.5 8 Z" stroke="currentColor" stroke-width="1.5"></path>`}
        </svg>
        ${this.text(milestone.title)} <span class="muted">(${isReached ? words.reached : words.open})</span>
        ${this.renderSpans(milestone)}
        ${
          milestone.criterion
            ? html`<p class="note">${words.criterion} ${this.text(milestone.criterion)}</p>`
            : nothing
        }
        ${milestone.note ? html`<p class="note">${this.text(milestone.note)}</p>` : nothing}
      </li>
    `;
  }

  /** Planned, forecast and actual dates, each that is known. */
  private renderSpans(
    dates: Partial<Record<DateKind, DateSpan | DateStatement | undefined>>,
  ): TemplateResult | typeof nothing {
    const words = this.words.processTimeline;
    const known = dateKinds.flatMap((kind) => {
      const statement = dates[kind];
      return statement ? [{ kind, statement }] : [];
    });
    if (known.length === 0) return nothing;
    return html`
      <dl class="dates">
        ${known.map(
          ({ kind, statement }) => html`
            <div>
              <dt>${words[kind]}</dt>
              <dd>
                ${this.dateInWords(statement)}${
                  statement.certainty === 'inferred'
                    ? html` <span class="muted">(${words.inferred})</span>`
                    : nothing
                }
              </dd>
            </div>
          `,
        )}
      </dl>
    `;
  }

  private dateInWords(statement: DateSpan | DateStatement): string {
    return 'on' in statement ? this.words.describeDate(statement.on) : this.words.describeSpan(statement);
  }

  private hasInferredDates(phases: readonly Phase[]): boolean {
    return phases.some(({ steps = [], milestones = [], ...phase }) =>
      [phase, ...steps, ...milestones].some((dated) =>
        dateKinds.some((kind) => dated[kind]?.certainty === 'inferred'),
      ),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'wirkt-process-timeline': WirktProcessTimeline;
  }
}
