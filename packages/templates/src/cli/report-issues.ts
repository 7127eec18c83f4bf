import { resolveText, type ParseIssue, type ParseNote, type ParseResult, type Project } from '@wirkt/core';
import type { CommandLineWords } from './locales/words.js';

/** More than a person reads at once; programs get all of them with `--json`. */
const shownIssues = 100;

/** Result of the check of a file for programs. */
export function resultAsJson(file: string, result: ParseResult, words: CommandLineWords): object {
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
  const { describeIssue, describeNote } = words.core;
  const notes =
    result.notes.length > 0
      ? ['', words.notes(result.notes.length), ...listed(result.notes, describeNote, words)]
      : [];
  if (result.ok) return [summaryOf(file, result.project, words), ...notes];
  return [
    words.invalid(file, result.issues.length),
    ...listed(result.issues, describeIssue, words),
    ...notes,
  ];
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
