import * as core from '@wirkt/core/locales/en';
import { recordLanguages } from '../../documents/decision-record/record-languages.js';
import type { ReadProblem } from '../read-project-file.js';
import type { WriteProblem } from '../write-output-file.js';
import { checkHelp, help, renderHelp } from './en-help.js';
import { calendar, plan } from './en-plan.js';
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

const hindrances: Readonly<Record<WriteProblem, string>> = {
  exists: 'This file exists already. Choose another name, or overwrite it with “--force”.',
  isSource: 'This is the project file itself; it is never overwritten. Choose another name.',
  isFolder: 'This is a folder. Name a file in it.',
  noFolder: 'There is no such folder. Create it first.',
  notWritable: 'The file cannot be written. Check whether you are allowed to.',
};

/** English texts of the command line. */
export const en: CommandLineWords = {
  core,
  record: recordLanguages.en,
  help,
  checkHelp,
  usage: {
    unknownCommand: (command) => `There is no command “${command}”.`,
    unknownOption: (option) => `“${option}” is not possible here.`,
    missingValue: (option) => `The value after “${option}” is missing.`,
    repeatedOption: (option) => `“${option}” is named more than once. Please name it only once.`,
    needsOption: (option, needed) => `“${option}” has a meaning only together with “${needed}”.`,
    unknownLanguage: (language, possible) =>
      `${language === '' ? 'The language after “--lang” is missing.' : `There is no language “${language}”.`} Possible are: ${possible.join(', ')}.`,
    missingFile: (example) => `The file is missing, for example: ${example}`,
    tooManyFiles: (files) => `Please name one file only. You named: ${files.join(', ')}`,
    wrongDay: (given, example) =>
      `“${given}” is no day in the form YYYY-MM-DD. Write for example: ${example}`,
    noSuchDay: (given, example) =>
      `There is no day “${given}” in the calendar. Write for example: ${example}`,
    seeHelp: 'Help: wirkt --help',
  },
  funding: {
    title: 'Check for funding',
    noProgramme: (known) =>
      `The file names no funding programme. Add “funding” with “programme”; known: ${known.join(', ')}.`,
    unknownProgramme: (id, known) =>
      `The funding programme “${id}” is not known. Known: ${known.join(', ')}.`,
    vagueDate: (stated, day) =>
      `The file knows the date of application only roughly (${stated}); in your favour the check took the first day, ${day}. Choose another one with “--on”.`,
    today: (day) =>
      `The file names no date of application; the check took today, ${day}. Choose another one with “--on”.`,
    more: (command) => `All criteria with their sources: ${command}`,
  },
  render: {
    help: renderHelp,
    unknownDocument: (document, known) =>
      `${document === '' ? 'Which document to make is missing.' : `There is no document “${document}”.`} Possible are: ${known.join(', ')}.`,
    unknownFormat: (format, known) => `There is no format “${format}”. Possible are: ${known.join(', ')}.`,
    written: (path) => `${path}: written.`,
    notWritten: (path, problem) => `${path}: ${hindrances[problem]} Nothing was written.`,
  },
  plan,
  calendar,
  unreadable: (path, problem) => `${path}: ${reason(problem)}`,
  valid: (path, title, asOf, phases) =>
    `${path}: valid. ${title}, as of ${asOf}, ${phases} ${phases === 1 ? 'phase' : 'phases'}.`,
  invalid: (path, issues) =>
    `${path}: not valid, ${number.format(issues)} ${issues === 1 ? 'issue' : 'issues'}.`,
  notes: (count) => (count === 1 ? 'One note:' : `${number.format(count)} notes:`),
  furtherIssues: (count, command) => `and ${number.format(count)} more; “${command}” names all.`,
  place: (line, column) => `Line ${line}, column ${column}`,
  unexpected: (message) =>
    `This should not have happened: ${message}. Please report it with the command that led to it.`,
};

function reason(problem: ReadProblem): string {
  return problem.code === 'tooLarge'
    ? `The file has ${number.format(problem.bytes)} bytes; portals load at most ${number.format(problem.maximum)}. Check whether this is the file you meant.`
    : advice[problem.code];
}
