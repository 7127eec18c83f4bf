import * as z from 'zod/mini';
import type { ParseIssueCode } from './parse-issue.js';

/**
 * A rule between fields of one object (rule D16). It is judged wherever these fields are right
 * themselves, whatever else is wrong in the object: all issues come at once, none because of another.
 */
export function ruleBetween<Value extends object>(
  fields: readonly (keyof Value & string)[],
  code: ParseIssueCode,
  holds: (value: Value) => boolean,
) {
  const concerned = new Set<PropertyKey | undefined>(fields);
  return z.refine<Value>(holds, {
    params: { code },
    when: ({ value, issues }) => isObject(value) && !issues.some(({ path }) => concerned.has(path?.[0])),
  });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
