import type { LocalizedText, Names, ProcessTemplate } from '@wirkt/core';
import { resolveText } from '@wirkt/core';
import type { CommandLineWords } from '../locales/words.js';
import type { MadePlan } from './make-plan.js';
import type { PlanNote } from './plan-notes.js';

/** A plan with everything that a report on it needs. */
export interface PlanningReport {
  /** Absent where the plan was made from the call alone. */
  readonly file?: string | undefined;
  readonly title: string;
  readonly template: ProcessTemplate;
  readonly made: MadePlan;
  readonly notes: readonly PlanNote[];
  /** What the dates of were asked for, by id; they exist. */
  readonly explain: readonly string[];
  readonly name: Names;
  readonly words: CommandLineWords;
}

/** A text of a template as the reader gets it. */
export function textFor(text: LocalizedText, { core }: CommandLineWords): string {
  return resolveText(text, core.languageTag, 'de').text;
}
