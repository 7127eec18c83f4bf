import { toJsonPointer, type ParseIssue } from '../shared/parse-issue.js';
import { checkCircles } from './check-circles.js';
import type { IdUse, ValueWalk } from '../shared/walk-value.js';

/**
 * Rules D4, D5 and D17: an id is defined once in the whole file, every reference points to a thing of
 * the right kind, and nothing is part of itself.
 */
export function checkReferences({ definitions, references }: ValueWalk): ParseIssue[] {
  const firstById = new Map<string, IdUse>();
  const issues: ParseIssue[] = [];

  for (const definition of definitions) {
    const first = firstById.get(definition.id);
    if (!first) firstById.set(definition.id, definition);
    else issues.push(duplicateId(definition, first));
  }
  for (const reference of references) {
    const target = firstById.get(reference.id);
    if (!target) issues.push(unknownReference(reference));
    else if (target.kind !== reference.kind) issues.push(wrongKind(reference, target));
  }
  return [...issues, ...checkCircles(firstById, references)];
}

function duplicateId({ id, path }: IdUse, first: IdUse): ParseIssue {
  return {
    code: 'duplicateId',
    path: toJsonPointer(path),
    facts: { id, firstPath: toJsonPointer(first.path) },
  };
}

function unknownReference({ id, kind, path }: IdUse): ParseIssue {
  return { code: 'unknownReference', path: toJsonPointer(path), facts: { id, kind } };
}

function wrongKind({ id, kind, path }: IdUse, target: IdUse): ParseIssue {
  return {
    code: 'wrongReferenceKind',
    path: toJsonPointer(path),
    facts: { id, expected: kind, found: target.kind, foundPath: toJsonPointer(target.path) },
  };
}
