import type * as z from 'zod/mini';
import { isJsonObject } from './json-type.js';
import { idMeaning, type EntityKind } from './id.js';

type Path = readonly PropertyKey[];

/** A use of an id: where a thing is defined, or where something points to it. */
export interface IdUse {
  readonly id: string;
  readonly kind: EntityKind;
  readonly path: Path;
}

/** What zod does not tell: keys that the schema does not know, and every id that is defined or used. */
export interface ValueWalk {
  readonly unknownKeys: { readonly path: Path; readonly key: string }[];
  readonly definitions: IdUse[];
  readonly references: IdUse[];
}

/**
 * Goes through a value along a schema and collects unknown keys and ids, also in a file with other
 * faults: parts of the wrong type are passed over, they have an issue already.
 *
 * It only goes where the schema goes, so depth and time are bounded by the schema, and it sees own
 * `__proto__` keys, which zod leaves out without a word.
 */
export function walkValue(value: unknown, schema: z.core.$ZodType): ValueWalk {
  const walk: ValueWalk = { unknownKeys: [], definitions: [], references: [] };
  visit(value, schema, [], walk);
  return walk;
}

function visit(value: unknown, schema: z.core.$ZodType, path: Path, walk: ValueWalk): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      if (value !== undefined) visit(value, def.innerType, path, walk);
      return;
    case 'array':
      if (Array.isArray(value)) {
        for (const [index, entry] of value.entries()) visit(entry, def.element, [...path, index], walk);
      }
      return;
    case 'object':
      if (isJsonObject(value)) visitObject(value, def.shape, path, walk);
      return;
    case 'record':
      if (isJsonObject(value)) visitRecord(value, def.valueType, path, walk);
      return;
    case 'union':
      for (const option of def.options) visit(value, option, path, walk);
      return;
    case 'string':
      if (typeof value === 'string') collectId(value, schema, path, walk);
      return;
  }
}

function visitObject(
  value: object,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  path: Path,
  walk: ValueWalk,
): void {
  for (const [key, entry] of Object.entries(value)) {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (schema) visit(entry, schema, [...path, key], walk);
    else walk.unknownKeys.push({ path: [...path, key], key });
  }
}

function visitRecord(value: object, schema: z.core.$ZodType, path: Path, walk: ValueWalk): void {
  for (const [key, entry] of Object.entries(value)) {
    if (key === '__proto__') walk.unknownKeys.push({ path: [...path, key], key });
    else visit(entry, schema, [...path, key], walk);
  }
}

function collectId(id: string, schema: z.core.$ZodType, path: Path, walk: ValueWalk): void {
  const meaning = idMeaning(schema);
  if (!meaning) return;
  const uses = meaning.role === 'defines' ? walk.definitions : walk.references;
  uses.push({ id, kind: meaning.kind, path });
}
