import { resolveText, type ParseIssue, type ParseNote, type ParseResult, type Project } from '@wirkt/core';
import type { CommandLineWords } from './locales/words.js';

/** More than a person reads at once; programs get all of them with `--json`. */
const shownIssues = 100;

/** What is wrong with a file, whatever kind of file it is. */
export interface FaultyFile {
  readonly ok: false;
  readonly issues: readonly ParseIssue[];
  readonly notes: readonly ParseNote[];
}

/** The result of a check, each issue and note with its words. */
export interface CheckReport {
  readonly file: string;
  readonly valid: boolean;
  readonly issues: readonly object[];
  readonly notes: readonly object[];
}

/** Result of the check of a file for programs. */
export function resultAsJson(
  file: string,
  result: ParseResult | FaultyFile,
  words: CommandLineWords,
): CheckReport {
  const { describeIssue, describeNote } = words.core;
  return {
    file,
    valid: result.ok,
    issues: (result.ok ? [] : result.issues).map((issue) => ({ ...issue, message: describeIssue(issue) })),
    notes: result.notes.map((note) => ({ ...note, message: describeNote(note) })),
  };
}

/** Result of the check of a file for people, line by line. */
export function resultInWords(file: string, result: ParseResult, words: CommandLineWords): string[] {
  if (!result.ok) return issuesInWords(file, result, words);
  return [summaryOf(file, result.project, words), ...notesInWords(result.notes, words, 'wirkt check --json')];
}

/**
 * What is wrong with a file for people, line by line.
 *
 * @param complete - Command that names all issues, where there are too many for people.
 */
export function issuesInWords(
  file: string,
  { issues, notes }: FaultyFile,
  words: CommandLineWords,
  complete = 'wirkt check --json',
): string[] {
  return [
    words.invalid(file, issues.length),
    ...listed(issues, words.core.describeIssue, words, complete),
    ...notesInWords(notes, words, complete),
  ];
}

function notesInWords(notes: readonly ParseNote[], words: CommandLineWords, complete: string): string[] {
  if (notes.length === 0) return [];
  return ['', words.notes(notes.length), ...listed(notes, words.core.describeNote, words, complete)];
}

function summaryOf(file: string, project: Project, words: CommandLineWords): string {
  const [projectLanguage = 'de'] = project.languages;
  const { text } = resolveText(project.title, words.core.languageTag, projectLanguage);
  const phases = project.process?.phases.length ?? 0;
  return words.valid(file, text, words.core.describeDate(project.asOf), phases);
}

function listed<Mark extends ParseIssue | ParseNote>(
  marks: readonly Mark[],
  describe: (mark: Mark) => string,
  words: CommandLineWords,
  complete: string,
): string[] {
  const lines = marks
    .slice(0, shownIssues)
    .flatMap((mark) => ['', `  ${placeOf(mark, words)}`, `    ${describe(mark)}`]);
  const further = marks.length - shownIssues;
  return further > 0 ? [...lines, '', `  ${words.furtherIssues(further, complete)}`] : lines;
}

/** Where something stands in its file: line and column where they are known, and its JSON Pointer. */
export function placeOf({ path, position }: ParseIssue | ParseNote, words: CommandLineWords): string {
  const place = position ? words.place(position.line, position.column) : '';
  return [place, path].filter((part) => part !== '').join('  ');
}
