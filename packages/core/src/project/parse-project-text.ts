import { toJsonPointer, type ParseIssue, type TextPosition } from '../shared/parse-issue.js';
import { maximumDuplicateKeys, scanJson, type DuplicateKey } from '../shared/scan-json.js';
import { positionAt, positionsAt, positionsOf } from '../shared/text-position.js';
import { parseProject, type ParseResult } from './parse-project.js';

/**
 * Checks the text of a project file. As `parseProject`, with the line and column of every issue and
 * note and in the order of the text, an issue for text that is not JSON (rule D1) and for keys that
 * stand twice (rule D7).
 *
 * A byte order mark before the text is allowed.
 */
export function parseProjectText(text: string): ParseResult {
  const json = text.replace(/^\uFEFF/, '');
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
  const result = parseProject(JSON.parse(json));
  const notes = inOrder(withPositions(json, result.notes));
  if (result.ok && duplicateKeys.length === 0) return { ...result, notes };

  const issues = [
    ...issuesOfDuplicateKeys(json, duplicateKeys),
    ...(result.ok ? [] : withPositions(json, result.issues)),
  ];
  return { ok: false, issues: inOrder(issues), notes };
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

interface Mark {
  readonly path: string;
  readonly position?: TextPosition;
}

function withPositions<Placed extends Mark>(json: string, marks: readonly Placed[]): readonly Placed[] {
  if (marks.length === 0) return marks;
  const positions = positionsOf(
    json,
    marks.map(({ path }) => path),
  );
  return marks.map((mark, index) => ({ ...mark, ...placed(positions[index]) }));
}

function placed(position: TextPosition | undefined): { position?: TextPosition } {
  return position ? { position } : {};
}

/** As a person reads the file; what stands at the same place stays in the order of the rules. */
function inOrder<Placed extends Mark>(marks: readonly Placed[]): readonly Placed[] {
  const start: TextPosition = { line: 1, column: 1 };
  return [...marks].sort(
    ({ position: a = start }, { position: b = start }) => a.line - b.line || a.column - b.column,
  );
}
