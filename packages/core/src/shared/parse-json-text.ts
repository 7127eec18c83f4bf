import { toJsonPointer, type ParseIssue, type ParseNote, type TextPosition } from './parse-issue.js';
import { maximumDuplicateKeys, scanJson, type DuplicateKey } from './scan-json.js';
import { positionAt, positionsAt, positionsOf } from './text-position.js';

interface Accepted {
  readonly ok: true;
  readonly notes: readonly ParseNote[];
}

interface Refused {
  readonly ok: false;
  readonly issues: readonly ParseIssue[];
  readonly notes: readonly ParseNote[];
}

/**
 * Checks the text of a JSON file: as the given check of its value, with the line and column of every
 * issue and note and in the order of the text, an issue for text that is not JSON (rule D1) and for keys
 * that stand twice (rule D7).
 *
 * A byte order mark before the text is allowed.
 */
export function parseJsonText<Parsed extends Accepted>(
  text: string,
  parse: (value: unknown) => Parsed | Refused,
): Parsed | Refused {
  const json = withoutMark(text);
  const { problem, duplicateKeys } = scanJson(json);
  if (problem) {
    const { code, offset, found } = problem;
    const facts = { problem: code, ...(found !== undefined && { found }) };
    return {
      ok: false,
      issues: [{ code: 'invalidJson', path: '', facts, position: positionAt(json, offset) }],
      notes: [],
    };
  }
  const result = parse(JSON.parse(json));
  const notes = locateIssues(json, result.notes);
  if (result.ok && duplicateKeys.length === 0) return { ...result, notes };

  const issues = [
    ...issuesOfDuplicateKeys(json, duplicateKeys),
    ...(result.ok ? [] : locateIssues(json, result.issues)),
  ];
  return { ok: false, issues: inOrder(issues), notes };
}

/**
 * Line and column of issues or notes in the text of their file, and their order in it. For those that
 * were found after the text was read, such as the ones of `projectPlanning`.
 *
 * @param text - Text that is JSON, as the file has it.
 */
export function locateIssues<Mark extends ParseIssue | ParseNote>(
  text: string,
  marks: readonly Mark[],
): readonly Mark[] {
  if (marks.length === 0) return marks;
  const positions = positionsOf(
    withoutMark(text),
    marks.map(({ path }) => path),
  );
  return inOrder(marks.map((mark, index) => ({ ...mark, ...placed(positions[index]) })));
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function issuesOfDuplicateKeys(json: string, duplicateKeys: readonly DuplicateKey[]): ParseIssue[] {
  const positions = positionsAt(
    json,
    duplicateKeys.map(({ offset }) => offset),
  );
  return duplicateKeys.map((duplicate, index) => ({
    ...issueOfDuplicateKey(duplicate, index),
    ...placed(positions[index]),
  }));
}

function issueOfDuplicateKey({ path }: DuplicateKey, index: number): ParseIssue {
  const pointer = toJsonPointer(path);
  return index < maximumDuplicateKeys
    ? { code: 'duplicateKey', path: pointer, facts: { key: path.at(-1) ?? '' } }
    : { code: 'moreDuplicateKeys', path: pointer, facts: { listed: maximumDuplicateKeys } };
}

function placed(position: TextPosition | undefined): { position?: TextPosition } {
  return position ? { position } : {};
}

/** As a person reads the file; what stands at the same place stays in the order of the rules. */
function inOrder<Mark extends ParseIssue | ParseNote>(marks: readonly Mark[]): readonly Mark[] {
  const start: TextPosition = { line: 1, column: 1 };
  return [...marks].sort(
    ({ position: a = start }, { position: b = start }) => a.line - b.line || a.column - b.column,
  );
}
