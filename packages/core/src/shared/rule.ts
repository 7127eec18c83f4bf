import * as z from 'zod/mini';
import { isJsonObject } from './json-type.js';
import type { ParseIssueCode, ParseIssueFacts, SizeUnit } from './parse-issue.js';

/** What a schema says about a value that breaks one of our own rules. */
export interface RuleParams {
  readonly code: ParseIssueCode;
  readonly facts: (value: unknown) => object;
}

/** A rule of our own about one value, with the code and the facts of its issue. */
export function rule<Value, Code extends ParseIssueCode>(
  code: Code,
  holds: (value: Value) => boolean,
  facts: (value: Value) => ParseIssueFacts[Code],
) {
  return z.refine<Value>(holds, { params: { code, facts } });
}

/**
 * A smallest size. Not zod's own check: that one also judges objects that have a key `length`, and fails
 * where it is no number.
 */
export function atLeast(minimum: number, unit: SizeUnit) {
  return rule(
    'tooSmall',
    (value: Sized) => sizeOf(value) >= minimum,
    () => ({ minimum, unit }),
  );
}

/** A largest size; own for the same reason as `atLeast`. */
export function atMost(maximum: number, unit: SizeUnit) {
  return rule(
    'tooLarge',
    (value: Sized) => sizeOf(value) <= maximum,
    () => ({ maximum, unit }),
  );
}

type Sized = number | string | readonly unknown[];

function sizeOf(value: Sized): number {
  return typeof value === 'number' ? value : value.length;
}

/**
 * A rule between fields of one object (rule D16). It is judged wherever these fields are right
 * themselves, whatever else is wrong in the object: all issues come at once, none because of another.
 *
 * @param at - Field that the issue points to; absent means the whole object.
 */
export function ruleBetween<Value extends object, Code extends ParseIssueCode>(
  fields: readonly (keyof Value & string)[],
  code: Code,
  holds: (value: Value) => boolean,
  facts: (value: Value) => ParseIssueFacts[Code],
  at?: keyof Value & string,
) {
  const concerned = new Set<PropertyKey | undefined>(fields);
  return z.refine<Value>(holds, {
    params: { code, facts },
    path: at === undefined ? [] : [at],
    when: ({ value, issues }) => isJsonObject(value) && !issues.some(({ path }) => concerned.has(path?.[0])),
  });
}
