import type { JsonType } from './parse-issue.js';

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

/** True for an object in the sense of JSON, so not for a list. */
export function isJsonObject(value: unknown): value is Record<string, unknown> {
  return jsonTypeOf(value) === 'object';
}
