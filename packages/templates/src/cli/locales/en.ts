import * as core from '@wirkt/core/locales/en';
import type { ReadProblem } from '../read-project-file.js';
import type { CommandLineWords } from './words.js';

const number = new Intl.NumberFormat('en-GB');

const advice: Readonly<Record<Exclude<ReadProblem['code'], 'tooLarge'>, string>> = {
  notFound: 'There is no such file. Check its name and folder.',
  isFolder: 'This is a folder. Name the project file in it, for example “strategie.json”.',
  notAFile: 'This is not an ordinary file. Name a project file, for example “strategie.json”.',
  notReadable: 'The file cannot be read. Check whether you are allowed to.',
  notText: 'The file contains no text in UTF-8. Check whether this is the file you meant.',
  utf16: 'The file is saved in UTF-16. Save it in UTF-8.',
};

/** English texts of the command line. */
export const en: CommandLineWords = {
  core,
  help: `wirkt: tools for municipal strategies of diversity and integration

Usage:
  wirkt check <file>    checks a project file and names everything that is wrong

Options:
  --lang de|en          language of the messages (default: de)
  --json                output for programs
  --help                this help, also for a command: wirkt check --help
  --version             version`,
  checkHelp: `wirkt check <file> [--json] [--lang de|en]

Checks a project file (strategie.json): shape, dates, ids and references.
Unknown keys are reported as notes and kept. The file is not changed.

Ends with 0: valid · 1: issues in the file · 2: wrong use or unreadable file`,
  usage: {
    unknownCommand: (command) => `There is no command “${command}”.`,
    unknownOption: (option) => `“${option}” is not possible here.`,
    unknownLanguage: (language, possible) =>
      `${language === '' ? 'The language after “--lang” is missing.' : `There is no language “${language}”.`} Possible are: ${possible.join(', ')}.`,
    missingFile: 'The file to check is missing, for example: wirkt check strategie.json',
    tooManyFiles: (files) => `Please name one file only. You named: ${files.join(', ')}`,
    seeHelp: 'Help: wirkt --help',
  },
  unreadable: (path, problem) => `${path}: ${reason(problem)}`,
  valid: (path, title, asOf, phases) =>
    `${path}: valid. ${title}, as of ${asOf}, ${phases} ${phases === 1 ? 'phase' : 'phases'}.`,
  invalid: (path, issues) =>
    `${path}: not valid, ${number.format(issues)} ${issues === 1 ? 'issue' : 'issues'}.`,
  notes: (count) => (count === 1 ? 'One note:' : `${number.format(count)} notes:`),
  furtherIssues: (count) => `and ${number.format(count)} more; “wirkt check --json” names all.`,
  place: (line, column) => `Line ${line}, column ${column}`,
  unexpected: (message) =>
    `This should not have happened: ${message}. Please report it with the command that led to it.`,
};

function reason(problem: ReadProblem): string {
  return problem.code === 'tooLarge'
    ? `The file has ${number.format(problem.bytes)} bytes; portals load at most ${number.format(problem.maximum)}. Check whether this is the file you meant.`
    : advice[problem.code];
}
