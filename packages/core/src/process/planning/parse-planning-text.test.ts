import { expect, test } from 'vitest';
import { parsePlanningText, parseProcessTemplateText } from './parse-planning-text.js';

const marksOf = ({ issues }: { issues: readonly { code: string; path: string; position?: object }[] }) =>
  issues.map(({ code, path, position }) => [code, path, position]);

test('D1 D7 a planning in a file of its own: issues with their places, in the order of the text', () => {
  const text = '{\n  "start": "2027-02-29",\n  "template": "kiv",\n  "start": "1.2.2027",\n  "end": 1\n}';
  const parsed = parsePlanningText(`\ufeff${text}`);

  expect(parsed.ok).toBe(false);
  expect(parsed.ok ? [] : marksOf(parsed)).toEqual([
    ['duplicateKey', '/start', { line: 4, column: 3 }],
    ['invalidFormat', '/start', { line: 4, column: 12 }],
    ['wrongType', '/end', { line: 5, column: 10 }],
  ]);
});

test('D1 a planning that is no JSON, and one that is right', () => {
  const broken = parsePlanningText('{ "template": "kiv"');

  expect(broken.ok ? [] : marksOf(broken)).toEqual([['invalidJson', '', { line: 1, column: 20 }]]);
  expect(parsePlanningText('{ "template": "kiv", "beginn": 1 }')).toEqual({
    ok: true,
    planning: { template: 'kiv', beginn: 1 },
    notes: [
      { code: 'unknownKey', path: '/beginn', facts: { key: 'beginn' }, position: { line: 1, column: 32 } },
    ],
  });
});

test('D1 a template in a file', () => {
  const parsed = parseProcessTemplateText(
    '{\n  "id": "A",\n  "title": "A", "sources": [], "bodies": [], "phases": []\n}',
  );

  expect(parsed.ok ? [] : marksOf(parsed)).toEqual([
    ['invalidFormat', '/id', { line: 2, column: 9 }],
    ['tooSmall', '/phases', { line: 3, column: 56 }],
  ]);
});
