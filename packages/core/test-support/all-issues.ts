import { entityKinds } from '../src/shared/id.js';
import type { JsonProblem, JsonType, ParseIssue, TextFormat } from '../src/shared/parse-issue.js';
import { projectIssues } from './faulty-projects.js';

/** A missing entry does not compile, so no code can be forgotten. */
const jsonProblems = Object.keys({
  empty: true,
  unexpectedEnd: true,
  unexpectedCharacter: true,
  missingComma: true,
  trailingComma: true,
  missingColon: true,
  keyNotText: true,
  curlyQuotes: true,
  unclosedText: true,
  controlCharacter: true,
  badEscape: true,
  badNumber: true,
  leadingZero: true,
  tooDeep: true,
  textAfterEnd: true,
} satisfies Record<JsonProblem, true>) as JsonProblem[];

const textFormats = Object.keys({
  id: true,
  day: true,
  time: true,
  partialDate: true,
  money: true,
  ags: true,
  ars: true,
  languageTag: true,
  webAddress: true,
  text: true,
} satisfies Record<TextFormat, true>) as TextFormat[];

const jsonTypes = Object.keys({
  object: true,
  array: true,
  string: true,
  number: true,
  boolean: true,
  null: true,
  undefined: true,
  other: true,
} satisfies Record<JsonType, true>) as JsonType[];

const path = '/somewhere';

/** Issues of every code, with every problem, format, type and kind that one can name. */
export const allIssues: readonly ParseIssue[] = [
  ...projectIssues,
  ...jsonProblems.map((problem): ParseIssue => ({
    code: 'invalidJson',
    path,
    facts: { problem, found: 'x' },
  })),
  ...textFormats.map((format): ParseIssue => ({
    code: 'invalidFormat',
    path,
    facts: { format, received: 'x' },
  })),
  ...jsonTypes.map((received): ParseIssue => ({ code: 'notAProject', path, facts: { received } })),
  ...jsonTypes.map((type): ParseIssue => ({
    code: 'wrongType',
    path,
    facts: { expected: [type], received: type },
  })),
  ...entityKinds.map((kind): ParseIssue => ({ code: 'unknownReference', path, facts: { id: 'x', kind } })),
  ...entityKinds.map((found): ParseIssue => ({
    code: 'wrongReferenceKind',
    path,
    facts: { id: 'x', expected: 'source', found, foundPath: '/sources/0/id' },
  })),
  ...(['characters', 'entries', 'number'] as const).flatMap((unit): ParseIssue[] => [
    { code: 'tooSmall', path, facts: { minimum: 1, unit } },
    { code: 'tooLarge', path, facts: { maximum: 2, unit } },
  ]),
  { code: 'duplicateKey', path, facts: { key: 'title' } },
  { code: 'moreDuplicateKeys', path, facts: { listed: 1000 } },
  { code: 'tooManyIssues', path, facts: {} },
  { code: 'invalidValue', path, facts: { rule: 'odd' } },
];
