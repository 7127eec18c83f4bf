import type { FundedProject } from '@wirkt/core/funding';
import type { LocalizedText } from '@wirkt/core/shared';
import { html, type TemplateResult } from 'lit';
import { displayText } from '../../internal/display-text.js';
import type { Words } from '../../internal/words.js';
import type { DirectoryEntry } from './directory-view.js';
import { roundInWords } from './filter-options.js';
import { numberInWords } from './number-in-words.js';

/** What the pictures of the directory need of the element that shows them. */
export interface DirectoryParts {
  readonly words: Words;
  /** How many rows are shown on the screen; paper shows all. */
  readonly limit: number;
  /** A text of the list in its own language, marked where that is not the reader's. */
  readonly text: (text: LocalizedText) => TemplateResult;
  /** A heading so many levels below that of the element. */
  readonly heading: (content: unknown, depth: number, part: string) => TemplateResult;
}

/** Names of the municipalities of a project, the lead first. */
export function namesInWords({ names }: DirectoryEntry, parts: DirectoryParts): TemplateResult {
  return parts.text(names.join(', '));
}

/** Names of its counties, or a dash where the list tells none. */
export function countiesInWords({ counties }: DirectoryEntry, parts: DirectoryParts): TemplateResult {
  const named = counties.flatMap(({ name }) => name ?? []);
  return named.length === 0 ? html`–` : parts.text(named.join(', '));
}

/** The round of a project, marked where it is only inferred (Z-18). */
export function roundOf({ project }: DirectoryEntry, { words }: DirectoryParts): string {
  const { id, certainty } = project.round;
  return displayText(roundInWords(id, certainty === 'inferred', words));
}

/** Residents with the qualifier and date of the source; of each member where there are several. */
export function residentsInWords({ project, isJoint }: DirectoryEntry, parts: DirectoryParts): unknown {
  const { words } = parts;
  const members = project.municipalities.map((municipality) => {
    const figures = figuresOf(municipality, words);
    return isJoint ? html`${parts.text(municipality.name)}: ${figures}` : figures;
  });
  return members.map((member, index) => (index === 0 ? member : html`; ${member}`));
}

function figuresOf({ population = [] }: FundedProject['municipalities'][number], words: Words): string {
  const { locale } = words;
  const figures = population.map(({ value, qualifier, asOf }) =>
    words.text(`programme.residents.${qualifier}`, {
      count: numberInWords(value, words),
      date: locale.describeDate(asOf),
    }),
  );
  return figures.length === 0 ? words.text('programme.residents.unknown') : figures.join(', ');
}
