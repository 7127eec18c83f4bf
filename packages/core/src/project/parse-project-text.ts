import type { ParseIssue } from '../shared/parse-issue.js';
import { toJsonPointer } from '../shared/parse-issue.js';
import { scanJson } from '../shared/scan-json.js';
import { positionAt, positionsAt, positionsOf } from '../shared/text-position.js';
import { parseProject, type ParseResult } from './parse-project.js';

/** Largest project file in bytes that portals load: ten thousand measures of a few sentences, not indented. */
export const maximumProjectFileSize = 5_000_000;

/**
 * Checks the text of a project file. As `parseProject`, with the line and column of every issue and
 * note, an issue for text that is not JSON (rule D1) and for keys that stand twice (rule D7).
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
  const result = withPositions(json, parseProject(JSON.parse(json)));
  if (duplicateKeys.length === 0) return result;

  const positions = positionsAt(
    json,
    duplicateKeys.map(({ offset }) => offset),
  );
  const duplicates = duplicateKeys.map(({ path }, index): ParseIssue => {
    const facts = { key: path.at(-1) ?? '' };
    const position = positions[index];
    return { code: 'duplicateKey', path: toJsonPointer(path), facts, ...(position && { position }) };
  });
  return { ok: false, issues: [...duplicates, ...(result.ok ? [] : result.issues)], notes: result.notes };
}

function withPositions(json: string, result: ParseResult): ParseResult {
  const issues = result.ok ? [] : result.issues;
  const marks = [...issues, ...result.notes];
  if (marks.length === 0) return result;

  const positions = positionsOf(
    json,
    marks.map(({ path }) => path),
  );
  const placed = <Mark extends { readonly path: string }>(list: readonly Mark[], skip: number): Mark[] =>
    list.map((mark, index) => {
      const position = positions[skip + index];
      return position ? { ...mark, position } : mark;
    });
  const notes = placed(result.notes, issues.length);
  return result.ok ? { ...result, notes } : { ok: false, issues: placed(issues, 0), notes };
}
