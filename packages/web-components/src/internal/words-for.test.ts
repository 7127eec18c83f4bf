import { expect, test } from 'vitest';
import { de } from '../locales/de.js';
import { en } from '../locales/en.js';
import { wordsFor } from './words-for.js';

test.each([
  ['de', de],
  ['de-simple', de],
  ['DE-at', de],
  ['en', en],
  ['en-GB', en],
  ['ar', de],
  ['', de],
])('lang="%s"', (lang, words) => {
  expect(wordsFor(lang)).toBe(words);
});

test.each([de, en])('$languageTag counts one and many', ({ processTimeline }) => {
  expect(processTimeline.details(1, 2)).not.toBe(processTimeline.details(2, 1));
  expect(processTimeline.details(0, 1)).not.toContain(',');
  expect(processTimeline.details(0, 0)).toBe('');
});
