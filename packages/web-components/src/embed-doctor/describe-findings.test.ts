import { describe, expect, test } from 'vitest';
import { de } from './de.js';
import { describeFindings, doctorWords } from './describe-findings.js';
import { en } from './en.js';
import type { EmbedFinding } from './findings.js';

const url = 'https://example.org/a.json';
const findings: readonly EmbedFinding[] = [
  { code: 'escapedTag', facts: { tagName: 'wirkt-project' } },
  { code: 'unknownElement', facts: { tagName: 'wirkt-a', nearest: 'wirkt-b' } },
  { code: 'elementNotLoaded', facts: { tagName: 'wirkt-a' } },
  { code: 'unknownMarker', facts: { name: 'a' } },
  { code: 'markerNotUpgraded', facts: { name: 'a', tagName: 'span' } },
  { code: 'blockedByPolicy', facts: { directive: 'connect-src', address: url } },
  { code: 'twoVersions', facts: { versions: ['1.0.0', '2.0.0'] } },
  { code: 'twoLoaders', facts: { addresses: ['/a.js', '/b.js'] } },
  { code: 'headingJump', facts: { tagName: 'wirkt-a', level: 4, before: 2 } },
  { code: 'fileProblem', facts: { code: 'notFound', url } },
  { code: 'fileProblem', facts: { code: 'somethingNew', url } },
  { code: 'foreignHost', facts: { url } },
  { code: 'sameId', facts: { id: 'a' } },
  { code: 'missingFallback', facts: { tagName: 'wirkt-a' } },
];

describe.each([
  ['de', de],
  ['en', en],
])('in %s', (_language, words) => {
  test.each(findings)('$code has a sentence with its facts', (finding) => {
    const [, advice = ''] = describeFindings([finding], words).split('\n');
    expect(advice).toMatch(/^1\. .{40,}[.?]$/);
    expect(advice).not.toMatch(/undefined|\[object|NaN/);
    const { code, ...facts } = finding.facts as { readonly code?: string };
    expect(code).toBeTypeOf(finding.code === 'fileProblem' ? 'string' : 'undefined');
    for (const fact of Object.values(facts).flat()) {
      expect(advice).toContain(String(fact).replace(finding.code === 'headingJump' ? '' : 'wirkt-', ''));
    }
  });
});

test('advice is numbered, and the same advice is given once', () => {
  const [first, second] = findings;
  const lines = describeFindings([first!, second!, first!], de).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('WIRkt: 2 Hinweise zur Einbettung auf dieser Seite');
  expect(lines[1]).toMatch(/^1\. <wirkt-project> .* \(2-mal auf dieser Seite\)$/);
  expect(lines[2]).toMatch(/^2\. <wirkt-a> .* Meinten Sie „wirkt-b“\?$/);
});

test.each([
  ['', de],
  ['de', de],
  ['de-simple', de],
  ['fr', de],
  ['en', en],
  ['en-GB', en],
  ['eng', de],
])('a page in %j is spoken to in its language', (languageTag, words) => {
  expect(doctorWords(languageTag)).toBe(words);
});
