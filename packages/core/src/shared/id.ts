import { atMost } from './rule.js';
import { textIn } from './text-format.js';

/** Kinds of things in a project file that carry an id and can be named by it. */
export const entityKinds = [
  'project',
  'source',
  'openQuestion',
  'fundingPeriod',
  'money',
  'body',
  'actorGroup',
  'actor',
  'phase',
  'step',
  'milestone',
  'event',
  'session',
  'resolution',
  'format',
  'principle',
  'actionField',
  'goal',
  'measure',
] as const;

/** Kind of a thing in a project file that carries an id. */
export type EntityKind = (typeof entityKinds)[number];

/** What an id schema means: it names a new thing, or it points to one that exists. */
export interface IdMeaning {
  readonly role: 'defines' | 'refersTo';
  readonly kind: EntityKind;
}

const meanings = new WeakMap<object, IdMeaning>();

/** A kebab-case slug, e.g. `phase-1` or `hmsi-kiv`; unique in the whole project file. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Schema of a slug that names something outside a project file, such as an edition of a programme. */
export function slug() {
  return textIn('id', idPattern).check(atMost(100, 'characters'));
}

/** Schema of the id under which a thing of this kind is defined. */
export function idOf(kind: EntityKind) {
  return withMeaning({ role: 'defines', kind });
}

/** Schema of an id that points to a thing of this kind, defined elsewhere in the file. */
export function referenceTo(kind: EntityKind) {
  return withMeaning({ role: 'refersTo', kind });
}

/** Meaning of a schema made by `idOf` or `referenceTo`; `undefined` for every other schema. */
export function idMeaning(schema: object): IdMeaning | undefined {
  return meanings.get(schema);
}

// Registered on the finished schema: zod copies a schema with every further check.
function withMeaning(meaning: IdMeaning) {
  const schema = slug();
  meanings.set(schema, meaning);
  return schema;
}
