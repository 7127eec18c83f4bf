import type * as z from 'zod/mini';
import { jsonTypeOf } from './json-type.js';
import { toJsonPointer, type JsonType, type ParseIssue, type TextFormat } from './parse-issue.js';
import type { RuleParams } from './rule.js';

type ZodIssue = z.core.$ZodIssue;

/**
 * What zod found, as issues of the file format (rule D3). Zod must have been asked to report inputs.
 *
 * Zod only judges: its messages are never shown.
 */
export function issuesFromZod(issues: readonly ZodIssue[]): ParseIssue[] {
  return issues.flatMap((issue) => translate(issue, []));
}

function translate(issue: ZodIssue, parentPath: readonly PropertyKey[]): ParseIssue[] {
  const keys = [...parentPath, ...issue.path];
  const path = toJsonPointer(keys);
  const { input } = issue;
  if (input === undefined) {
    return [{ code: 'missingKey', path, facts: { key: String(keys.at(-1) ?? '') } }];
  }
  switch (issue.code) {
    case 'invalid_type':
      return [
        typeof input === 'number' && issue.expected === 'number'
          ? beyondNumbers(path, input)
          : wrongType(path, [jsonTypeExpected(issue.expected)], input),
      ];
    case 'invalid_value':
      return [notInList(path, issue.values, input)];
    case 'invalid_format': {
      const facts = { format: issue.message as TextFormat, received: excerpt(input) };
      return [{ code: 'invalidFormat', path, facts }];
    }
    case 'invalid_key':
      return issue.issues.flatMap((inner) => translate({ ...inner, path: [] }, keys));
    case 'invalid_union':
      return fromUnion(issue, keys);
    case 'custom':
      return [fromRule(issue, path)];
    default:
      return [{ code: 'invalidValue', path, facts: { rule: issue.code } }];
  }
}

/** The alternative that the value was meant to be; where none fits, the types that are possible. */
function fromUnion(
  { errors: alternatives, input }: Extract<ZodIssue, { code: 'invalid_union' }>,
  keys: readonly PropertyKey[],
): ParseIssue[] {
  const mismatches = alternatives.map((errors) => errors.find(isTypeMismatchOfTheWhole));
  const meant = alternatives[mismatches.indexOf(undefined)];
  if (meant) return meant.flatMap((inner) => translate(inner, keys));

  const expected = mismatches.flatMap((mismatch) => (mismatch ? [jsonTypeExpected(mismatch.expected)] : []));
  return [wrongType(toJsonPointer(keys), expected, input)];
}

function isTypeMismatchOfTheWhole(issue: ZodIssue): issue is Extract<ZodIssue, { code: 'invalid_type' }> {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/** Issues of our own rules: the schema names the code and makes the facts. */
function fromRule({ params, input }: Extract<ZodIssue, { code: 'custom' }>, path: string): ParseIssue {
  if (!params) return { code: 'invalidValue', path, facts: { rule: 'custom' } };
  // `rule` and `ruleBetween` see to it that the facts belong to the code.
  const { code, facts } = params as unknown as RuleParams;
  return { code, path, facts: facts(input) } as ParseIssue;
}

function wrongType(path: string, expected: readonly JsonType[], input: unknown): ParseIssue {
  return { code: 'wrongType', path, facts: { expected, received: jsonTypeOf(input) } };
}

/** JSON text such as `1e400` becomes infinite; the issue is its size, not its type. */
function beyondNumbers(path: string, input: number): ParseIssue {
  return input > 0
    ? { code: 'tooLarge', path, facts: { maximum: Number.MAX_SAFE_INTEGER, unit: 'number' } }
    : { code: 'tooSmall', path, facts: { minimum: Number.MIN_SAFE_INTEGER, unit: 'number' } };
}

/** A value like `"1"` for `1` looks right, so its type has to be named. */
function notInList(path: string, values: readonly unknown[], input: unknown): ParseIssue {
  const received = excerpt(input);
  const lookAlike = values.find((value) => String(value) === received);
  if (lookAlike !== undefined) return wrongType(path, [jsonTypeOf(lookAlike)], input);
  return { code: 'notInList', path, facts: { allowed: values.map(String), received } };
}

function jsonTypeExpected(expected: string): JsonType {
  return expected === 'record' ? 'object' : (expected as JsonType);
}

/**
 * Enough of a value to recognise it; a message must not carry half a file. Never `String` of an object
 * or list: it calls what stands in the file, and a list nested deep enough overflows the stack.
 */
function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
