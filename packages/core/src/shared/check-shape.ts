import * as z from 'zod/mini';
import { issuesFromZod } from './issues-from-zod.js';
import { toJsonPointer, type ParseIssue, type ParseNote } from './parse-issue.js';
import type { ValueWalk } from './walk-value.js';

/** Rules D3 and D16: everything about a value that a schema does not allow. Never throws. */
export function issuesOfShape(input: unknown, schema: z.core.$ZodType): ParseIssue[] {
  try {
    return issuesFromZod(z.safeParse(schema, input, { reportInput: true }).error?.issues ?? []);
  } catch (error) {
    // Zod hands issues from level to level as arguments, and engines allow about a hundred thousand.
    if (!(error instanceof RangeError)) throw error;
    return [{ code: 'tooManyIssues', path: '', facts: {} }];
  }
}

/** Rule D6: keys that a schema does not know, as notes. */
export function notesOf({ unknownKeys }: ValueWalk): ParseNote[] {
  return unknownKeys.map(({ path, key }) => ({
    code: 'unknownKey',
    path: toJsonPointer(path),
    facts: { key },
  }));
}
