import type { LoadProblem } from '../internal/project-state.js';
import type { FindingCode, FindingFacts } from './findings.js';

/** All texts of the embed doctor in one language; a missing one is a type error. */
export interface DoctorWords {
  /** First line above the numbered advice. */
  readonly title: (count: number) => string;
  readonly nothingFound: string;
  /** Added to advice that holds for several places. */
  readonly places: (count: number) => string;
  /** What each kind of finding means and what to do. */
  readonly advice: { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => string };
}

/** Why a file could not be shown, by the code of `wirkt-error`; a foreign host has a finding of its own. */
export type FileProblemWords = Readonly<
  Record<Exclude<LoadProblem['code'], 'foreignHost'> | 'other', string>
>;

/** The words for a code; a later version of the elements may have codes that nobody knows here. */
export function wordOf(words: FileProblemWords, code: string): string {
  return Object.hasOwn(words, code) ? words[code as keyof FileProblemWords] : words.other;
}
