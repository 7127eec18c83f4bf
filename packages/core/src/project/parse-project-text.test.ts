import { describe, expect, test } from 'vitest';
import { baseProject, changedProject, type Changes } from '../../test-support/base-project.js';
import { parseProject } from './parse-project.js';
import { parseProjectText } from './parse-project-text.js';

const textOf = (changes: Changes = {}): string => JSON.stringify(changedProject(changes), null, 2);

/** Issues and notes of a text as "line:column code path". */
function marksIn(text: string): string[] {
  const result = parseProjectText(text);
  return [...(result.ok ? [] : result.issues), ...result.notes].map(
    ({ code, path, position }) => `${position?.line}:${position?.column} ${code} ${path}`,
  );
}

describe('D1 text that is JSON', () => {
  test.each([
    ['as written by hand', textOf()],
    ['on one line', JSON.stringify(baseProject())],
    ['after a byte order mark', `\ufeff${textOf()}`],
    ['with line ends of Windows', textOf().replaceAll('\n', '\r\n')],
  ])('%s', (_case, text) => {
    expect(parseProjectText(text)).toEqual({ ok: true, project: baseProject(), notes: [] });
  });

  test.each([
    ['nothing', '', { problem: 'empty' }, 1, 1],
    ['only a byte order mark', '\ufeff', { problem: 'empty' }, 1, 1],
    ['a second byte order mark', '\ufeff\ufeff{}', { problem: 'unexpectedCharacter', found: '\ufeff' }, 1, 1],
    ['a missing comma', '{\n  "formatVersion": 1\n  "id": "x"\n}', { problem: 'missingComma' }, 3, 3],
    ['a trailing comma', '{\r\n  "languages": ["de",]\r\n}', { problem: 'trailingComma' }, 2, 21],
    ['a web page', '<!doctype html>', { problem: 'unexpectedCharacter', found: '<' }, 1, 1],
    ['half a file', textOf().slice(0, 40), { problem: 'unclosedText' }, 3, 9],
  ])('%s is not', (_case, text, facts, line, column) => {
    expect(parseProjectText(text)).toEqual({
      ok: false,
      issues: [{ code: 'invalidJson', path: '', facts, position: { line, column } }],
      notes: [],
    });
  });

  test('a hostile depth ends with an issue', () => {
    expect(marksIn('['.repeat(200_000))).toEqual(['1:1001 invalidJson ']);
  });
});

describe('D16 every issue and note names line and column', () => {
  test.each([
    ['a wrong value', { '/asOf': 'x' }, ['12:11 invalidFormat /asOf']],
    [
      'a missing key, at the object that lacks it',
      { '/publisher/office': undefined },
      ['13:16 missingKey /publisher/office'],
    ],
    ['an unknown key', { '/publisher/room': '1.02' }, ['16:13 unknownKey /publisher/room']],
    ['the whole file', { '/municipality': undefined }, ['1:1 municipalityOrConsortium ']],
    [
      'several, issues first',
      { '/id': 'X', '/title/fr': 5, '/own': 1 },
      ['3:9 invalidFormat /id', '7:11 wrongType /title/fr', '93:10 unknownKey /own'],
    ],
  ])('%s', (_case, changes, marks) => {
    expect(marksIn(textOf(changes))).toEqual(marks);
  });

  test('everything but the position is as without the text', () => {
    const changes = { '/id': 'X', '/asOf': '2021-02-30', '/strategy/measures/0/goals/0': 'x', '/own': 1 };
    const withoutPositions: unknown = JSON.parse(
      JSON.stringify(parseProjectText(textOf(changes)), (key, value: unknown) =>
        key === 'position' ? undefined : value,
      ),
    );

    expect(withoutPositions).toEqual(parseProject(changedProject(changes)));
  });
});

describe('D7 keys that stand twice', () => {
  const withTwoIds = textOf().replace('"id": "phase-2"', '"id": "phase-0", "id": "phase-2"');

  test('are an issue, though JSON.parse takes the last one', () => {
    expect(parseProjectText(withTwoIds)).toMatchObject({
      ok: false,
      issues: [{ code: 'duplicateKey', path: '/process/phases/1/id', facts: { key: 'id' } }],
    });
  });

  test('are named at the second one, before all other issues', () => {
    const line = withTwoIds.split('\n').findIndex((text) => text.includes('phase-0')) + 1;

    expect(marksIn(withTwoIds.replace('"2021-09"', '"x"'))).toEqual([
      `${line}:26 duplicateKey /process/phases/1/id`,
      '12:11 invalidFormat /asOf',
    ]);
  });

  test('100,000 of them are found without delay', () => {
    const text = `{"formatVersion": 1${',\n"id": "a"'.repeat(100_001)}}`;
    const result = parseProjectText(text);

    expect(result.ok ? [] : result.issues.filter(({ code }) => code === 'duplicateKey').at(-1)).toMatchObject(
      {
        position: { line: 100_002, column: 1 },
      },
    );
  });
});
