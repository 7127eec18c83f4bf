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
    ['half a file', textOf().slice(0, 40), { problem: 'unexpectedEnd' }, 3, 17],
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
    [
      'issues in the order of the text, whichever rule finds them',
      {
        '/municipality/ars': '069990001002',
        '/sources/0/title': '',
        '/bodies/0/id': 'report',
        '/process/phases/0/title': 5,
        '/asOf': 'x',
      },
      [
        '12:11 invalidFormat /asOf',
        '19:12 agsDiffersFromArs /municipality/ars',
        '34:16 invalidFormat /sources/0/title',
        '50:13 duplicateId /bodies/0/id',
        '59:18 wrongType /process/phases/0/title',
      ],
    ],
    [
      'notes in the order of the text',
      { '/zz': 1, '/process/phases/1/colour': 1, '/publisher/room': 1 },
      [
        '16:13 unknownKey /publisher/room',
        '73:19 unknownKey /process/phases/1/colour',
        '94:9 unknownKey /zz',
      ],
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

  test('are named at the second one, in the order of the text', () => {
    const line = withTwoIds.split('\n').findIndex((text) => text.includes('phase-0')) + 1;

    expect(marksIn(withTwoIds.replace('"2021-09"', '"x"'))).toEqual([
      '12:11 invalidFormat /asOf',
      `${line}:26 duplicateKey /process/phases/1/id`,
    ]);
  });

  test('are named once per object and key', () => {
    const text = `{"formatVersion": 1${',\n"id": "a"'.repeat(1000)}}`;

    expect(marksIn(text).filter((mark) => mark.includes('duplicateKey'))).toEqual(['3:1 duplicateKey /id']);
  });

  test('are named up to a thousand, and then that there are more', () => {
    const own = Array.from({ length: 3000 }, (_, index) => `"k${index}":1,\n"k${index}":2,\n`).join('');
    const result = parseProjectText(`{${own}"formatVersion": 1}`);
    const duplicates = (result.ok ? [] : result.issues).filter(({ code }) => /duplicateKey/i.test(code));

    expect(duplicates).toHaveLength(1001);
    expect(duplicates.at(-1)).toEqual({
      code: 'moreDuplicateKeys',
      path: '/k1000',
      facts: { listed: 1000 },
      position: { line: 2002, column: 1 },
    });
  });

  test('800,000 of one key, 990 levels deep, take neither time nor memory', () => {
    const twice = '"b":1,'.repeat(800_000);
    const text = `{"formatVersion":1,"own":${'{"a":'.repeat(990)}{${twice}"c":1}${'}'.repeat(991)}`;
    const duplicates = marksIn(text).filter((mark) => mark.includes('duplicateKey'));

    expect(duplicates).toEqual([`1:4983 duplicateKey /own${'/a'.repeat(990)}/b`]);
  }, 20_000);
});
