import { describe, expect, test } from 'vitest';
import { allIssues } from '../../test-support/all-issues.js';
import { phaseStateNames } from '../process/phase-states.js';
import type { ParseNote } from '../shared/parse-issue.js';
import * as de from './de.js';
import * as en from './en.js';
import type { CoreLocale } from './locale.js';

const locales: readonly CoreLocale[] = [de, en];
const note: ParseNote = { code: 'unknownKey', path: '/colour', facts: { key: 'colour' } };

describe.each(locales)('locale $languageTag', (locale) => {
  test.each(allIssues)('D3 says what is wrong in whole sentences: $code $path $facts', (issue) => {
    const sentence = locale.describeIssue(issue);

    expect(sentence).toMatch(/^\P{Ll}.+\.$/u);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|\{\w+\}| {2}|\.\.|\s[.,;]/);
  });

  test('D3 tells different issues apart', () => {
    const sentences = allIssues.map(
      (issue) => `${JSON.stringify(issue.facts)} ${locale.describeIssue(issue)}`,
    );
    const issues = allIssues.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`);

    expect(new Set(sentences).size).toBe(new Set(issues).size);
  });

  test('D6 says that an unknown key is kept', () => {
    expect(locale.describeNote(note)).toMatch(/colour.+\.$/);
  });

  test.each(phaseStateNames)('P1 to P5 has a word for %s', (state) => {
    expect(locale.phaseStateWords[state]).toMatch(/^\p{L}[\p{L} ]+$/u);
  });

  test('P1 to P5 the words for the states differ', () => {
    expect(new Set(Object.values(locale.phaseStateWords)).size).toBe(phaseStateNames.length);
  });
});

test('the languages are those of the files', () => {
  expect(locales.map(({ languageTag }) => languageTag)).toEqual(['de', 'en']);
});
