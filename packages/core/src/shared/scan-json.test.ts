import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonProblem } from './parse-issue.js';
import { scanJson } from './scan-json.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('D1 accepts what JSON.parse accepts, and nothing else', () => {
  const spacing = fc.constantFrom(undefined, 1, 3, '\t');
  const jsonText = fc
    .tuple(fc.jsonValue({ maxDepth: 5 }), spacing)
    .map(([value, space]) => JSON.stringify(value, null, space));
  const someCharacters = fc.oneof(
    fc.constantFrom(
      ...Array.from('{}[],:"\\/-+.eE0123456789 \t\n\r\f\v\u0000\u001f\u00a0\u2028\ufeff\ud800tfnulas'),
    ),
    fc.constantFrom(
      'null',
      'true',
      'false',
      '1e5',
      '-0',
      '01',
      '\\u00',
      '\\u00e4',
      '\\x',
      ',,',
      '""',
      '[]',
      '{}',
    ),
  );

  test('generated JSON', () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(scanJson(text)).toEqual({ duplicateKeys: [] });
      }),
    );
  });

  test('generated JSON with a place deleted, inserted or replaced', () => {
    fc.assert(
      fc.property(jsonText, fc.nat(), fc.nat(2), someCharacters, (text, place, removed, added) => {
        const at = place % (text.length + 1);
        const spoilt = text.slice(0, at) + added + text.slice(at + removed);

        expect([spoilt, scanJson(spoilt).problem === undefined]).toEqual([spoilt, isJson(spoilt)]);
      }),
      { numRuns: 3000 },
    );
  });

  test('generated heaps of signs', () => {
    const heaps = fc.array(someCharacters, { maxLength: 12 }).map((parts) => parts.join(''));

    fc.assert(
      fc.property(heaps, (text) => {
        expect([text, scanJson(text).problem === undefined]).toEqual([text, isJson(text)]);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '0',
    '-0',
    '1.5e+10',
    '"\u2028\u007f\ud800"',
    ' [1 ,\r\n2 ]\t',
    '{"":{"":[]}}',
    '"\\ud83d\\u00"',
  ])('%o as JSON.parse does', (text) => {
    expect(scanJson(text).problem === undefined).toBe(isJson(text));
  });
});

interface ProblemCase {
  readonly text: string;
  readonly offset: number;
  readonly found?: string;
}

describe('D1 the first problem of a text and its place', () => {
  const problems: { readonly [Code in JsonProblem]: readonly [ProblemCase, ...ProblemCase[]] } = {
    empty: [
      { text: '', offset: 0 },
      { text: ' \n\t', offset: 0 },
    ],
    unexpectedEnd: [
      { text: '{"a": [1, 2]', offset: 12 },
      { text: '{"a"', offset: 4 },
      { text: '[1,\n', offset: 4 },
      { text: '["\\', offset: 3 },
      { text: '["\\u00', offset: 6 },
      { text: '["abc', offset: 5 },
      { text: '{"a: 1}', offset: 7 },
      { text: '[tr', offset: 3 },
      { text: '[fals', offset: 5 },
      { text: '{"a": n', offset: 7 },
      { text: '[-', offset: 2 },
      { text: '[1.', offset: 3 },
      { text: '[12', offset: 3 },
      { text: '[1.5e+', offset: 6 },
    ],
    unexpectedCharacter: [
      { text: '[1, ?]', offset: 4, found: '?' },
      { text: '{"a": }', offset: 6, found: '}' },
      { text: '[1}', offset: 2, found: '}' },
      { text: ']', offset: 0, found: ']' },
      { text: '[,1]', offset: 1, found: ',' },
      { text: '{"a":\u00a01}', offset: 5, found: '\u00a0' },
      { text: '\ufeff{}', offset: 0, found: '\ufeff' },
      { text: '[trux]', offset: 1, found: 't' },
      { text: '[1 “]', offset: 3, found: '“' },
      { text: '[😀]', offset: 1, found: '😀' },
      { text: "['x']", offset: 1, found: "'" },
      { text: '[1 😀]', offset: 3, found: '😀' },
    ],
    missingComma: [
      { text: '{"a": 1\n "b": 2}', offset: 9 },
      { text: '[1 2]', offset: 3 },
      { text: '[{} []]', offset: 4 },
      { text: '[1 -2]', offset: 3 },
      { text: '["Projekt "Wir" sind"]', offset: 11 },
      { text: '["Das "Über" uns"]', offset: 7 },
    ],
    trailingComma: [
      { text: '{"a": 1 , }', offset: 8 },
      { text: '[1,\n]', offset: 2 },
      { text: '[[1,2], ]', offset: 6 },
    ],
    missingColon: [
      { text: '{"a" 1}', offset: 5 },
      { text: '{"a"}', offset: 4 },
      { text: '{"a", "b"}', offset: 4 },
    ],
    keyNotText: [
      { text: '{a: 1}', offset: 1, found: 'a' },
      { text: '{"a": 1, 2: 3}', offset: 9, found: '2' },
      { text: '{"a": 1,, "b": 2}', offset: 8, found: ',' },
    ],
    curlyQuotes: [
      { text: '{„a“: 1}', offset: 1, found: '„' },
      { text: '{"a": “b”}', offset: 6, found: '“' },
      { text: '[„x“]', offset: 1, found: '„' },
      { text: '{"a": 1, ”b”: 2}', offset: 9, found: '”' },
      { text: '[«x»]', offset: 1, found: '«' },
    ],
    unclosedText: [
      { text: '["ab\nc"]', offset: 4 },
      { text: '["ab\r\nc"]', offset: 4 },
      { text: '{"a: 1}\n', offset: 7 },
    ],
    controlCharacter: [
      { text: '["a\tb"]', offset: 3 },
      { text: '["a\u0000b"]', offset: 3 },
    ],
    badEscape: [
      { text: '["C:\\Daten"]', offset: 4, found: '\\D' },
      { text: '["\\u12x4"]', offset: 2, found: '\\u' },
    ],
    badNumber: [
      { text: '[1.]', offset: 1, found: '1.' },
      { text: '[1.2.', offset: 1, found: '1.2.' },
      { text: '[01.5]', offset: 1, found: '01.5' },
      { text: '[-]', offset: 1, found: '-' },
      { text: '[1.000.000]', offset: 1, found: '1.000.000' },
      { text: '[1e]', offset: 1, found: '1e' },
    ],
    leadingZero: [
      { text: '[01]', offset: 1, found: '01' },
      { text: '{"ags": 06999001}', offset: 8, found: '06999001' },
      { text: '[-007', offset: 1, found: '-007' },
    ],
    tooDeep: [
      { text: '['.repeat(1001), offset: 1000 },
      { text: '{"a":'.repeat(1001), offset: 5000 },
    ],
    textAfterEnd: [
      { text: '{} {}', offset: 3, found: '{' },
      { text: '{}}', offset: 2, found: '}' },
      { text: '1 😀', offset: 2, found: '😀' },
    ],
  };
  const cases = Object.entries(problems).flatMap(([code, rows]) => rows.map((row) => ({ code, ...row })));

  test.each(cases)('$code in $text', ({ code, text, ...place }) => {
    expect(scanJson(text).problem).toEqual({ code, ...place });
    expect(code === 'tooDeep' || !isJson(text)).toBe(true);
  });

  test('1,000 levels are allowed', () => {
    expect(scanJson('['.repeat(1000) + ']'.repeat(1000)).problem).toBeUndefined();
  });

  test.each(['[', '{"a":'])('200,000 levels of %s end at the limit', (opening) => {
    expect(scanJson(opening.repeat(200_000)).problem?.code).toBe('tooDeep');
  });
});
