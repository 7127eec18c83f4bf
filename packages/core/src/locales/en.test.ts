import { expect, test } from 'vitest';
import type { DateSpan } from '../shared/date-span.js';
import type { ParseIssue } from '../shared/parse-issue.js';
import { describeDate, describeIssue, describeSpan } from './en.js';

const path = '/somewhere';

test.each([
  ['2019-11-06', '6 November 2019'],
  ['2020-03', 'March 2020'],
  ['2020-Q2', 'quarter 2 of 2020'],
  ['2020', '2020'],
])('D13 %s in English: %s', (date, words) => {
  expect(describeDate(date)).toBe(words);
});

test.each<[DateSpan, string]>([
  [{ from: '2020-02', to: '2020-03' }, 'February to March 2020'],
  [{ from: '2019-12', to: '2020-01' }, 'December 2019 to January 2020'],
  [{ from: '2020-04-24', to: '2020-05-08' }, '24 April to 8 May 2020'],
  [{ from: '2019-12-30', to: '2020-01-02' }, '30 December 2019 to 2 January 2020'],
  [{ from: '2020-Q1', to: '2020-Q2' }, 'quarter 1 of 2020 to quarter 2 of 2020'],
  [{ from: '2020', to: '2021' }, '2020 to 2021'],
  [{ from: '2020-02', to: '2020-03-15' }, 'February 2020 to 15 March 2020'],
  [{ from: '2020-05-04', to: '2020-Q3' }, '4 May 2020 to quarter 3 of 2020'],
  [{ from: '2020-04-24', to: '2020-04-24' }, '24 April 2020'],
  [{ from: '2020-05' }, 'from May 2020'],
  [{ to: '2021-12' }, 'until December 2021'],
  [{ wording: 'Ende März' }, 'Ende März'],
  [{}, 'date not known'],
])('D8 %o in English: %s', (span, words) => {
  expect(describeSpan(span)).toBe(words);
});

test.each<[DateSpan, 'expected' | 'actual', string]>([
  [{ from: '2027-09' }, 'expected', 'from September 2027'],
  [{ from: '2021-05' }, 'actual', 'since May 2021'],
  [{ to: '2021-12' }, 'actual', 'until December 2021'],
  [{ from: '2020-02', to: '2020-02' }, 'actual', 'February 2020'],
])('P6 %o that is %s in English: %s', (span, kind, words) => {
  expect(describeSpan(span, kind)).toBe(words);
});

test.each<[string, ParseIssue, string]>([
  [
    'one entry',
    { code: 'tooSmall', path, facts: { minimum: 1, unit: 'entries' } },
    'The list needs at least 1 entry.',
  ],
  [
    'two entries',
    { code: 'tooSmall', path, facts: { minimum: 2, unit: 'entries' } },
    'The list needs at least 2 entries.',
  ],
  [
    'one character',
    { code: 'tooLarge', path, facts: { maximum: 1, unit: 'characters' } },
    'The text may have at most 1 character.',
  ],
  [
    'a large number',
    { code: 'tooLarge', path, facts: { maximum: 1_000_000, unit: 'number' } },
    'The number must not be greater than 1,000,000.',
  ],
  [
    'an empty text',
    { code: 'invalidFormat', path, facts: { format: 'text', received: '' } },
    'Expected a text that is not empty, found an empty text.',
  ],
  [
    'a character that cannot be seen',
    { code: 'invalidJson', path, facts: { problem: 'unexpectedCharacter', found: '\ufeff' } },
    'The file cannot be read (not valid JSON). This character is not allowed here. Found the invisible character U+FEFF.',
  ],
  [
    'a circle',
    { code: 'circularReference', path, facts: { ids: ['a', 'b'] } },
    'The entries “partOf” go round in a circle: a → b → a. Nothing can be part of itself. Delete or correct one of them.',
  ],
  [
    'quotation marks inside a text',
    { code: 'invalidJson', path, facts: { problem: 'missingComma' } },
    'The file cannot be read (not valid JSON). A comma is missing before this entry. Write quotation marks inside a text as \\".',
  ],
  [
    'another JSON file',
    { code: 'notAProject', path: '', facts: { received: 'object' } },
    'This is not a WIRkt project file: an object with “formatVersion”, “id”, “title” and more was expected, an object without them was found. Check whether this is the file you meant.',
  ],
])('D3 English sentence: %s', (_case, issue, sentence) => {
  expect(describeIssue(issue)).toBe(sentence);
});
