import { resolve } from 'node:path';
import {
  parseProjectText,
  resolveText,
  type ParseIssue,
  type ParseNote,
  type ParseResult,
} from '@wirkt/core';
import type { CommandLineWords } from './locales/words.js';
import { readProjectFile } from './read-project-file.js';
import { exitCodes, writeLine, writeLines, type ExitCode, type RunOptions } from './terminal.js';

/** What `wirkt check` was asked to do. */
export interface CheckRequest {
  /** As the user wrote it; relative to the working folder. */
  readonly file: string;
  readonly json: boolean;
  readonly words: CommandLineWords;
}

/** More than a person reads at once; programs get all of them with `--json`. */
const shownIssues = 100;

/** Checks one project file and reports everything that is wrong with it. */
export async function check(request: CheckRequest, { cwd, stdout, stderr }: RunOptions): Promise<ExitCode> {
  const { file, json, words } = request;
  const read = await readProjectFile(resolve(cwd, file));
  if (!read.ok) {
    const message = words.unreadable(file, read.problem);
    if (json) writeLines(stdout, asJson({ file, valid: false, problem: read.problem, message }));
    else writeLine(stderr, message);
    return exitCodes.unusable;
  }
  const result = parseProjectText(read.text);
  if (json) writeLines(stdout, resultAsJson(result, request));
  else for (const line of resultInWords(result, request)) writeLine(stdout, line);
  return result.ok ? exitCodes.valid : exitCodes.issues;
}

function resultAsJson(result: ParseResult, { file, words }: CheckRequest): string {
  const { describeIssue, describeNote } = words.core;
  return asJson({
    file,
    valid: result.ok,
    issues: (result.ok ? [] : result.issues).map((issue) => ({ ...issue, message: describeIssue(issue) })),
    notes: result.notes.map((note) => ({ ...note, message: describeNote(note) })),
  });
}

function asJson(report: object): string {
  return JSON.stringify(report, null, 2);
}

function resultInWords(result: ParseResult, { file, words }: CheckRequest): string[] {
  const { describeIssue, describeNote } = words.core;
  const notes =
    result.notes.length > 0
      ? ['', words.notes(result.notes.length), ...listed(result.notes, describeNote, words)]
      : [];
  if (result.ok) return [summaryOf(result, file, words), ...notes];
  return [
    words.invalid(file, result.issues.length),
    ...listed(result.issues, describeIssue, words),
    ...notes,
  ];
}

function summaryOf(
  { project }: Extract<ParseResult, { ok: true }>,
  file: string,
  words: CommandLineWords,
): string {
  const [projectLanguage = 'de'] = project.languages;
  const { text } = resolveText(project.title, words.core.languageTag, projectLanguage);
  const phases = project.process?.phases.length ?? 0;
  return words.valid(file, text, words.core.describeDate(project.asOf), phases);
}

function listed<Mark extends ParseIssue | ParseNote>(
  marks: readonly Mark[],
  describe: (mark: Mark) => string,
  words: CommandLineWords,
): string[] {
  const lines = marks
    .slice(0, shownIssues)
    .flatMap((mark) => ['', `  ${placeOf(mark, words)}`, `    ${describe(mark)}`]);
  const further = marks.length - shownIssues;
  return further > 0 ? [...lines, '', `  ${words.furtherIssues(further)}`] : lines;
}

function placeOf({ path, position }: ParseIssue | ParseNote, words: CommandLineWords): string {
  const place = position ? words.place(position.line, position.column) : '';
  return [place, path].filter((part) => part !== '').join('  ');
}
