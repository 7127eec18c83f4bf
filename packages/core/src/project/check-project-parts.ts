import type { ParseIssue, ParseNote } from '../shared/parse-issue.js';
import type { Project } from './project.js';
import { projectPlanning } from './project-planning.js';
import { recurringEvents } from './project-occurrences.js';

/** What is wrong, or worth knowing, in the parts of a file that only some readers need. */
export interface CheckedParts {
  readonly issues: readonly ParseIssue[];
  readonly notes: readonly ParseNote[];
}

/**
 * Rule P28: the planning and the rules of recurring events are not checked by `parseProject`, because a page
 * that shows a process should not load what checks them. Whoever keeps a file has them checked here.
 */
export function checkProjectParts(project: Project): CheckedParts {
  const parts = [projectPlanning(project) ?? { ok: true, notes: [] }, ...recurringEvents(project)];
  return {
    issues: parts.flatMap((part) => ('issues' in part ? part.issues : [])),
    notes: parts.flatMap(({ notes }) => notes),
  };
}
