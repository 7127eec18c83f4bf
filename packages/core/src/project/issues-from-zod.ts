import type * as z from 'zod/mini';
import {
  toJsonPointer,
  type JsonType,
  type ParseIssue,
  type ParseIssueCode,
  type SizeUnit,
  type TextFormat,
} from '../shared/parse-issue.js';

type ZodIssue = z.core.$ZodIssue;

/** JSON type of a value, in the words of the file format. */
export function jsonTypeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' ||
    type === 'string' ||
    type === 'number' ||
    type === 'boolean' ||
    type === 'undefined'
    ? type
    : 'other';
}

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

  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return [missingKey(keys)];
      if (typeof input === 'number') {
        if (issue.expected === 'int') return [{ code: 'notInteger', path, facts: { received: input } }];
        if (issue.expected === 'number') return [beyondNumbers(path, input)];
      }
      return [wrongType(path, [jsonTypeExpected(issue.expected)], input)];
    case 'invalid_value':
      if (input === undefined) return [missingKey(keys)];
      return [notInList(path, issue.values, input)];
    case 'invalid_format':
      return [
        {
          code: 'invalidFormat',
          path,
          facts: { format: issue.message as TextFormat, received: excerpt(input) },
        },
      ];
    case 'too_small':
      return [
        { code: 'tooSmall', path, facts: { minimum: Number(issue.minimum), unit: unitOf(issue.origin) } },
      ];
    case 'too_big':
      return [
        { code: 'tooLarge', path, facts: { maximum: Number(issue.maximum), unit: unitOf(issue.origin) } },
      ];
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
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  keys: readonly PropertyKey[],
): ParseIssue[] {
  if (issue.input === undefined) return [missingKey(keys)];
  const mismatches = issue.errors.map((errors) => errors.find(isTypeMismatchOfTheWhole));
  const meant = issue.errors[mismatches.findIndex((mismatch) => mismatch === undefined)];
  if (meant) return meant.flatMap((inner) => translate(inner, keys));

  const expected = mismatches.flatMap((mismatch) => (mismatch ? [jsonTypeExpected(mismatch.expected)] : []));
  return [wrongType(toJsonPointer(keys), expected, issue.input)];
}

function isTypeMismatchOfTheWhole(issue: ZodIssue): issue is Extract<ZodIssue, { code: 'invalid_type' }> {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

/** Issues of our own rules: the schema names the code, the facts are in the value. */
function fromRule(issue: Extract<ZodIssue, { code: 'custom' }>, path: string): ParseIssue {
  const code: unknown = issue.params?.['code'];
  const value: Readonly<Record<string, unknown>> = isObject(issue.input) ? issue.input : {};
  switch (code as ParseIssueCode) {
    case 'impossibleDate':
      return { code: 'impossibleDate', path, facts: { received: excerpt(issue.input) } };
    case 'spanReversed':
      return {
        code: 'spanReversed',
        path,
        facts: { from: excerpt(value['from']), to: excerpt(value['to']) },
      };
    case 'emptySpan':
      return { code: 'emptySpan', path, facts: {} };
    case 'emptyTranslations':
      return { code: 'emptyTranslations', path, facts: {} };
    case 'leadNotMember':
      return { code: 'leadNotMember', path: `${path}/lead`, facts: { lead: excerpt(value['lead']) } };
    case 'agsDiffersFromArs':
      return {
        code: 'agsDiffersFromArs',
        path: `${path}/ars`,
        facts: { ags: excerpt(value['ags']), ars: excerpt(value['ars']) },
      };
    case 'municipalityOrConsortium':
      return {
        code: 'municipalityOrConsortium',
        path,
        facts: { given: value['municipality'] === undefined ? 'none' : 'both' },
      };
    default:
      return { code: 'invalidValue', path, facts: { rule: String(code) } };
  }
}

function missingKey(keys: readonly PropertyKey[]): ParseIssue {
  return { code: 'missingKey', path: toJsonPointer(keys), facts: { key: String(keys.at(-1) ?? '') } };
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
  const lookAlike = values.find((value) => String(value) === String(input));
  if (lookAlike !== undefined) return wrongType(path, [jsonTypeOf(lookAlike)], input);
  return { code: 'notInList', path, facts: { allowed: values.map(String), received: excerpt(input) } };
}

function jsonTypeExpected(expected: string): JsonType {
  if (expected === 'int') return 'number';
  if (expected === 'record') return 'object';
  return expected as JsonType;
}

function unitOf(origin: string): SizeUnit {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'entries' : 'number';
}

/** Enough of a value to recognise it; a message must not carry half a file. */
function excerpt(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (isObject(value)) return '{…}';
  const text = String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
