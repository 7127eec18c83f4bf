import { hasHappened, type Milestone, type Phase, type Step } from '@wirkt/core/process';
import type { IsoDay, LocalizedText } from '@wirkt/core/shared';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../internal/words.js';
import type * as StepsModuleNamespace from './phase-steps.js';
import { dateKinds, type DateKind } from './timeline-view.js';

type StepsModule = typeof StepsModuleNamespace;

/** What the pictures of the timeline need of the element that shows them. */
export interface TimelineParts {
  readonly words: Words;
  readonly today: IsoDay;
  /** True where bars find no room beside the words. */
  readonly isNarrow: boolean;
  /** A text in the reader's language, marked where it is in another one. */
  readonly text: (text: LocalizedText) => TemplateResult;
  /** What draws steps and milestones, once it is there. */
  readonly steps: StepsModule | 'lost' | undefined;
  /** A heading so many levels below that of the element. */
  readonly heading: (content: unknown, depth: number, part: string) => TemplateResult;
}

/** Whatever has planned, expected and actual dates. */
export type DatedEntry = Phase | Step | Milestone;

/** The kinds of dates that can be shown: actual ones only when they have happened by today. */
export function knownKinds(entry: DatedEntry, today: IsoDay): DateKind[] {
  return dateKinds.filter((kind) =>
    kind === 'actual' ? hasHappened(entry.actual, today) : entry[kind] !== undefined,
  );
}

/** Whether a milestone was reached by today. */
export function isReached({ actual }: Milestone, today: IsoDay): boolean {
  return hasHappened(actual, today);
}

/** Planned, expected and actual dates with their names, each that is known. */
export function dateList(entry: DatedEntry, parts: TimelineParts): TemplateResult | typeof nothing {
  const known = knownKinds(entry, parts.today);
  if (known.length === 0) return nothing;
  return html`
    <dl class="dates">
      ${known.map(
        (kind) => html`
          <div class=${kind}>
            <dt>${parts.words.text(`timeline.${kind}`)}</dt>
            <dd>${dateInWords(entry, kind, parts)}</dd>
          </div>
        `,
      )}
    </dl>
  `;
}

/** One of the dates in words, marked where no source states it; a dash where none is known. */
export function dateInWords(
  entry: DatedEntry,
  kind: DateKind,
  { words, today }: TimelineParts,
): TemplateResult | string {
  const statement = knownKinds(entry, today).includes(kind) ? entry[kind] : undefined;
  if (!statement) return '–';
  const { describeDate, describeSpan } = words.locale;
  const date =
    'on' in statement
      ? describeDate(statement.on)
      : describeSpan(statement, kind === 'actual' ? 'actual' : 'expected');
  return statement.certainty === 'inferred'
    ? html`${date} <span class="muted">(${words.text('timeline.inferred')})</span>`
    : date;
}
