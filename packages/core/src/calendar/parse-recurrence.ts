import { issuesOfShape, notesOf } from '../shared/check-shape.js';
import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import { walkValue } from '../shared/walk-value.js';
import { RecurrenceRuleSchema, type RecurrenceRule } from './recurrence.js';

/** A checked rule, or everything that is wrong with it. */
export type ParsedRecurrence =
  | { readonly ok: true; readonly rule: RecurrenceRule; readonly notes: readonly ParseNote[] }
  | { readonly ok: false; readonly issues: readonly ParseIssue[]; readonly notes: readonly ParseNote[] };

/**
 * Checks the shape of a rule by which something recurs (a parsed JSON value). The rule is the input itself;
 * unknown keys are notes.
 *
 * @param path - JSON Pointer of the rule in its file.
 */
export function parseRecurrence(input: unknown, path: string): ParsedRecurrence {
  const issues = issuesOfShape(input, RecurrenceRuleSchema).map((issue) => under(path, issue));
  const notes = notesOf(walkValue(input, RecurrenceRuleSchema)).map((note) => under(path, note));
  // Without an issue the input has the shape of the schema.
  return issues.length > 0
    ? { ok: false, issues, notes }
    : { ok: true, rule: input as RecurrenceRule, notes };
}

function under<Mark extends ParseIssue | ParseNote>(path: string, mark: Mark): Mark {
  return { ...mark, path: `${path}${mark.path}` };
}
