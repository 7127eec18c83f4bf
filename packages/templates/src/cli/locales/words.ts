import type { CoreLocale } from '@wirkt/core';
import type { ReadProblem } from '../read-project-file.js';

/** Everything the command line says, in one language; a missing text is a type error. */
export interface CommandLineWords {
  readonly core: CoreLocale;
  readonly help: string;
  readonly checkHelp: string;
  readonly usage: {
    readonly unknownCommand: (command: string) => string;
    readonly unknownOption: (option: string) => string;
    /** An empty language stands for one that was not named. */
    readonly unknownLanguage: (language: string, possible: readonly string[]) => string;
    readonly missingFile: string;
    readonly tooManyFiles: (files: readonly string[]) => string;
    readonly seeHelp: string;
  };
  readonly unreadable: (path: string, problem: ReadProblem) => string;
  readonly valid: (path: string, title: string, asOf: string, phases: number) => string;
  readonly invalid: (path: string, issues: number) => string;
  readonly notes: (count: number) => string;
  readonly furtherIssues: (count: number) => string;
  readonly place: (line: number, column: number) => string;
  readonly unexpected: (message: string) => string;
}
