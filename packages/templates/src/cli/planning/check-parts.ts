import { checkProjectParts, locateIssues, type ParseResult } from '@wirkt/core';

/**
 * A checked project file with the parts checked too that `parseProject` leaves to whoever needs them: its
 * planning and its recurring events. Issues have their places in the text.
 */
export function withParts(result: ParseResult, text: string): ParseResult {
  if (!result.ok) return result;
  const parts = checkProjectParts(result.project);
  const notes = locateIssues(text, [...result.notes, ...parts.notes]);
  return parts.issues.length === 0
    ? { ...result, notes }
    : { ok: false, issues: locateIssues(text, parts.issues), notes };
}
