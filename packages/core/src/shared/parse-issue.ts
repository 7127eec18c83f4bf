import type { EntityKind } from './id.js';

/** JSON types as a reader of the file knows them. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'undefined' | 'other';

/** Formats that a text in a project file can be asked to have. */
export type TextFormat =
  'id' | 'day' | 'time' | 'partialDate' | 'money' | 'ags' | 'ars' | 'languageTag' | 'webAddress' | 'text';

/** Facts behind each kind of issue; the words for them live in `locales/`. */
export interface ParseIssueFacts {
  /** The text is not JSON. `expected` names what could have stood here. */
  invalidJson: { problem: JsonProblem; found?: string };
  /** The same key stands twice in one object; JSON would silently drop the first. */
  duplicateKey: { key: string };
  /** From here on further keys stand twice; only the first `listed` are named. */
  moreDuplicateKeys: { listed: number };
  /** JSON, but not a WIRkt project file: an object with `formatVersion` was expected. */
  notAProject: { received: JsonType };
  /** Written for a newer release of WIRkt than this one. */
  futureFormatVersion: { received: number; supported: number };
  unknownFormatVersion: { received: string; supported: number };
  missingKey: { key: string };
  wrongType: { expected: readonly JsonType[]; received: JsonType };
  notInteger: { received: number };
  invalidFormat: { format: TextFormat; received: string };
  impossibleDate: { received: string };
  notInList: { allowed: readonly string[]; received: string };
  tooSmall: { minimum: number; unit: SizeUnit };
  tooLarge: { maximum: number; unit: SizeUnit };
  emptyTranslations: object;
  emptySpan: object;
  spanReversed: { from: string; to: string };
  /** Neither `municipality` nor `consortium`, or both. */
  municipalityOrConsortium: { given: 'none' | 'both' };
  leadNotMember: { lead: string };
  agsDiffersFromArs: { ags: string; ars: string };
  duplicateId: { id: string; firstPath: string };
  unknownReference: { id: string; kind: EntityKind };
  wrongReferenceKind: { id: string; expected: EntityKind; found: EntityKind; foundPath: string };
  /** Each id is part of the next one, and the last one of the first. */
  circularReference: { ids: readonly string[] };
  /** So many that the validator gave up; what else was found stands beside it. */
  tooManyIssues: object;
  /** A rule of the schema that has no words of its own yet. */
  invalidValue: { rule: string };
}

/** What the scanner of JSON text stumbled over. */
export type JsonProblem =
  | 'empty'
  | 'unexpectedEnd'
  | 'unexpectedCharacter'
  | 'missingComma'
  | 'trailingComma'
  | 'missingColon'
  | 'keyNotText'
  | 'curlyQuotes'
  | 'unclosedText'
  | 'controlCharacter'
  | 'badEscape'
  | 'badNumber'
  | 'leadingZero'
  | 'tooDeep'
  | 'textAfterEnd';

/** What a size counts. */
export type SizeUnit = 'characters' | 'entries' | 'number';

/** Code of an issue, the key to its facts and its words. */
export type ParseIssueCode = keyof ParseIssueFacts;

/** Place in the text of a file, both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * One thing that is wrong in a project file: where (JSON Pointer), what (code) and the facts that a
 * sentence needs. `describeIssue` of a locale turns it into words.
 */
export type ParseIssue<Code extends ParseIssueCode = ParseIssueCode> = {
  [Each in Code]: {
    readonly code: Each;
    /** JSON Pointer (RFC 6901) into the file; the empty string is the whole file. */
    readonly path: string;
    readonly facts: Readonly<ParseIssueFacts[Each]>;
    /** Given where the text of the file is known, that is by `parseProjectText`. */
    readonly position?: TextPosition;
  };
}[Code];

/** Something worth knowing that does not make the file invalid: it is kept as it is. */
export interface ParseNote {
  readonly code: 'unknownKey';
  readonly path: string;
  readonly facts: { readonly key: string };
  readonly position?: TextPosition;
}

/** JSON Pointer (RFC 6901) of a path of keys and indexes. */
export function toJsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
