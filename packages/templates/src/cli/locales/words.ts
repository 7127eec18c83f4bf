import type { CoreLocale } from '@wirkt/core';
import type { RecordLanguage } from '../../documents/decision-record/record-language.js';
import type { ReadProblem } from '../read-project-file.js';
import type { WriteProblem } from '../write-output-file.js';
import type { CalendarWords, PlanWords } from './plan-words.js';

/** Everything that the command line says, in one language; a missing text is a type error. */
export interface CommandLineWords {
  readonly core: CoreLocale;
  /** Words of funding and of the decision record. */
  readonly record: RecordLanguage;
  readonly help: string;
  readonly checkHelp: string;
  readonly usage: UsageWords;
  readonly funding: FundingWords;
  readonly render: RenderWords;
  readonly plan: PlanWords;
  readonly calendar: CalendarWords;
  readonly unreadable: (path: string, problem: ReadProblem) => string;
  readonly valid: (path: string, title: string, asOf: string, phases: number) => string;
  readonly invalid: (path: string, issues: number) => string;
  readonly notes: (count: number) => string;
  readonly furtherIssues: (count: number, command: string) => string;
  readonly place: (line: number, column: number) => string;
  readonly unexpected: (message: string) => string;
}

/** What is wrong with a call. */
interface UsageWords {
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly repeatedOption: (option: string) => string;
  /** An option that means nothing without another one. */
  readonly needsOption: (option: string, needed: string) => string;
  /** An empty language stands for one that was not named. */
  readonly unknownLanguage: (language: string, possible: readonly string[]) => string;
  readonly missingFile: (example: string) => string;
  readonly tooManyFiles: (files: readonly string[]) => string;
  /** A day that is not written as days are here, with an option that would do. */
  readonly wrongDay: (given: string, example: string) => string;
  /** A day that is written well and does not exist. */
  readonly noSuchDay: (given: string, example: string) => string;
  readonly seeHelp: string;
}

/** What only the check for funding says. */
interface FundingWords {
  readonly title: string;
  readonly noProgramme: (known: readonly string[]) => string;
  readonly unknownProgramme: (id: string, known: readonly string[]) => string;
  /** The file knows only a month or a year; the check takes its first day. */
  readonly vagueDate: (stated: string, day: string) => string;
  readonly today: (day: string) => string;
  /** Where to find every criterion with its source. */
  readonly more: (command: string) => string;
}

/** What only `wirkt render` says. */
interface RenderWords {
  readonly help: string;
  /** An empty document stands for one that was not named. */
  readonly unknownDocument: (document: string, known: readonly string[]) => string;
  readonly unknownFormat: (format: string, known: readonly string[]) => string;
  readonly written: (path: string) => string;
  readonly notWritten: (path: string, problem: WriteProblem) => string;
}
