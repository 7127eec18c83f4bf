import { idPattern } from '../src/shared/id.js';

/** An object somewhere in a project file, before anybody knows its shape. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Every object inside a JSON value, the value itself included. */
export function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

/** Every text inside a JSON value. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** True for what has an id of its own; the id of the funding round is the programme's. */
export function isEntry({ id }: JsonObject): boolean {
  return typeof id === 'string' && idPattern.test(id);
}

/** Whether an entry says where it comes from, itself or through its dates. */
export function hasSource(entry: JsonObject): boolean {
  const { source, sources } = entry;
  if (source !== undefined || (Array.isArray(sources) && sources.length > 0)) return true;
  return Object.values(entry).some((part) => isObject(part) && part['source'] !== undefined);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
